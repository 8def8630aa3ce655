import words from '../../data/bundle/words.ru.json' with { type: 'json' };
import type { PackedWords } from '../data/words.js';
import { around } from './ru/around.js';
import { common } from './ru/common.js';
import { coverage } from './ru/coverage.js';
import { date } from './ru/date.js';
import { matrix } from './ru/matrix.js';
import { nexus } from './ru/nexus.js';
import { number } from './ru/number.js';
import { own } from './ru/own.js';
import { profile } from './ru/profile.js';
import { reach } from './ru/reach.js';
import { timeline } from './ru/timeline.js';
import type { LanguagePack } from './packs.js';

/** Everything that is said in Russian: one file, fetched when the first widget speaks it. */
export const pack: LanguagePack = {
  messages: { ...common, around, coverage, date, matrix, nexus, number, own, profile, reach, timeline },
  words: words as unknown as PackedWords,
};
