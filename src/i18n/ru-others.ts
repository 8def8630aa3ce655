import words from '../../data/bundle/words.ru.others.json' with { type: 'json' };
import { around } from './ru/around.js';
import { coverage } from './ru/coverage.js';
import { date } from './ru/date.js';
import { matrix } from './ru/matrix.js';
import { nexus } from './ru/nexus.js';
import { number } from './ru/number.js';
import { own } from './ru/own.js';
import { profile } from './ru/profile.js';
import { reach } from './ru/reach.js';
import { timeline } from './ru/timeline.js';
import type { OtherPack } from './packs.js';

/** What single widgets say in Russian: a file that a page with nothing but a map does not fetch. */
export const others: OtherPack = {
  version: '0.1.0',
  messages: { around, coverage, date, matrix, nexus, number, own, profile, reach, timeline },
  words,
};
