/** A place in a grid: row and column, from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows that Page Up and Page Down pass over. */
  readonly page: number;
  /** Set where columns run from right to left, and the left arrow leads on. */
  readonly rightToLeft?: boolean;
}

/**
 * Where a key leads in a grid: arrows to the next cell; Home and End to the
 * first and last of the row, with Ctrl or Cmd of the grid; Page Up and Page Down
 * a page up or down. At an edge it leads to where it started.
 * @returns `undefined` for a key that does not move.
 */
export function gridStep(
  { key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>,
  { row, column }: Place,
  { rows, columns, page, rightToLeft = false }: GridSize,
): Place | undefined {
  const command = ctrlKey || metaKey;
  const on = rightToLeft ? -1 : 1;
  const to = (toRow: number, toColumn: number): Place => ({
    row: Math.max(0, Math.min(toRow, rows - 1)),
    column: Math.max(0, Math.min(toColumn, columns - 1)),
  });
  if (key === 'Home') return to(command ? 0 : row, 0);
  if (key === 'End') return to(command ? rows : row, columns);
  // With a command key the others are the browser's or the system's.
  if (command) return undefined;
  switch (key) {
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowLeft':
      return to(row, column - on);
    case 'ArrowRight':
      return to(row, column + on);
    case 'PageUp':
      return to(row - page, column);
    case 'PageDown':
      return to(row + page, column);
    default:
      return undefined;
  }
}
