import { addMonths } from './date.js';
import type { IsoDate, PartyCode } from './types.js';

/** `direct`: country-specific legislative assistance; `workshop`: a subregional or regional one. */
export const reachModes = ['direct', 'workshop'] as const;
export type ReachMode = (typeof reachModes)[number];

/**
 * What a country was in an activity. `attended`: it was there, and the source does not tell
 * members of the group from observers.
 */
export const reachRoles = ['recipient', 'participant', 'attended', 'host', 'observer'] as const;
export type ReachRole = (typeof reachRoles)[number];

export interface ReachCountry {
  readonly code: PartyCode;
  readonly role: ReachRole;
  /** What the source leaves open about this country; empty for most. */
  readonly note: string;
}

export interface ReachEvent {
  readonly id: string;
  readonly mode: ReachMode;
  /** `YYYY-MM-DD`, or `YYYY-MM` or `YYYY` where no more is known. */
  readonly start: string;
  /** Likewise; the same as `start` where it is the same day or not known. */
  readonly end: string;
  readonly title: string;
  readonly place: string;
  /** Degrees north and east; `undefined` where the place cannot be drawn. */
  readonly at: { readonly latitude: number; readonly longitude: number } | undefined;
  readonly countries: readonly ReachCountry[];
  readonly sources: readonly { readonly title: string; readonly url: string }[];
  readonly note: string;
}

/** Activities, and what they are of. */
export interface Reach {
  readonly events: readonly ReachEvent[];
  /** Whether they are all there were: never of the bundled ones. */
  readonly complete: boolean;
  /** Who vouches for them; empty for the bundled ones, each of which has its source. */
  readonly source: string;
  /** Supplied by the page. */
  readonly own: boolean;
}

/**
 * What the activities say of one country: `both`, `direct` or `workshop` where it took part
 * (as recipient or participant); else `attended` where its part is not told, `host`,
 * `observer`, the first that applies; `undocumented` where nothing is known, which is not "not reached".
 */
export const reachStatuses = [
  'both',
  'direct',
  'workshop',
  'attended',
  'host',
  'observer',
  'undocumented',
] as const;
export type ReachStatus = (typeof reachStatuses)[number];

/** First day that a date, perhaps without a day or month, can mean. */
export function firstDay(date: string): IsoDate {
  return `${date}-01-01`.slice(0, 4) + (date.length > 4 ? date.slice(4, 7) : '-01') + (date.length > 7 ? date.slice(7) : '-01');
}

/** Last day that a date, perhaps without a day or month, can mean: of `2004-06` it is 30 June. */
export function lastDay(date: string): IsoDate {
  if (date.length > 7) return date;
  return date.length > 4 ? addMonths(`${date}-31`, 0) : `${date}-12-31`;
}

/**
 * The activities that had begun on a day, for sure: one of which only the month is known
 * counts from the last day of the month.
 * @param mode limits them to one mode.
 * @param among limits them to those with a country of these.
 */
export function eventsAt(
  { events }: Reach,
  asOf: IsoDate,
  mode?: ReachMode,
  among?: ReadonlySet<PartyCode>,
): ReachEvent[] {
  return events.filter(
    (event) =>
      lastDay(event.start) <= asOf &&
      (mode === undefined || event.mode === mode) &&
      (among === undefined || event.countries.some(({ code }) => among.has(code))),
  );
}

/** One country's part in one activity. */
export interface ReachPart extends ReachCountry {
  readonly event: ReachEvent;
}

/** What a country took part in, by its code; a country that nothing names is not in it. */
export function partsOf(
  events: readonly ReachEvent[],
  among?: ReadonlySet<PartyCode>,
): ReadonlyMap<PartyCode, readonly ReachPart[]> {
  const parts = new Map<PartyCode, ReachPart[]>();
  for (const event of events)
    for (const country of event.countries) {
      if (among && !among.has(country.code)) continue;
      const list = parts.get(country.code);
      if (list) list.push({ ...country, event });
      else parts.set(country.code, [{ ...country, event }]);
    }
  return parts;
}

/** What a country's parts make of it. */
export function reachStatus(parts: readonly ReachPart[]): ReachStatus {
  const roles = new Set(parts.map(({ role }) => role));
  const modes = new Set(
    parts.filter(({ role }) => role === 'recipient' || role === 'participant').map(({ event }) => event.mode),
  );
  if (modes.size === 2) return 'both';
  const [mode] = modes;
  if (mode) return mode;
  return (['attended', 'host', 'observer'] as const).find((role) => roles.has(role)) ?? 'undocumented';
}

/** How many countries are of each status. */
export function countReach(
  parts: ReadonlyMap<PartyCode, readonly ReachPart[]>,
): Readonly<Record<ReachStatus, number>> {
  const counts = Object.fromEntries(reachStatuses.map((status) => [status, 0])) as Record<ReachStatus, number>;
  for (const list of parts.values()) counts[reachStatus(list)]++;
  return counts;
}
