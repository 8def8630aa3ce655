import type { MapGeometry } from '../../data/geometry.js';
import type { Locale } from '../../i18n/locale.js';
import type { Arguments } from '../arguments.js';
import type { GivenData } from '../given-data.js';
import { askedOf } from './ask.js';
import type { Drawable, Drawn } from './drawing.js';

/**
 * Draws a widget of the flags of a command line.
 * @throws {UsageError} for an attribute that names nothing.
 */
export function drawGiven(drawable: Drawable, given: Arguments, locale: Locale, world: MapGeometry, { dataset, reach }: GivenData): Drawn {
  const drawn = drawable.draw({
    ...askedOf(dataset, locale, world),
    reach,
    attribute: (name) => given.text(name) ?? '',
    has: (name) => given.has(name),
  });
  const heading = given.text('heading');
  return heading ? { ...drawn, figure: { ...drawn.figure, heading } } : drawn;
}
