import type { Locale } from '../i18n/locale.js';
import { coverageAt, joinedAt } from '../model/coverage.js';
import { sameQuestion, type Question } from '../model/question.js';
import { statesIn } from '../model/regions.js';
import type { Dataset } from '../model/types.js';
import { sceneOfOne } from './scene-one.js';
import { sceneOfSeveral } from './scene-several.js';
import type { MapScene } from './scene.js';

/** The scene made last: what is asked again and again is the same question for every widget of a page or group. */
let last: { readonly dataset: Dataset; readonly question: Question; readonly locale: Locale; readonly scene: MapScene } | undefined;

/** The scene of a map: statuses for one instrument, numbers joined for several. */
export function mapScene(dataset: Dataset, question: Question, locale: Locale): MapScene {
  if (last?.dataset === dataset && last.locale === locale && sameQuestion(last.question, question)) return last.scene;
  const { instruments, asOf, region } = question;
  const among = region === undefined ? undefined : statesIn(dataset, region);
  const [only] = instruments;
  const scene =
    only && instruments.length === 1
      ? sceneOfOne(dataset, coverageAt(dataset, only, asOf, among), locale, region)
      : sceneOfSeveral(dataset, joinedAt(dataset, instruments, asOf, among), locale, region);
  last = { dataset, question, locale, scene };
  return scene;
}
