import packed from '../../data/bundle/reach.json' with { type: 'json' };
import type { Plane } from '../model/plane.js';
import type { Reach, ReachEvent } from '../model/reach.js';
import type { State } from '../model/types.js';
import type { HostReach } from './reach-form.js';
import { readReach } from './reach-host.js';
import type { Words } from './words.js';

/** A figure published about the programme, with the words it rests on. */
export interface ProgrammeTotal {
  readonly id: string;
  /** What is counted, in English. */
  readonly measure: string;
  /** The figure as published. */
  readonly value: string;
  /** The time it is of, in English. */
  readonly period: string;
  /** End of that time, or the earliest it can be: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly by: string;
  /** A number of countries, exact or exceeded by an unknown number. */
  readonly countries?: { readonly number: number; readonly bound: 'exact' | 'more-than' };
  readonly title: string;
  readonly url: string;
  readonly quote: string;
}

/** `data/bundle/reach.json`; `data/scripts/pack-reach.ts` writes it. */
export interface PackedReach extends HostReach {
  readonly plane: Plane;
  readonly totals: readonly ProgrammeTotal[];
}

const bundle = packed as unknown as PackedReach;

let bundled: Reach | undefined;

/** The same in the words of a language: made once for each. */
const inWords = new WeakMap<Words, Reach>();

/**
 * The activities documented in public sources, by date.
 * @param states those that codes are checked against.
 * @param words of the language that titles and places are to be in; else English.
 */
export function bundledReach(states: readonly State[], words?: Words): Reach {
  bundled ??= readReach(bundle, states, () => undefined, false).reach as Reach;
  if (!words?.events) return bundled;
  const { events = {}, phrases = {}, places = {} } = words;
  const say = (text: string) => phrases[text] ?? text;
  let reach = inWords.get(words);
  if (!reach) {
    const translated = bundled.events.map((event) => ({
      ...event,
      title: events[event.id] ?? event.title,
      place: places[event.place] ?? event.place,
      note: say(event.note),
      countries: event.countries.map((one) => ({ ...one, note: say(one.note) })),
    }));
    inWords.set(words, (reach = { ...bundled, events: translated }));
  }
  return reach;
}

/** The activities of which at least one country is named. */
export function eventsWithCountries(states: readonly State[], words?: Words): readonly ReachEvent[] {
  return bundledReach(states, words).events.filter(({ countries }) => countries.length > 0);
}

/**
 * Figures published about the programme, by the end of their period.
 * @param words of the language they are to be told in; else English.
 */
export function programmeTotals(words?: Words): readonly ProgrammeTotal[] {
  const totals = bundle.totals.map((total) => ({ ...total, ...words?.totals?.[total.id] }));
  return totals.sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0));
}

/** How the plane of the bundled boundaries lies. */
export function reachPlane(): Plane {
  return bundle.plane;
}
