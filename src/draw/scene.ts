import type { ReachStatus } from '../model/reach.js';
import type { PartyCode, Status } from '../model/types.js';

/** How one State is drawn. */
export interface Mark {
  readonly code: PartyCode;
  /** Key of the legend entry it belongs to, and of its fill: a {@link Status} or `ramp-0` to `ramp-7`. */
  readonly key: string;
  /** Its status, in a picture of one instrument. */
  readonly status?: Status;
  /** What is documented of it, in a picture of the programme's reach. */
  readonly reach?: ReachStatus;
  /** How many of the counted instruments it has joined, in a picture of several. */
  readonly joined?: number;
  /** What a screen reader says on passing. */
  readonly label: string;
}

export interface LegendEntry {
  readonly key: string;
  readonly label: string;
  /** States of this kind that the result counts. */
  readonly count: number;
  /** What stands in the count's place, where there is none to give. */
  readonly countText?: string;
  /** A sentence that explains the label; may be empty. */
  readonly meaning: string;
}

/** One line of a legal trail: a name and its value, with an address where the value has one. */
export interface TrailLine {
  readonly name: string;
  readonly value: string;
  readonly href?: string;
}

/** The act, date and depositary behind one State's colour. */
export interface Trail {
  readonly code: PartyCode;
  readonly title: string;
  readonly key: string;
  readonly lines: readonly TrailLine[];
  /** The trail as one sentence, for a screen reader. */
  readonly spoken: string;
}

/** A cell: what is shown, and what it is sorted by where that differs. */
export interface Cell {
  readonly text: string;
  readonly sort?: string | number;
  /** Address the text leads to, of a cell that names a source. */
  readonly href?: string;
  /** Key of a legend entry, for a cell that stands for a status. */
  readonly key?: string;
}

export interface TableData {
  readonly columns: readonly { readonly id: string; readonly label: string; readonly numeric?: boolean }[];
  readonly rows: readonly { readonly code: PartyCode; readonly cells: readonly Cell[] }[];
  /**
   * The fuller table that a file holds, for these rows in this order; left out where the table is
   * full as it stands.
   * @param codes of the rows.
   */
  readonly file?: (codes: readonly PartyCode[]) => TableData;
}

/** All that a widget says in words and colours about one question at one date. */
export interface Scene {
  readonly heading: string;
  readonly result: string;
  readonly legend: readonly LegendEntry[];
  /** Sentences of the caption: source, date, limits. */
  readonly caption: readonly string[];
  table(): TableData;
}

/** A scene in which every State is drawn once: a map, tiles. */
export interface MapScene extends Scene {
  readonly marks: ReadonlyMap<PartyCode, Mark>;
  /** @throws {RangeError} for a code that is not among the marks. */
  trail(code: PartyCode): Trail;
}
