import type { Coverage } from '../model/coverage.js';
import { membersAt } from '../model/membership.js';
import { isIn } from '../model/regions.js';
import type { Answer } from '../model/status.js';
import type { Dataset, InstrumentId, IsoDate, PartyCode, Status } from '../model/types.js';

/** One instrument in what `status --json` prints. */
export interface InstrumentStatus {
  readonly id: InstrumentId;
  /** All parties: Members, other States and organizations. */
  readonly party: number;
  /** Members only, as are the next four. */
  readonly partyMembers: number;
  readonly signatory: number;
  readonly none: number;
  readonly withdrawn: number;
  readonly unknown: number;
  /** All States, or those of the region. */
  readonly states: Readonly<Record<PartyCode, Status>>;
  /** Organizations that had acted on the day; absent where none had. */
  readonly organizations?: Readonly<Record<PartyCode, Status>>;
  /** How far the table can answer on the day. */
  readonly answer: Answer;
  /** The last day of the table, where the day asked for is later: the statuses are of that day. */
  readonly beyond?: IsoDate;
  /** Where a host supplied the table, or part of it: how, as of which day, and from where. */
  readonly own?: { readonly mode: string; readonly asOf: IsoDate; readonly source: string };
}

/** What `status --json` prints. */
export interface StatusJson {
  readonly asOf: IsoDate;
  /** Member States on the day: the denominator, within the region where one was asked for. */
  readonly members: number;
  /** Code of the region asked for; absent without one. */
  readonly region?: string;
  readonly instruments: readonly InstrumentStatus[];
}

function instrumentStatus(dataset: Dataset, coverage: Coverage): InstrumentStatus {
  const { instrument, party, memberCounts, standings, answer, beyond } = coverage;
  const { own } = instrument;
  const organizations: Record<PartyCode, Status> = {};
  const states: Record<PartyCode, Status> = {};
  for (const { code, status } of standings.values()) {
    if (!dataset.organizations.includes(code)) states[code] = status;
    // One that acts only later has no status of its own yet.
    else if (status !== 'none') organizations[code] = status;
  }
  return {
    id: instrument.id,
    party,
    partyMembers: memberCounts.party,
    signatory: memberCounts.signatory,
    none: memberCounts.none,
    withdrawn: memberCounts.withdrawn,
    unknown: memberCounts.unknown,
    states,
    ...(Object.keys(organizations).length > 0 ? { organizations } : {}),
    answer,
    ...(beyond === undefined ? {} : { beyond }),
    ...(own ? { own: { mode: own.mode, asOf: own.asOf, source: own.source.title } } : {}),
  };
}

/** The coverages as plain data, in the shape that `status --json` documents. */
export function statusJson(
  dataset: Dataset,
  asOf: IsoDate,
  region: string | undefined,
  coverages: readonly Coverage[],
): StatusJson {
  const states = dataset.states.filter((state) => region === undefined || isIn(state, region));
  return {
    asOf,
    members: membersAt(states, asOf),
    ...(region === undefined ? {} : { region }),
    instruments: coverages.map((coverage) => instrumentStatus(dataset, coverage)),
  };
}
