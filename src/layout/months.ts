import { addMonths } from '../model/date.js';
import type { IsoDate } from '../model/types.js';

/** A slider's range of days, a stop a month and the last day itself. */
export interface Months {
  readonly first: IsoDate;
  readonly last: IsoDate;
  /** Number of the last stop; the first is 0. */
  readonly stops: number;
}

const monthIndex = (date: IsoDate) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

export function monthsBetween(first: IsoDate, last: IsoDate): Months {
  const whole = monthIndex(last) - monthIndex(first);
  const stops = addMonths(first, whole) < last ? whole + 1 : whole;
  return { first, last, stops: Math.max(stops, 0) };
}

/** The day of a stop: so many months after the first, the last day at the end. */
export function dayOfStop({ first, last, stops }: Months, stop: number): IsoDate {
  return stop >= stops ? last : addMonths(first, Math.max(Math.round(stop), 0));
}

/** The stop at or just before a day. */
export function stopOfDay(months: Months, date: IsoDate): number {
  if (date >= months.last) return months.stops;
  const stop = monthIndex(date) - monthIndex(months.first);
  const late = addMonths(months.first, stop) > date;
  return Math.min(Math.max(late ? stop - 1 : stop, 0), months.stops);
}

/** Where a day lies between first and last, 0 to 1. */
export function shareOfDay(months: Months, date: IsoDate): number {
  const at = (day: IsoDate) => Date.parse(`${day}T00:00:00Z`);
  const length = at(months.last) - at(months.first);
  return length > 0 ? (at(date) - at(months.first)) / length : 0;
}
