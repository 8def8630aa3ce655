import type { Language } from '../model/types.js';
import { embed as ar } from './ar/embed.js';
import { embed as en } from './en/embed.js';
import { embed as es } from './es/embed.js';
import { embed as fr } from './fr/embed.js';
import { matchLanguage } from './match.js';
import { embed as ru } from './ru/embed.js';
import { embed as zh } from './zh/embed.js';

// One sentence in each: too little for files of their own.
const inLanguages: { readonly [L in Language]: typeof en } = { ar, en, es, fr, ru, zh };

/** What the page inside an iframe says itself, and where it is read from. */
export function embedMessages(tag: string): { readonly messages: typeof en; readonly tag: string; readonly direction: 'ltr' | 'rtl' } {
  const { language, tag: own } = matchLanguage(tag);
  return { messages: inLanguages[language as Language], tag: own, direction: language === 'ar' ? 'rtl' : 'ltr' };
}
