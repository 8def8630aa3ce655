/** The most that is read: far above any depositary's lists, far below what stops a page. */
export const limits = {
  /** Bytes of a file or an answer, and characters of a text. */
  bytes: 8_000_000,
  instruments: 500,
  /** Acts of all instruments together. */
  acts: 60_000,
  /** Values of a JSON text, whatever they are. */
  values: 700_000,
  /** Objects and lists inside each other. */
  depth: 12,
  /** Characters of one text. */
  text: 1000,
  /** Cells of a row of CSV. */
  cells: 60,
  /** Faults that are kept; those after are counted. */
  faults: 50,
  /** Faults for which the nearest valid values are sought. */
  sought: 10,
} as const;
