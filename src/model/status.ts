import { recordsOf, type PartyRecord } from './acts.js';
import { isMember } from './membership.js';
import type { Act, Dataset, Instrument, IsoDate, PartyCode, State, Status } from './types.js';

/** A party's status for an instrument on a day, with the acts it follows from. */
export interface Standing {
  readonly code: PartyCode;
  readonly status: Status;
  /** A Member of the United Nations on that day; others are counted beside, never inside. */
  readonly member: boolean;
  /** Consent to be bound: in effect for `party` and `withdrawn`, still to come or undated otherwise. */
  readonly consent?: Act;
  readonly signature?: Act;
  readonly withdrawal?: Act;
  /** Of a party that had left by then and joined again: its consents and withdrawals before these. */
  readonly earlier?: readonly Act[];
}

/**
 * How far an instrument's table answers at a day.
 * - `complete`: every status follows from a dated act or its absence
 * - `partial`: only some States have dates, the rest is unknown
 * - `none`: there is no table
 */
export type Answer = 'complete' | 'partial' | 'none';

/** How far the table of an instrument answers at a day. */
export function answerAt(instrument: Instrument, date: IsoDate): Answer {
  // Nobody can have acted before there was a text: that much is known of any instrument.
  if (date < instrument.adopted) return 'complete';
  if (instrument.coverage === 'totals') return 'none';
  if (instrument.coverage === 'dated') return 'complete';
  return instrument.asOf !== null && date >= instrument.asOf ? 'complete' : 'partial';
}

const firstOwnActs = new WeakMap<Dataset, Map<PartyCode, IsoDate>>();

/** The first day on which each party did something itself, succession left aside. */
function firstOwnAct(dataset: Dataset, code: PartyCode): IsoDate | undefined {
  let firsts = firstOwnActs.get(dataset);
  if (!firsts) {
    firstOwnActs.set(dataset, (firsts = new Map()));
    for (const { id } of dataset.instruments) {
      for (const { party, action, date } of dataset.actsOf(id)) {
        if (action === 'succession' || date === '') continue;
        const known = firsts.get(party);
        if (known === undefined || date < known) firsts.set(party, date);
      }
    }
  }
  return firsts.get(code);
}

/**
 * The day from which a consent shows.
 *
 * In the table of the nuclear materials convention some successor States carry
 * the day of their predecessor's act, years before they existed. Such a
 * succession shows from the day the State was admitted, unless the State had
 * already acted on its own (Tonga succeeded in 1973 and was admitted in 1999).
 */
function showsFrom(dataset: Dataset, act: Act, state: State | undefined): IsoDate {
  const admitted = state?.admitted;
  if (act.action !== 'succession' || !admitted || act.date >= admitted) return act.date;
  const first = firstOwnAct(dataset, act.party);
  return first !== undefined && first <= act.date ? act.date : admitted;
}

function isPartyAt(
  dataset: Dataset,
  instrument: Instrument,
  consent: Act,
  state: State | undefined,
  date: IsoDate,
): boolean | undefined {
  if (consent.date !== '') return showsFrom(dataset, consent, state) <= date;
  if (consent.inForce !== '' && consent.inForce <= date) return true;
  return instrument.asOf !== null && date >= instrument.asOf ? true : undefined;
}

function statusOf(
  dataset: Dataset,
  instrument: Instrument,
  record: PartyRecord,
  state: State | undefined,
  date: IsoDate,
): Status {
  const { consent, signature, withdrawal } = record;
  if (withdrawal && withdrawal.date !== '' && withdrawal.date <= date) return 'withdrawn';
  const bound = consent && isPartyAt(dataset, instrument, consent, state, date);
  if (bound) return 'party';
  if (signature && signature.date !== '' && signature.date <= date) {
    // It may have consented by then: a consent without a day leaves that open.
    return consent && bound === undefined ? 'unknown' : 'signatory';
  }
  // A State not yet admitted whose own acts say nothing is not counted. One that
  // never was a Member has no such day: for it only the acts speak.
  if (state?.admitted && date < state.admitted) return 'not-a-state';
  if (consent) {
    const known = bound === false || date < instrument.adopted;
    return known ? 'none' : 'unknown';
  }
  return answerAt(instrument, date) === 'complete' ? 'none' : 'unknown';
}

const nothing: PartyRecord = {};

/** The acts that speak on a day: of a party that left and joined again, those of the last time it joined by then. */
function actsAt(dataset: Dataset, record: PartyRecord, state: State | undefined, date: IsoDate): PartyRecord {
  const { earlier } = record;
  // Nearly none have any, and a picture that plays asks for all of them on every day.
  if (!earlier) return record;
  // A consent, its withdrawal, a consent, and so on.
  const turns = [...earlier, record.consent, record.withdrawal] as Act[];
  let at = earlier.length;
  while (at > 0 && showsFrom(dataset, turns[at] as Act, state) > date) at -= 2;
  return { ...record, consent: turns[at], withdrawal: turns[at + 1], earlier: turns.slice(0, at) } as PartyRecord;
}

/**
 * A party's standing for one instrument on a day.
 * @param state the State; `undefined` for an organization.
 * @param record of all it ever did.
 * @param then the day its acts are asked about, where that is another: the table's end.
 */
export function standingAt(
  dataset: Dataset,
  instrument: Instrument,
  code: PartyCode,
  state: State | undefined,
  record: PartyRecord | undefined,
  date: IsoDate,
  then = date,
): Standing {
  const acts = actsAt(dataset, record ?? nothing, state, then);
  return {
    code,
    status: statusOf(dataset, instrument, acts, state, then),
    member: state !== undefined && isMember(state, date),
    ...acts,
  };
}

/**
 * The status of every State and party organization for one instrument on a day.
 *
 * After the table's own as-of date the answer is that of the as-of date; whoever
 * shows it says so (see `Coverage.beyond`).
 *
 * @returns one standing per code: the States of the data set in its order, then
 * the organizations that have acted.
 */
export function standingsAt(
  dataset: Dataset,
  instrument: Instrument,
  date: IsoDate,
): ReadonlyMap<PartyCode, Standing> {
  const records = recordsOf(dataset.actsOf(instrument.id));
  const day = instrument.asOf !== null && date > instrument.asOf ? instrument.asOf : date;
  const standings = new Map<PartyCode, Standing>();
  for (const state of dataset.states) {
    const { iso3, admitted } = state;
    // A State admitted after the table's end is counted, though the table knows nothing of it.
    const then = admitted && admitted > day ? date : day;
    standings.set(iso3, standingAt(dataset, instrument, iso3, state, records.get(iso3), date, then));
  }
  for (const code of dataset.organizations) {
    const record = records.get(code);
    if (record) standings.set(code, standingAt(dataset, instrument, code, undefined, record, day));
  }
  return standings;
}
