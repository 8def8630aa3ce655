/** Checks `data/`: prints every fault with its file and line, and ends with 1 where there is one. */
import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { checkActs } from './check-acts.js';
import { checkAreas } from './check-areas.js';
import { checkCodes } from './check-codes.js';
import { checkDates } from './check-dates.js';
import { checkNames } from './check-names.js';
import { checkOrder } from './check-order.js';
import { checkPackage } from './check-package.js';
import { checkReach } from './check-reach.js';
import { checkSources } from './check-sources.js';
import { checkTotals } from './check-totals.js';
import { checkTranslations } from './check-translations.js';
import { checkWords } from './check-words.js';
import { faultText, type Fault } from './fault.js';
import type { DataFiles } from './files.js';
import { readData, readText } from './read.js';

/** The tables and documents of `data/` and `data/boundaries/`, by path. */
export function readTexts(): Map<string, string> {
  const folder = new URL('../', import.meta.url);
  const paths = ['', 'boundaries/'].flatMap((inside) =>
    readdirSync(new URL(inside, folder))
      .filter((name) => /\.(csv|json)$/.test(name))
      .map((name) => inside + name),
  );
  return new Map(paths.sort().map((path) => [path, readText(path)]));
}

/** Everything that is wrong with the data. @param texts the same files as text, by path. */
export function checkData(data: DataFiles, texts: ReadonlyMap<string, string>): Fault[] {
  return [
    ...checkCodes(data),
    ...checkDates(data),
    ...checkActs(data),
    ...checkTotals(data),
    ...checkWords(data),
    ...checkTranslations(data),
    ...checkNames(data),
    ...checkAreas(data),
    ...checkSources(data),
    ...checkReach(data),
    ...checkOrder(data),
    ...checkPackage(data.package, texts),
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const data = readData();
  const faults = checkData(data, readTexts());
  for (const fault of faults) console.error(faultText(fault));
  if (faults.length > 0) {
    console.error(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in data/`);
    process.exitCode = 1;
  } else {
    console.log(`data/: ${data.actions.length} acts, ${data.states.length} States, no fault`);
  }
}
