import type { Language } from '../../src/model/types.js';

/** The six official languages of the United Nations, in the order of their codes. */
export const languages: readonly Language[] = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];
