import { bundledDataset } from '../../data/bundle.js';
import { datasetIn } from '../../data/in-words.js';
import type { MapGeometry } from '../../data/geometry.js';
import { localeWith } from '../../draw/own-scene.js';
import { englishLocale, type Locale } from '../../i18n/locale.js';
import type { Dataset } from '../../model/types.js';
import type { Asked, Drawn } from './drawing.js';
import { drawables } from './index.js';

/** What a drawing is made with, but for its attributes. */
export function askedOf(dataset: Dataset, locale: Locale, world: MapGeometry): Omit<Asked, 'attribute' | 'has'> {
  const isOwn = dataset !== bundledDataset();
  return {
    dataset: datasetIn(dataset, locale.words),
    // Instruments that the host brought have names of its own.
    locale: isOwn ? localeWith(locale, dataset) : locale,
    own: isOwn ? localeWith(englishLocale(), dataset) : englishLocale(),
    world,
  };
}

/** Draws a widget that is known to exist, of attributes without flags of a command line. */
export function drawWidget(
  tag: string,
  attributes: Readonly<{ [name: string]: string }>,
  locale: Locale,
  world: MapGeometry,
  dataset: Dataset = bundledDataset(),
): Drawn {
  const drawable = drawables[tag];
  if (!drawable) throw new RangeError(`no widget is called ${tag}`);
  return drawable.draw({
    ...askedOf(dataset, locale, world),
    attribute: (name) => attributes[name] ?? '',
    has: (name) => name in attributes,
  });
}
