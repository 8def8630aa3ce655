import type { InstrumentWords, PackedWords } from '../../src/data/words.js';
import type { Language } from '../../src/model/types.js';
import type { DataFiles, InLanguages } from './files.js';

/** The texts of one language by key, without those it lacks. */
function textsOf<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  textsIn: (item: T) => InLanguages,
  language: Language,
): { [key: string]: string } {
  return Object.fromEntries(
    items.flatMap((item) => {
      const text = textsIn(item)[language];
      return text ? [[keyOf(item), text]] : [];
    }),
  );
}

function instrumentWords(data: DataFiles, language: Language): { [id: string]: InstrumentWords } {
  return Object.fromEntries(
    data.instruments.flatMap(({ id, short, titles }): [string, InstrumentWords][] => {
      const title = titles[language];
      if (!title) return [];
      const words = { title: title.text, authentic: !title.note };
      return [[id, language === 'en' ? { ...words, short } : words]];
    }),
  );
}

/** Packs the words of one language; see {@link PackedWords}. */
export function packWords(data: DataFiles, language: Language): PackedWords {
  const names = [
    ...data.states.map((state) => [state.names[language] ?? '', state.formal[language] ?? '']),
    ...data.organizations.map((organization) => [organization.names[language] ?? '', '']),
  ] as [short: string, formal: string][];
  const unpackable = names.flat().find((name) => /[|~]/.test(name));
  if (unpackable) throw new RangeError(`a name has a character kept for packing: ${unpackable}`);
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
    regions: textsOf(data.regions, ({ code }) => code, (region) => region.names, language),
    mapNotes: { ...data.mapNotes.texts[language] },
    milestones: textsOf(data.milestones, ({ id }) => id, ({ text }) => text, language),
  };
}
