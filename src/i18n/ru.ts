import words from '../../data/bundle/words.ru.json' with { type: 'json' };
import type { PackedWords } from '../data/words.js';
import { common } from './ru/common.js';
import type { FirstPack } from './packs.js';

/** What every widget may say in Russian: one file, fetched when the first widget speaks it. */
export const pack: FirstPack = {
  version: '0.1.0',
  messages: common,
  words: words as unknown as PackedWords,
};
