/** A depositary's list as a table of texts, whatever it was printed or saved as. */
export interface PublishedTable {
  /** The heads of the columns; empty where the layout has none. */
  readonly heading: readonly string[];
  readonly rows: readonly PublishedRow[];
  /** What stands around the table, in one text: the day it speaks for, the number of parties. */
  readonly around: string;
  /** Lines that belong to no row and may be more than ornament. */
  readonly stray: readonly { readonly where: string; readonly text: string }[];
}

export interface PublishedRow {
  /** Where the row stands, for people: `row 12`, `line 340`. */
  readonly where: string;
  readonly cells: readonly string[];
}

/** Something of a list that became no act, and why. */
export interface Remark {
  readonly where: string;
  readonly text: string;
  readonly why: 'no-party' | 'no-act' | 'no-day' | 'bracketed' | 'twice' | 'again' | 'stray';
}
