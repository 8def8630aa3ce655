import words from '../../data/bundle/words.fr.json' with { type: 'json' };
import type { PackedWords } from '../data/words.js';
import { around } from './fr/around.js';
import { common } from './fr/common.js';
import { coverage } from './fr/coverage.js';
import { date } from './fr/date.js';
import { matrix } from './fr/matrix.js';
import { nexus } from './fr/nexus.js';
import { number } from './fr/number.js';
import { own } from './fr/own.js';
import { profile } from './fr/profile.js';
import { reach } from './fr/reach.js';
import { timeline } from './fr/timeline.js';
import type { LanguagePack } from './packs.js';

/** Everything that is said in French: one file, fetched when the first widget speaks it. */
export const pack: LanguagePack = {
  messages: { ...common, around, coverage, date, matrix, nexus, number, own, profile, reach, timeline },
  words: words as unknown as PackedWords,
};
