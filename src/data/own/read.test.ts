import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFileSync } from 'node:fs';
import { bundledDataset } from '../bundle.js';
import type { OwnFault } from './fault.js';
import { ownFormat, type HostData, type HostInstrument } from './form.js';
import { limits } from './limits.js';
import { readOwn } from './read.js';

const dataset = bundledDataset();
const today = '2026-11-27';
const read = (given: unknown) => readOwn(given, { dataset, today, origin: 'list.csv' });

const instrument: HostInstrument = {
  id: 'financing-1999',
  acts: [
    { party: 'KEN', action: 'signature', date: '2001-12-04' },
    { party: 'Kenya', action: 'ratification', date: '2003-06-27' },
  ],
};
const document: HostData = {
  format: ownFormat,
  version: 1,
  asOf: '2026-10-31',
  source: { title: 'The depositary', url: 'https://example.org/list' },
  instruments: [instrument],
};
const withInstrument = (change: object) => ({ ...document, instruments: [{ ...instrument, ...change }] });
const withAct = (change: object) => withInstrument({ acts: [{ ...instrument.acts[0], ...change }] });

const placed = ({ place }: OwnFault) => ('pointer' in place ? place.pointer : `${place.row} ${place.column}`);

/** The one fault found, as kind, place, value. */
async function only(given: unknown) {
  const { data, faults, count } = await read(given);
  assert.equal(data, undefined);
  assert.equal(count, 1, JSON.stringify(faults));
  const [fault] = faults as [OwnFault];
  return [fault.kind, placed(fault), fault.value, ...fault.nearest];
}

describe("a host's data in JSON", () => {
  it('are read in pieces where they are long, and come to the same', async () => {
    const acts = dataset.states.map(({ iso3 }) => ({ party: iso3, action: 'ratification', date: '2001-12-04' }) as const);
    const many = { ...document, instruments: dataset.instruments.filter(({ adopted }) => adopted < '2001').map(({ id }) => ({ id, acts })) };
    let pauses = 0;
    const pause = async () => {
      pauses++;
      await new Promise((done) => setTimeout(done));
    };
    const { data } = await readOwn(many, { dataset, today, pause });
    assert.ok(pauses >= (many.instruments.length * acts.length) / 2000, `${pauses} pauses`);
    assert.deepEqual(data, (await read(many)).data);
  });

  it('are read, with names for codes, as an object and as a text', async () => {
    for (const given of [document, JSON.stringify(document), `\ufeff ${JSON.stringify(document)}`]) {
      const { data, faults } = await read(given);
      assert.deepEqual(faults, []);
      const [table] = data?.tables ?? [];
      assert.deepEqual(table?.acts.map(({ party, action, date }) => [party, action, date]), [
        ['KEN', 'signature', '2001-12-04'],
        ['KEN', 'ratification', '2003-06-27'],
      ]);
      assert.deepEqual(
        [table?.mode, table?.asOf, table?.source.title, table?.coverage, table?.hasSignatures, table?.hasWithdrawals],
        ['replace', '2026-10-31', 'The depositary', 'dated', true, false],
      );
    }
  });

  it('may bring a new instrument with its own title, dates and colour', async () => {
    const own = {
      id: 'example-2001',
      title: { en: 'An example treaty', fr: 'Un traité d’exemple' },
      adopted: '2001-01-01',
      colour: '#7A3B8F',
      acts: instrument.acts,
    };
    const { data, faults } = await read({ ...document, instruments: [own] });
    assert.deepEqual(faults, []);
    const { facts } = data?.tables[0] ?? {};
    assert.deepEqual(facts?.title, own.title);
    assert.deepEqual([facts?.short.en, facts?.colour, facts?.subject], ['An example treaty', '#7a3b8f', 'own']);
  });

  it('are refused with the place, the value and the nearest valid one', async () => {
    assert.deepEqual(await only(withAct({ party: 'Kenia y' })).then((all) => all.slice(0, 3)), ['party', '/instruments/0/acts/0/party', 'Kenia y']);
    assert.ok((await only(withAct({ party: 'Keyna' }))).includes('Kenya'));
    assert.deepEqual(await only(withAct({ action: 'ratificaton', date: '2003-01-01' })), ['action', '/instruments/0/acts/0/action', 'ratificaton', 'ratification']);
    for (const date of ['2005-02-30', '0000-00-00', '27.06.2003', 'NaN', '2003-6-27'])
      assert.deepEqual(await only(withAct({ date })), ['date', '/instruments/0/acts/0/date', date]);
    assert.deepEqual(await only(withAct({ date: '1999-12-08' })), ['early', '/instruments/0/acts/0/date', '1999-12-08', '1999-12-09']);
    assert.deepEqual(await only(withAct({ date: '2026-11-01' })), ['late', '/instruments/0/acts/0/date', '2026-11-01', '2026-10-31']);
    assert.deepEqual(await only(withAct({ date: '' })), ['undated', '/instruments/0/acts/0/date', 'signature']);
    assert.deepEqual(await only(withAct({ note: 3 })), ['form', '/instruments/0/acts/0/note', '3', 'text']);
    assert.deepEqual(await only(withAct({ note: 'a\u202eb' })), ['text', '/instruments/0/acts/0/note', 'a\ufffdb']);
    assert.deepEqual(await only(withAct({ note: 'a\u0000b' })), ['text', '/instruments/0/acts/0/note', 'a\ufffdb']);
    assert.deepEqual(await only(withAct({ note: 'a\ud800b' })), ['text', '/instruments/0/acts/0/note', 'a\ufffdb']);
    assert.deepEqual(await only(withAct({ dat: '2003-01-01' })), ['field', '/instruments/0/acts/0/dat', 'dat', 'date']);
    assert.deepEqual(await only(withInstrument({ id: 'financing-1998' })).then((all) => all.slice(0, 4)), ['instrument', '/instruments/0/id', 'financing-1998', 'financing-1999']);
    assert.deepEqual(await only(withInstrument({ asOf: '2027-01-01' })).then((all) => all.slice(0, 2)), ['future', '/instruments/0/asOf']);
    assert.deepEqual(await only(withInstrument({ source: { title: 'x', url: 'javascript:alert(1)' } })), ['url', '/instruments/0/source/url', 'javascript:alert(1)']);
    assert.deepEqual(await only(withInstrument({ acts: [instrument.acts[0], instrument.acts[0]] })).then((all) => all.slice(0, 2)), ['twice', '/instruments/0/acts/1/party']);
    assert.deepEqual(await only(withInstrument({ acts: 'none' })), ['form', '/instruments/0/acts', 'none', 'list']);
    assert.deepEqual(await only({ ...document, version: 2 }).then((all) => all.slice(0, 2)), ['version', '/version']);
    assert.deepEqual(await only({ ...document, source: undefined }).then((all) => all.slice(0, 2)), ['missing', '/source']);
    assert.deepEqual(await only({ ...document, instruments: [instrument, instrument] }).then((all) => all.slice(0, 2)), ['twice', '/instruments/1/id']);
    assert.deepEqual(await only({}).then((all) => all.slice(0, 2)), ['missing', '/format']);
    assert.deepEqual(await only(null).then((all) => all.slice(0, 2)), ['form', '']);
    assert.deepEqual(await only(withInstrument({ title: 'Another' })), ['field', '/instruments/0/title', 'title']);
  });

  it('never contradict what they are added to', async () => {
    const [known] = dataset.actsOf('financing-1999').filter(({ action }) => action !== 'signature');
    assert.ok(known);
    const add = (acts: object[]) => withInstrument({ mode: 'add', acts });
    const same = await read(add([{ party: known.party, action: known.action, date: known.date }]));
    assert.deepEqual(same.data?.tables[0]?.acts, [], 'what says the same is left out');
    assert.equal((await only(add([{ party: known.party, action: 'accession', date: '2020-01-01' }])))[0], 'conflict');
    assert.equal((await only(withInstrument({ id: 'tokyo-1963', mode: 'add' })))[0], 'mode');
  });

  it('may tell of one that left and joined again, in any order, and of nothing that cannot have been', async () => {
    const act = (action: string, date: string) => ({ party: 'KEN', action, date });
    const history = [act('accession', '2004-01-02'), act('withdrawal', '2010-03-04'), act('accession', '2015-05-06'), act('withdrawal', '2015-05-06')];
    const { data } = await read(withInstrument({ acts: [...history].reverse() }));
    assert.deepEqual(data?.tables[0]?.acts.map(({ action, date }) => `${action} ${date}`), history.map(({ action, date }) => `${action} ${date}`));
    const clash = (acts: object[]) => only(withInstrument({ acts })).then(([kind, place]) => `${kind} ${place}`);
    assert.equal(await clash([history[0] as object, history[2] as object]), 'twice /instruments/0/acts/1/party');
    assert.equal(await clash([...history.slice(0, 2), act('withdrawal', '2012-01-01')]), 'twice /instruments/0/acts/2/party');
    assert.equal(await clash([act('withdrawal', '2003-01-01'), history[0] as object]), 'order /instruments/0/acts/0/party');
    assert.equal(await clash([act('accession', ''), act('accession', '2004-01-02')]), 'twice /instruments/0/acts/1/party');
  });

  it('may say of a bundled party that it left and joined again', async () => {
    const known = dataset.actsOf('financing-1999').find(({ action, date }) => action === 'ratification' && date < '2005');
    assert.ok(known);
    const { party } = known;
    const add = (...acts: object[]) => withInstrument({ mode: 'add', acts });
    const again = [{ party, action: 'withdrawal', date: '2018-01-02' }, { party, action: 'accession', date: '2020-03-04' }];
    const { data, faults } = await read(add(...again));
    assert.deepEqual(faults, []);
    assert.deepEqual(data?.tables[0]?.acts.map(({ date }) => date), ['2018-01-02', '2020-03-04']);
    // Left before it joined, as the bundle has it; joined though it never left.
    assert.deepEqual((await only(add({ party, action: 'withdrawal', date: '2000-02-01' }))).slice(0, 2), ['conflict', '/instruments/0/acts/0/party']);
    assert.equal((await only(add(again[1] as object)))[0], 'conflict');
  });

  it('name no colour that cannot be told from the page', async () => {
    const own = { id: 'example-2001', title: 'Example', adopted: '2001-01-01', acts: [] };
    const coloured = (colour: string) => only({ ...document, instruments: [{ ...own, colour }] });
    for (const colour of ['#ffffff', '#e4dccf', 'red', 'url(x)', '#12']) assert.equal((await coloured(colour))[0], 'colour');
  });

  it('are bounded', async () => {
    const many = Array<object>(limits.acts + 1).fill({ party: 'KEN', action: 'accession' });
    assert.equal((await only(withInstrument({ acts: many })))[0], 'too-many');
    assert.equal((await only({ ...document, instruments: Array(limits.instruments + 1).fill(instrument) }))[0], 'too-many');
    assert.equal((await only(withAct({ note: 'x'.repeat(limits.text + 1) })))[0], 'large');
    assert.equal((await only(`[${'['.repeat(3_000_000)}`))[0], 'too-deep');
    assert.equal((await only(`{"a":[${'1,'.repeat(limits.values)}1]}`))[0], 'too-many');
    assert.equal((await only(' '.repeat(limits.bytes + 1)))[0], 'large');
    const wrong = await read(withInstrument({ acts: Array(20_000).fill({ party: 'Nowhere', action: 'x', date: 'y' }) }));
    assert.equal(wrong.faults.length, limits.faults);
    assert.equal(wrong.count, 60_000);
  });

  it('read no field but their own', async () => {
    const text = `{"format":"${ownFormat}","version":1,"__proto__":{"polluted":1},"instruments":[]}`;
    assert.deepEqual((await only(text)).slice(0, 2), ['field', '/__proto__']);
    assert.equal(({} as { polluted?: number }).polluted, undefined);
    assert.equal((await only(Object.create(document)))[0], 'missing');
    const throwing = { format: ownFormat, version: 1, get instruments() { throw new Error('no'); } };
    assert.equal((await only(throwing))[0], 'form');
  });

  it('are no JSON that says two things at once', async () => {
    const text = JSON.stringify(document).replace('"version":1', '"version":1,"version":1');
    assert.deepEqual((await only(text)).slice(0, 3), ['twice', '/version', 'version']);
  });
});

describe("a host's data in CSV", () => {
  const heading = 'instrument,party,action,date,in_force,source,note';
  const table = (...rows: string[]) => [heading, ...rows].join('\n');

  it('are read with the columns of actions.csv', async () => {
    const { data, faults } = await read(
      ['# as-of: 2026-10-31', '# source: The depositary', '# source-url: https://example.org', heading, 'financing-1999,KEN,ratification,2003-06-27,,untc,"a ""note"", with a comma"'].join('\r\n'),
    );
    assert.deepEqual(faults, []);
    const [own] = data?.tables ?? [];
    assert.deepEqual([own?.asOf, own?.source], ['2026-10-31', { title: 'The depositary', url: 'https://example.org' }]);
    assert.deepEqual(own?.acts, [{ party: 'KEN', action: 'ratification', date: '2003-06-27', inForce: '', note: 'a "note", with a comma', source: 'untc' }]);
  });

  it('speak for the last day that occurs, where they say no other', async () => {
    const { data } = await read(table('financing-1999,KEN,ratification,2003-06-27,,,', 'financing-1999,UGA,ratification,2003-11-05,,,'));
    assert.deepEqual([data?.tables[0]?.asOf, data?.tables[0]?.source.title], ['2003-11-05', 'list.csv']);
  });

  it('take names of States in six languages, in any case, and usual ones', async () => {
    const names = {
      BOL: ['Bolivia', 'BOLIVIA (Plurinational State of)', 'Боливия', '多民族玻利维亚国'],
      CIV: ['Côte d\'Ivoire', 'Cote d’Ivoire', 'Ivory Coast', 'ساحل العاج'],
      KOR: ['South Korea', 'Republic of Korea', 'République de Corée', 'Республика Корея', 'kor', '410'],
      TUR: ['Turkey', 'Türkiye', 'turkiye', 'Turquía', 'TR'],
      PRK: ['DPRK', "Democratic People's Republic of Korea", 'КНДР'],
      EGY: ['مصر', '埃及', 'Égypte', 'Egipto', 'Египет'],
      XEU: ['European Union', 'Union européenne', '欧洲联盟'],
    };
    for (const [code, all] of Object.entries(names))
      for (const name of all) {
        const { data, faults } = await read(table(`financing-1999,"${name}",accession,2005-01-01,,,`));
        assert.equal(data?.tables[0]?.acts[0]?.party, code, `${name}: ${JSON.stringify(faults)}`);
      }
  });

  it('know every bundled name, and every act of the bundle', async () => {
    const text = readFileSync(new URL('../../../data/actions.csv', import.meta.url), 'utf8');
    // The table itself holds rows that a newer one would correct: successions before a State acted.
    const { data, faults } = await read(`# as-of: 2026-10-31\n${text}`);
    assert.deepEqual(faults, []);
    assert.equal(data?.tables.flatMap(({ acts }) => acts).length, 4920);
  });

  it('take semicolons, tabs, and an English title for the instrument', async () => {
    for (const mark of [';', '\t']) {
      const text = ['instrument,party,action,date', 'Terrorist Financing Convention,KEN,accession,2005-01-01'].join('\n').replaceAll(',', mark);
      assert.equal((await read(text)).data?.tables[0]?.id, 'financing-1999');
    }
  });

  it('are refused with row and column', async () => {
    assert.deepEqual((await only(table('financing-1999,KEN,ratification,2003-06-27,,,', 'financing-1999,Ugnda,accession,2005-01-01,,,'))).slice(0, 3), ['party', '3 party', 'Ugnda']);
    assert.deepEqual(await only(table('financing-1999,KEN,ratification,2005-02-30,,,', 'financing-1999,UGA,ratification,2005-02-01,,,')), ['date', '2 date', '2005-02-30']);
    assert.deepEqual((await only(table('finansing-1999,KEN,ratification,2005-02-03,,,'))).slice(0, 4), ['instrument', '2 instrument', 'finansing-1999', 'financing-1999']);
  });
});
