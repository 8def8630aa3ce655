import words from '../../data/bundle/words.ar.json' with { type: 'json' };
import type { PackedWords } from '../data/words.js';
import { around } from './ar/around.js';
import { common } from './ar/common.js';
import { coverage } from './ar/coverage.js';
import { date } from './ar/date.js';
import { matrix } from './ar/matrix.js';
import { nexus } from './ar/nexus.js';
import { number } from './ar/number.js';
import { own } from './ar/own.js';
import { profile } from './ar/profile.js';
import { reach } from './ar/reach.js';
import { timeline } from './ar/timeline.js';
import type { LanguagePack } from './packs.js';

/** Everything that is said in Arabic: one file, fetched when the first widget speaks it. */
export const pack: LanguagePack = {
  messages: { ...common, around, coverage, date, matrix, nexus, number, own, profile, reach, timeline },
  words: words as unknown as PackedWords,
  direction: 'rtl',
};
