import { answerAt, standingsAt, type Standing } from '../model/status.js';
import type { Dataset, Instrument, IsoDate, PartyCode, Status } from '../model/types.js';

/**
 * Where an instrument stands on one State's checklist: its status, or `not-adopted` where there
 * was no instrument yet, so that nothing remains to be joined.
 */
export type ChecklistMark = Status | 'not-adopted';

/** Why a status is not known. */
export type Unknowing = 'no-table' | 'undated';

export interface ProfileLine {
  readonly instrument: Instrument;
  readonly standing: Standing;
  readonly mark: ChecklistMark;
  /** Set where the mark is `unknown`. */
  readonly why?: Unknowing;
  /** The end of the table, where it ends before the day: what the mark is really of. */
  readonly tableEnds?: IsoDate;
}

/** How many instruments are what to one State. */
export interface ProfileCount {
  readonly party: number;
  /** Instruments of which can be told whether the State is a party. */
  readonly told: number;
  readonly unknown: number;
}

export interface ProfileSubject extends ProfileCount {
  readonly subject: string;
  readonly lines: readonly ProfileLine[];
}

/** One State and every instrument asked for, on a day. */
export interface Profile extends ProfileCount {
  readonly code: PartyCode;
  readonly asOf: IsoDate;
  readonly lines: readonly ProfileLine[];
  /** The lines by subject, in the order the subjects first occur in. */
  readonly subjects: readonly ProfileSubject[];
  /** What remains to be joined: adopted, the table answers, and the State is no party. */
  readonly remaining: readonly ProfileLine[];
}

const remains: ReadonlySet<ChecklistMark> = new Set(['signatory', 'none', 'withdrawn']);

/** Counts lines; what was not adopted yet, or a State not yet counted, is in no number. */
export function countLines(lines: readonly ProfileLine[]): ProfileCount {
  const count = (is: (mark: ChecklistMark) => boolean) => lines.filter(({ mark }) => is(mark)).length;
  const party = count((mark) => mark === 'party');
  return { party, told: party + count((mark) => remains.has(mark)), unknown: count((mark) => mark === 'unknown') };
}

function lineOf(dataset: Dataset, instrument: Instrument, asOf: IsoDate, code: PartyCode): ProfileLine {
  const standing = standingsAt(dataset, instrument, asOf).get(code);
  if (!standing) throw new RangeError(`No State “${code}”`);
  const early = asOf < instrument.adopted && standing.status === 'none';
  const mark = early ? 'not-adopted' : standing.status;
  const ends = instrument.asOf !== null && instrument.asOf < asOf ? instrument.asOf : undefined;
  return {
    instrument,
    standing,
    mark,
    ...(mark === 'unknown'
      ? { why: answerAt(instrument, asOf) === 'none' ? ('no-table' as const) : ('undated' as const) }
      : {}),
    ...(ends === undefined ? {} : { tableEnds: ends }),
  };
}

/**
 * What one State has joined, and what remains.
 * @throws {RangeError} for a code that is no State's.
 */
export function profileAt(
  dataset: Dataset,
  instruments: readonly Instrument[],
  asOf: IsoDate,
  code: PartyCode,
): Profile {
  const lines = instruments.map((instrument) => lineOf(dataset, instrument, asOf, code));
  const subjects = [...new Set(instruments.map(({ subject }) => subject))].map((subject) => {
    const own = lines.filter(({ instrument }) => instrument.subject === subject);
    return { subject, lines: own, ...countLines(own) };
  });
  return {
    code,
    asOf,
    lines,
    subjects,
    remaining: lines.filter(({ mark }) => remains.has(mark)),
    ...countLines(lines),
  };
}
