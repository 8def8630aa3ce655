import { addMonths, dayFromNumber, dayNumber } from './date.js';
import { isMember } from './membership.js';
import { firstDay, lastDay, type ReachCountry, type ReachEvent } from './reach.js';
import { answerAt, standingsAt } from './status.js';
import type { Act, Dataset, Instrument, IsoDate, PartyCode } from './types.js';

/** Months after the end of an activity at which the count is taken again. */
export const monthsAfter = 24;

/** Why an instrument is not counted: its acts lack days, or there was no text yet, or its table ends too early. */
export type NotCounted = 'undated' | 'later' | 'ends';

/** When a country joined an instrument: by the first day, after it but by the second, or by neither. */
export type JoinedWhen = 'before' | 'between' | 'not';

/** One counted instrument and one country. */
export interface AroundCell {
  readonly instrument: Instrument;
  readonly when: JoinedWhen;
  /** The consent to be bound; none where it had not come by the second day. */
  readonly act: Act | undefined;
}

/** What a country had joined before an activity and some time after it. */
export interface AroundRow {
  readonly country: ReachCountry;
  readonly before: number;
  readonly after: number;
  /** One for each instrument that is counted. */
  readonly cells: readonly AroundCell[];
}

/** What the States that an activity does not name had joined on the same days, on average. */
export interface AroundOthers {
  readonly states: number;
  readonly before: number;
  readonly after: number;
}

/** The countries of an activity before and after it. */
export interface Around {
  readonly event: ReachEvent;
  /** The day before it began. */
  readonly before: IsoDate;
  /** Two years after its end. */
  readonly after: IsoDate;
  /** The instruments counted: all acts dated, open on the first day and known on the second. */
  readonly instruments: readonly Instrument[];
  readonly notCounted: readonly { readonly instrument: Instrument; readonly reason: NotCounted }[];
  readonly rows: readonly AroundRow[];
  readonly others: AroundOthers;
}

function reasonOf(instrument: Instrument, before: IsoDate, after: IsoDate): NotCounted | undefined {
  if (instrument.adopted > before) return 'later';
  if (answerAt(instrument, before) !== 'complete') return 'undated';
  return instrument.asOf !== null && instrument.asOf < after ? 'ends' : undefined;
}

/**
 * Counts what the countries of an activity had joined on the eve of its first day and two years
 * after its last; where only a month or a year is known, of the earliest and the latest it can be.
 *
 * Only instruments that answer for both days are counted, so that the two numbers are of the same
 * list. The States that were Members on both days and are not named stand beside, as the
 * measure of what happened anyway.
 *
 * @param instruments those asked for.
 */
export function around(dataset: Dataset, event: ReachEvent, instruments: readonly Instrument[]): Around {
  const before = dayFromNumber(dayNumber(firstDay(event.start)) - 1);
  const after = addMonths(lastDay(event.end), monthsAfter);
  const reasons = instruments.map((instrument) => reasonOf(instrument, before, after));
  const counted = instruments.filter((_, i) => reasons[i] === undefined);
  const tables = counted.map((instrument) => ({
    instrument,
    was: standingsAt(dataset, instrument, before),
    is: standingsAt(dataset, instrument, after),
  }));
  const count = (code: PartyCode, day: 'was' | 'is') =>
    tables.filter((table) => table[day].get(code)?.status === 'party').length;
  const rows = event.countries.map((country): AroundRow => {
    const { code } = country;
    return {
      country,
      before: count(code, 'was'),
      after: count(code, 'is'),
      cells: tables.map(({ instrument, was, is }): AroundCell => {
        const [first, second] = [was.get(code), is.get(code)];
        const wasParty = first?.status === 'party';
        const isParty = second?.status === 'party';
        const act = wasParty ? first.consent : isParty ? second.consent : undefined;
        return { instrument, when: wasParty ? 'before' : isParty ? 'between' : 'not', act };
      }),
    };
  });
  const named = new Set(event.countries.map(({ code }) => code));
  const others = dataset.states
    .filter((state) => isMember(state, before) && isMember(state, after) && !named.has(state.iso3))
    .map(({ iso3 }) => iso3);
  const mean = (day: 'was' | 'is') =>
    others.length === 0 ? 0 : others.reduce((sum, code) => sum + count(code, day), 0) / others.length;
  return {
    event,
    before,
    after,
    instruments: counted,
    notCounted: instruments.flatMap((instrument, i) => {
      const reason = reasons[i];
      return reason === undefined ? [] : [{ instrument, reason }];
    }),
    rows,
    others: { states: others.length, before: mean('was'), after: mean('is') },
  };
}
