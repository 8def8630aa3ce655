import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { standingsAt } from '../../model/status.js';
import { parseInstruments } from '../../model/instruments.js';
import { bundledDataset } from '../bundle.js';
import { contrast, onDark } from './colour.js';
import { ownFormat } from './form.js';
import { mergeOwn } from './merge.js';
import { migrate } from './migrate.js';
import { readOwn } from './read.js';

const bundled = bundledDataset();

async function merged(...instruments: object[]) {
  const given = { format: ownFormat, version: 1, asOf: '2026-10-31', source: { title: 'The depositary' }, instruments };
  const { data, faults } = await readOwn(given, { dataset: bundled, today: '2026-11-27' });
  assert.deepEqual(faults, []);
  assert.ok(data);
  return mergeOwn(bundled, data);
}

const instrumentOf = ({ instruments }: { instruments: readonly { id: string }[] }, id: string) =>
  instruments.find((one) => one.id === id) as (typeof bundled.instruments)[number];

describe('data of a host in those of the bundle', () => {
  const acts = [{ party: 'KEN', action: 'accession', date: '2020-05-06' }];

  it('replace a table, with its own day and source, and leave the others', async () => {
    const own = await merged({ id: 'tokyo-1963', acts });
    const tokyo = instrumentOf(own, 'tokyo-1963');
    assert.deepEqual([tokyo.coverage, tokyo.asOf, tokyo.own?.source.title], ['dated', '2026-10-31', 'The depositary']);
    assert.equal(own.actsOf('tokyo-1963').length, 1);
    assert.equal(standingsAt(own, tokyo, '2026-01-01').get('KEN')?.status, 'party');
    assert.equal(standingsAt(own, tokyo, '2026-01-01').get('UGA')?.status, 'none');
    assert.equal(instrumentOf(bundled, 'tokyo-1963').coverage, 'totals', 'the bundle itself stays');
    assert.equal(own.actsOf('financing-1999'), bundled.actsOf('financing-1999'));
  });

  it('add what came later', async () => {
    const before = bundled.actsOf('beijing-protocol-2010');
    const newcomer = bundled.states.find(({ iso3 }) => !before.some(({ party }) => party === iso3))?.iso3 ?? '';
    const own = await merged({ id: 'beijing-protocol-2010', mode: 'add', acts: [{ party: newcomer, action: 'accession', date: '2024-05-06' }] });
    assert.equal(own.actsOf('beijing-protocol-2010').length, before.length + 1);
    assert.equal(instrumentOf(own, 'beijing-protocol-2010').asOf, '2026-10-31');
    assert.equal(instrumentOf(own, 'beijing-protocol-2010').coverage, instrumentOf(bundled, 'beijing-protocol-2010').coverage);
  });

  it('tell of one that left and joined again', async () => {
    const history = [{ action: 'accession', date: '2004-01-02' }, { action: 'withdrawal', date: '2010-03-04' }, { action: 'accession', date: '2010-03-04' }, { action: 'withdrawal', date: '2015-05-06' }, { action: 'accession', date: '2018-07-08' }];
    const own = await merged({ id: 'financing-1999', acts: history.map((act) => ({ party: 'KEN', ...act })) });
    const instrument = instrumentOf(own, 'financing-1999');
    const on = (day: string) => standingsAt(own, instrument, day).get('KEN')?.status;
    assert.deepEqual(['2004-01-01', '2004-01-02', '2010-03-04', '2015-05-06', '2018-07-07', '2018-07-08'].map(on), ['none', 'party', 'party', 'withdrawn', 'withdrawn', 'party']);
  });

  it('correct the parties they name, and take away what was not', async () => {
    const [first, second] = [...new Set(bundled.actsOf('financing-1999').map(({ party }) => party))] as [string, string];
    const own = await merged({
      id: 'financing-1999',
      mode: 'correct',
      acts: [{ party: first, action: 'accession', date: '2004-05-06' }],
      removed: [second],
    });
    const acts = own.actsOf('financing-1999');
    assert.deepEqual(acts.filter(({ party }) => party === first).map(({ date }) => date), ['2004-05-06']);
    assert.equal(acts.filter(({ party }) => party === second).length, 0);
    assert.equal(instrumentOf(own, 'financing-1999').asOf, instrumentOf(bundled, 'financing-1999').asOf);
  });

  it('bring instruments of their own', async () => {
    const own = await merged({ id: 'example-2001', title: 'An example', adopted: '2001-01-01', colour: '#4a2060', acts });
    const example = instrumentOf(own, 'example-2001');
    assert.deepEqual([example.set, example.own?.title?.en, example.own?.colour?.light], ['own', 'An example', '#4a2060']);
    assert.ok(contrast(example.own?.colour?.dark ?? '', '#12191f') >= 3);
    assert.deepEqual(parseInstruments(own, 'own').instruments.map(({ id }) => id), ['example-2001']);
    assert.equal(parseInstruments(bundled, 'own').misnamed.length, 1);
  });

  it('keep parties in the order of the data', async () => {
    const own = await merged({ id: 'tokyo-1963', acts: [...['ZWE', 'AFG', 'XEU', 'KEN'].map((party) => ({ party, action: 'accession', date: '2020-05-06' }))] });
    assert.deepEqual(own.actsOf('tokyo-1963').map(({ party }) => party), ['AFG', 'KEN', 'ZWE', 'XEU']);
  });
});

describe('a colour on a dark page', () => {
  it('is as it is where it can be told, else lighter', () => {
    assert.equal(onDark('#ffcc00'), '#ffcc00');
    for (const colour of ['#000000', '#7a3b8f', '#003366']) assert.ok(contrast(onDark(colour), '#12191f') >= 4);
  });
});

describe('older documents', () => {
  const steps = new Map([
    [1, (one: object) => ({ ...one, version: 2, second: true })],
    [2, (one: object) => ({ ...one, version: 3 })],
    [7, (one: object) => one],
  ]);

  it('are brought up a version at a time', () => {
    assert.deepEqual(migrate({ version: 1 }, steps, 3), { version: 3, second: true });
    assert.deepEqual(migrate({ version: 3 }, steps, 3), { version: 3 });
  });

  it('are refused where there is no way', () => {
    for (const version of [0, 4, 7, '1', null, undefined]) assert.equal(migrate({ version }, steps, 3), undefined);
  });
});
