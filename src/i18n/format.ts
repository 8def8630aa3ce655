import type { IsoDate } from '../model/types.js';

/** Formatters of one language. */
export interface Formatters {
  /** "1,234" */
  number(value: number): string;
  /** "2005": a whole number that names something, never grouped. */
  year(value: number): string;
  /** "25 April 2005" */
  date(day: IsoDate): string;
  /** "April 2005", of `YYYY-MM` or a full day. */
  month(day: string): string;
  /** "a, b and c" */
  list(items: readonly string[]): string;
  /** "a, b, c": the beginning of a list that goes on. */
  enumerate(items: readonly string[]): string;
  /** "a; b; c": entries that may have commas of their own. */
  series(items: readonly string[]): string;
  /** Sentences, one after the other. */
  paragraph(sentences: readonly string[]): string;
  /** Order of names. */
  compare(a: string, b: string): number;
}

/** How one language writes days: the names of its months and their places. */
export interface DateWords {
  readonly months: readonly string[];
  readonly day: (p: { day: string; month: string; year: string }) => string;
  readonly month: (p: { month: string; year: string }) => string;
}

// English as the United Nations writes it: day, month, year, and no comma before "and".
const locales: Readonly<{ [language: string]: string }> = { en: 'en-GB' };

/** What stands between entries and between sentences, where it is not as in English. */
const between: Readonly<{ [language: string]: { comma?: string; semicolon: string; sentence?: string } }> = {
  ar: { comma: '، ', semicolon: '؛ ' },
  fr: { semicolon: '\u202f; ' },
  zh: { comma: '、', semicolon: '；', sentence: '' },
};

/** What stands between the entries of a list, and before its last. */
const lists: Readonly<{ [language: string]: readonly [between: string, last: string] }> = {
  ar: [' و', ' و'],
  en: [', ', ' and '],
  es: [', ', ' y '],
  fr: [', ', ' et '],
  ru: [', ', ' и '],
  zh: ['、', '和'],
};

function joined(items: readonly string[], language: string): string | undefined {
  const [between, last] = lists[language] ?? [];
  const end = items.at(-1);
  if (last === undefined || end === undefined) return undefined;
  // “y” would not be heard before its own sound.
  const word = language === 'es' && /^(i|hi(?![ae]))/i.test(end) ? ' e ' : last;
  return items.slice(0, -1).join(between) + word + end;
}

// Making the first Intl object of a page loads the engine's language data, 16 to
// 28 ms in Chromium, and each formatter costs a millisecond more; using one costs
// about a microsecond. So they are made on first use and kept, at most six
// languages of five, and a picture that needs none makes none.
const made = new Map<string, Formatters>();

/** Whole numbers below this are written alike in all six languages. */
const plainBelow = 1000;

/**
 * The formatters of a language; made once.
 * @param words the language's own way with days; else Intl's.
 * @param digits Unicode's key of the digits; Latin ones unless a host asks for others.
 */
export function formattersFor(language: string, words?: DateWords, digits = 'latn'): Formatters {
  const key = `${language} ${digits} ${words ? 'own days' : ''}`;
  const known = made.get(key);
  if (known) return known;
  const locale = `${locales[language] ?? language}-u-nu-${digits}`;
  const late = <T>(make: () => T) => {
    let value: T | undefined;
    return () => (value ??= make());
  };
  const time = (text: string) => Date.parse(`${text.slice(0, 10)}T00:00:00Z`);
  const number = late(() => new Intl.NumberFormat(locale));
  const plain = late(() => new Intl.NumberFormat(locale, { useGrouping: false }));
  const day = late(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
  const month = late(
    () => new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' }),
  );
  const list = late(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const collator = late(() => new Intl.Collator(locale));
  const year = (value: number) => (digits === 'latn' ? String(value) : plain().format(value));
  const parts = (text: string) => {
    const [y = '', m = '', d = ''] = text.split('-');
    // Years before 1000 lose their zeros, as in every calendar but the computer's.
    return { year: year(Number(y)), month: words?.months[Number(m) - 1] ?? '', day: year(Number(d)) };
  };
  const { comma = ', ', semicolon = '; ', sentence = ' ' } = between[language] ?? {};
  const formatters: Formatters = {
    number: (value) =>
      Number.isInteger(value) && value >= 0 && value < plainBelow ? year(value) : number().format(value),
    year,
    date: (text) => (words ? words.day(parts(text)) : day().format(time(text))),
    month: (text) =>
      words ? words.month(parts(text)) : month().format(time(text.length === 7 ? `${text}-01` : text)),
    list: (items) => (items.length > 1 ? (joined(items, language) ?? list().format(items)) : (items[0] ?? '')),
    enumerate: (items) => items.join(comma),
    series: (items) => items.join(semicolon),
    paragraph: (sentences) => sentences.join(sentence),
    compare: (a, b) => collator().compare(a, b),
  };
  made.set(key, formatters);
  return formatters;
}
