/**
 * Makes `data/bundle/`, what the code reads, from the rest of `data/`. The same
 * data give the same bytes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { bundledDataset } from '../../src/data/bundle.js';
import { writeChangelog } from './changelog.js';
import { writeGeometry } from './geometry.js';
import { languages } from './languages.js';
import { packActs } from './pack-acts.js';
import { packFacts } from './pack-facts.js';
import { packNames } from './pack-names.js';
import { packReach } from './pack-reach.js';
import { packOtherWords, packWords } from './pack-words.js';
import { actsOf, readData } from './read.js';
import { readHistory, refresh } from './refresh.js';
import { writeTiles } from './tiles.js';

/** The files of the bundle made from tables and words, by name. */
export function buildBundle(): Map<string, string> {
  const data = readData();
  const parties = [...data.states.map(({ iso3 }) => iso3), ...data.organizations.map(({ code }) => code)];
  const files = new Map<string, string>();
  const add = (name: string, content: unknown) => files.set(name, `${JSON.stringify(content)}\n`);
  add('acts.json', packActs(actsOf(data), parties));
  add('facts.json', packFacts(data));
  add('names.json', packNames(data));
  add('reach.json', packReach(data));
  for (const language of languages) {
    add(`words.${language}.json`, packWords(data, language));
    if (language !== 'en') add(`words.${language}.others.json`, packOtherWords(data, language));
  }
  return files;
}

/** Writes the files to a folder. @param folder a directory's URL, with a slash at its end. */
export function writeBundle(folder: URL): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of buildBundle()) writeFileSync(new URL(name, folder), text);
}

/** The words of the command line: `--with` and files of newer tables, `--version` of the data they make. */
function wanted(argv: readonly string[]): { readonly files: readonly string[]; readonly version: string } {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { with: { type: 'string', multiple: true }, version: { type: 'string' } },
  });
  const files = values.with ? [...values.with, ...positionals] : [];
  return { files, version: values.version ?? new Date().toISOString().slice(0, 10) };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { files, version } = wanted(process.argv.slice(2));
  if (files.length > 0) {
    try {
      const { tables } = await refresh(files, readData(), bundledDataset(), version);
      for (const { id, asOf, changes } of tables)
        console.log(`${id}: ${asOf.before ?? '–'} to ${asOf.after ?? '–'}, ${changes.length} changes`);
    } catch (error) {
      console.error(error instanceof Error ? error.message : String(error));
      process.exit(1);
    }
  }
  writeBundle(new URL('../bundle/', import.meta.url));
  writeGeometry();
  writeTiles();
  writeChangelog(readHistory());
}
