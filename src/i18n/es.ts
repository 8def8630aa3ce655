import words from '../../data/bundle/words.es.json' with { type: 'json' };
import type { PackedWords } from '../data/words.js';
import { around } from './es/around.js';
import { common } from './es/common.js';
import { coverage } from './es/coverage.js';
import { date } from './es/date.js';
import { matrix } from './es/matrix.js';
import { nexus } from './es/nexus.js';
import { number } from './es/number.js';
import { own } from './es/own.js';
import { profile } from './es/profile.js';
import { reach } from './es/reach.js';
import { timeline } from './es/timeline.js';
import type { LanguagePack } from './packs.js';

/** Everything that is said in Spanish: one file, fetched when the first widget speaks it. */
export const pack: LanguagePack = {
  messages: { ...common, around, coverage, date, matrix, nexus, number, own, profile, reach, timeline },
  words: words as unknown as PackedWords,
};
