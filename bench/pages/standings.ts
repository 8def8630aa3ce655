import days from 'bench:days';
import { standingsOf, type Standing } from './statuses.js';

/** Where every State stands at a day, `YYYY-MM-DD`. */
export const standingsAt = (day: string): readonly Standing[] => standingsOf(days, day);

/** The same by code. */
export function standingsByCode(day: string): ReadonlyMap<string, Standing> {
  return new Map(standingsAt(day).map((standing) => [standing.iso3, standing]));
}
