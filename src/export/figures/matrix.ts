import { svg } from 'lit';
import { fillOf } from '../../draw/fills.js';
import { later, type MatrixCell, type MatrixColumn, type MatrixRow, type MatrixScene, type MatrixTotal } from '../../draw/matrix-scene.js';
import { matrixStyle } from '../../draw/style-matrix.js';
import type { Locale } from '../../i18n/locale.js';
import { matrixSizes } from '../../layout/matrix-sizes.js';
import type { Block, Figure, Room } from '../plate.js';
import { node, type TreeNode } from '../tree.js';
import { drawnFrom } from './page-drawing.js';
import { round, Sheet, type TextLook } from './sheet.js';

/** Sizes of letters in pixels: names, totals and years, and the names of narrow columns. */
const [nameSize, smallSize, narrowSize] = [12, 11, 9.5];
/** A row, and one that turned numbers stand in. */
const [rowHeight, turnedRow] = [20, 34];
/** A column is never narrower: the name above it needs that. */
const narrowest = 11;
const bandGap = 24;

/** What is as wide as what: see `matrixSizes`, whose frame on a page may scroll. */
interface Widths {
  readonly first: number;
  readonly count: number;
  readonly cell: number;
  /** Columns side by side; the others follow below. */
  readonly columns: number;
}

function widthsOf(width: number, columns: number): Widths {
  const { first, count, cell } = matrixSizes(width + 16, columns);
  if (first + count + columns * cell <= width) return { first, count, cell, columns };
  const names = Math.min(first, Math.max(width * 0.36, 96));
  const number = width < 520 ? 34 : count;
  const bands = Math.ceil(columns / Math.max(1, Math.floor((width - names - number) / narrowest)));
  const each = Math.ceil(columns / bands);
  return { first: names, count: number, cell: Math.min((width - names - number) / each, 26), columns: each };
}

/** Draws one band of columns with all rows. */
class Band {
  readonly #sheet: Sheet;
  readonly #room: Room;
  readonly #widths: Widths;
  readonly #text: TextLook;
  readonly #muted: TextLook;
  /** Attributes of a cell of each key, as the page's looks have them. */
  readonly #paints = new Map<string, Readonly<{ [name: string]: string }>>();

  constructor(sheet: Sheet, room: Room, widths: Widths) {
    this.#sheet = sheet;
    this.#room = room;
    this.#widths = widths;
    this.#text = { size: nameSize, fill: room.palette.text, leading: 1.2 };
    this.#muted = { ...this.#text, fill: room.palette.muted };
  }

  #paint(key: string) {
    let paint = this.#paints.get(key);
    if (!paint) {
      const fill = fillOf(key, 'swatch');
      const [one] = drawnFrom(svg`<rect class="shape ${key}" width="1" height="1"></rect>`, this.#room) as TreeNode[];
      this.#paints.set(key, (paint = { fill: fill ?? one?.attributes.get('fill') ?? 'none' }));
    }
    return paint;
  }

  #at(i: number): number {
    return this.#widths.first + this.#widths.count + i * this.#widths.cell;
  }

  /** A line that is read from below, or from above where its letters would stand on their heads. */
  #turned(text: string, at: number, bottom: number, look: TextLook, shift: number): void {
    const { rtl } = this.#sheet;
    const x = round(this.#sheet.left(at) + shift);
    this.#sheet.add(
      node(
        'text',
        {
          transform: `translate(${x} ${round(bottom)}) rotate(-90)`,
          x: 0,
          y: 0,
          'font-size': look.size,
          'font-weight': look.bold ? 700 : undefined,
          fill: look.fill,
          // Its left end stands at the column in either direction.
          ...(rtl ? { direction: 'rtl', 'text-anchor': 'end' } : {}),
        },
        text,
      ),
    );
  }

  /** Names above the columns, turned unless a column is wide. @returns where they end. */
  names(columns: readonly MatrixColumn[], heads: readonly [string, string], top: number): number {
    const { first, count, cell } = this.#widths;
    const size = cell >= 44 ? nameSize : cell >= 24 ? smallSize : narrowSize;
    const { palette } = this.#room;
    const lookOf = ({ later: isLater }: MatrixColumn): TextLook => ({ size, fill: isLater ? palette.muted : palette.text, leading: 1.15 });
    const across = cell >= 84;
    const most = Math.max(1, Math.floor(cell / (size * 1.15)));
    // As long as it takes for every name to find room.
    const words = columns.flatMap((column) =>
      column.name.split(/\s+/).map((word) => this.#sheet.measure(word, lookOf(column))),
    );
    let length = across ? cell - 8 : Math.max(70, ...words);
    const linesOf = (column: MatrixColumn) => this.#sheet.lines(column.name, length, lookOf(column));
    while (!across && length < 400 && columns.some((column) => linesOf(column).length > most)) length += 6;
    const set = columns.map(linesOf);
    const narrow = heads[1].split(/\s+/).some((word) => this.#sheet.measure(word, this.#text) > count - 6);
    const joined = narrow ? [] : this.#sheet.lines(heads[1], count - 6, this.#text);
    const tall = across
      ? Math.max(...set.map((lines) => lines.length)) * size * 1.15
      : Math.max(...set.flatMap((lines, i) => lines.map((line) => this.#sheet.measure(line, lookOf(columns[i] as MatrixColumn)))));
    const turned = narrow ? this.#sheet.measure(heads[1], this.#text) : 0;
    const height = Math.max(tall, turned, joined.length * nameSize * 1.2) + 6;
    const bottom = top + height;
    this.#sheet.set(this.#sheet.lines(heads[0], first - 8, this.#muted), 4, bottom - 5 - nameSize * 1.2, this.#muted);
    if (narrow) this.#turned(heads[1], first + count - 12, bottom - 5, this.#text, nameSize * 0.35);
    this.#sheet.set(joined, first + count - 6, bottom - 5 - joined.length * nameSize * 1.2, this.#text, 'end');
    set.forEach((lines, i) => {
      const column = columns[i];
      if (!column) return;
      const look = lookOf(column);
      const middle = this.#at(i) + cell / 2;
      const line = size * 1.15;
      if (across) this.#sheet.set(lines, middle, bottom - 5 - lines.length * line, look, 'middle');
      else lines.forEach((text, j) => this.#turned(text, middle, bottom - 5, look, (j - (lines.length - 1) / 2) * line + size * 0.35));
    });
    return bottom;
  }

  get #turnsTotals(): boolean {
    return this.#widths.cell < 26;
  }

  #totals(totals: readonly MatrixTotal[], top: number, height: number, look: TextLook): void {
    const { cell } = this.#widths;
    totals.forEach(({ text }, i) => {
      const middle = this.#at(i) + cell / 2;
      if (this.#turnsTotals) this.#turned(text, middle, top + height - 4, look, look.size * 0.35);
      else this.#sheet.text(text, middle, top + height / 2 + look.size * 0.35, look, 'middle');
    });
  }

  /** A row of numbers with its heading. @returns where it ends. */
  totals(name: string, members: string, totals: readonly MatrixTotal[], top: number, muted: boolean): number {
    const { first, count } = this.#widths;
    const bold = { ...this.#text, bold: true };
    const small = { ...(muted ? this.#muted : bold), size: this.#widths.cell < 26 ? narrowSize : smallSize };
    const lines = this.#sheet.lines(name, first - 8, bold);
    const height = Math.max(this.#turnsTotals ? turnedRow : rowHeight, lines.length * nameSize * 1.2 + 4);
    this.#sheet.set(lines, 4, top + (height - lines.length * nameSize * 1.2) / 2, bold);
    this.#sheet.text(members, first + count - 6, top + height / 2 + small.size * 0.35, small, 'end');
    this.#totals(totals, top, height, small);
    this.rule(top + height, totals.length);
    return top + height + 1;
  }

  /** A line as long as so many columns reach. */
  rule(y: number, columns: number): void {
    this.#sheet.rule(0, this.#at(columns), y, this.#room.palette.rule);
  }

  #cell({ key, year }: MatrixCell, at: number, top: number, height: number): void {
    const { cell } = this.#widths;
    const { palette } = this.#room;
    if (key === later) this.#sheet.box(at + cell / 2 - 3.5, top + height / 2 - 0.5, Math.min(7, cell - 2), 1, { fill: palette.rule });
    else this.#sheet.box(at, top, cell - 1, height - 1, this.#paint(key));
    // Black, as on the page: the blue below it is light in both themes.
    if (year && cell >= 31)
      this.#sheet.text(year, at + (cell - 1) / 2, top + (height - 1) / 2 + smallSize * 0.35, { size: smallSize, fill: '#000' }, 'middle');
  }

  /** A State with its cells. @returns where it ends. */
  row({ code, name, joinedText, cells }: MatrixRow, top: number): number {
    const { first, count } = this.#widths;
    const lines = this.#sheet.lines(name, first - 8, this.#text);
    const height = Math.max(rowHeight, lines.length * nameSize * 1.2 + 3);
    this.#sheet.group(
      { id: code },
      () => {
        this.#sheet.set(lines, 4, top + (height - lines.length * nameSize * 1.2) / 2, this.#text);
        this.#sheet.text(joinedText, first + count - 6, top + height / 2 + nameSize * 0.35, this.#text, 'end');
        cells.forEach((cell, i) => this.#cell(cell, this.#at(i), top, height));
      },
      name,
    );
    return top + height;
  }
}

function drawAt(scene: MatrixScene, locale: Locale, room: Room): Block {
  const { messages, number } = locale;
  const { matrix } = messages;
  const { columns, covered, members, groups } = scene;
  const widths = widthsOf(room.width, columns.length);
  const sheet = new Sheet(room, locale);
  const band = new Band(sheet, room, widths);
  const counted = { n: covered, nText: number(covered), allText: number(columns.length) };
  const words = [matrix.state, `${messages.trail.joined} ${matrix.joinedOf(counted)}`] as const;
  let y = 0;
  for (let from = 0; from < columns.length; from += widths.columns) {
    const part = <T>(all: readonly T[]) => all.slice(from, from + widths.columns);
    const membersText = (n: number) => matrix.membersOf({ membersText: number(n) });
    if (from > 0) y += bandGap;
    const draw = () => {
      y = band.names(part(columns), words, y);
      band.rule(y, part(columns).length);
      const totals = part(columns).map(({ total }) => total);
      y = band.totals(matrix.parties, membersText(members), totals, y, false);
      for (const { region, rows } of groups) {
        if (region) y = band.totals(region.name, membersText(region.members), part(region.totals), y + 4, true);
        for (const row of rows) y = band.row({ ...row, cells: part(row.cells) }, y);
      }
    };
    // An id is of one element: States are named in the first band alone.
    if (from === 0) draw();
    else sheet.group({ id: `columns-${from + 1}` }, draw);
  }
  return { width: room.width, height: Math.ceil(y), nodes: unique(sheet.nodes) };
}

/** Takes an id away where an element before has it. */
function unique(nodes: readonly (TreeNode | string)[], seen = new Set<string>()): (TreeNode | string)[] {
  return nodes.map((one) => {
    if (typeof one === 'string') return one;
    const attributes = new Map(one.attributes);
    const id = attributes.get('id');
    if (id !== undefined && seen.has(id)) attributes.delete('id');
    else if (id !== undefined) seen.add(id);
    return { ...one, attributes, children: unique(one.children, seen) };
  });
}

/** States by instruments as a figure. */
export function matrixFigure(scene: MatrixScene, locale: Locale): Figure {
  return {
    heading: scene.heading,
    result: scene.result,
    legend: scene.legend,
    caption: [locale.paragraph(scene.caption)],
    sheets: [matrixStyle.cssText],
    draw: (room) => drawAt(scene, locale, room),
  };
}
