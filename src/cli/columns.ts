/** One column of a table for a terminal. */
export interface Column {
  readonly label: string;
  readonly cells: readonly string[];
  /** Numbers stand to the right. */
  readonly right?: true;
}

const gap = '  ';

/** Letters, which is near enough to places on the screen for Latin script. */
const widthOf = (text: string) => [...text].length;

/**
 * Columns side by side, under their labels and a rule.
 * @returns lines without spaces at their ends, each closed by a line feed.
 */
export function aligned(columns: readonly Column[]): string {
  const set = columns.map(({ label, cells, right }) => {
    const width = Math.max(widthOf(label), ...cells.map(widthOf));
    return [label, '─'.repeat(width), ...cells].map((text) => {
      const space = ' '.repeat(width - widthOf(text));
      return right ? space + text : text + space;
    });
  });
  const [first = []] = set;
  return first
    .map((_, row) => `${set.map((lines) => lines[row] ?? '').join(gap).trimEnd()}\n`)
    .join('');
}
