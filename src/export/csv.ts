import type { Cell, TableData } from '../draw/scene.js';
import { withoutIsolates } from '../i18n/isolate.js';

/** Tells a spreadsheet that the bytes are UTF-8; without it Excel reads accents as pairs of letters. */
const byteOrderMark = '\uFEFF';

/**
 * First letters by which a spreadsheet takes a cell for a formula, in their ordinary and in their
 * full-width form. A tab or a line break is stripped by some before they look.
 */
const formulaStart = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

const day = /^\d{4}-\d{2}-\d{2}$/;

/** One field: harmless to a spreadsheet, quoted where RFC 4180 asks for it. */
export function csvField(text: string): string {
  const bare = withoutIsolates(text);
  const harmless = formulaStart.test(bare) ? `'${bare}` : bare;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/**
 * What a file says of a cell: a day as `YYYY-MM-DD` and a bare number without separators, because
 * the reader is a program; anything else as it is shown.
 */
export function csvValue({ text, sort }: Cell): string {
  if (typeof sort === 'string' && day.test(sort)) return sort;
  if (typeof sort === 'number' && /^[\p{Nd}.,\s٫٬]+$/u.test(text)) return String(sort);
  return text;
}

/** Columns that are the same in every row, written after the table's own. */
export type CsvConstants = readonly { readonly label: string; readonly text: string }[];

/**
 * A table as CSV: UTF-8 with a byte order mark, a row of headings, lines that end in CR LF
 * (RFC 4180). The rows keep their order. A cell that begins like a formula gets an apostrophe
 * in front, as spreadsheets mark text.
 */
export function csvOf({ columns, rows }: TableData, constants: CsvConstants = []): string {
  const lines = [
    [...columns, ...constants].map(({ label }) => label),
    ...rows.map(({ cells }) => [...cells.map(csvValue), ...constants.map(({ text }) => text)]),
  ];
  return byteOrderMark + lines.map((fields) => `${fields.map(csvField).join(',')}\r\n`).join('');
}

/** The table as a file holds it: the fuller one where there is one, for the same rows in the same order. */
export function tableForFile(table: TableData): TableData {
  return table.file?.(table.rows.map(({ code }) => code)) ?? table;
}
