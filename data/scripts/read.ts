import { existsSync, readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import type { Act, ActionKind } from '../../src/model/types.js';
import type { DataFiles, TranslationFile } from './files.js';
import { translated } from './languages.js';

const folder = new URL('../', import.meta.url);

/** The text of a file of `data/`. */
export function readText(path: string): string {
  return readFileSync(new URL(path, folder), 'utf8');
}

/** The rows of a table of `data/`, every field as text. */
export function readTable<Row extends object>(path: string): Row[] {
  // The parser adds its list of columns to the array; a plain copy leaves it out.
  return [...csvParse(readText(path))] as unknown as Row[];
}

function readJson<T>(path: string): T {
  return JSON.parse(readText(path)) as T;
}

/** Reads all of `data/`, unchecked. */
export function readData(): DataFiles {
  return {
    actions: readTable('actions.csv'),
    reach: readTable('reach.csv'),
    places: readTable('places.csv'),
    areas: readTable('boundaries/areas.csv'),
    instruments: readJson('instruments.json'),
    states: readJson('states.json'),
    organizations: readJson('organizations.json'),
    nameVariants: readJson('name-variants.json'),
    sources: readJson('sources.json'),
    milestones: readJson('milestones.json'),
    regions: readJson('regions.json'),
    mapNotes: readJson('map-notes.json'),
    programmeTotals: readJson('programme-totals.json'),
    contradictions: readJson('known-contradictions.json'),
    package: readJson('datapackage.json'),
    translations: Object.fromEntries(
      translated
        .map((language) => [language, `translations/${language}.json`] as const)
        .filter(([, path]) => existsSync(new URL(path, folder)))
        .map(([language, path]) => [language, readJson<TranslationFile>(path)]),
    ),
  };
}

/** The rows of `actions.csv` as acts of the model. */
export function actsOf(data: Pick<DataFiles, 'actions'>): Act[] {
  return data.actions.map(({ instrument, party, action, date, in_force, source, note }) => ({
    instrument,
    party,
    action: action as ActionKind,
    date,
    inForce: in_force,
    source,
    note,
  }));
}
