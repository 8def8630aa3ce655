import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/files.js';

/**
 * What `npm run bench -- --quick` must not go past. The ratios are to the bare page of d3-geo, and
 * so far above what is measured that noise does not reach them.
 */
export interface Bounds {
  /** Of the page and all it loads, in bytes. */
  readonly brotli: number;
  /** Files, the page among them. */
  readonly requests: number;
  /** Time until the map is painted. */
  readonly painted: number;
  /** Processor time of the main thread. */
  readonly work: number;
}

export const boundNames = ['brotli', 'requests', 'painted', 'work'] as const;

export function readBounds(): Bounds {
  return JSON.parse(readFileSync(join(root, 'bench/bounds.json'), 'utf8')) as Bounds;
}

/** What is past its bound, each as a sentence. */
export function findBeyond(measured: Bounds, bounds: Bounds): readonly string[] {
  return boundNames
    .filter((name) => !(measured[name] <= bounds[name]))
    .map((name) => `${name} is ${measured[name]}, past its bound of ${bounds[name]}`);
}
