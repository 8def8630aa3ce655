/** Something wrong in `data/`, and where. */
export interface Fault {
  /** Path inside `data/`. */
  readonly file: string;
  /** Line of a table, the heading being line 1; absent for a file that is no table. */
  readonly row?: number;
  /** What is wrong, with the values concerned. */
  readonly message: string;
}

/** The line of a table's row. @param index place among the rows, from 0. */
export function lineOf(index: number): number {
  return index + 2;
}

/** `actions.csv:17: ...`, as compilers write it. */
export function faultText({ file, row, message }: Fault): string {
  return row === undefined ? `${file}: ${message}` : `${file}:${row}: ${message}`;
}
