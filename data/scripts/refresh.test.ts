import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { bundledDataset } from '../../src/data/bundle.js';
import { changelogOf } from './changelog.js';
import { checkActs } from './check-acts.js';
import { checkOrder } from './check-order.js';
import { checkSources } from './check-sources.js';
import { readData, readText } from './read.js';
import { csvOf, patchInstruments, patchPackage, readHistory, readNewer, refreshed, slugOf } from './refresh.js';

const data = readData();
const bundled = bundledDataset();
const newer = JSON.stringify({
  format: 'treaty-widgets-data',
  version: 1,
  asOf: '2026-10-31',
  source: { title: 'A newer list', url: 'https://example.org/' },
  instruments: [
    {
      id: 'tokyo-1963',
      acts: [
        { party: 'UGA', action: 'accession', date: '1982-06-25' },
        { party: 'KEN', action: 'accession', date: '1970-06-22' },
      ],
    },
  ],
});
const { dataset, ids } = await readNewer(new Map([['imported/tokyo.json', newer]]), bundled, '2026-11-27');
const { files, tables } = refreshed(data, bundled, dataset, ids);

describe('newer tables', () => {
  it('take the place of the old, in the order of the table and with their source', () => {
    assert.equal(files.actions.length, data.actions.length + 2);
    const changed = { ...data, ...files };
    assert.deepEqual(checkActs(changed), []);
    assert.deepEqual(checkOrder(changed), []);
    assert.deepEqual(checkSources(changed), []);
    assert.deepEqual(files.sources.at(-1)?.id, 'a-newer-list');
    assert.deepEqual(files.instruments.map(({ id }) => id), data.instruments.map(({ id }) => id));
    assert.deepEqual(tables.map(({ id, asOf, changes }) => [id, asOf.before, asOf.after, changes.length]), [['tokyo-1963', null, '2026-10-31', 2]]);
  });

  it('change nothing else in the files', () => {
    const text = readText('instruments.json');
    assert.equal(patchInstruments(text, data.instruments), text, 'the same values, the same text');
    const before = text.split('\n');
    const after = patchInstruments(text, files.instruments).split('\n');
    const lines = after.filter((line, at) => line !== before[at]);
    assert.deepEqual(lines.map((line) => line.trim()), ['"coverage": "dated",', '"asOf": "2026-10-31",']);
    assert.equal(csvOf(data.actions), readText('actions.csv'));
    const described = JSON.parse(patchPackage(readText('datapackage.json'), '2026-12-01', { 'actions.csv': 7, 'sources.json': 3 })) as {
      version: string;
      resources: { path: string; rows: number }[];
    };
    const rows = (path: string) => described.resources.find((one) => one.path === path)?.rows;
    assert.deepEqual([described.version, rows('actions.csv'), rows('sources.json'), rows('instruments.json')], ['2026-12-01', 7, 3, 29]);
  });

  it('are refused whole, with the file and the place', async () => {
    const wrong = newer.replace('1982-06-25', '1982-02-30');
    await assert.rejects(readNewer(new Map([['a.json', newer], ['b.json', wrong]]), bundled), /^Error: b\.json: \/instruments\/0\/acts\/0\/date: date 1982-02-30/);
    const own = newer.replace('"id":"tokyo-1963"', '"id":"other-1999","title":"Other","adopted":"1960-01-01"');
    await assert.rejects(readNewer(new Map([['c.json', own]]), bundled), /other-1999 is not among the instruments/);
  });

  it('are told in the change log, as it stands in the repository', () => {
    const text = changelogOf([{ version: '2026-12-01', before: '2026-11-23', tables }]);
    assert.match(text, /## 2026-12-01\n\nAfter 2026-11-23\.\n\n### Tokyo Convention\n\nno table to 31 October 2026\. Source: A newer list\.\n\n- Added: Kenya: Accession on 22 June 1970\n- Added: Uganda/);
    assert.equal(readFileSync(new URL('../../CHANGELOG-DATA.md', import.meta.url), 'utf8'), changelogOf(readHistory()));
  });

  it('have sources with names of their own', () => {
    assert.equal(slugOf('Organisation de l’aviation civile, état', new Set()), 'organisation-de-l-aviation-civile-etat');
    assert.equal(slugOf('A list', new Set(['a-list', 'a-list-2'])), 'a-list-3');
    assert.equal(slugOf('名单', new Set()), 'source');
  });
});
