import { svg, type TemplateResult } from 'lit';
import type { LegendEntry } from '../draw/scene.js';
import { style } from '../draw/style.js';
import { hatches, swatch } from '../draw/fills.js';
import type { Palette } from '../draw/palette.js';
import type { Locale } from '../i18n/locale.js';
import { cssRules, type CssRule } from './css-rules.js';
import { linesOf, type Typesetter } from './lines.js';
import { styled } from './styled.js';
import { node, treeOf, type TreeNode } from './tree.js';

/** What stands in a plate's picture: drawn at the origin, as wide as asked for. */
export interface Block {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly (TreeNode | string)[];
  /** Patterns and clips that the nodes name. */
  readonly defs?: readonly (TreeNode | string)[];
}

/** What a figure draws when it leaves the page: the words around it, and the picture for a room. */
export interface Figure {
  readonly heading: string;
  readonly result: string;
  /** An entry without a key is words alone, and begins a line. */
  readonly legend: readonly LegendEntry[];
  /** Date, source, limits; below a map the disclaimer too. */
  readonly caption: readonly string[];
  /** Style sheets of the picture, as on the page. */
  readonly sheets: readonly string[];
  /** Draws what stands for a key of the legend, where that is no fill or line. */
  readonly sample?: (key: string) => TemplateResult;
  /** Whether a picture as wide as this names everything itself, so that it needs no legend. */
  readonly namesItself?: (room: Pick<Room, 'width' | 'type'>) => boolean;
  /** What the picture says in words, where no result stands above it: for its description. */
  readonly spoken?: string;
  /**
   * @param room pixels across, and down where the plate's height is given.
   */
  draw(room: Room): Block;
}

export interface Room {
  readonly width: number;
  readonly height?: number;
  readonly rules: readonly CssRule[];
  readonly palette: Palette;
  readonly type: Typesetter;
}

/** A finished picture: heading, drawing, legend, caption. Sizes are CSS pixels. */
export interface Plate {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** What it shows, in sentences: `<desc>`, and the alternative text elsewhere. */
  readonly description: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly palette: Palette;
  readonly nodes: readonly (TreeNode | string)[];
}

export interface PlateOptions {
  /** CSS pixels. Without a height the plate is as high as what it holds. */
  readonly width: number;
  readonly height?: number;
  readonly palette: Palette;
  /** Whether the page's colour lies below; else the plate is transparent. */
  readonly ground: boolean;
  readonly type: Typesetter;
}

/** Sizes of the letters, as on the page. */
const [headingSize, textSize, legendSize, smallSize] = [20, 16, 14, 13];

/** Room around everything. */
const margin = 20;

interface TextStyle {
  readonly size: number;
  readonly bold?: boolean;
  readonly fill: string;
  readonly leading?: number;
}

/** Sets what stands from top to bottom of a plate. */
class Column {
  y = margin;
  readonly nodes: (TreeNode | string)[] = [];
  readonly #options: PlateOptions;
  readonly #locale: Locale;

  constructor(options: PlateOptions, locale: Locale) {
    this.#options = options;
    this.#locale = locale;
  }

  get inner(): number {
    return this.#options.width - 2 * margin;
  }

  /** A line of text from the side where reading begins; `at` pixels in from there. */
  line(text: string, at: number, baseline: number, { size, bold, fill }: TextStyle): TreeNode {
    const rtl = this.#locale.direction === 'rtl';
    return node(
      'text',
      {
        x: rtl ? this.#options.width - margin - at : margin + at,
        y: Math.round(baseline * 100) / 100,
        'font-size': size,
        'font-weight': bold ? 700 : undefined,
        fill,
        direction: rtl ? 'rtl' : undefined,
      },
      text,
    );
  }

  paragraph(text: string, look: TextStyle): void {
    if (text === '') return;
    const { size, bold = false, leading = 1.4 } = look;
    const { language } = this.#locale;
    for (const line of linesOf(text, this.inner, this.#options.type, { size, bold, language })) {
      const height = size * leading;
      this.nodes.push(this.line(line, 0, this.y + height / 2 + size * 0.35, look));
      this.y += height;
    }
  }

  legend(entries: readonly LegendEntry[], draw: (key: string) => TemplateResult, rules: readonly CssRule[]): void {
    const { palette, type } = this.#options;
    const fill = palette.text;
    const [height, gap] = [24, 18];
    let x = 0;
    for (const { key, label, count, countText } of entries) {
      const sample = key === '' ? 0 : /^series-/.test(key) ? 24 : 16;
      const sampleGap = sample > 0 ? 6 : 0;
      const number = countText ?? this.#locale.number(count);
      const numberWidth = number ? 6 + type.width(number, legendSize, true) : 0;
      const at = sample + sampleGap;
      // A label longer than the plate is wide takes lines of its own, its number behind the last.
      const { language } = this.#locale;
      const labels = linesOf(label, this.inner - at - numberWidth, type, { size: legendSize, language });
      const width = at + Math.max(...labels.map((line) => type.width(line, legendSize))) + numberWidth;
      if (x > 0 && (x + width > this.inner || key === '')) {
        x = 0;
        this.y += height;
      }
      const left = this.#locale.direction === 'rtl' ? this.#options.width - margin - x - sample : margin + x;
      if (sample > 0)
        this.nodes.push(
          node('g', { transform: `translate(${Math.round(left * 100) / 100} ${this.y + height / 2})` }, ...sampleOf(draw(key), sample, palette, rules)),
        );
      labels.forEach((line, i) => {
        if (i > 0) this.y += legendSize * 1.3;
        const baseline = this.y + height / 2 + legendSize * 0.35;
        this.nodes.push(this.line(line, x + at, baseline, { size: legendSize, fill }));
        if (number && i === labels.length - 1)
          this.nodes.push(this.line(number, x + at + type.width(line, legendSize) + 6, baseline, { size: legendSize, bold: true, fill }));
      });
      x += labels.length > 1 ? this.inner : width + gap;
    }
    if (entries.length > 0) this.y += height;
  }
}

/** What stands for a key in the legend, no wider than its place; its middle is at the origin's height. */
function sampleOf(sample: TemplateResult, width: number, palette: Palette, rules: readonly CssRule[]): (TreeNode | string)[] {
  return styled(treeOf(sample), { palette, rules }).flatMap((one) => {
    if (typeof one === 'string') return [];
    const size = (name: string) => Number(one.attributes.get(name) ?? 0);
    const scale = Math.min(1, width / size('width'));
    const place = `translate(0 ${Math.round((-size('height') / 2) * scale * 100) / 100})`;
    return [node('g', { transform: scale === 1 ? place : `${place} scale(${Math.round(scale * 1000) / 1000})` }, ...one.children)];
  });
}

/** The patterns of samples that a drawing names. */
function patternsOf(nodes: readonly (TreeNode | string)[], palette: Palette, rules: readonly CssRule[]): TreeNode[] {
  const named = new Set<string>();
  const look = (one: TreeNode | string) => {
    if (typeof one === 'string') return;
    const [, id] = /^url\(#(.*)\)$/.exec(one.attributes.get('fill') ?? '') ?? [];
    if (id !== undefined) named.add(id);
    one.children.forEach(look);
  };
  nodes.forEach(look);
  return styled(treeOf(svg`${hatches(1, 'swatch')}`), { palette, rules }).filter(
    (one): one is TreeNode => typeof one !== 'string' && named.has(one.attributes.get('id') ?? ''),
  );
}

/**
 * Lays out a figure as a picture of its own.
 *
 * Where the height is given and the picture cannot be made to fit, it is scaled down.
 */
export function plateOf(figure: Figure, locale: Locale, options: PlateOptions): Plate {
  const { palette, width, height, type, ground } = options;
  const rules = cssRules([style.cssText, ...figure.sheets]);
  const above = new Column(options, locale);
  above.paragraph(figure.heading, { size: headingSize, bold: true, fill: palette.text, leading: 1.25 });
  above.y += 2;
  above.paragraph(figure.result, { size: textSize, fill: palette.muted });
  above.y += 8;
  const below = new Column(options, locale);
  below.y = 6;
  if (!figure.namesItself?.({ width: below.inner, type })) below.legend(figure.legend, figure.sample ?? swatch, rules);
  below.y += 6;
  for (const sentence of figure.caption) {
    below.paragraph(sentence, { size: smallSize, fill: palette.muted });
    below.y += 4;
  }

  const room = height === undefined ? undefined : Math.max(height - above.y - below.y - margin, 40);
  const block = figure.draw({ width: above.inner, rules, palette, type, ...(room === undefined ? {} : { height: room }) });
  const scale = Math.min(above.inner / block.width, room === undefined ? Infinity : room / block.height, 1);
  const drawn = { width: block.width * scale, height: block.height * scale };
  const pictureTop = above.y + (room === undefined ? 0 : (room - drawn.height) / 2);
  const belowTop = room === undefined ? above.y + drawn.height : above.y + room;
  const total = height ?? Math.ceil(belowTop + below.y + margin - 4);
  const place = `translate(${Math.round((margin + (above.inner - drawn.width) / 2) * 100) / 100} ${Math.round(pictureTop * 100) / 100})`;
  const { heading, result, caption, spoken = '' } = figure;
  const defs = [...(block.defs ?? []), ...patternsOf([...block.nodes, ...below.nodes], palette, rules)];
  return {
    width,
    height: total,
    title: heading,
    description: [result, spoken, ...caption].filter((one) => one !== '').join(' '),
    language: locale.language,
    direction: locale.direction,
    palette,
    nodes: [
      ...(defs.length > 0 ? [node('defs', {}, ...defs)] : []),
      ...(ground ? [node('rect', { width, height: total, fill: palette.page })] : []),
      node('g', { id: 'heading' }, ...above.nodes),
      node('g', { id: 'picture', transform: scale === 1 ? place : `${place} scale(${Math.round(scale * 1e5) / 1e5})` }, ...block.nodes),
      node('g', { id: 'words', transform: `translate(0 ${Math.round(belowTop * 100) / 100})` }, ...below.nodes),
    ],
  };
}
