import type { InstrumentWords, OtherWords, PackedWords } from '../../src/data/words.js';
import type { Language } from '../../src/model/types.js';
import type { DataFiles } from './files.js';

/** Titles and short names; what this project translated is no authentic title. */
function instrumentWords(data: DataFiles, language: Language): { [id: string]: InstrumentWords } {
  const own = data.translations[language]?.instruments;
  return Object.fromEntries(
    data.instruments.map(({ id, short: english, titles }): [string, InstrumentWords] => {
      const short = (language === 'en' ? english : own?.[id]?.short) ?? english;
      const found = titles[language];
      const title = (found?.note ? own?.[id]?.title : undefined) ?? found?.text ?? own?.[id]?.title;
      return [id, { short, ...(title ? { title } : {}), authentic: found !== undefined && !found.note }];
    }),
  );
}

/** The texts of some items: English as they stand in the data, in another language as they are translated. */
function textsOf<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  english: (item: T) => string | undefined,
  translations: { readonly [key: string]: string } | undefined,
): { [key: string]: string } {
  return Object.fromEntries(
    items.map((item) => [keyOf(item), translations?.[keyOf(item)] ?? english(item) ?? '']),
  );
}

/** Packs what the sources have in English only and single widgets say, in another language. */
export function packOtherWords(data: DataFiles, language: Exclude<Language, 'en'>): OtherWords {
  const { events = {}, phrases = {}, places = {}, totals = {} } = data.translations[language] ?? {};
  return { events, phrases, places, totals };
}

/** Packs the words of one language; see {@link PackedWords}. */
export function packWords(data: DataFiles, language: Language): PackedWords {
  const names = [
    ...data.states.map((state) => [state.names[language] ?? '', state.formal[language] ?? '']),
    ...data.organizations.map((organization) => [organization.names[language] ?? '', '']),
  ] as [short: string, formal: string][];
  const unpackable = names.flat().find((name) => /[|~]/.test(name));
  if (unpackable) throw new RangeError(`a name has a character kept for packing: ${unpackable}`);
  const own = data.translations[language];
  const collator = new Intl.Collator(language);
  const order = names
    .map(([short], place) => ({ short, place }))
    .sort((a, b) => collator.compare(a.short, b.short));
  return {
    language,
    order: order.map(({ place }) => place.toString(36).padStart(2, '0')).join(''),
    short: names.map(([short]) => short).join('|'),
    formal: names.map(([short, formal]) => formal.replace(short, '~')).join('|'),
    instruments: instrumentWords(data, language),
    regions: textsOf(data.regions, ({ code }) => code, ({ names }) => names.en, own?.regions),
    mapNotes: { ...data.mapNotes.texts[language], ...own?.mapNotes },
    milestones: textsOf(data.milestones, ({ id }) => id, ({ text }) => text.en, own?.milestones),
  };
}
