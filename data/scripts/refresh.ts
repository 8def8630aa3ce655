/**
 * Newer tables in place of those of `data/`: the rows of `actions.csv`, what `instruments.json` says of the table,
 * and the sources. What was there before is kept in `history/`, and what changed is written down.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { csvFormatRows } from 'd3-dsv';
import { diffActs, type ActChange } from '../../src/data/own/diff.js';
import { mergeOwn } from '../../src/data/own/merge.js';
import type { OwnFault } from '../../src/data/own/fault.js';
import { readOwn } from '../../src/data/own/read.js';
import { actionKinds, type Act, type Dataset, type Instrument } from '../../src/model/types.js';
import type { ActionRow, InstrumentFile, SourceFile } from './files.js';

/** One table that was put in the place of another. */
export interface Refreshed {
  readonly id: string;
  readonly asOf: { readonly before: string | null; readonly after: string | null };
  readonly source: string;
  readonly changes: readonly ActChange[];
}

/** `history/<version>.json`: what one version of the data has that the one before had not. */
export interface HistoryFile {
  readonly version: string;
  readonly before: string;
  readonly tables: readonly Refreshed[];
}

/** What of `data/` a refresh reads and writes. */
export interface RefreshFiles {
  readonly actions: readonly ActionRow[];
  readonly instruments: readonly InstrumentFile[];
  readonly sources: readonly SourceFile[];
}

const columns = ['instrument', 'party', 'action', 'date', 'in_force', 'source', 'note'] as const;

/** Rows as `actions.csv` has them. */
export function csvOf(rows: readonly ActionRow[]): string {
  return `${csvFormatRows([[...columns], ...rows.map((row) => columns.map((column) => row[column]))])}\n`;
}

/** By instrument, party, date and kind: the order of the table. */
function inOrder(rows: readonly ActionRow[]): ActionRow[] {
  const key = ({ instrument, party, date, action }: ActionRow) =>
    [instrument, party, date, String(actionKinds.indexOf(action as Act['action'])).padStart(2, '0')].join(' ');
  return [...rows].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** An identifier for a source, of its title. */
export function slugOf(title: string, taken: ReadonlySet<string>): string {
  const slug =
    title
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 40)
      .replace(/-$/, '') || 'source';
  for (let n = 1; ; n++) {
    const id = n === 1 ? slug : `${slug}-${n}`;
    if (!taken.has(id)) return id;
  }
}

const placeOf = ({ place, kind, value }: OwnFault) =>
  `${'pointer' in place ? place.pointer || '/' : `row ${place.row} ${place.column}`}: ${kind} ${value}`;

/**
 * Reads files of newer tables, one after another.
 * @returns the data with all of them in, and which instruments they are of.
 * @throws Error with the file and the place for the first that cannot be read, or that brings an instrument of its own.
 */
export async function readNewer(
  texts: ReadonlyMap<string, string>,
  bundled: Dataset,
  today?: string,
): Promise<{ readonly dataset: Dataset; readonly ids: readonly string[] }> {
  let dataset = bundled;
  const ids = new Set<string>();
  for (const [file, text] of texts) {
    const { data, faults } = await readOwn(text, { dataset, origin: basename(file), ...(today ? { today } : {}) });
    const [fault] = faults;
    if (!data) throw new Error(`${file}: ${fault ? placeOf(fault) : 'cannot be read'}`);
    for (const { id, facts } of data.tables) {
      if (facts) throw new Error(`${file}: ${id} is not among the instruments of data/; add it to instruments.json first`);
      ids.add(id);
    }
    dataset = mergeOwn(dataset, data);
  }
  return { dataset, ids: [...ids] };
}

/** The files with the newer tables in them, and what changed. */
export function refreshed(
  files: RefreshFiles,
  bundled: Dataset,
  newer: Dataset,
  ids: readonly string[],
): { readonly files: RefreshFiles; readonly tables: readonly Refreshed[] } {
  const sources = new Map(files.sources.map((source) => [source.id, source]));
  const sourceIds = new Map<string, string>();
  const idOf = (id: string): string => {
    if (sources.has(id)) return id;
    let own = sourceIds.get(id);
    if (own === undefined) {
      const { title = id, url = '' } = newer.sources.find((one) => one.id === id) ?? {};
      const same = [...sources.values()].find((one) => one.title === title && one.url === url);
      own = same?.id ?? slugOf(title, new Set(sources.keys()));
      sources.set(own, same ?? { id: own, title, url, terms: 'facts with attribution', obtainedFrom: 'imported list', records: 0 });
      sourceIds.set(id, own);
    }
    return own;
  };
  const rowOf = ({ instrument, party, action, date, inForce, source, note }: Act): ActionRow => ({
    instrument, party, action, date, in_force: inForce, source: idOf(source), note,
  });
  const rows = ids.flatMap((id) => newer.actsOf(id).map(rowOf));
  const actions = inOrder([...files.actions.filter(({ instrument }) => !ids.includes(instrument)), ...rows]);
  const tables = ids.map((id): Refreshed => {
    const [before, after] = [bundled, newer].map(({ instruments }) => instruments.find((one) => one.id === id)) as [Instrument, Instrument];
    return {
      id,
      asOf: { before: before.asOf, after: after.asOf },
      source: after.own?.source.title ?? '',
      changes: diffActs(bundled.actsOf(id), newer.actsOf(id)),
    };
  });
  const instruments = files.instruments.map((one): InstrumentFile => {
    const now = ids.includes(one.id) ? newer.instruments.find(({ id }) => id === one.id) : undefined;
    if (!now) return one;
    const { asOf, coverage, hasSignatures, hasWithdrawals, inForce } = now;
    return {
      ...one, coverage, asOf, inForce, hasSignatures,
      ...(hasWithdrawals ? { hasWithdrawals } : {}),
      // A remark on the table before; one on the new table would have to be translated first.
      tableNote: now.own?.mode === 'replace' ? '' : one.tableNote,
    };
  });
  const counted = [...sources.values()].map((source) => ({
    ...source,
    records: actions.filter((row) => row.source === source.id).length,
  }));
  return { files: { actions, instruments, sources: counted.filter(({ records }) => records > 0) }, tables };
}

const folder = new URL('../', import.meta.url);
const write = (path: string, text: string) => writeFileSync(new URL(path, folder), text);
const json = (content: unknown) => `${JSON.stringify(content, undefined, 2)}\n`;

const asJson = (value: unknown) => JSON.stringify(value);

/**
 * The text of `instruments.json` with new values in the places of the old: laid out as it was, so that a
 * comparison shows what changed and nothing else.
 */
export function patchInstruments(text: string, instruments: readonly InstrumentFile[]): string {
  let patched = text;
  for (const { id, asOf, coverage, hasSignatures, hasWithdrawals, inForce, tableNote } of instruments) {
    const start = patched.indexOf(`"id": ${asJson(id)}`);
    if (start < 0) continue;
    const next = patched.indexOf('\n    "id": ', start + 1);
    const end = next < 0 ? patched.length : next;
    let own = patched.slice(start, end);
    const set = (name: string, value: unknown) => {
      // The first of a name is the instrument's own; published totals, which have days too, come last.
      own = own.replace(new RegExp(`"${name}": (?:null|true|false|"(?:[^"\\\\]|\\\\.)*")`), () => `"${name}": ${asJson(value)}`);
    };
    for (const [name, value] of Object.entries({ inForce, coverage, asOf, hasSignatures, tableNote })) set(name, value);
    if (hasWithdrawals && !own.includes('"hasWithdrawals"'))
      own = own.replace(/("hasSignatures": (?:true|false),)(\s*)/, '$1$2"hasWithdrawals": true,$2');
    patched = patched.slice(0, start) + own + patched.slice(end);
  }
  return patched;
}

/** The text of `datapackage.json` for another version and other numbers of rows. */
export function patchPackage(text: string, version: string, rows: Readonly<{ [path: string]: number }>): string {
  let patched = text
    .replace(/"version": "[^"]*"/, `"version": "${version}"`)
    .replace(/"created": "[^"]*"/, `"created": "${version}"`);
  for (const [path, n] of Object.entries(rows)) {
    const at = patched.indexOf(`"path": "${path}"`);
    if (at >= 0) patched = patched.slice(0, at) + patched.slice(at).replace(/"rows": \d+/, `"rows": ${n}`);
  }
  return patched;
}

/**
 * Writes newer tables into `data/` and keeps what they replace.
 * @param paths of files as `treaty-widgets data import` writes them.
 * @param version of the data, a day; today's where left out.
 * @returns what changed.
 */
export async function refresh(
  paths: readonly string[],
  before: RefreshFiles & { readonly package: { readonly version: string } },
  bundled: Dataset,
  version: string,
): Promise<HistoryFile> {
  const texts = new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]));
  const { dataset, ids } = await readNewer(texts, bundled);
  if (version === before.package.version)
    throw new Error(`the data are of version ${version} already; give another with --version`);
  const { files, tables } = refreshed(before, bundled, dataset, ids);
  const history: HistoryFile = { version, before: before.package.version, tables };
  mkdirSync(new URL(`history/${history.before}/`, folder), { recursive: true });
  for (const { id, asOf } of tables) {
    const rows = before.actions.filter(({ instrument }) => instrument === id);
    if (rows.length > 0) write(`history/${history.before}/${id}.csv`, `# as-of: ${asOf.before ?? ''}\n${csvOf(rows)}`);
  }
  write(`history/${version}.json`, json(history));
  write('actions.csv', csvOf(files.actions));
  const patch = (path: string, change: (text: string) => string) =>
    write(path, change(readFileSync(new URL(path, folder), 'utf8')));
  patch('instruments.json', (text) => patchInstruments(text, files.instruments));
  write('sources.json', json(files.sources));
  patch('datapackage.json', (text) =>
    patchPackage(text, version, { 'actions.csv': files.actions.length, 'sources.json': files.sources.length }),
  );
  return history;
}

/** Everything that was kept, the newest first. */
export function readHistory(): readonly HistoryFile[] {
  const place = new URL('history/', folder);
  if (!existsSync(place)) return [];
  return readdirSync(place)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(new URL(name, place), 'utf8')) as HistoryFile)
    .sort((a, b) => (a.version < b.version ? 1 : -1));
}
