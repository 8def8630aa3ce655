import { addMonths, dayFromNumber, dayNumber } from '../model/date.js';
import type { IsoDate } from '../model/types.js';

/** Days along a line of pixels. */
export interface DayScale {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly x0: number;
  readonly x1: number;
  /** Where a day lies; days outside the range lie outside the line. */
  x(day: IsoDate): number;
  /** The day at a place, kept within the range. */
  day(x: number): IsoDate;
}

export function dayScale(from: IsoDate, to: IsoDate, x0: number, x1: number): DayScale {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const perDay = last > first ? (x1 - x0) / (last - first) : 0;
  return {
    from,
    to,
    x0,
    x1,
    x: (day) => x0 + (dayNumber(day) - first) * perDay,
    day(x) {
      const day = perDay > 0 ? first + Math.round((x - x0) / perDay) : first;
      return dayFromNumber(Math.min(Math.max(day, first), last));
    },
  };
}

export interface Tick {
  readonly at: number;
  readonly text: string;
}

/** Months between ticks, from fine to coarse. */
const paces = [1, 3, 6, 12, 24, 60, 120, 240, 600];

/**
 * Ticks on first days of months or years, as close as their labels allow.
 * @param labelOf the words of a first day: a month where the pace is less than a year.
 * @param room pixels from one label's middle to the next that a label of this text needs.
 */
export function dayTicks(
  scale: DayScale,
  labelOf: (day: IsoDate, yearly: boolean) => string,
  room: (text: string) => number,
): readonly Tick[] {
  const { from, to, x0, x1 } = scale;
  const days = dayNumber(to) - dayNumber(from);
  const perMonth = days > 0 ? ((x1 - x0) / days) * 30.4375 : 0;
  const fits = (months: number) =>
    perMonth * months >= room(labelOf(months < 12 ? '2000-09-01' : '2000-01-01', months >= 12));
  const pace = paces.find(fits) ?? 1200;
  const years = pace / 12;
  const startYear = years >= 1 ? Math.ceil(Number(from.slice(0, 4)) / years) * years : Number(from.slice(0, 4));
  const ticks: Tick[] = [];
  for (let day = `${startYear}-01-01`; day <= to; day = addMonths(day, pace)) {
    if (day >= from) ticks.push({ at: scale.x(day), text: labelOf(day, pace >= 12) });
  }
  return ticks;
}

/** A step of 1, 2 or 5 times a power of ten, for at most so many steps up to `top`; whole numbers only. */
export function niceStep(top: number, most: number): number {
  const least = Math.max(top / Math.max(most, 1), 1);
  const power = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10].map((n) => n * power).find((step) => step >= least) ?? 10 * power;
}

/** The greatest of 1, 2, 5, 10, 20, 50 and so on that is no greater than `top`; 1 at least. */
export function niceMark(top: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(top, 1)));
  return [5, 2, 1].map((n) => n * power).find((mark) => mark <= top) ?? 1;
}

/** Round numbers from 0 to `top`. */
export function countTicks(top: number, most: number): readonly number[] {
  const step = niceStep(top, most);
  return Array.from({ length: Math.floor(top / step) + 1 }, (_, i) => i * step);
}
