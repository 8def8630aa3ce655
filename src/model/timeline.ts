import { isConsent } from './acts.js';
import { parseDate } from './date.js';
import { defaultDate } from './default-date.js';
import { isMember } from './membership.js';
import type { Act, Dataset, Instrument, IsoDate, KnownTotal, PartyCode } from './types.js';

/** Days from `from` to `to`, both included. */
export interface Span {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Totals published for a full day: those that can stand on a time axis. */
export function datedTotals({ totals }: Instrument): readonly KnownTotal[] {
  return totals
    .filter(({ asOf }) => parseDate(asOf) !== undefined)
    .sort((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : a.parties - b.parties));
}

/** Whether the totals of an instrument say what its table does not. */
export function needsTotals({ coverage }: Instrument): boolean {
  return coverage !== 'dated';
}

/** What is known of some instruments: from the first adoption to the end of the last table, or to the last total. */
export function knownSpan(dataset: Dataset, instruments: readonly Instrument[]): Span {
  const from = instruments.map(({ adopted }) => adopted).sort()[0] ?? '1970-01-01';
  const totals = instruments.filter(needsTotals).flatMap(datedTotals);
  const days = [defaultDate(dataset, instruments), ...totals.map(({ asOf }) => asOf)].sort();
  return { from, to: days.at(-1) ?? from };
}

/** Member States from a day on. */
export interface MembershipStep {
  readonly date: IsoDate;
  readonly members: number;
}

/**
 * The number of Member States over a span: a step for its first day and one for
 * each day of an admission.
 * @param among codes to restrict the count to; all where left out.
 */
export function membershipOver(
  { states }: Dataset,
  { from, to }: Span,
  among?: ReadonlySet<PartyCode>,
): readonly MembershipStep[] {
  const chosen = states.filter(({ iso3 }) => !among || among.has(iso3));
  const days = new Set([from]);
  for (const { admitted } of chosen) if (admitted && admitted > from && admitted <= to) days.add(admitted);
  return [...days].sort().map((date) => ({
    date,
    members: chosen.filter((state) => isMember(state, date)).length,
  }));
}

/** The last of some steps at or before a day; their days ascend. */
export function stepAt<S extends { readonly date: IsoDate }>(
  steps: readonly S[],
  day: IsoDate,
): S | undefined {
  let [low, high] = [0, steps.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((steps[middle] as S).date <= day) low = middle + 1;
    else high = middle;
  }
  return steps[low - 1];
}

/** The dated acts by which an instrument was joined within a span, by day. */
export function consentsOver(
  dataset: Dataset,
  { id }: Instrument,
  { from, to }: Span,
  among?: ReadonlySet<PartyCode>,
): readonly Act[] {
  return dataset
    .actsOf(id)
    .filter(
      ({ action, date, party }) =>
        isConsent(action) && date !== '' && date >= from && date <= to && (!among || among.has(party)),
    )
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The acts of one calendar year, or of the part of it that lies in the span and in the table. */
export interface YearOfActs extends Span {
  readonly year: number;
  readonly acts: readonly Act[];
  /** False where the span or the table covers the year only in part. */
  readonly whole: boolean;
}

/**
 * Consents a year. Years after the table's end are left out: nothing is known of
 * them. Years before the adoption are left out too, as nobody could act.
 */
export function consentsByYear(
  dataset: Dataset,
  instrument: Instrument,
  span: Span,
  among?: ReadonlySet<PartyCode>,
): readonly YearOfActs[] {
  if (instrument.asOf === null) return [];
  const from = span.from > instrument.adopted ? span.from : instrument.adopted;
  const to = span.to < instrument.asOf ? span.to : instrument.asOf;
  if (from > to) return [];
  const years: { -readonly [K in keyof YearOfActs]: YearOfActs[K] }[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++) {
    const [first, last] = [`${year}-01-01`, `${year}-12-31`];
    const [start, end] = [first > from ? first : from, last < to ? last : to];
    // Before the adoption nobody could act, so the year of the adoption is whole.
    const whole = end === last && (start === first || start === instrument.adopted);
    years.push({ year, from: start, to: end, acts: [], whole });
  }
  const first = years[0]?.year ?? 0;
  for (const act of consentsOver(dataset, instrument, { from, to }, among)) {
    const year = years[Number(act.date.slice(0, 4)) - first];
    if (year) year.acts = [...year.acts, act];
  }
  return years;
}
