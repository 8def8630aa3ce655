import type { Locale } from '../i18n/locale.js';
import type { Drawn } from './drawings/drawing.js';

/** Name of a widget's files, without ending: what is shown, the day, the language. */
export function fileName(tag: string, { question, apart = [] }: Drawn, locale: Locale): string {
  const { instruments, region, asOf } = question;
  const named = instruments.length <= 2 ? instruments.map(({ id }) => id) : [`${instruments.length}-instruments`];
  return [tag, ...apart, ...named, ...(region ? [region] : []), asOf, locale.language].join('-').toLowerCase();
}
