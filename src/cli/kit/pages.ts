import { worldGeometry } from '../../data/geometry.js';
import { numberScene } from '../../draw/number-scene.js';
import { localeWith, ownSentences } from '../../draw/own-scene.js';
import { sourcesOf } from '../../draw/sources.js';
import type { Locale } from '../../i18n/locale.js';
import type { Dataset, Instrument, IsoDate } from '../../model/types.js';
import { drawWidget } from '../drawings/ask.js';

/** A sentence each about the instruments at a day, and about the programme's reach. */
export function factSentences(dataset: Dataset, instruments: readonly Instrument[], asOf: IsoDate, spoken: Locale): string[] {
  const locale = localeWith(spoken, dataset);
  const say = (some: readonly Instrument[]) =>
    numberScene(dataset, { instruments: some, asOf, region: undefined }, undefined, locale).sentence.pieces.join('');
  const reach = drawWidget('treaty-reach', { view: 'totals', 'as-of': asOf }, locale, worldGeometry()).figure;
  const timeline = drawWidget('treaty-timeline', { instruments: 'bombings-1997,financing-1999', from: '1995-01-01', 'as-of': asOf }, locale, worldGeometry(), dataset).figure;
  return [
    ...(instruments.length > 1 ? [say(instruments)] : []),
    ...instruments.map((one) => say([one])),
    `${timeline.heading}: ${timeline.result}`,
    `${reach.heading}: ${reach.result}`,
    ...ownSentences(instruments, locale),
  ];
}

/** Titles and addresses of the sources that the instruments' acts are from. */
export function sourceLines(dataset: Dataset, instruments: readonly Instrument[]): string[] {
  const ids = instruments.flatMap(({ id }) => dataset.actsOf(id).map(({ source }) => source));
  return sourcesOf(dataset, ids).map(({ title, url }) => (url ? `${title}: ${url}` : title));
}
