import type { Locale } from '../../i18n/locale.js';
import { linesOf } from '../lines.js';
import type { Room } from '../plate.js';
import { node, type TreeNode } from '../tree.js';

/** How a text of a picture is set. */
export interface TextLook {
  readonly size: number;
  readonly fill: string;
  readonly bold?: boolean;
  /** Height of a line, in sizes of its letters. */
  readonly leading?: number;
  /** Whether it runs from the left in every language, as signs before numbers do in a drawing of the page. */
  readonly fromLeft?: boolean;
}

/** Where a text hangs: at the side where reading begins, its middle, or the side where it ends. */
export type Hang = 'start' | 'middle' | 'end';

/** Attributes of a node. */
type Attributes = Readonly<{ [name: string]: string | number | undefined }>;

export const round = (value: number) => Math.round(value * 100) / 100;

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * What a figure that is no drawing of the page is laid out on: texts, boxes and
 * rules by their distance from the side where reading begins, so that a page
 * read from the right needs no code of its own.
 */
export class Sheet {
  readonly width: number;
  readonly #room: Room;
  readonly #locale: Locale;
  #nodes: (TreeNode | string)[] = [];

  constructor(room: Room, locale: Locale, width = room.width) {
    this.#room = room;
    this.#locale = locale;
    this.width = width;
  }

  get nodes(): readonly (TreeNode | string)[] {
    return this.#nodes;
  }

  get rtl(): boolean {
    return this.#locale.direction === 'rtl';
  }

  /** From the side where reading begins to the left edge of what is `width` wide. */
  left(at: number, width = 0): number {
    return round(this.rtl ? this.width - at - width : at);
  }

  measure(text: string, { size, bold = false }: TextLook): number {
    return this.#room.type.width(text, size, bold);
  }

  /** Lines no wider than `width`: where a single word is, it is broken between letters. */
  lines(text: string, width: number, { size, bold = false }: TextLook): readonly string[] {
    const { language } = this.#locale;
    const { type } = this.#room;
    if (text === '') return [];
    return linesOf(text, width, type, { size, bold, language }).flatMap((line) => {
      if (type.width(line, size, bold) <= width) return [line];
      const parts: string[] = [];
      for (const { segment } of letters.segment(line)) {
        const last = parts.at(-1);
        if (last !== undefined && type.width(last + segment, size, bold) <= width) parts[parts.length - 1] = last + segment;
        else parts.push(segment);
      }
      return parts;
    });
  }

  /** One line of text. */
  text(text: string, at: number, baseline: number, { size, fill, bold, fromLeft = false }: TextLook, hang: Hang = 'start'): void {
    const turned = this.rtl && fromLeft;
    const anchor = !turned || hang === 'middle' ? hang : hang === 'start' ? 'end' : 'start';
    this.add(
      node(
        'text',
        {
          x: this.left(at),
          y: round(baseline),
          'font-size': size,
          'font-weight': bold ? 700 : undefined,
          'text-anchor': anchor === 'start' ? undefined : anchor,
          fill,
          direction: this.rtl && !fromLeft ? 'rtl' : undefined,
        },
        text,
      ),
    );
  }

  /** Lines that are there already. @returns where they end. */
  set(lines: readonly string[], at: number, top: number, look: TextLook, hang: Hang = 'start'): number {
    const height = look.size * (look.leading ?? 1.35);
    lines.forEach((line, i) => this.text(line, at, top + (i + 0.5) * height + look.size * 0.35, look, hang));
    return top + lines.length * height;
  }

  /** A text in lines. @returns where it ends. */
  paragraph(text: string, { at = 0, top, width }: { at?: number; top: number; width: number }, look: TextLook): number {
    return this.set(this.lines(text, width, look), at, top, look);
  }

  box(at: number, top: number, width: number, height: number, attributes: Attributes): void {
    this.add(
      node('rect', { x: this.left(at, width), y: round(top), width: round(width), height: round(height), ...attributes }),
    );
  }

  /** A thin line along the reading. */
  rule(from: number, to: number, y: number, stroke: string, width = 1): void {
    this.box(from, y - width / 2, to - from, width, { fill: stroke });
  }

  /** A drawing with its own origin, `width` wide. */
  put(drawing: readonly (TreeNode | string)[], at: number, top: number, width: number): void {
    this.add(node('g', { transform: `translate(${this.left(at, width)} ${round(top)})` }, ...drawing));
  }

  add(...nodes: readonly (TreeNode | string)[]): void {
    this.#nodes.push(...nodes);
  }

  /** Puts what is drawn meanwhile into a group, such as one named by a State. */
  group(attributes: Attributes, draw: () => void, title = ''): void {
    const outer = this.#nodes;
    this.#nodes = [];
    draw();
    const inside = this.#nodes;
    this.#nodes = outer;
    if (inside.length > 0) this.add(node('g', attributes, ...(title ? [node('title', {}, title)] : []), ...inside));
  }
}
