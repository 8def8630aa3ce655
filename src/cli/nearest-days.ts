import { addMonths, dayFromNumber, dayNumber, parseDate } from '../model/date.js';
import type { IsoDate } from '../model/types.js';

const two = (text: string) => text.padStart(2, '0');

/** The days on either side of a day of the month that does not exist. */
function around(year: string, month: string, day: string): IsoDate[] {
  const written = parseDate(`${year}-${two(month)}-${two(day)}`);
  if (written) return [written];
  const first = parseDate(`${year}-${two(month)}-01`);
  if (!first) return [];
  // Day 0 lies before the month, day 31 of a short month after it.
  if (Number(day) === 0) return [dayFromNumber(dayNumber(first) - 1), first];
  const next = addMonths(first, 1);
  return [dayFromNumber(dayNumber(next) - 1), next];
}

/**
 * Days that a text which is no day may have meant: another order or another
 * separator (`25.4.2005`), a day that its month does not have (`2005-02-30`), a
 * month or a year alone.
 *
 * @returns up to three days, none where the text names no year.
 */
export function nearestDays(text: string): IsoDate[] {
  const numbers = text.slice(0, 40).match(/\d+/g) ?? [];
  const [a = '', b = '', c = ''] = numbers;
  const found =
    a.length === 8 && numbers.length === 1
      ? around(a.slice(0, 4), a.slice(4, 6), a.slice(6))
      : a.length === 4
        ? around(a, b || '1', c || '1')
        : c.length === 4
          ? // Day before month, and where it can be, month before day.
            [...around(c, b, a), ...around(c, a, b)]
          : [];
  const year = numbers.find((digits) => digits.length === 4);
  const fallback = found.length === 0 && year ? [`${year}-01-01`, `${year}-12-31`] : [];
  return [...new Set([...found, ...fallback])].filter((day) => parseDate(day)).slice(0, 3);
}
