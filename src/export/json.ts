import type { TableData } from '../draw/scene.js';
import { csvValue } from './csv.js';
import { meaningOf } from './dictionary.js';

/** What a file of data says of itself. */
export interface AboutData {
  readonly title: string;
  /** The answer in a sentence. */
  readonly result: string;
  /** The day it holds for, ISO 8601. */
  readonly asOf: string;
  readonly language: string;
  /** Date, source and limits, in sentences. */
  readonly caption: readonly string[];
  /** What made it, with its version. */
  readonly generator: string;
}

/**
 * A table as JSON: what it is, what its fields are and mean (a data dictionary), and its rows with a field a
 * column. Days are ISO 8601, numbers are numbers, and a field that is empty is `null`.
 */
export function jsonOf({ columns, rows }: TableData, about: AboutData): string {
  const fields = columns.map(({ id, label, numeric }) => ({
    name: id,
    title: label,
    type: numeric ? 'number' : 'string',
    // A column that has no word here is named by an instrument.
    description: meaningOf(id, () => true),
  }));
  const records = rows.map(({ cells }) =>
    Object.fromEntries(
      columns.map(({ id }, i) => {
        const cell = cells[i];
        const text = cell ? csvValue(cell) : '';
        return [id, text === '' ? null : typeof cell?.sort === 'number' && /^\d+$/.test(text) ? Number(text) : text];
      }),
    ),
  );
  return `${JSON.stringify({ ...about, fields, rows: records }, null, 2)}\n`;
}
