import type { Browser } from 'playwright-core';
import type { Ability } from '../contestants.js';
import type { Look } from '../look.js';
import type { BenchServer } from '../server.js';
import type { Site } from '../site.js';

/** One figure of a measure. */
export interface Metric {
  readonly id: string;
  readonly label: string;
  readonly digits: number;
  /** Whether it is told as so many times the base's, too. */
  readonly compared?: boolean;
}

/** One round's figures, by metric. */
export type Values = Readonly<Record<string, number>>;

/** Where pages are opened. */
export interface Place {
  readonly browser: Browser;
  readonly server: BenchServer;
}

/** Something measured of every contestant that can do it. */
export interface Measure {
  readonly id: string;
  readonly title: string;
  /** What is measured and how, for readers of the report. */
  readonly about: string;
  readonly metrics: readonly Metric[];
  /** Rounds at most; fewer where the time is up. */
  readonly rounds: number;
  /** Its part of the whole bench's time. */
  readonly share: number;
  /** Whether a first round warms the machine up and is thrown away. */
  readonly warmsUp?: boolean;
  readonly needs?: Ability;
  run(place: Place, site: Site, look: Look): Promise<Values>;
}
