import words from '../../data/bundle/words.ar.others.json' with { type: 'json' };
import { around } from './ar/around.js';
import { coverage } from './ar/coverage.js';
import { date } from './ar/date.js';
import { matrix } from './ar/matrix.js';
import { nexus } from './ar/nexus.js';
import { number } from './ar/number.js';
import { own } from './ar/own.js';
import { profile } from './ar/profile.js';
import { reach } from './ar/reach.js';
import { timeline } from './ar/timeline.js';
import type { OtherPack } from './packs.js';

/** What single widgets say in Arabic: a file that a page with nothing but a map does not fetch. */
export const others: OtherPack = {
  version: '0.1.0',
  messages: { around, coverage, date, matrix, nexus, number, own, profile, reach, timeline },
  words,
};
