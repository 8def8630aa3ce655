import { bundledDataset } from '../../data/bundle.js';
import { datasetIn } from '../../data/in-words.js';
import type { MapGeometry } from '../../data/geometry.js';
import { englishLocale, type Locale } from '../../i18n/locale.js';
import type { Drawn } from './drawing.js';
import { drawables } from './index.js';

/** Draws a widget that is known to exist, of attributes without flags of a command line. */
export function drawWidget(
  tag: string,
  attributes: Readonly<{ [name: string]: string }>,
  locale: Locale,
  world: MapGeometry,
): Drawn {
  const drawable = drawables[tag];
  if (!drawable) throw new RangeError(`no widget is called ${tag}`);
  return drawable.draw({
    dataset: datasetIn(bundledDataset(), locale.words),
    locale,
    own: englishLocale(),
    world,
    attribute: (name) => attributes[name] ?? '',
    has: (name) => name in attributes,
  });
}
