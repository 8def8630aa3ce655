import type { Locale } from '../i18n/locale.js';
import { coverageAt, joinedAt } from '../model/coverage.js';
import type { Question } from '../model/question.js';
import { statesIn } from '../model/regions.js';
import type { Dataset } from '../model/types.js';
import { sceneOfOne } from './scene-one.js';
import { sceneOfSeveral } from './scene-several.js';
import type { MapScene } from './scene.js';

/** The scene of a map: statuses for one instrument, numbers joined for several. */
export function mapScene(
  dataset: Dataset,
  { instruments, asOf, region }: Question,
  locale: Locale,
): MapScene {
  const among = region === undefined ? undefined : statesIn(dataset, region);
  const [only] = instruments;
  return only && instruments.length === 1
    ? sceneOfOne(dataset, coverageAt(dataset, only, asOf, among), locale, region)
    : sceneOfSeveral(dataset, joinedAt(dataset, instruments, asOf, among), locale, region);
}
