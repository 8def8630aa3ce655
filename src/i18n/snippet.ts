import type { Language } from '../model/types.js';
import { snippet as ar } from './ar/snippet.js';
import { snippet as en } from './en/snippet.js';
import { snippet as es } from './es/snippet.js';
import { snippet as fr } from './fr/snippet.js';
import { matchLanguage } from './match.js';
import { snippet as ru } from './ru/snippet.js';
import { snippet as zh } from './zh/snippet.js';

// Too little for files of their own.
const inLanguages: { readonly [L in Language]: typeof en } = { ar, en, es, fr, ru, zh };

/** What a figure and a share page say themselves, beside the widget's own words. */
export function snippetMessages(tag: string): { readonly messages: typeof en } {
  return { messages: inLanguages[matchLanguage(tag).language as Language] };
}
