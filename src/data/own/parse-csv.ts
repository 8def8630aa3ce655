import { Unreadable } from './fault.js';
import { limits } from './limits.js';

/** A row of CSV and the line it begins on, from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What stands between two cells: what the first line has most of. */
function separatorOf(text: string): string {
  const end = text.search(/[\r\n]/);
  const heading = text.slice(0, end < 0 ? 2000 : Math.min(end, 2000));
  const counts = [',', ';', '\t'].map((one) => ({ one, n: heading.split(one).length }));
  return counts.sort((a, b) => b.n - a.n)[0]?.one ?? ',';
}

/**
 * Reads CSV (RFC 4180), also with semicolons or tabs, as spreadsheets of some languages write it. Lines that
 * begin with `#` before the heading are kept apart: they may say what a table cannot.
 * @throws {Unreadable} for a quotation that never ends, and past the bounds.
 */
export function parseCsv(text: string): { readonly remarks: readonly CsvRow[]; readonly rows: readonly CsvRow[] } {
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let line = 1;
  const remarks: CsvRow[] = [];
  while (text[at] === '#') {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    remarks.push({ line, cells: [text.slice(at + 1, end).trim()] });
    if (remarks.length > limits.cells) throw new Unreadable('too-many', { row: line, column: '' }, remarks.length);
    at = end + 1;
    line++;
  }
  const separator = separatorOf(text.slice(at, at + 2001));
  const rows: CsvRow[] = [];
  // A row more than is allowed tells that there are too many.
  while (at < text.length) {
    const start = line;
    const cells: string[] = [];
    for (let ended = false; !ended; ) {
      let cell = '';
      if (text[at] === '"') {
        for (at++; ; ) {
          const end = text.indexOf('"', at);
          if (end < 0) throw new Unreadable('syntax', { row: start, column: String(cells.length + 1) }, text.slice(at, at + 40));
          cell += text.slice(at, end);
          at = end + 1;
          if (text[at] !== '"') break;
          cell += '"';
          at++;
        }
        for (let i = 0; i < cell.length; i++) if (cell.charCodeAt(i) === 10) line++;
      }
      const from = at;
      while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++;
      cells.push(cell + text.slice(from, at));
      if (cells.length > limits.cells) throw new Unreadable('too-many', { row: start, column: '' }, cells.length);
      if (text[at] === separator) at++;
      else ended = true;
    }
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
    line++;
    // A line of nothing is no row.
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line: start, cells });
    if (rows.length > limits.acts + 1) throw new Unreadable('too-many', { row: start, column: '' }, rows.length);
  }
  return { remarks, rows };
}
