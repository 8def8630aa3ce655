import { parseDate } from '../model/date.js';
import { nearest } from '../model/nearest.js';
import {
  firstDay,
  lastDay,
  reachModes,
  reachRoles,
  type Reach,
  type ReachCountry,
  type ReachEvent,
} from '../model/reach.js';
import type { PartyCode, State } from '../model/types.js';

/** What is wrong with a list of activities, and where. */
export interface ReachFault {
  readonly kind:
    | 'form'
    | 'too-many'
    | 'mode'
    | 'role'
    | 'country'
    | 'country-twice'
    | 'date'
    | 'order'
    | 'title'
    | 'place'
    | 'source'
    | 'id-twice';
  /** Place in the list of events, from 1; 0 for the list as a whole. */
  readonly event: number;
  /** Place in the event's list of countries, from 1; 0 where it is not about one. */
  readonly country: number;
  readonly value: string;
  /** The nearest valid values. */
  readonly nearest: readonly string[];
}

/** The most that is read: far above any programme's list, far below what stops a page. */
export const mostEvents = 2000;
const mostCountries = 250;
/** As many as are read in some milliseconds, though each names a dozen countries. */
const eventsInPiece = 100;
const longest = 1000;

type Loose = { readonly [key: string]: unknown };
type NameOf = (code: PartyCode) => string | undefined;

/** A field of an object as it was written, never one it inherits. */
function field(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null && Object.hasOwn(of, name) ? (of as Loose)[name] : undefined;
}

function text(of: unknown, name: string): string {
  const value = field(of, name);
  return typeof value === 'string' ? value.trim().slice(0, longest) : '';
}

/** A value as a fault shows it: what is no text, number or truth value by its kind. */
function shown(value: unknown): string {
  if (typeof value === 'string') return value.slice(0, 80);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return value === undefined ? '' : typeof value;
}

/** A day, month or year that exists. */
function isDate(value: string): boolean {
  return /^\d{4}(-\d{2}){0,2}$/.test(value) && parseDate(firstDay(value)) !== undefined;
}

/** Reads a list of activities a part at a time, and notes every fault on the way. */
class Reader {
  readonly faults: ReachFault[] = [];
  readonly #codes: ReadonlyMap<string, PartyCode>;
  readonly #names: readonly string[];

  constructor(states: readonly State[], nameOf: NameOf) {
    const codes = new Map<string, PartyCode>();
    const names: string[] = [];
    for (const { iso3 } of states) {
      const name = nameOf(iso3);
      codes.set(iso3.toLowerCase(), iso3);
      if (name) codes.set(name.toLowerCase(), iso3);
      names.push(iso3, ...(name ? [name] : []));
    }
    this.#codes = codes;
    this.#names = names;
  }

  #fault(kind: ReachFault['kind'], event: number, value: unknown, country = 0, near: readonly string[] = []): void {
    this.faults.push({ kind, event, country, value: shown(value), nearest: near });
  }

  #choice<T extends string>(kind: 'mode' | 'role', of: unknown, valid: readonly T[], event: number, country = 0): T | undefined {
    const value = field(of, kind);
    const found = valid.find((one) => one === value);
    if (found === undefined) {
      const near = nearest(shown(value), valid);
      this.#fault(kind, event, value, country, near.length > 0 ? near : valid);
    }
    return found;
  }

  #countries(of: unknown, event: number): ReachCountry[] {
    const list = field(of, 'countries');
    if (!Array.isArray(list)) {
      this.#fault('form', event, 'countries');
      return [];
    }
    if (list.length > mostCountries) {
      this.#fault('too-many', event, list.length);
      return [];
    }
    const seen = new Set<PartyCode>();
    return list.flatMap((one: unknown, at): ReachCountry[] => {
      const written = text(one, 'code');
      const code = this.#codes.get(written.toLowerCase());
      const role = this.#choice('role', one, reachRoles, event, at + 1);
      if (code === undefined) this.#fault('country', event, written, at + 1, nearest(written, this.#names));
      else if (seen.has(code)) this.#fault('country-twice', event, written, at + 1);
      else if (role) {
        seen.add(code);
        return [{ code, role, note: text(one, 'note') }];
      }
      return [];
    });
  }

  #place(of: unknown, event: number): Pick<ReachEvent, 'place' | 'at'> {
    const place = field(of, 'place');
    const [latitude, longitude] = [field(place, 'latitude'), field(place, 'longitude')];
    const name = text(place, 'name');
    if (latitude === undefined && longitude === undefined) return { place: name, at: undefined };
    const within = (value: unknown, most: number): value is number =>
      typeof value === 'number' && Math.abs(value) <= most;
    if (within(latitude, 90) && within(longitude, 180)) return { place: name, at: { latitude, longitude } };
    this.#fault('place', event, `${shown(latitude)}, ${shown(longitude)}`);
    return { place: name, at: undefined };
  }

  #sources(of: unknown, event: number): ReachEvent['sources'] {
    const list = field(of, 'sources') ?? [];
    if (!Array.isArray(list)) this.#fault('form', event, 'sources');
    return (Array.isArray(list) ? list.slice(0, 20) : []).flatMap((one: unknown) => {
      const [title, url] = [text(one, 'title'), text(one, 'url')];
      // Only these are ever made into links.
      if (url !== '' && !/^https?:\/\//i.test(url)) this.#fault('source', event, url);
      return title || url ? [{ title: title || url, url }] : [];
    });
  }

  event(of: unknown, event: number): ReachEvent | undefined {
    if (typeof of !== 'object' || of === null) {
      this.#fault('form', event, of);
      return undefined;
    }
    const mode = this.#choice('mode', of, reachModes, event);
    const start = text(of, 'start');
    const end = text(of, 'end') || start;
    for (const date of start === end ? [start] : [start, end]) if (!isDate(date)) this.#fault('date', event, date);
    if (isDate(start) && isDate(end) && lastDay(end) < firstDay(start)) this.#fault('order', event, `${start} – ${end}`);
    const title = text(of, 'title');
    if (!title) this.#fault('title', event, field(of, 'title'));
    const countries = this.#countries(of, event);
    const { place, at } = this.#place(of, event);
    const sources = this.#sources(of, event);
    if (!mode) return undefined;
    const id = text(of, 'id') || `${start}-${event}`;
    return { id, mode, start, end, title, place, at, countries, sources, note: text(of, 'note') };
  }

  *events(of: unknown): Generator<undefined, ReachEvent[], undefined> {
    const list = field(of, 'events');
    if (!Array.isArray(list)) {
      this.#fault('form', 0, 'events');
      return [];
    }
    if (list.length > mostEvents) {
      this.#fault('too-many', 0, list.length);
      return [];
    }
    const ids = new Set<string>();
    const events: ReachEvent[] = [];
    for (const [at, one] of (list as readonly unknown[]).entries()) {
      if (at > 0 && at % eventsInPiece === 0) yield;
      const event = this.event(one, at + 1);
      if (!event) continue;
      if (ids.has(event.id)) this.#fault('id-twice', at + 1, event.id);
      ids.add(event.id);
      events.push(event);
    }
    return events;
  }
}

/** In how many pieces a list is read at most. */
export const mostPieces = (given: unknown): number => {
  const list = field(given, 'events');
  return Array.isArray(list) ? Math.ceil(Math.min(list.length, mostEvents) / eventsInPiece) : 1;
};

/** The activities by date, or every fault. */
export interface ReachResult {
  readonly reach?: Reach;
  readonly faults: readonly ReachFault[];
}

/** The same as `readReach`, resting after every hundred activities. */
export function* readReachInPieces(
  given: unknown,
  states: readonly State[],
  nameOf: NameOf,
  own = true,
): Generator<undefined, ReachResult, undefined> {
  const reader = new Reader(states, nameOf);
  const events = yield* reader.events(given);
  if (reader.faults.length > 0) return { faults: reader.faults };
  events.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  const reach = { events, complete: field(given, 'complete') === true, source: text(given, 'source'), own };
  return { reach, faults: [] };
}

/**
 * Reads activities in the documented form, see `reach-form.ts`. Nothing of what is given is kept:
 * only the fields of the form are read, and copied.
 * @param given anything; from a host it may be wrong in every part.
 * @param nameOf English short name of a State, which may stand for its code.
 * @param own whether a host supplied it.
 */
export function readReach(given: unknown, states: readonly State[], nameOf: NameOf, own = true): ReachResult {
  const reading = readReachInPieces(given, states, nameOf, own);
  let step = reading.next();
  while (!step.done) step = reading.next();
  return step.value;
}
