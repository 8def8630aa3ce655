import { englishWords, type Words } from '../data/words.js';
import type { InstrumentId, Language, PartyCode } from '../model/types.js';
import { en, type Messages } from './en.js';
import { formattersFor, type Formatters } from './format.js';

/** Everything a drawing needs to speak one language. */
export interface Locale extends Formatters {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  readonly messages: Messages;
  readonly words: Words;
  /** Short name of a State or party organization; its code where there is none. */
  state(code: PartyCode): string;
  /** Codes in the order of the States' short names. */
  sortStates(codes: Iterable<PartyCode>): PartyCode[];
  /** Short name of an instrument, as it stands in a sentence. */
  instrument(id: InstrumentId): string;
  /** Name of a region or group. */
  region(code: string): string;
}

function localeOf(language: Language, messages: Messages, words: Words): Locale {
  const ranks = new Map(words.order.map((code, rank) => [code, rank]));
  const rankOf = (code: PartyCode) => ranks.get(code) ?? ranks.size;
  return {
    ...formattersFor(language, messages.dates),
    language,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    messages,
    words,
    state: (code) => words.states[code]?.short ?? code,
    sortStates: (codes) => [...codes].sort((a, b) => rankOf(a) - rankOf(b)),
    instrument: (id) => words.instruments[id]?.short ?? id,
    region: (code) => words.regions[code] ?? code,
  };
}

let english: Locale | undefined;

/** The English locale: always at hand, and what another language falls back to. */
export function englishLocale(): Locale {
  return (english ??= localeOf('en', en, englishWords()));
}
