/** How a world travels: what `data/scripts/geometry.ts` writes and the decoder reads. */
export interface PackedGeometry {
  readonly format: 2;
  readonly width: number;
  readonly height: number;
  /** Planar units in a step of the grid. */
  readonly step: number;
  /** Codes of the States, of the neutral areas and of the areas within States, run together. */
  readonly states: string;
  readonly neutral: string;
  readonly areas: string;
  /** The owners of `areas`, run together. */
  readonly owners: string;
  /**
   * Number of marked States, then for each its index, counted from the one before, and how
   * far its box reaches west, north, east and south of its anchor, in steps.
   */
  readonly marked: string;
  /** Two numbers a State, in steps. */
  readonly anchors: string;
  /** How many of a State's rings are its main parts; they come first. */
  readonly main: string;
  /**
   * For each State, neutral area and area within: the number of rings, and for each
   * ring the number of arcs and the arcs; then for each line the number of arcs and
   * the arcs. An arc is 0 for the next one not used so far, else `2 * back + reversed`,
   * counted back from that next one.
   */
  readonly rings: string;
  /** Identifier, pattern and note of each line. */
  readonly lines: readonly (readonly [string, 'dashed' | 'dotted' | 'dash-dot', string])[];
  /**
   * For each arc the number of its steps. An arc that ends a ring has one more, which is
   * not written: back to where the ring began.
   */
  readonly sizes: string;
  /**
   * Where the first arc of a ring begins, and every arc of a line; all others of a ring
   * begin where the one before ends. In steps east and south of where the ring or line
   * before began, or of the State's anchor for a State's first ring.
   */
  readonly starts: string;
  /** From point to point, all arcs end to end: east, then south. */
  readonly east: string;
  readonly south: string;
  readonly frames: Readonly<Record<string, readonly [number, number, number, number]>>;
}

/**
 * Numbers travel as printable characters that need no escape in JSON, so that short
 * steps take one character and compress well. 93 digits: the first 62 end a number,
 * the other 31 are followed by more of it.
 */
export const endDigits = 62;
export const moreDigits = 31;

/** `"` (34) and `\` (92) are left out. */
export function digitOf(code: number): number {
  return code - (code > 92 ? 34 : code > 34 ? 33 : 32);
}
