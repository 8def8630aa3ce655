import packed from '../../data/bundle/reach.json' with { type: 'json' };
import type { Plane } from '../model/plane.js';
import type { Reach, ReachEvent } from '../model/reach.js';
import type { State } from '../model/types.js';
import type { HostReach } from './reach-form.js';
import { readReach } from './reach-host.js';

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

/**
 * The activities documented in public sources, by date.
 * @param states those that codes are checked against.
 */
export function bundledReach(states: readonly State[]): Reach {
  return (bundled ??= readReach(bundle, states, () => undefined, false).reach as Reach);
}

/** The activities of which at least one country is named. */
export function eventsWithCountries(states: readonly State[]): readonly ReachEvent[] {
  return bundledReach(states).events.filter(({ countries }) => countries.length > 0);
}

/** Figures published about the programme, by the end of their period. */
export function programmeTotals(): readonly ProgrammeTotal[] {
  return [...bundle.totals].sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0));
}

/** How the plane of the bundled boundaries lies. */
export function reachPlane(): Plane {
  return bundle.plane;
}
