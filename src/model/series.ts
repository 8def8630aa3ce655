import { isConsent, recordsOf } from './acts.js';
import { standingAt, standingsAt, type Standing } from './status.js';
import type { Act, Dataset, Instrument, IsoDate, PartyCode, State } from './types.js';

/** The number of parties from a day on. */
export interface Step {
  readonly date: IsoDate;
  /** All parties, non-member States and organizations included. */
  readonly parties: number;
  /** Member States among them, counted as of this day. */
  readonly partyMembers: number;
  /** The acts of this day that expressed consent, or withdrew it. */
  readonly acts: readonly Act[];
}

/** Parties to one instrument over time. */
export interface Series {
  readonly instrument: Instrument;
  readonly steps: readonly Step[];
  /** Parties of which neither act nor entry into force has a date: they are in no step. */
  readonly undated: readonly PartyCode[];
  /** The last day the series speaks for; `null` where there is no table. */
  readonly until: IsoDate | null;
}

/**
 * The day from which an act is known to count: its own, or where that is not
 * known, the day from which the instrument binds the party.
 */
function shownFrom({ date, inForce }: Act): IsoDate | '' {
  return date === '' ? inForce : date;
}

/** Whether a standing counts on a day: a party from a day that is known, and has come. */
function counts({ status, consent }: Standing, date: IsoDate): boolean {
  if (status !== 'party') return false;
  const from = consent && shownFrom(consent);
  return from === undefined || (from !== '' && from <= date);
}

/** What one party adds to the numbers from a day on. */
interface Change {
  readonly date: IsoDate;
  readonly parties: number;
  readonly partyMembers: number;
}

/** How one party changes the numbers. It can do so on a day of its own only, so no other is asked about. */
function changesOf(
  dataset: Dataset,
  instrument: Instrument,
  code: PartyCode,
  state: State | undefined,
  acts: readonly Act[],
): Change[] {
  const record = recordsOf(dataset.actsOf(instrument.id)).get(code);
  const days = new Set(acts.flatMap(({ date, inForce }) => [date, inForce]));
  if (state?.admitted) days.add(state.admitted);
  days.delete('');
  const changes: Change[] = [];
  let [was, wasMember] = [0, 0];
  for (const date of [...days].sort()) {
    const standing = standingAt(dataset, instrument, code, state, record, date);
    const is = counts(standing, date) ? 1 : 0;
    const isPartyMember = standing.member ? is : 0;
    if (is !== was || isPartyMember !== wasMember)
      changes.push({ date, parties: is - was, partyMembers: isPartyMember - wasMember });
    [was, wasMember] = [is, isPartyMember];
  }
  return changes;
}

/** The changes of all that have acted, by date. */
function allChanges(dataset: Dataset, instrument: Instrument, acts: readonly Act[]): Change[] {
  const actsOf = new Map<PartyCode, Act[]>();
  for (const act of acts) {
    const own = actsOf.get(act.party);
    if (own) own.push(act);
    else actsOf.set(act.party, [act]);
  }
  const states = new Map(dataset.states.map((state) => [state.iso3, state]));
  return [...actsOf]
    .filter(([code]) => states.has(code) || dataset.organizations.includes(code))
    .flatMap(([code, own]) => changesOf(dataset, instrument, code, states.get(code), own))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/**
 * Cumulative parties, a step for each day on which their number may have changed:
 * the days of consents and withdrawals, and those on which a party became a Member.
 */
export function seriesOf(
  dataset: Dataset,
  instrument: Instrument,
  among?: ReadonlySet<PartyCode>,
): Series {
  const chosen = dataset.actsOf(instrument.id).filter(({ party }) => !among || among.has(party));
  const changes = chosen.filter(({ action }) => action === 'withdrawal' || isConsent(action));
  const days = new Map<IsoDate, Act[]>();
  for (const act of changes) {
    const day = shownFrom(act);
    if (day === '') continue;
    const acts = days.get(day);
    if (acts) acts.push(act);
    else days.set(day, [act]);
  }
  const parties = new Set(changes.map(({ party }) => party));
  for (const { iso3, admitted } of dataset.states) {
    if (admitted && parties.has(iso3) && !days.has(admitted)) days.set(admitted, []);
  }
  const steps: Step[] = [];
  const without = changes.filter((act) => shownFrom(act) === '').map(({ party }) => party);
  // One that has left since is no party, and one that joined again has its day.
  const atEnd = without.length > 0 && instrument.asOf !== null ? standingsAt(dataset, instrument, instrument.asOf) : undefined;
  const undated = without.filter((party) => {
    const { status, consent } = atEnd?.get(party) ?? {};
    return status === 'party' && consent && shownFrom(consent) === '';
  });
  const first = changes.map(shownFrom).reduce((low, day) => (day !== '' && day < low ? day : low), '9999');
  const coming = allChanges(dataset, instrument, chosen);
  let [at, all, members] = [0, 0, 0];
  for (const date of [...days.keys()].sort()) {
    if (date < first || (instrument.asOf !== null && date > instrument.asOf)) continue;
    for (let change = coming[at]; change && change.date <= date; change = coming[++at]) {
      all += change.parties;
      members += change.partyMembers;
    }
    const acts = days.get(date) ?? [];
    const last = steps.at(-1);
    if (acts.length === 0 && last?.parties === all && last.partyMembers === members) continue;
    steps.push({ date, parties: all, partyMembers: members, acts });
  }
  return { instrument, steps, undated, until: instrument.asOf };
}
