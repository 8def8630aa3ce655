import { isConsent } from './acts.js';
import { isMember } from './membership.js';
import { standingsAt } from './status.js';
import type { Act, Dataset, Instrument, IsoDate, PartyCode } from './types.js';

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
  const byCode = new Map(dataset.states.map((state) => [state.iso3, state]));
  const without = changes.filter((act) => shownFrom(act) === '').map(({ party }) => party);
  // One that has left since is no party, and one that joined again has its day.
  const atEnd = without.length > 0 && instrument.asOf !== null ? standingsAt(dataset, instrument, instrument.asOf) : undefined;
  const undated = without.filter((party) => {
    const { status, consent } = atEnd?.get(party) ?? {};
    return status === 'party' && consent && shownFrom(consent) === '';
  });
  const first = changes.map(shownFrom).reduce((low, day) => (day !== '' && day < low ? day : low), '9999');
  for (const date of [...days.keys()].sort()) {
    if (date < first || (instrument.asOf !== null && date > instrument.asOf)) continue;
    let all = 0;
    let members = 0;
    for (const { code, status, consent } of standingsAt(dataset, instrument, date).values()) {
      if (status !== 'party' || (among && !among.has(code))) continue;
      if (consent && (shownFrom(consent) === '' || shownFrom(consent) > date)) continue;
      all++;
      const state = byCode.get(code);
      if (state && isMember(state, date)) members++;
    }
    const acts = days.get(date) ?? [];
    const last = steps.at(-1);
    if (acts.length === 0 && last?.parties === all && last.partyMembers === members) continue;
    steps.push({ date, parties: all, partyMembers: members, acts });
  }
  return { instrument, steps, undated, until: instrument.asOf };
}
