import type { Fault } from './fault.js';
import type { DataFiles, InLanguages } from './files.js';
import { languages } from './languages.js';

/** What is wrong with one text: missing, padded, or with the mark of a footnote left in. */
export function complaint(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return 'is missing';
  if (text !== text.trim() || /\s{2}/.test(text)) return 'has stray spaces';
  return /[*†|~]/.test(text) ? 'has a mark that is no part of it' : undefined;
}

function checkTexts(file: string, what: string, texts: InLanguages): Fault[] {
  return languages.flatMap((language) => {
    const wrong = complaint(texts[language]);
    return wrong ? [{ file, message: `${what} in ${language} ${wrong}` }] : [];
  });
}

/**
 * Names and notes that a picture needs and lacks: the names of States and
 * organizations and the map's notes in six languages, the rest in English. A
 * formal name may be unknown, but not in some languages only.
 */
export function checkWords(
  data: Pick<DataFiles, 'states' | 'organizations' | 'instruments' | 'regions' | 'milestones' | 'mapNotes'>,
): Fault[] {
  const faults: Fault[] = [];
  for (const { iso3, names, formal } of data.states) {
    faults.push(...checkTexts('states.json', `name of ${iso3}`, names));
    if (Object.keys(formal).length > 0)
      faults.push(...checkTexts('states.json', `formal name of ${iso3}`, formal));
  }
  for (const { code, names } of data.organizations)
    faults.push(...checkTexts('organizations.json', `name of ${code}`, names));
  for (const { id, short, titles } of data.instruments) {
    for (const [what, text] of [['title', titles.en?.text], ['short name', short]] as const) {
      const wrong = complaint(text);
      if (wrong) faults.push({ file: 'instruments.json', message: `${what} of ${id} in en ${wrong}` });
    }
  }
  for (const { code, names } of data.regions) {
    const wrong = complaint(names.en);
    if (wrong) faults.push({ file: 'regions.json', message: `name of ${code} in en ${wrong}` });
  }
  for (const { id, text } of data.milestones) {
    const wrong = complaint(text.en);
    if (wrong) faults.push({ file: 'milestones.json', message: `text of ${id} in en ${wrong}` });
  }
  // The wording on Kosovo is known in English only, so far.
  const notes = ['general', 'jammuKashmir', 'sudanSouthSudan', 'abyei', 'falklandMalvinas'];
  for (const key of notes) {
    const texts = Object.fromEntries(
      languages.map((language) => [language, data.mapNotes.texts[language]?.[key] ?? '']),
    );
    faults.push(...checkTexts('map-notes.json', `note "${key}"`, texts));
  }
  return faults;
}
