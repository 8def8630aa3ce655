import type { Cell, Scene, TableData } from '../../draw/scene.js';
import { swatch } from '../../draw/fills.js';
import { sortRows, type Sorting } from '../../draw/table.js';
import type { Locale } from '../../i18n/locale.js';
import type { Block, Figure, Room } from '../plate.js';
import { drawnFrom } from './page-drawing.js';
import { Sheet, type TextLook } from './sheet.js';
import '../../i18n/en/table.js';

type Columns = TableData['columns'];
type Rows = TableData['rows'];

/** Pixels around the text of a cell, as on the page. */
const [padX, padY] = [6, 4];
/** Room of a sample before a text. */
const sampleRoom = 22;
/** No column asks for more than this before the others have what they need. */
const widest = 360;
/** Narrower than this a column of words is no reading: the row is then set as a list. */
const narrowest = 56;

/** What one column asks for, its padding included. */
interface Wish {
  /** The longest of its words. */
  readonly least: number;
  /** The longest of its texts in one line. */
  readonly most: number;
}

/** Sets a table, or each of its rows as a list where its columns have no room. */
class TableSetter {
  readonly #sheet: Sheet;
  readonly #room: Room;
  readonly #locale: Locale;
  readonly #text: TextLook;
  readonly #muted: TextLook;

  constructor(sheet: Sheet, room: Room, locale: Locale, size: number) {
    this.#sheet = sheet;
    this.#room = room;
    this.#locale = locale;
    this.#text = { size, fill: room.palette.text };
    this.#muted = { size, fill: room.palette.muted };
  }

  get #bold(): TextLook {
    return { ...this.#text, bold: true };
  }

  #wishOf(cells: readonly (readonly [Cell, TextLook])[]): Wish {
    let [least, most] = [0, 0];
    for (const [{ text, key }, look] of cells) {
      const room = 2 * padX + (key === undefined ? 0 : sampleRoom);
      most = Math.max(most, this.#sheet.measure(text, look) + room);
      for (const word of text.split(/\s+/)) least = Math.max(least, this.#sheet.measure(word, look) + room);
    }
    return { least: Math.ceil(Math.min(least, widest / 2)), most: Math.ceil(Math.min(most, widest)) };
  }

  /** Widths of the columns by what they hold; `undefined` where there is no room for a table. */
  widths(columns: Columns, rows: Rows): readonly number[] | undefined {
    const { width } = this.#sheet;
    const wishes = columns.map(({ label }, i) =>
      this.#wishOf([
        [{ text: label }, this.#bold],
        ...rows.flatMap(({ cells }): (readonly [Cell, TextLook])[] => (cells[i] ? [[cells[i], this.#text]] : [])),
      ]),
    );
    const sum = (of: (wish: Wish) => number) => wishes.reduce((all, wish) => all + of(wish), 0);
    const [least, most] = [sum((wish) => Math.max(wish.least, narrowest)), sum((wish) => wish.most)];
    if (most <= width) return wishes.map((wish) => wish.most + ((width - most) * wish.most) / most);
    if (least > width) return undefined;
    const spare = wishes.map((wish) => Math.max(wish.most - Math.max(wish.least, narrowest), 0));
    const all = spare.reduce((a, b) => a + b, 0) || 1;
    return wishes.map((wish, i) => Math.max(wish.least, narrowest) + ((width - least) * (spare[i] ?? 0)) / all);
  }

  #sample(key: string, at: number, top: number): void {
    const middle = top + (this.#text.size * 1.35) / 2;
    this.#sheet.put(drawnFrom(swatch(key), this.#room), at, middle - 6, 16);
  }

  #cell({ text, key }: Cell, at: number, top: number, width: number, look: TextLook, numeric: boolean): number {
    const room = key === undefined ? 0 : sampleRoom;
    if (key !== undefined) this.#sample(key, at + padX, top);
    const lines = this.#sheet.lines(text, Math.max(width - 2 * padX - room, 8), look);
    return numeric
      ? this.#sheet.set(lines, at + width - padX, top, look, 'end')
      : this.#sheet.set(lines, at + padX + room, top, look);
  }

  /** A row of cells, standing on its end where it is the header. @returns where it ends. */
  #row(cells: readonly Cell[], columns: Columns, widths: readonly number[], top: number, look: TextLook): number {
    let at = 0;
    let bottom = top + look.size * 1.35;
    cells.forEach((cell, i) => {
      const width = widths[i] ?? 0;
      bottom = Math.max(bottom, this.#cell(cell, at, top + padY, width, look, columns[i]?.numeric ?? false));
      at += width;
    });
    return bottom + padY;
  }

  table(columns: Columns, rows: Rows, widths: readonly number[]): number {
    const { palette } = this.#room;
    let y = this.#row(columns.map(({ label }) => ({ text: label })), columns, widths, 0, this.#bold);
    for (const { cells } of rows) {
      this.#sheet.rule(0, this.#sheet.width, y, palette.rule);
      y = this.#row(cells, columns, widths, y, this.#text);
    }
    this.#sheet.rule(0, this.#sheet.width, y, palette.rule);
    return y;
  }

  /** Each row as a list: its first cell, and below it the others with the names of their columns. */
  lists(columns: Columns, rows: Rows): number {
    const { palette } = this.#room;
    const { width } = this.#sheet;
    const names = columns.slice(1).map(({ label }) => this.#sheet.measure(label, this.#muted));
    const label = Math.min(Math.max(0, ...names), width * 0.4);
    let y = 0;
    for (const { cells } of rows) {
      this.#sheet.rule(0, width, y, palette.rule);
      y = this.#sheet.paragraph(cells[0]?.text ?? '', { top: y + padY, width }, this.#bold);
      cells.slice(1).forEach((cell, i) => {
        if (cell.text === '') return;
        const end = this.#sheet.paragraph(columns[i + 1]?.label ?? '', { top: y, width: label }, this.#muted);
        y = Math.max(end, this.#cell(cell, label + padX, y, width - label - padX, this.#text, false));
      });
      y += padY;
    }
    this.#sheet.rule(0, width, y, palette.rule);
    return y;
  }

  /** How many of the rows stand here. */
  rest(shown: number, all: number, top: number): number {
    const { table } = this.#locale.messages;
    const said = table.rowsOf({ n: shown, nText: this.#locale.number(shown), ofText: this.#locale.number(all) });
    return this.#sheet.paragraph(said, { top: top + padY, width: this.#sheet.width }, this.#muted);
  }
}

export interface TableOptions {
  /** The order of the rows; that of the table where left out. */
  readonly sorting?: Sorting | undefined;
  /** The greatest number of rows; all where left out. */
  readonly most?: number | undefined;
}

/** A table as a picture. */
export function tableBlock(
  { columns, rows }: Pick<TableData, 'columns' | 'rows'>,
  { sorting, most = Infinity }: TableOptions,
  locale: Locale,
  room: Room,
): Block {
  const ordered = sorting ? sortRows({ columns, rows }, sorting, locale) : rows;
  const shown = ordered.slice(0, most);
  const sheet = new Sheet(room, locale);
  // Many columns are set smaller, as the page's own long tables are.
  const setter = new TableSetter(sheet, room, locale, columns.length > 6 || room.width < 480 ? 13 : 14);
  const widths = setter.widths(columns, shown);
  const end = widths ? setter.table(columns, shown, widths) : setter.lists(columns, shown);
  const bottom = shown.length < rows.length ? setter.rest(shown.length, rows.length, end) : end;
  return { width: room.width, height: Math.ceil(bottom + 1), nodes: sheet.nodes };
}

/** The table of any widget, or a widget that is a table, as a figure. */
export function tableFigure(scene: Scene, options: TableOptions, locale: Locale): Figure {
  return {
    heading: scene.heading,
    result: scene.result,
    // A status is said in words beside its sample.
    legend: [],
    caption: [locale.paragraph(scene.caption)],
    sheets: [],
    draw: (room) => tableBlock(scene.table(), options, locale, room),
  };
}
