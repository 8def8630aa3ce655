import type { IsoDate, Language } from '../model/types.js';

/** Formatters of one language. */
export interface Formatters {
  /** "1,234" */
  number(value: number): string;
  /** "25 April 2005" */
  date(day: IsoDate): string;
  /** "April 2005", of `YYYY-MM` or a full day. */
  month(day: string): string;
  /** "a, b and c" */
  list(items: readonly string[]): string;
  /** Order of names. */
  compare(a: string, b: string): number;
}

// English as the United Nations writes it: day, month, year, and no comma before "and".
const locales: Readonly<Partial<{ [L in Language]: string }>> = { en: 'en-GB' };

// Making an Intl formatter costs up to a millisecond and using one about a
// microsecond; a page has at most six languages of five formatters each.
const made = new Map<Language, Formatters>();

/** Formatters are made on first use and kept. Digits are Latin in every language. */
export function formattersFor(language: Language): Formatters {
  const known = made.get(language);
  if (known) return known;
  const locale = `${locales[language] ?? language}-u-nu-latn`;
  const late = <T>(make: () => T) => {
    let value: T | undefined;
    return () => (value ??= make());
  };
  const time = (text: string) => Date.parse(`${text.slice(0, 10)}T00:00:00Z`);
  const number = late(() => new Intl.NumberFormat(locale));
  const day = late(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
  const month = late(
    () => new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' }),
  );
  const list = late(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const collator = late(() => new Intl.Collator(locale));
  const formatters: Formatters = {
    number: (value) => number().format(value),
    date: (text) => day().format(time(text)),
    month: (text) => month().format(time(text.length === 7 ? `${text}-01` : text)),
    list: (items) => list().format(items),
    compare: (a, b) => collator().compare(a, b),
  };
  made.set(language, formatters);
  return formatters;
}
