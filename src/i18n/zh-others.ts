import words from '../../data/bundle/words.zh.others.json' with { type: 'json' };
import { around } from './zh/around.js';
import { coverage } from './zh/coverage.js';
import { date } from './zh/date.js';
import { matrix } from './zh/matrix.js';
import { nexus } from './zh/nexus.js';
import { number } from './zh/number.js';
import { own } from './zh/own.js';
import { profile } from './zh/profile.js';
import { reach } from './zh/reach.js';
import { timeline } from './zh/timeline.js';
import type { OtherPack } from './packs.js';

/** What single widgets say in Chinese: a file that a page with nothing but a map does not fetch. */
export const others: OtherPack = {
  version: '0.1.0',
  messages: { around, coverage, date, matrix, nexus, number, own, profile, reach, timeline },
  words,
};
