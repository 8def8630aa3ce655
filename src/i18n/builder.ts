import type { Language } from '../model/types.js';
import { builder as ar } from './ar/builder.js';
import { builder as en } from './en/builder.js';
import { builder as es } from './es/builder.js';
import { builder as fr } from './fr/builder.js';
import { builder as ru } from './ru/builder.js';
import { builder as zh } from './zh/builder.js';

/** What the page that builds snippets says, in all six: it is one file, and works without any other. */
export const builderMessages: { readonly [L in Language]: typeof en } = { ar, en, es, fr, ru, zh };
