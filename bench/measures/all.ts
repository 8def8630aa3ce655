import { change } from './change.js';
import { hover } from './hover.js';
import { loading } from './load.js';
import { many } from './many.js';
import type { Measure } from './measure.js';
import { memory } from './memory.js';
import { mounts } from './mounts.js';
import { play } from './play.js';
import { steady } from './steady.js';

/** In the order of the report. */
export const measures: readonly Measure[] = [
  ...loading,
  steady,
  memory,
  hover,
  change,
  play,
  ...many,
  mounts,
];
