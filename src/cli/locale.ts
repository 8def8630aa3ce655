import { englishLocale, type Locale } from '../i18n/locale.js';
import { messages } from './messages.js';
import { closest, quoted, UsageError } from './usage-error.js';

const languages = ['en'];

/** The locale of a language. @throws {UsageError} for one there is none for. */
export async function readLocale(tag: string): Promise<Locale> {
  if (languages.includes(tag)) return englishLocale();
  throw new UsageError(
    messages.unknownChoice({ flag: '--lang', value: quoted(tag), nearest: closest(tag, languages) }),
  );
}
