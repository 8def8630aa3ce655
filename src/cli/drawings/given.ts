import { bundledDataset } from '../../data/bundle.js';
import type { MapGeometry } from '../../data/geometry.js';
import { datasetIn } from '../../data/in-words.js';
import { englishLocale, type Locale } from '../../i18n/locale.js';
import type { Arguments } from '../arguments.js';
import type { Drawable, Drawn } from './drawing.js';

/**
 * Draws a widget of the flags of a command line.
 * @throws {UsageError} for an attribute that names nothing.
 */
export function drawGiven(drawable: Drawable, given: Arguments, locale: Locale, world: MapGeometry): Drawn {
  const drawn = drawable.draw({
    dataset: datasetIn(bundledDataset(), locale.words),
    locale,
    own: englishLocale(),
    world,
    attribute: (name) => given.text(name) ?? '',
    has: (name) => given.has(name),
  });
  const heading = given.text('heading');
  return heading ? { ...drawn, figure: { ...drawn.figure, heading } } : drawn;
}
