import { membersAt } from './membership.js';
import { answerAt, standingsAt, type Answer, type Standing } from './status.js';
import type { Dataset, Instrument, IsoDate, PartyCode, Status } from './types.js';

/** How many States are what to one instrument on a day. */
export interface Coverage {
  readonly instrument: Instrument;
  readonly asOf: IsoDate;
  /** Set where `asOf` lies after the table's end: the day the statuses are really of. */
  readonly beyond: IsoDate | undefined;
  readonly answer: Answer;
  /** Member States of the United Nations on the day, within the selection: the denominator. */
  readonly members: number;
  /** All parties: Members, non-member States and organizations. */
  readonly party: number;
  /** Members only; their sum is `members`. */
  readonly memberCounts: Readonly<{ [S in Exclude<Status, 'not-a-state'>]: number }>;
  /** States that are not Members, by status. */
  readonly besideCounts: Readonly<{ [S in Status]: number }>;
  readonly standings: ReadonlyMap<PartyCode, Standing>;
}

const zero = () => ({ party: 0, signatory: 0, withdrawn: 0, none: 0, unknown: 0 });

/**
 * Counts statuses on a day.
 * @param among codes to restrict the count to, for example a region; all where left out.
 */
export function coverageAt(
  dataset: Dataset,
  instrument: Instrument,
  date: IsoDate,
  among?: ReadonlySet<PartyCode>,
): Coverage {
  const standings = new Map<PartyCode, Standing>();
  const memberCounts = zero();
  const besideCounts = { ...zero(), 'not-a-state': 0 };
  let members = 0;
  for (const standing of standingsAt(dataset, instrument, date).values()) {
    if (among && !among.has(standing.code)) continue;
    standings.set(standing.code, standing);
    if (standing.member) {
      members++;
      // A Member is counted by definition, so `not-a-state` cannot occur here.
      memberCounts[standing.status as keyof typeof memberCounts]++;
    } else besideCounts[standing.status]++;
  }
  return {
    instrument,
    asOf: date,
    beyond: instrument.asOf !== null && date > instrument.asOf ? instrument.asOf : undefined,
    answer: answerAt(instrument, date),
    members,
    party: memberCounts.party + besideCounts.party,
    memberCounts,
    besideCounts,
    standings,
  };
}

/** Why an instrument is left out of a count over several. */
export type Exclusion = 'totals-only' | 'undated' | 'not-adopted';

export interface JoinedState {
  readonly code: PartyCode;
  readonly member: boolean;
  /** False for a State not yet counted on the day. */
  readonly counted: boolean;
  /** Number of the covered instruments to which the State is party. */
  readonly joined: number;
  /** Number of the covered instruments whose table does not answer for this State. */
  readonly unknown: number;
  /** One per instrument asked for, in that order, covered or not. */
  readonly standings: readonly Standing[];
}

/** How many of several instruments each State has joined. */
export interface Joined {
  readonly asOf: IsoDate;
  readonly instruments: readonly Instrument[];
  /** Those that can be answered on the day: the n of "k of n". */
  readonly covered: readonly Instrument[];
  readonly excluded: readonly { readonly instrument: Instrument; readonly reason: Exclusion }[];
  /** Covered instruments whose tables end before `asOf`. */
  readonly beyond: readonly Instrument[];
  readonly members: number;
  readonly states: ReadonlyMap<PartyCode, JoinedState>;
}

function exclusionAt(instrument: Instrument, date: IsoDate): Exclusion | undefined {
  if (date < instrument.adopted) return 'not-adopted';
  const answer = answerAt(instrument, date);
  return answer === 'none' ? 'totals-only' : answer === 'partial' ? 'undated' : undefined;
}

/**
 * Counts over several instruments. An instrument that cannot be answered on the
 * day, or did not exist yet, is left out and named: "party to all 12" is never
 * claimed from fewer tables.
 */
export function joinedAt(
  dataset: Dataset,
  instruments: readonly Instrument[],
  date: IsoDate,
  among?: ReadonlySet<PartyCode>,
): Joined {
  const tables = instruments.map((instrument) => standingsAt(dataset, instrument, date));
  const reasons = instruments.map((instrument) => exclusionAt(instrument, date));
  const states = new Map<PartyCode, JoinedState>();
  for (const { iso3 } of dataset.states) {
    if (among && !among.has(iso3)) continue;
    const standings = tables.map((table) => table.get(iso3) as Standing);
    let joined = 0;
    let unknown = 0;
    standings.forEach(({ status }, i) => {
      if (reasons[i] !== undefined) return;
      if (status === 'party') joined++;
      else if (status === 'unknown') unknown++;
    });
    states.set(iso3, {
      code: iso3,
      member: standings[0]?.member ?? false,
      counted: standings.some(({ status }) => status !== 'not-a-state'),
      joined,
      unknown,
      standings,
    });
  }
  const covered = instruments.filter((_, i) => reasons[i] === undefined);
  return {
    asOf: date,
    instruments,
    covered,
    excluded: instruments.flatMap((instrument, i) => {
      const reason = reasons[i];
      return reason === undefined ? [] : [{ instrument, reason }];
    }),
    beyond: covered.filter(({ asOf }) => asOf !== null && date > asOf),
    members: among
      ? [...states.values()].filter(({ member }) => member).length
      : membersAt(dataset.states, date),
    states,
  };
}
