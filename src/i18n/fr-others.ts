import words from '../../data/bundle/words.fr.others.json' with { type: 'json' };
import { around } from './fr/around.js';
import { coverage } from './fr/coverage.js';
import { date } from './fr/date.js';
import { matrix } from './fr/matrix.js';
import { nexus } from './fr/nexus.js';
import { number } from './fr/number.js';
import { own } from './fr/own.js';
import { profile } from './fr/profile.js';
import { reach } from './fr/reach.js';
import { timeline } from './fr/timeline.js';
import type { OtherPack } from './packs.js';

/** What single widgets say in French: a file that a page with nothing but a map does not fetch. */
export const others: OtherPack = {
  version: '0.1.0',
  messages: { around, coverage, date, matrix, nexus, number, own, profile, reach, timeline },
  words,
};
