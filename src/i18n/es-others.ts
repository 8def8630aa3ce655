import words from '../../data/bundle/words.es.others.json' with { type: 'json' };
import { around } from './es/around.js';
import { coverage } from './es/coverage.js';
import { date } from './es/date.js';
import { matrix } from './es/matrix.js';
import { nexus } from './es/nexus.js';
import { number } from './es/number.js';
import { own } from './es/own.js';
import { profile } from './es/profile.js';
import { reach } from './es/reach.js';
import { timeline } from './es/timeline.js';
import type { OtherPack } from './packs.js';

/** What single widgets say in Spanish: a file that a page with nothing but a map does not fetch. */
export const others: OtherPack = {
  version: '0.1.0',
  messages: { around, coverage, date, matrix, nexus, number, own, profile, reach, timeline },
  words,
};
