import type { Language } from '../../src/model/types.js';

/** The six official languages of the United Nations, in the order of their codes. */
export const languages: readonly Language[] = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];

/** Those that words are translated into: the data are written in English. */
export const translated: readonly Language[] = languages.filter((language) => language !== 'en');
