import type { Dataset, IsoDate } from '../../model/types.js';
import { Checker } from './check.js';
import { Faults, Unreadable, type OwnFault } from './fault.js';
import type { OwnData } from './form.js';
import { limits } from './limits.js';
import type { LooseData } from './loose.js';
import { looseCsv } from './loose-csv.js';
import { looseJson } from './loose-json.js';
import { parseJson } from './parse-json.js';
import { PartyFinder, type NamesLoader } from './party-names.js';

export interface ReadOptions {
  /** The bundled data, which instruments and parties are looked for in. */
  readonly dataset: Dataset;
  /** Where the data are from: an address or a file name; said of a table without a source. */
  readonly origin?: string;
  /** The last day a list can speak for; the day it is, anywhere on Earth, where left out. */
  readonly today?: IsoDate;
  /** Fetches the names of parties, once one is met that is no code. */
  readonly names?: NamesLoader;
  /** Settles when whoever waits for the reader may have been answered: long data are read in pieces. */
  readonly pause?: () => Promise<void>;
}

/** What came of the reading: the data, or every fault and nothing else. */
export interface OwnResult {
  readonly data?: OwnData;
  readonly faults: readonly OwnFault[];
  /** How many faults there are; the first are kept. */
  readonly count: number;
}

/** The day it is where the day begins first. */
function todayAnywhere(): IsoDate {
  return new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
}

function loosen(given: unknown, dataset: Dataset, faults: Faults): LooseData {
  if (typeof given !== 'string') return looseJson(given, faults);
  if (given.length > limits.bytes) throw new Unreadable('large', { pointer: '' }, given.length);
  // JSON of this form begins with a brace, a table never does.
  return /^\ufeff?\s*[{[]/.test(given.slice(0, 1000))
    ? looseJson(parseJson(given.replace(/^\ufeff/, ''), faults), faults)
    : looseCsv(given, dataset, faults);
}

function namesSomebody({ tables }: LooseData, finder: PartyFinder): boolean {
  const isName = (value: unknown) => typeof value === 'string' && finder.byCode(value.slice(0, 200)) === undefined;
  return tables.some(
    ({ acts, removed }) => acts.some((fields) => isName(fields('party').value)) || removed.some(({ value }) => isName(value)),
  );
}

/**
 * Reads a host's acts and instruments, as a text of JSON or CSV or as an object of the JSON form. Nothing of
 * what is given is kept: only the fields of the form are read, checked and copied. It never throws for what it
 * is given, and takes time and memory in proportion to it, up to the bounds of `limits.ts`.
 * @returns rejects only where the names of parties cannot be fetched.
 */
export async function readOwn(
  given: unknown,
  { dataset, origin = '', today = todayAnywhere(), names, pause }: ReadOptions,
): Promise<OwnResult> {
  const faults = new Faults();
  const finder = PartyFinder.of(dataset);
  let loose: LooseData;
  let hasNames: boolean;
  try {
    loose = loosen(given, dataset, faults);
    hasNames = namesSomebody(loose, finder);
  } catch (error) {
    return unreadable(error, faults);
  }
  if (hasNames) await finder.learn(names);
  await pause?.();
  try {
    const data = await new Checker(dataset, finder, faults, today, origin).check(loose, pause);
    return faults.count > 0 ? { faults: faults.kept, count: faults.count } : { data, faults: [], count: 0 };
  } catch (error) {
    return unreadable(error, faults);
  }
}

/** What a text breaks off with is its last fault; an object may throw from inside, which is one too. */
function unreadable(error: unknown, faults: Faults): OwnResult {
  if (!(error instanceof Unreadable)) faults.add('form', { pointer: '' }, error instanceof Error ? error.name : '');
  else if (faults.count === 0) faults.add(error.kind, error.place, error.value);
  return { faults: faults.kept, count: faults.count };
}
