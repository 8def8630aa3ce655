import type { Language } from './types.js';

const six: ReadonlySet<string> = new Set<Language>(['ar', 'en', 'es', 'fr', 'ru', 'zh']);

/** Whether a code is that of one of the six official languages of the United Nations. */
export function isLanguage(code: string): code is Language {
  return six.has(code);
}
