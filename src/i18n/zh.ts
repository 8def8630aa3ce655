import words from '../../data/bundle/words.zh.json' with { type: 'json' };
import type { PackedWords } from '../data/words.js';
import { around } from './zh/around.js';
import { common } from './zh/common.js';
import { coverage } from './zh/coverage.js';
import { date } from './zh/date.js';
import { matrix } from './zh/matrix.js';
import { nexus } from './zh/nexus.js';
import { number } from './zh/number.js';
import { own } from './zh/own.js';
import { profile } from './zh/profile.js';
import { reach } from './zh/reach.js';
import { timeline } from './zh/timeline.js';
import type { LanguagePack } from './packs.js';

/** Everything that is said in Chinese: one file, fetched when the first widget speaks it. */
export const pack: LanguagePack = {
  messages: { ...common, around, coverage, date, matrix, nexus, number, own, profile, reach, timeline },
  words: words as unknown as PackedWords,
};
