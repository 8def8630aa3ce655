import { coverage } from './coverage.js';
import type { Drawable } from './drawing.js';
import { map } from './map.js';
import { number } from './number.js';
import { reach } from './reach.js';
import { matrix, nexus, profile, table } from './tables.js';
import { timeline } from './timeline.js';

/** The widgets that can be drawn, by tag. */
export const drawables: Readonly<{ [tag: string]: Drawable }> = {
  'treaty-map': map,
  'treaty-timeline': timeline,
  'treaty-coverage': coverage,
  'treaty-matrix': matrix,
  'treaty-profile': profile,
  'treaty-number': number,
  'treaty-table': table,
  'treaty-reach': reach,
  'treaty-nexus': nexus,
};
