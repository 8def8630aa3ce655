import { loadLocale, type Locale } from '../i18n/locale.js';
import { messages } from './messages.js';
import { closest, quoted, UsageError } from './usage-error.js';

/** The official languages of the United Nations, in their usual order. */
export const languages = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const;

/** The locale of a language. @throws {UsageError} for one there is none for. */
export async function readLocale(tag: string): Promise<Locale> {
  const [language = ''] = tag.toLowerCase().split('-');
  if (languages.some((one) => one === language)) return loadLocale(tag);
  throw new UsageError(
    messages.unknownChoice({ flag: '--lang', value: quoted(tag), nearest: closest(tag, languages) }),
  );
}
