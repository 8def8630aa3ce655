import type { AroundLine, AroundScene } from '../../draw/around-scene.js';
import { drawAround } from '../../draw/around.js';
import { aroundStyle } from '../../draw/style-around.js';
import type { Locale } from '../../i18n/locale.js';
import type { Block, Figure, Room } from '../plate.js';
import { node, treeOf, type TreeNode } from '../tree.js';
import '../../i18n/en/timeline.js';
import { allOf, classesOf, drawn } from './page-drawing.js';
import { Sheet, type TextLook } from './sheet.js';

/** Sizes of the letters, as on the page. */
const [headingSize, resultSize, textSize, smallSize] = [16, 16, 14, 13];

/** The table: its greatest width, the part of the names, and the columns of numbers. */
const [widest, namesPart, numberWidth, pad] = [704, 0.32, 52, 4];

/** Narrower than this, a list has no room below its marks, and takes the whole row. */
const leastList = 200;

const noActions = { onChoose: () => {}, onSelect: () => {}, onHover: () => {} };

/** The columns of the comparison, from the side where reading begins. */
interface Columns {
  readonly names: number;
  readonly before: number;
  readonly picture: number;
  readonly pictureWidth: number;
  readonly after: number;
  readonly end: number;
}

function columnsOf(width: number): Columns {
  const end = Math.min(width, widest);
  const names = end * namesPart;
  const picture = names + numberWidth;
  const pictureWidth = end - picture - numberWidth;
  return { names, before: picture - pad, picture, pictureWidth, after: end - pad, end };
}

class Comparison {
  readonly #sheet: Sheet;
  readonly #room: Room;
  readonly #locale: Locale;
  readonly #columns: Columns;
  readonly #text: TextLook;
  readonly #small: TextLook;

  constructor(sheet: Sheet, room: Room, locale: Locale) {
    this.#sheet = sheet;
    this.#room = room;
    this.#locale = locale;
    this.#columns = columnsOf(sheet.width);
    this.#text = { size: textSize, fill: room.palette.text };
    this.#small = { size: smallSize, fill: room.palette.muted };
  }

  /** Nodes of the page with the looks they have inside `classes`. */
  #drawnIn(classes: string, inside: readonly TreeNode[], width: number): (TreeNode | string)[] {
    const around = node('div', { class: 'around' }, node('div', { class: classes }, ...inside));
    const [outer] = drawn([around], this.#room, width) as TreeNode[];
    const [inner] = (outer?.children ?? []) as TreeNode[];
    return [...(inner?.children ?? [])];
  }

  /** What the two circles stand for. */
  key(circles: readonly TreeNode[], labels: readonly string[], top: number): number {
    let [x, y] = [0, top];
    labels.forEach((label, i) => {
      const circle = circles[i];
      const room = 20 + this.#sheet.measure(label, this.#text);
      if (x > 0 && x + room > this.#sheet.width) [x, y] = [0, y + 20];
      if (circle) this.#sheet.put([node('g', { transform: 'translate(7 7)' }, ...this.#drawnIn('key', [circle], 14))], x, y + 3, 14);
      const lines = this.#sheet.lines(label, this.#sheet.width - x - 20, this.#text);
      const end = this.#sheet.set(lines, x + 20, y, this.#text);
      if (lines.length > 1) y = end - 20;
      x += room + 16;
    });
    return y + 22;
  }

  head(scale: TreeNode | undefined, of: number, top: number): number {
    const { names, before, picture, pictureWidth, after } = this.#columns;
    const { around } = this.#locale.messages;
    const sheet = this.#sheet;
    const set = (text: string, width: number) => sheet.lines(text, width, this.#small);
    const number = numberWidth - 2 * pad;
    const country = set(around.country, names - 2 * pad);
    const [was, is] = [set(around.before, number), set(around.after, number)];
    const middle = set(around.scale({ n: of, nText: this.#locale.number(of) }), pictureWidth - 2 * pad);
    const line = smallSize * 1.35;
    const height = Math.max(country.length * line, was.length * line, is.length * line, middle.length * line + 16);
    const bottom = top + height;
    const from = (lines: readonly string[]) => bottom - lines.length * line;
    sheet.set(country, pad, from(country), this.#small);
    sheet.set(was, before, from(was), this.#small, 'end');
    sheet.set(is, after, from(is), this.#small, 'end');
    sheet.set(middle, picture + pad, from(middle) - 16, this.#small);
    if (scale) sheet.put(this.#drawnIn('picture', [scale], pictureWidth - 2 * pad), picture + pad, bottom - 16, pictureWidth - 2 * pad);
    this.rule(bottom + pad);
    return bottom + pad;
  }

  rule(y: number): void {
    this.#sheet.rule(0, this.#columns.end, y, this.#room.palette.rule);
  }

  line({ code, name, role, beforeText, afterText, joined }: AroundLine, marks: TreeNode | undefined, top: number): number {
    const { names, before, picture, pictureWidth, after } = this.#columns;
    const { around } = this.#locale.messages;
    const sheet = this.#sheet;
    const y = top + pad;
    let end = sheet.paragraph(name, { at: pad, top: y, width: names - 2 * pad }, this.#text);
    // The others are said in the first line; a country has its role below its name.
    if (code !== '') end = sheet.paragraph(role, { at: pad, top: end, width: names - 2 * pad }, this.#small);
    sheet.set([beforeText], before, y, this.#text, 'end');
    sheet.set([afterText], after, y, { ...this.#text, bold: true }, 'end');
    const width = pictureWidth - 2 * pad;
    if (marks) sheet.put(this.#drawnIn(code === '' ? 'others' : '', [marks], width), picture + pad, y, width);
    let below = y + 20;
    if (joined.length > 0) {
      const beside = width >= leastList;
      const inside = beside ? { at: picture + pad, width } : { at: pad, width: this.#columns.end - 2 * pad };
      if (!beside) below = Math.max(below, end);
      below = sheet.paragraph(around.joined({ n: joined.length, nText: this.#locale.number(joined.length) }), { ...inside, top: below }, this.#small);
      // In a picture nothing opens: what was joined is written out.
      for (const one of joined) below = sheet.paragraph(one, { ...inside, top: below }, { ...this.#small, fill: this.#room.palette.text });
    }
    const bottom = Math.max(end, below) + pad;
    this.rule(bottom);
    return bottom;
  }
}

/**
 * What countries had joined before and after an activity, drawn at the origin.
 * @param below whether it stands below another picture, and so has its own heading and its limits with it.
 */
export function aroundBlock(scene: AroundScene, below: boolean, locale: Locale, room: Room): Block {
  const { width, palette } = room;
  const sheet = new Sheet(room, locale);
  const whole = { width };
  let y = 0;
  if (below) {
    sheet.rule(0, width, 0.5, palette.rule);
    y = sheet.paragraph(scene.heading, { ...whole, top: 8 }, { size: headingSize, fill: palette.text, bold: true }) + 4;
  }
  y = sheet.paragraph(scene.activity, { ...whole, top: y }, { size: resultSize, fill: palette.text, bold: true }) + 4;
  y = sheet.paragraph(scene.result, { ...whole, top: y }, { size: resultSize, fill: palette.text }) + 4;
  const { lines, others, of } = scene;
  if (lines.length > 0) {
    const tree = treeOf(drawAround(scene, [], undefined, locale, noActions));
    const circles = allOf(tree, 'around-key').flatMap(({ children }) => svgsOf(children).flatMap((one) => one.children as TreeNode[]));
    const drawing = new Comparison(sheet, room, locale);
    y = drawing.key(circles, [scene.beforeOn, scene.afterOn], y) + 4;
    y = drawing.head(svgsOf(tree).find((one) => classesOf(one).includes('scale')), of, y);
    const marks = allOf(tree, 'way-between');
    [...lines, ...(others ? [others] : [])].forEach((line, i) => {
      const begin = y;
      sheet.group({ id: line.code === '' ? 'others' : `around-${line.code}` }, () => (y = drawing.line(line, marks[i], begin)), line.name);
    });
  }
  if (below) {
    y += 4;
    const small = { size: smallSize, fill: palette.muted };
    for (const sentence of standing(scene)) y = sheet.paragraph(sentence, { ...whole, top: y + 4 }, small);
  }
  return { width, height: Math.ceil(y + 1), nodes: sheet.nodes };
}

const svgsOf = (children: TreeNode['children']): TreeNode[] =>
  children.flatMap((one) => (typeof one === 'string' ? [] : one.name === 'svg' ? [one] : svgsOf(one.children)));

/** What stands below the comparison: its limits and its sources. */
function standing({ caption, event }: AroundScene): readonly string[] {
  const sources = event.sources.map(({ title }) => title).join('; ');
  return [caption.join(' '), [sources, event.note].filter((one) => one !== '').join(' ')].filter((one) => one !== '');
}

/** The countries of an activity before it and two years after, as a figure of their own. */
export function aroundFigure(scene: AroundScene, locale: Locale): Figure {
  return {
    heading: scene.heading,
    // The picture begins with it, after the activity it is of.
    result: '',
    spoken: locale.messages.timeline.results({ first: scene.activity, second: scene.result }),
    legend: [],
    caption: standing(scene),
    sheets: [aroundStyle.cssText],
    draw: (room) => aroundBlock(scene, false, locale, room),
  };
}
