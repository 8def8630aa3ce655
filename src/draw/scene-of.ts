import type { Locale } from '../i18n/locale.js';
import { coverageAt, joinedAt } from '../model/coverage.js';
import { statesIn } from '../model/regions.js';
import type { Dataset, Instrument, IsoDate } from '../model/types.js';
import { sceneOfOne } from './scene-one.js';
import { sceneOfSeveral } from './scene-several.js';
import type { Scene } from './scene.js';

/** What a picture is asked to show. */
export interface Question {
  readonly instruments: readonly Instrument[];
  readonly asOf: IsoDate;
  readonly region: string | undefined;
}

/** The scene of a question: statuses for one instrument, numbers joined for several. */
export function sceneOf(dataset: Dataset, { instruments, asOf, region }: Question, locale: Locale): Scene {
  const among = region === undefined ? undefined : statesIn(dataset, region);
  const [only] = instruments;
  return only && instruments.length === 1
    ? sceneOfOne(dataset, coverageAt(dataset, only, asOf, among), locale, region)
    : sceneOfSeveral(dataset, joinedAt(dataset, instruments, asOf, among), locale, region);
}
