import { parseDate } from '../../model/date.js';
import type { IsoDate } from '../../model/types.js';

const months: Readonly<{ [month: string]: number }> = {
  jan: 1, feb: 2, mar: 3, apr: 4, may: 5, jun: 6, jul: 7, aug: 8, sep: 9, oct: 10, nov: 11, dec: 12,
};

const pad = (text: string | number) => String(text).padStart(2, '0');

/** A year of two digits is of the century in which most of these treaties were made: 1945 to 2044. */
const whole = (year: string) => (year.length > 2 ? year : Number(year) < 45 ? `20${year}` : `19${year}`);

/** A day as depositaries write it, anywhere in a text. */
export const dayPattern =
  /\d{4}-\d{2}-\d{2}|\d{1,2}(?:st|nd|rd|th)?[ \u00a0.-]+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?,?[ \u00a0.-]+(?:\d{4}|\d{2}(?!\d))|\d{1,2}[./]\d{1,2}[./]\d{4}/gi;

/**
 * Reads a day: `27 June 2003`, `27 Jun 2003`, `27-Jun-03`, `2003-06-27`, `27.6.2003`, `27/06/2003`. Numbers alone
 * are day, month, year, as the depositaries write them.
 * @returns `undefined` for what is no day.
 */
export function readDay(text: string): IsoDate | undefined {
  const day = text.trim();
  if (/^\d{4}-/.test(day)) return parseDate(day);
  const named = /^(\d{1,2})(?:st|nd|rd|th)?[\s\u00a0.-]+([a-z]{3})[a-z]*\.?,?[\s\u00a0.-]+(\d{4}|\d{2})$/i.exec(day);
  if (named) {
    const month = months[named[2]?.toLowerCase() ?? ''];
    return month === undefined ? undefined : parseDate(`${whole(named[3] ?? '')}-${pad(month)}-${pad(named[1] ?? '')}`);
  }
  const [, first, second, year] = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(day) ?? [];
  return first && second && year ? parseDate(`${year}-${pad(second)}-${pad(first)}`) : undefined;
}

/** The day a spreadsheet means by a number: days since 30 December 1899. */
export function daySerial(text: string): IsoDate | undefined {
  const serial = Number(text);
  if (!/^\d{4,5}(\.0+)?$/.test(text.trim()) || serial < 15_000 || serial > 80_000) return undefined;
  return new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
}
