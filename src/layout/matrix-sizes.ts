/** Widths of a matrix in CSS pixels. */
export interface MatrixSizes {
  /** The column of names, which stays while the others scroll. */
  readonly first: number;
  /** The column of numbers joined. */
  readonly count: number;
  readonly cell: number;
  /** Whether a cell has room for a year. */
  readonly years: boolean;
  /** How the names of instruments stand: along the column, on two lines or three, or across it. */
  readonly names: 'two' | 'three' | 'across';
}

/** A cell is never narrower: a finger must hit it, and "176+" must fit. */
const narrowest = 26;
const widest = 96;
const scrollbar = 16;

const clamp = (low: number, value: number, high: number) => Math.max(low, Math.min(value, high));

/**
 * Shares out a width: the names take a quarter, at most 40 of 100 on a phone;
 * the cells what is left, and where that is too little the frame scrolls.
 * @param width of the frame, in CSS pixels; any, also 0.
 * @param columns number of instruments.
 */
export function matrixSizes(width: number, columns: number): MatrixSizes {
  const narrow = width < 520;
  const count = narrow ? 46 : 56;
  const names = Math.floor(narrow ? clamp(80, width * 0.4, 152) : clamp(152, width * 0.25, 248));
  const room = width - names - count - scrollbar;
  const cell = clamp(narrowest, Math.floor(room / Math.max(columns, 1)), widest);
  const left = room - cell * columns;
  return {
    first: names + clamp(0, left, 340 - names),
    count,
    cell,
    years: cell >= 31,
    names: cell >= 84 ? 'across' : cell >= 44 ? 'three' : 'two',
  };
}
