/*
 * What a run came to, as it is kept beside `BENCH.md`, which is made of it.
 */
import type { Metric } from './measures/measure.js';
import type { Summary } from './statistics.js';

export interface ContestantResult {
  readonly id: string;
  readonly name: string;
  /** Of its packages; empty where it has none. */
  readonly versions: string;
  readonly kind: 'ours' | 'floor' | 'peer';
  readonly draws: string;
  readonly map: string;
  readonly states: number;
  readonly legend: string;
  readonly tooltip: string;
  /** Of the page and all it loads. */
  readonly brotli: number;
  readonly gzip: number;
  readonly requests: number;
}

export interface Row {
  /** Identifier of the contestant. */
  readonly contestant: string;
  /** By metric; empty where it cannot. */
  readonly values: Readonly<Record<string, Summary>>;
  /** So many times the base's, round by round; for the metrics that are compared. */
  readonly ratios: Readonly<Record<string, Summary>>;
  /** Why there are no values. */
  readonly cannot?: string;
}

export interface MeasureResult {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly metrics: readonly Metric[];
  readonly rounds: number;
  readonly rows: readonly Row[];
}

export interface LineResult {
  readonly name: string;
  /** Medians in the order of the sizes, in milliseconds. */
  readonly work: readonly number[];
  /** 0 where no task took 50 ms. */
  readonly longest: readonly number[];
  readonly failed?: string;
}

export interface CurveResult {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly unit: string;
  readonly sizes: readonly number[];
  readonly rounds: number;
  readonly lines: readonly LineResult[];
}

export interface Results {
  /** The day, `YYYY-MM-DD`. */
  readonly made: string;
  readonly version: string;
  readonly browser: string;
  readonly processor: string;
  readonly cores: number;
  /** Who the others are compared with. */
  readonly base: string;
  readonly contestants: readonly ContestantResult[];
  readonly measures: readonly MeasureResult[];
  readonly curves: readonly CurveResult[];
}

/**
 * Reads what `writeResults` wrote.
 *
 * @throws Error with the place where something is missing or is not what it should be.
 */
export function readResults(text: string): Results {
  const found: unknown = JSON.parse(text);
  const need = (of: unknown, name: string, is: 'string' | 'number' | 'array', where: string) => {
    const value = (of as Record<string, unknown> | null)?.[name];
    const right = is === 'array' ? Array.isArray(value) : typeof value === is;
    if (!right) throw new Error(`results: ${where}${name} is no ${is}`);
    return value;
  };
  for (const name of ['made', 'version', 'browser', 'processor', 'base']) {
    need(found, name, 'string', '');
  }
  need(found, 'cores', 'number', '');
  const list = (of: unknown, name: string, where = '') =>
    need(of, name, 'array', where) as readonly unknown[];
  for (const [at, one] of list(found, 'contestants').entries()) {
    const where = `contestants/${at}/`;
    for (const name of ['id', 'name', 'versions', 'map']) need(one, name, 'string', where);
    for (const name of ['states', 'brotli', 'gzip', 'requests']) need(one, name, 'number', where);
  }
  for (const [at, one] of list(found, 'measures').entries()) {
    const where = `measures/${at}/`;
    need(one, 'title', 'string', where);
    list(one, 'metrics', where);
    list(one, 'rows', where);
  }
  for (const [at, one] of list(found, 'curves').entries()) {
    const where = `curves/${at}/`;
    need(one, 'title', 'string', where);
    list(one, 'sizes', where);
    list(one, 'lines', where);
  }
  return found as Results;
}

/** Digits that mean nothing are left out: four that count are kept. */
export function writeResults(results: Results): string {
  const rounded = (_: string, value: unknown) =>
    typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value;
  return `${JSON.stringify(results, rounded, 1)}\n`;
}
