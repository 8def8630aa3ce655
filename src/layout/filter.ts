import { plain } from './search.js';

/** A row as a filter sees it. */
export interface FilterRow {
  /** The kind it is filtered by, for example a status; empty where it has none. */
  readonly kind: string;
  readonly cells: readonly { readonly text: string }[];
}

/** What a reader asked to see. */
export interface Filter {
  /** Words that must all occur in a row, in any cell and any order; case and accents do not count. */
  readonly text: string;
  /** The kind of row; empty for all. */
  readonly kind: string;
}

// Rows are made once for a picture and filtered at every key: their plain text is kept with them.
const texts = new WeakMap<FilterRow, string>();

function textOf(row: FilterRow): string {
  let text = texts.get(row);
  if (text === undefined) texts.set(row, (text = plain(row.cells.map((cell) => cell.text).join(' '))));
  return text;
}

/** The rows that match, in their order. */
export function filterRows<R extends FilterRow>(rows: readonly R[], { text, kind }: Filter): readonly R[] {
  const words = plain(text).split(' ').filter(Boolean);
  if (words.length === 0 && kind === '') return rows;
  return rows.filter(
    (row) =>
      (kind === '' || row.kind === kind) && words.every((word) => textOf(row).includes(word)),
  );
}
