import bidiFactory from 'bidi-js';
import * as harfbuzz from 'harfbuzzjs';
import type { Typesetter } from '../lines.js';
import type { Cut, Fonts } from './fonts.js';

/** How a line of text is set. */
export interface TypeStyle {
  readonly size: number;
  readonly bold: boolean;
  /** Direction of the line as a whole; `auto` takes that of its first letter that has one. */
  readonly direction: 'ltr' | 'rtl' | 'auto';
}

/** A line as outlines. */
export interface SetLine {
  readonly width: number;
  /** SVG path data, from 0 to the right, the letters standing on 0. */
  readonly path: string;
}

/** Letters of one font and one direction. */
interface Run {
  readonly from: number;
  to: number;
  readonly level: number;
  readonly cut: Cut | undefined;
}

const bidi = bidiFactory();

/** Marks that steer the order and take no room. */
const isControl = (character: number) =>
  (character >= 0x2066 && character <= 0x2069) || (character >= 0x202a && character <= 0x202e) ||
  character === 0x200e || character === 0x200f || character === 0x61c || character === 0xfeff;

/** Widths of spaces that a font may lack, as parts of the size of the letters. */
const spaces: ReadonlyMap<number, number> = new Map([
  [0x20, 0.26], [0xa0, 0.26], [0x202f, 0.18], [0x2009, 0.18], [0x3000, 1],
]);

/** Splits at changes of direction and of font; marks that combine stay with what they stand on. */
function runsOf(text: string, fonts: Fonts, { bold, direction }: TypeStyle): Run[] {
  const { levels } = bidi.getEmbeddingLevels(text, direction);
  const runs: Run[] = [];
  for (let at = 0; at < text.length; ) {
    const character = text.codePointAt(at) ?? 0;
    const length = character > 0xffff ? 2 : 1;
    const level = levels[at] ?? 0;
    const last = runs.at(-1);
    const joins = /\p{M}|[\u200c\u200d]/u.test(String.fromCodePoint(character));
    const cut = joins && last ? last.cut : isControl(character) ? undefined : fonts.cutFor(character, bold);
    if (last && last.level === level && last.cut === cut) last.to = at + length;
    else runs.push({ from: at, to: at + length, level, cut });
    at += length;
  }
  return runs;
}

/** Runs from left to right (rule L2 of the bidirectional algorithm). */
function inVisualOrder(runs: readonly Run[]): Run[] {
  const ordered = [...runs];
  const highest = Math.max(0, ...runs.map(({ level }) => level));
  for (let level = highest; level > 0; level--) {
    for (let from = 0; from < ordered.length; from++) {
      if ((ordered[from]?.level ?? 0) < level) continue;
      let to = from;
      while ((ordered[to + 1]?.level ?? -1) >= level) to++;
      ordered.splice(from, to - from + 1, ...ordered.slice(from, to + 1).reverse());
      from = to;
    }
  }
  return ordered;
}

const round = (value: number) => Math.round(value * 100) / 100;

const commands = new WeakMap<harfbuzz.Font, Map<number, readonly harfbuzz.SvgPathCommand[]>>();

function glyphCommands(font: harfbuzz.Font, glyph: number): readonly harfbuzz.SvgPathCommand[] {
  let known = commands.get(font);
  if (!known) commands.set(font, (known = new Map()));
  let path = known.get(glyph);
  if (!path) known.set(glyph, (path = font.glyphToJson(glyph)));
  return path;
}

/** A glyph's outline at a place, in pixels; fonts count upwards, pictures downwards. */
function glyphPath({ font, upem }: Cut, glyph: number, size: number, x: number, y: number): string {
  const scale = size / upem;
  return glyphCommands(font, glyph)
    .map(({ type, values }) => type + values.map((value, i) => round(i % 2 === 0 ? x + value * scale : y - value * scale)).join(' '))
    .join('');
}

/** Glyphs and their places in units of the font; each text of a picture is set many times while it is laid out. */
interface Shaped {
  readonly advance: number;
  readonly glyphs: readonly { readonly glyph: number; readonly x: number; readonly y: number }[];
}

const shapes = new WeakMap<harfbuzz.Font, Map<string, Shaped>>();

function shapeRun({ font }: Cut, text: string, rtl: boolean): Shaped {
  let known = shapes.get(font);
  if (!known) shapes.set(font, (known = new Map()));
  const key = (rtl ? '<' : '>') + text;
  const before = known.get(key);
  if (before) return before;
  const buffer = new harfbuzz.Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  buffer.setDirection(rtl ? harfbuzz.Direction.RTL : harfbuzz.Direction.LTR);
  harfbuzz.shape(font, buffer);
  let advance = 0;
  const glyphs = buffer.getGlyphInfosAndPositions().map(({ codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 }) => {
    const placed = { glyph: codepoint, x: advance + xOffset, y: yOffset };
    advance += xAdvance;
    return placed;
  });
  const shaped = { advance, glyphs };
  known.set(key, shaped);
  return shaped;
}

/** Width of what no font has: spaces by their kind, anything else a whole letter. */
function widthWithout(text: string, size: number): number {
  let width = 0;
  for (const letter of text) {
    const character = letter.codePointAt(0) ?? 0;
    if (!isControl(character)) width += (spaces.get(character) ?? 0.9) * size;
  }
  return width;
}

/** Sets a line: shaped, ordered and, if asked, drawn. */
function setRuns(text: string, fonts: Fonts, style: TypeStyle, draws: boolean): SetLine {
  let width = 0;
  let path = '';
  for (const { from, to, level, cut } of inVisualOrder(runsOf(text, fonts, style))) {
    const part = text.slice(from, to);
    if (!cut) {
      width += widthWithout(part, style.size);
      continue;
    }
    const { advance, glyphs } = shapeRun(cut, part, level % 2 === 1);
    const scale = style.size / cut.upem;
    if (draws)
      for (const { glyph, x, y } of glyphs) path += glyphPath(cut, glyph, style.size, width + x * scale, -y * scale);
    width += advance * scale;
  }
  return { width, path };
}

/** Sets lines as outlines, and measures them. */
export class OutlineType implements Typesetter {
  readonly #fonts: Fonts;

  constructor(fonts: Fonts) {
    this.#fonts = fonts;
  }

  width(text: string, size: number, bold = false): number {
    return setRuns(text, this.#fonts, { size, bold, direction: 'auto' }, false).width;
  }

  outline(text: string, style: TypeStyle): SetLine {
    return setRuns(text, this.#fonts, style, true);
  }
}
