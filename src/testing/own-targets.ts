import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { depositaries, type DepositaryName } from '../cli/import/depositaries.js';
import { tableOfMarkup } from '../cli/import/markup.js';
import { tableOfText } from '../cli/import/printed.js';
import { tableOfCsv, tableOfWorkbook } from '../cli/import/sheet.js';
import type { PublishedTable } from '../cli/import/published.js';
import { readList, statedDay, statedParties } from '../cli/import/read-table.js';
import { bundledDataset } from '../data/bundle.js';
import { isPlain, Unreadable } from '../data/own/fault.js';
import { inTurn } from '../data/own/in-turn.js';
import { mergeOwn } from '../data/own/merge.js';
import { PartyFinder, type PackedNames } from '../data/own/party-names.js';
import { readOwn, type OwnResult } from '../data/own/read.js';
import { parseDate } from '../model/date.js';

const dataset = bundledDataset();
const names = JSON.parse(readFileSync(new URL('../../data/bundle/names.json', import.meta.url), 'utf8')) as PackedNames;
const finder = PartyFinder.of(dataset);

/** What holds of every answer of the reader of a host's data, whatever was given. */
export function sound({ data, faults, count }: OwnResult): void {
  assert.equal(data === undefined, count > 0);
  assert.equal(faults.length > 0, count > 0);
  for (const { value, place } of faults) {
    assert.ok(isPlain(value), 'a fault can be shown');
    assert.ok(value.length <= 80);
    assert.ok('pointer' in place || place.row >= 1);
  }
  if (!data) return;
  const before = dataset.instruments.length;
  const merged = mergeOwn(dataset, data);
  assert.equal(dataset.instruments.length, before);
  for (const { id } of data.tables)
    for (const { date, note } of merged.actsOf(id)) {
      assert.match(date, /^(\d{4}-\d{2}-\d{2})?$/);
      assert.ok(isPlain(note));
    }
  for (const { url } of merged.sources) assert.match(url, /^($|https?:)/);
}

/** The reader of a host's data as tests ask it. */
export const readHost = (given: unknown) => readOwn(given, { dataset, today: '2026-11-27', names: async () => names });

/**
 * What holds of every list that was read: known parties, days that exist, and acts that can have happened so.
 * @returns how many acts were read, in the ways of all depositaries together.
 */
export async function soundList(table: PublishedTable | undefined): Promise<number> {
  let count = 0;
  if (!table) return count;
  await finder.learn(async () => names);
  statedDay(table.around);
  statedParties(table.around);
  for (const from of Object.keys(depositaries) as DepositaryName[]) {
    const { acts } = readList(table, depositaries[from], finder);
    for (const { party, date, inForce } of acts) {
      assert.equal(finder.byCode(party), party);
      for (const day of [date, inForce]) assert.ok(day === '' || parseDate(day) === day, day);
    }
    count += acts.length;
    const parties = new Set(acts.map(({ party }) => party));
    for (const one of parties) assert.deepEqual(inTurn(acts.filter(({ party }) => party === one)).clashes, [], one);
  }
  return count;
}

/** A reader, given bytes; it must not throw but in the one way it says. */
export interface Target {
  readonly name: string;
  readonly run: (bytes: Uint8Array) => Promise<void>;
}

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

export const targets: readonly Target[] = [
  { name: 'json', run: async (bytes) => sound(await readHost(text(bytes))) },
  { name: 'csv', run: async (bytes) => sound(await readHost(text(bytes).replace(/^\s*[{[]+/, ''))) },
  { name: 'markup', run: async (bytes) => void (await soundList(tableOfMarkup(text(bytes)))) },
  { name: 'text', run: async (bytes) => void (await soundList(tableOfText(text(bytes)))) },
  {
    name: 'sheet',
    async run(bytes) {
      try {
        await soundList(tableOfCsv(text(bytes)));
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
      }
    },
  },
  {
    name: 'workbook',
    async run(bytes) {
      let table: PublishedTable | undefined;
      try {
        table = tableOfWorkbook(bytes);
      } catch (error) {
        // What is no archive says so in an error of one line; anything else is a fault of the reader.
        if (error instanceof TypeError || !(error instanceof Error)) throw error;
      }
      await soundList(table);
    },
  },
];
