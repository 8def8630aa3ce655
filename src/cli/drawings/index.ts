import type { Drawable } from './drawing.js';
import { map } from './map.js';
import { timeline } from './timeline.js';

/** The widgets that can be drawn, by tag. */
export const drawables: Readonly<{ [tag: string]: Drawable }> = {
  'treaty-map': map,
  'treaty-timeline': timeline,
};
