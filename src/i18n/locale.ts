import type { Words } from '../data/words.js';
import type { InstrumentId, PartyCode } from '../model/types.js';
import type { Messages } from './en.js';
import { formattersFor, type Formatters } from './format.js';
import { isolatingMessages } from './isolate.js';
import { matchLanguage, type Wanted } from './match.js';
import { englishTexts, loadTexts, providedLanguages, textsIn, type Texts } from './packs.js';

/** Everything a drawing needs to speak one language. */
export interface Locale extends Formatters {
  /** One of the six, or the tag of a language that the host has provided. */
  readonly language: string;
  /** The `lang` attribute of what is drawn. */
  readonly tag: string;
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

function localeOf({ language, digits, tag }: Wanted, { messages, words, direction }: Texts): Locale {
  const ranks = new Map(words.order.map((code, rank) => [code, rank]));
  const rankOf = (code: PartyCode) => ranks.get(code) ?? ranks.size;
  return {
    ...formattersFor(language, messages.dates, digits),
    language,
    tag,
    direction,
    messages: direction === 'rtl' ? isolatingMessages(messages) : messages,
    words,
    state: (code) => words.states[code]?.short ?? code,
    sortStates: (codes) => [...codes].sort((a, b) => rankOf(a) - rankOf(b)),
    instrument: (id) => words.instruments[id]?.short ?? id,
    region: (code) => words.regions[code] ?? code,
  };
}

/** A language, its digits and its tag have one locale for the whole page, so that a change is told by identity. */
const made = new Map<string, { readonly texts: Texts; readonly locale: Locale }>();

/** The locale of what is wanted; `undefined` while its texts are not at hand. */
export function localeFor(wanted: Wanted): Locale | undefined {
  const texts = textsIn(wanted.language);
  if (!texts) return undefined;
  const key = `${wanted.language} ${wanted.digits} ${wanted.tag}`;
  let known = made.get(key);
  if (known?.texts !== texts) made.set(key, (known = { texts, locale: localeOf(wanted, texts) }));
  return known.locale;
}

/** What a tag asks for, in view of what the host has provided. */
export function wantedLanguage(tag: string): Wanted {
  return matchLanguage(tag, providedLanguages());
}

/**
 * The locale of a language tag, its texts fetched at the first call.
 * @returns rejects where they cannot be had; a later call tries again.
 */
export async function loadLocale(tag: string): Promise<Locale> {
  const wanted = wantedLanguage(tag);
  await loadTexts(wanted.language);
  return localeFor(wanted) ?? englishLocale();
}

const inEnglish: Wanted = { language: 'en', digits: 'latn', tag: 'en' };
let english: Locale | undefined;

/** The English locale: always at hand, and what another language falls back to. */
export function englishLocale(): Locale {
  return (english ??= localeOf(inEnglish, englishTexts()));
}
