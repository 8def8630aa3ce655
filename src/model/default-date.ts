import { parseDate } from './date.js';
import type { Dataset, Instrument, IsoDate } from './types.js';

const latest = (days: readonly (IsoDate | null | undefined)[]) =>
  days.reduce<IsoDate | undefined>((last, day) => (day && (!last || day > last) ? day : last), undefined);

/**
 * The day a picture speaks for when none is asked for: the last to which one of
 * the tables reaches. Without a table it is the day of the last total known to
 * the day, and failing that the last day of all tables.
 */
export function defaultDate(dataset: Dataset, instruments: readonly Instrument[]): IsoDate {
  return (
    latest(instruments.map(({ asOf }) => asOf)) ??
    latest(instruments.flatMap(({ totals }) => totals.map(({ asOf }) => parseDate(asOf)))) ??
    latest(dataset.instruments.map(({ asOf }) => asOf)) ??
    '1970-01-01'
  );
}
