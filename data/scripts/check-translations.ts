import type { Language } from '../../src/model/types.js';
import { complaint } from './check-words.js';
import type { Fault } from './fault.js';
import type { DataFiles, TranslationFile } from './files.js';
import { translated } from './languages.js';
import { idOf } from './pack-reach.js';

type Part = keyof TranslationFile;

type Translatable = Pick<
  DataFiles,
  'actions' | 'instruments' | 'regions' | 'milestones' | 'mapNotes' | 'reach' | 'programmeTotals'
>;

/** What the data say in whole words: not a bare date, and nothing empty. */
function phrasesOf({ instruments, actions, reach }: Pick<DataFiles, 'instruments' | 'actions' | 'reach'>): Set<string> {
  const texts = [
    ...instruments.flatMap(({ depositary, tableNote, totals }) => [depositary, tableNote, ...totals.map(({ asOf }) => asOf)]),
    ...actions.map(({ note }) => note),
    ...reach.flatMap(({ note, role_note }) => [note, role_note]),
  ];
  return new Set(texts.filter((text) => /[a-z]{2}/.test(text)));
}

/** What each part of a translation has to cover, by the data themselves. */
export function keysToTranslate(
  data: Translatable,
): { readonly [P in Part]: readonly string[] } {
  return {
    instruments: data.instruments.map(({ id }) => id),
    regions: data.regions.map(({ code }) => code),
    milestones: data.milestones.map(({ id }) => id),
    events: [...new Set(data.reach.map(idOf))],
    places: [...new Set(data.reach.map(({ place }) => place))],
    mapNotes: Object.keys(data.mapNotes.texts.en ?? {}).filter((key) =>
      translated.some((language) => !data.mapNotes.texts[language]?.[key]),
    ),
    phrases: [...phrasesOf(data)].sort(),
    totals: data.programmeTotals.totals.filter(({ by }) => by).map(({ id }) => id),
  };
}

/** The texts of one entry; an instrument's title may be missing. */
function textsOf(entry: TranslationFile[Part][string] | undefined, part: Part): (string | undefined)[] {
  if (entry === undefined || typeof entry === 'string') return [entry];
  const texts = Object.values(entry) as string[];
  return part === 'instruments' ? ['short' in entry ? entry.short : undefined, ...texts] : texts;
}

/**
 * Translations that a picture needs and lacks, and those of what is not in the data: a key that was
 * mistyped would be two faults. A title may be translated only where no authentic one was found.
 */
export function checkTranslations(
  data: Translatable & Pick<DataFiles, 'translations'>,
): Fault[] {
  const wanted = keysToTranslate(data);
  const check = (language: Language): Fault[] => {
    const file = `translations/${language}.json`;
    const translation = data.translations[language];
    if (!translation) return [{ file, message: 'is missing' }];
    const faults = (Object.keys(wanted) as Part[]).flatMap((part): Fault[] => {
      const entries: { readonly [key: string]: TranslationFile[Part][string] } = translation[part] ?? {};
      const unknown = Object.keys(entries).filter((key) => !wanted[part].includes(key));
      return [
        ...unknown.map((key) => ({ file, message: `${part} has "${key}", which is not in the data` })),
        ...wanted[part].flatMap((key) => {
          const wrong = textsOf(entries[key], part).map(complaint).find(Boolean);
          return wrong ? [{ file, message: `${part} "${key}" ${wrong}` }] : [];
        }),
      ];
    });
    for (const { id, titles } of data.instruments)
      if (translation.instruments[id]?.title && titles[language] && !titles[language].note)
        faults.push({ file, message: `instruments "${id}" translates a title that is authentic in the data` });
    return faults;
  };
  return translated.flatMap(check);
}
