import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkActs } from './check-acts.js';
import { checkAreas } from './check-areas.js';
import { checkCodes } from './check-codes.js';
import { checkDates } from './check-dates.js';
import { checkOrder } from './check-order.js';
import { checkPackage } from './check-package.js';
import { checkSources } from './check-sources.js';
import { checkTotals, countAt } from './check-totals.js';
import { checkWords } from './check-words.js';
import { checkData, readTexts } from './check.js';
import { faultText, type Fault } from './fault.js';
import type { ActionRow, DataFiles } from './files.js';
import { readData } from './read.js';

const sound = readData();

/** The sound data with one list replaced. */
function broken(changes: Partial<DataFiles>): DataFiles {
  return { ...sound, ...changes };
}

/** The data with the first act that meets a condition changed; and the line it stands in. */
function withAct(
  condition: (row: ActionRow) => boolean,
  change: Partial<ActionRow>,
): { readonly data: DataFiles; readonly line: number } {
  const index = sound.actions.findIndex(condition);
  assert.ok(index >= 0);
  const actions = sound.actions.map((row, at) => (at === index ? { ...row, ...change } : row));
  return { data: broken({ actions }), line: index + 2 };
}

/** The data with a further act after the first that meets a condition. */
function withFurtherAct(
  condition: (row: ActionRow) => boolean,
  change: Partial<ActionRow>,
): { readonly data: DataFiles; readonly line: number } {
  const index = sound.actions.findIndex(condition);
  assert.ok(index >= 0);
  const further = { ...sound.actions[index]!, ...change };
  return { data: broken({ actions: sound.actions.toSpliced(index + 1, 0, further) }), line: index + 3 };
}

/** The data with one item of a list changed. */
function changed<T>(items: readonly T[], condition: (item: T) => boolean, change: Partial<T>): T[] {
  assert.ok(items.some(condition));
  return items.map((item) => (condition(item) ? { ...item, ...change } : item));
}

/** One fault and no other, at this place, that says so. */
function only(faults: readonly Fault[], where: string, message: RegExp): void {
  assert.equal(faults.length, 1, faults.map(faultText).join('\n') || 'no fault found');
  const text = faultText(faults[0]!);
  assert.ok(text.startsWith(`${where}: `), text);
  assert.match(text, message);
}

const kenyaSigns = ({ instrument, party, action }: ActionRow) =>
  instrument === 'financing-1999' && party === 'KEN' && action === 'signature';
const kenyaRatifies = ({ instrument, party, action }: ActionRow) =>
  instrument === 'financing-1999' && party === 'KEN' && action === 'ratification';

describe('the data', () => {
  it('have no fault', () => {
    assert.deepEqual(checkData(sound, readTexts()).map(faultText), []);
  });
});

describe('unknown codes', () => {
  for (const [field, value] of [
    ['instrument', 'financing-1998'],
    ['party', 'KNE'],
    ['action', 'adherence'],
    ['source', 'wiki'],
  ] as const) {
    it(`of an act's ${field}`, () => {
      const { data, line } = withAct(kenyaSigns, { [field]: value });
      only(checkCodes(data), `actions.csv:${line}`, new RegExp(`unknown ${field} "${value}"`));
    });
  }
  it('of an activity', () => {
    const reach = sound.reach.with(3, { ...sound.reach[3]!, iso3: 'ZZZ' });
    only(checkCodes(broken({ reach })), 'reach.csv:5', /unknown State "ZZZ"/);
  });
  it('of a mode and a role', () => {
    const reach = sound.reach.with(0, { ...sound.reach[0]!, mode: 'letter', role: 'guest' });
    const faults = checkCodes(broken({ reach }));
    assert.deepEqual(
      faults.map(({ message }) => message),
      ['unknown mode "letter"', 'unknown role "guest"'],
    );
  });
  it('of a region, or one that belongs elsewhere', () => {
    const kenya = ({ iso3 }: { iso3: string }) => iso3 === 'KEN';
    only(
      checkCodes(broken({ states: changed(sound.states, kenya, { subregion: '999', intermediate: '' }) })),
      'states.json',
      /unknown subregion of KEN "999"/,
    );
    only(
      checkCodes(broken({ states: changed(sound.states, kenya, { subregion: '145', intermediate: '' }) })),
      'states.json',
      /KEN is in subregion 145, which belongs to "142" and not to "002"/,
    );
  });
  it('of a regional group, a subject and a coverage', () => {
    const states = changed(sound.states, ({ iso3 }) => iso3 === 'KEN', { groups: ['LDC'] });
    only(checkCodes(broken({ states })), 'states.json', /unknown regional group of KEN "LDC"/);
    const hostages = ({ id }: { id: string }) => id === 'hostages-1979';
    only(
      checkCodes(broken({ instruments: changed(sound.instruments, hostages, { subject: 'people' }) })),
      'instruments.json',
      /unknown subject of hostages-1979 "people"/,
    );
  });
  it('given twice', () => {
    const states = changed(sound.states, ({ iso3 }) => iso3 === 'KEN', { iso2: 'UG' });
    only(checkCodes(broken({ states })), 'states.json', /two-letter code "UG" stands twice/);
    const areas = [...sound.areas, sound.areas[0]!];
    only(checkCodes(broken({ areas })), 'boundaries/areas.csv', /area "ABW" stands twice/);
  });
});

describe('impossible dates', () => {
  for (const date of ['2001-02-29', '2001-13-01', '2001-1-1', '04/12/2001']) {
    it(`such as ${date}`, () => {
      const { data, line } = withAct(kenyaSigns, { date });
      only(checkDates(data), `actions.csv:${line}`, new RegExp(`date "${date}" is no date`));
    });
  }
  it('of entry into force, also before the act', () => {
    const none = withAct(kenyaRatifies, { in_force: '2003-07-32' });
    only(checkDates(none.data), `actions.csv:${none.line}`, /in_force "2003-07-32" is no date/);
    const early = withAct(kenyaRatifies, { in_force: '2003-06-01' });
    only(checkDates(early.data), `actions.csv:${early.line}`, /in force since 2003-06-01, before the act/);
  });
  it('of an instrument', () => {
    const financing = ({ id }: { id: string }) => id === 'financing-1999';
    const instruments = changed(sound.instruments, financing, { inForce: '1999-12-08' });
    only(
      checkDates(broken({ instruments })),
      'instruments.json',
      /financing-1999: in force 1999-12-08, before its adoption on 1999-12-09/,
    );
  });
  it('of a State', () => {
    const kenya = ({ iso3 }: { iso3: string }) => iso3 === 'KEN';
    only(
      checkDates(broken({ states: changed(sound.states, kenya, { admitted: '1936-12-16' }) })),
      'states.json',
      /KEN admitted on 1936-12-16, before the United Nations existed/,
    );
    only(
      checkDates(broken({ states: changed(sound.states, kenya, { admitted: null }) })),
      'states.json',
      /KEN is "member" and has no date of admission/,
    );
  });
  it('of an activity and a milestone', () => {
    const reach = sound.reach.with(0, { ...sound.reach[0]!, end: '2003-11-06' });
    only(checkDates(broken({ reach })), 'reach.csv:2', /ends on 2003-11-06, before it begins on 2003-11-07/);
    const launch = ({ id }: { id: string }) => id === 'programme-launch';
    const milestones = changed(sound.milestones, launch, { date: '2002-14' });
    only(checkDates(broken({ milestones })), 'milestones.json', /date of programme-launch "2002-14" is no date/);
  });
});

describe('acts that cannot have been', () => {
  it('before the adoption', () => {
    const { data, line } = withAct(kenyaSigns, { date: '1999-12-08' });
    only(checkActs(data), `actions.csv:${line}`, /is before the adoption of financing-1999 on 1999-12-09/);
  });
  it('before the opening for signature', () => {
    const { data, line } = withAct(
      ({ instrument, action }) => instrument === 'nuclear-terrorism-2005' && action === 'signature',
      { date: '2005-09-13' },
    );
    only(checkActs(data), `actions.csv:${line}`, /before nuclear-terrorism-2005 was opened for signature/);
  });
  it('after the end of the table', () => {
    const { data, line } = withAct(kenyaRatifies, { date: '2014-07-11' });
    only(checkActs(data), `actions.csv:${line}`, /after the table's own date, 2014-07-10/);
  });
  it('a consent before the signature', () => {
    const { data, line } = withAct(kenyaRatifies, { date: '2001-12-03' });
    only(
      checkActs(data),
      `actions.csv:${line}`,
      /KEN of financing-1999: ratification of 2001-12-03, before the signature of 2001-12-04/,
    );
  });
  it('a State twice: the same record', () => {
    const { data, line } = withFurtherAct(kenyaSigns, {});
    only(checkActs(data), `actions.csv:${line}`, /a second signature for KEN of financing-1999/);
  });
  it('a State twice: two consents of different kinds', () => {
    const { data, line } = withFurtherAct(kenyaRatifies, { action: 'accession', date: '2004-01-01' });
    only(checkActs(data), `actions.csv:${line}`, /a second consent for KEN of financing-1999/);
  });
  it('a withdrawal without consent', () => {
    const { data, line } = withAct(kenyaRatifies, { action: 'withdrawal' });
    only(checkActs(data), `actions.csv:${line}`, /withdrawal of 2003-06-27 without a consent before it/);
  });
  it('where there is no table, or none with signatures', () => {
    const totals = withFurtherAct(kenyaRatifies, { instrument: 'tokyo-1963' });
    only(checkActs(totals.data), `actions.csv:${totals.line}`, /tokyo-1963 is said to have no table/);
    const { data, line } = withFurtherAct(({ instrument }) => instrument === 'plastic-explosives-1991', {
      action: 'signature',
      party: 'AFG',
      date: '1991-03-01',
    });
    // Afghanistan's accession stands in the line before.
    only(checkActs(data), `actions.csv:${line}`, /plastic-explosives-1991 is said to have no signatures/);
  });
  it('and tables without what they are said to have', () => {
    const without = broken({ actions: sound.actions.filter(({ instrument }) => instrument !== 'hague-1970') });
    only(checkActs(without), 'instruments.json', /hague-1970 is said to have a table, yet has no acts/);
    const unsigned = broken({
      actions: sound.actions.filter(
        ({ instrument, action }) => instrument !== 'uncac-2003' || action !== 'signature',
      ),
    });
    only(checkActs(unsigned), 'instruments.json', /uncac-2003 is said to have signatures, yet has none/);
  });
});

describe('totals that the table contradicts', () => {
  const bombings = sound.instruments.find(({ id }) => id === 'bombings-1997')!;
  const montreal = sound.instruments.find(({ id }) => id === 'montreal-1971')!;
  const total = (asOf: string, parties = 0, source = '') => ({ asOf, parties, source });

  it('are compared within the table, to the day and to the month', () => {
    // The twenty-second deposit, thirty days before the entry into force.
    const day = countAt(sound, bombings, total('2001-04-23'));
    assert.deepEqual(day, { least: 22, most: 22 });
    const month = countAt(sound, bombings, total('2001-04'))!;
    assert.ok(month.least <= 22 && month.most >= 22 && month.least < month.most);
  });
  it('are compared after the table as a lower bound', () => {
    assert.deepEqual(countAt(sound, bombings, total('2018-09')), { least: 168, most: Infinity });
  });
  it('are not compared where the date is no day or month, or the list is undated', () => {
    assert.equal(countAt(sound, bombings, total('2015')), undefined);
    assert.equal(countAt(sound, bombings, total('undated copy')), undefined);
    assert.equal(countAt(sound, montreal, total('2009-01-01')), undefined);
    assert.deepEqual(countAt(sound, montreal, total('2014-01-01')), { least: 188, most: Infinity });
  });
  it('leave organizations out where the source says so', () => {
    const cppnm = sound.instruments.find(({ id }) => id === 'cppnm-1980')!;
    assert.equal(countAt(sound, cppnm, total('2018-10', 157))?.least, 153);
    assert.equal(countAt(sound, cppnm, total('2018-10', 157, 'a page (plus Euratom)'))?.least, 152);
  });
  it('are named', () => {
    const totals = [...bombings.totals, total('2001-04-23', 23, 'a page')];
    const instruments = changed(sound.instruments, ({ id }) => id === bombings.id, { totals });
    only(
      checkTotals(broken({ instruments })),
      'instruments.json',
      /bombings-1997, 23 parties as of 2001-04-23 \(a page\): the table gives 22/,
    );
  });
  it('are found when an act is lost', () => {
    const actions = sound.actions.filter(
      ({ instrument, party }) => instrument !== 'beijing-protocol-2010' || party !== 'CHE',
    );
    assert.equal(checkTotals(broken({ actions })).length, 1);
  });
  it('may stand in the reviewed list, as long as they hold and have a reason', () => {
    only(
      checkTotals(broken({ contradictions: sound.contradictions.slice(1) })),
      'instruments.json',
      /financing-1999, 13 parties/,
    );
    const first = sound.contradictions[0]!;
    const list = 'known-contradictions.json';
    only(
      checkTotals(broken({ contradictions: [...sound.contradictions, { ...first, parties: 12 }] })),
      list,
      /12 parties .* no such contradiction any more/,
    );
    only(
      checkTotals(broken({ contradictions: sound.contradictions.with(0, { ...first, table: 15 }) })),
      list,
      /the table now gives 14, not 15/,
    );
    only(
      checkTotals(broken({ contradictions: sound.contradictions.with(0, { ...first, reason: ' ' }) })),
      list,
      /no reason is given/,
    );
  });
});

describe('names', () => {
  const kenya = sound.states.find(({ iso3 }) => iso3 === 'KEN')!;
  const named = (change: Partial<typeof kenya>) =>
    checkWords(broken({ states: changed(sound.states, ({ iso3 }) => iso3 === 'KEN', change) }));

  it('missing in one language', () => {
    const { zh: _zh, ...names } = kenya.names;
    only(named({ names }), 'states.json', /name of KEN in zh is missing/);
    only(named({ names: { ...kenya.names, ru: '' } }), 'states.json', /name of KEN in ru is missing/);
    const { fr: _fr, ...formal } = kenya.formal;
    only(named({ formal }), 'states.json', /formal name of KEN in fr is missing/);
  });
  it('may be without a formal one in all languages', () => {
    assert.deepEqual(named({ formal: {} }), []);
  });
  it('with stray spaces or the mark of a footnote', () => {
    only(named({ names: { ...kenya.names, en: 'Kenya ' } }), 'states.json', /in en has stray spaces/);
    only(named({ formal: { ...kenya.formal, es: 'Kenya *' } }), 'states.json', /in es has a mark/);
  });
  it('of organizations and instruments, and notes of the map', () => {
    const organizations = changed(sound.organizations, ({ code }) => code === 'XEU', { names: { en: 'x' } });
    assert.equal(checkWords(broken({ organizations })).length, 5);
    const instruments = changed(sound.instruments, ({ id }) => id === 'uncac-2003', { short: '' });
    only(checkWords(broken({ instruments })), 'instruments.json', /short name of uncac-2003 in en is missing/);
    const { abyei: _abyei, ...ar } = sound.mapNotes.texts.ar!;
    const mapNotes = { ...sound.mapNotes, texts: { ...sound.mapNotes.texts, ar } };
    only(checkWords(broken({ mapNotes })), 'map-notes.json', /note "abyei" in ar is missing/);
  });
});

describe('areas of the map', () => {
  const index = sound.areas.findIndex(({ id }) => id === 'GRL');
  const withArea = (change: object) =>
    checkAreas(broken({ areas: sound.areas.with(index, { ...sound.areas[index]!, ...change }) }));
  const where = `boundaries/areas.csv:${index + 2}`;

  it('without owner or note', () => only(withArea({ note: '' }), where, /"GRL" has neither owner nor note/));
  it('with an unknown owner', () =>
    only(withArea({ owner: 'DNL', treatment: 'as' }), where, /unknown owner "DNL"/));
  it('with a treatment that does not fit', () => {
    only(withArea({ treatment: 'grey' }), where, /unknown treatment "grey"/);
    only(withArea({ treatment: 'as' }), where, /"GRL" is "as" and has no owner/);
    only(withArea({ owner: 'DNK', treatment: 'as', note: '' }), where, /without a note that says why/);
  });
});

describe('sources', () => {
  it('with a wrong number of records, or without terms', () => {
    const ecolex = ({ id }: { id: string }) => id === 'ecolex';
    only(
      checkSources(broken({ sources: changed(sound.sources, ecolex, { records: 107 }) })),
      'sources.json',
      /ecolex is said to have 107 records and has 108/,
    );
    only(
      checkSources(broken({ sources: changed(sound.sources, ecolex, { terms: '' }) })),
      'sources.json',
      /ecolex has no terms/,
    );
  });
});

describe('order', () => {
  it('of acts', () => {
    const [first, second] = sound.actions as [ActionRow, ActionRow];
    const actions = sound.actions.with(0, second).with(1, first);
    only(checkOrder(broken({ actions })), 'actions.csv:3', /out of order: airport-protocol-1988, AGO/);
  });
  it('of activities, States, instruments and milestones', () => {
    assert.equal(checkOrder(broken({ reach: sound.reach.toReversed() })).length > 50, true);
    const swapped = <T>(items: readonly T[]) => items.with(0, items[1]!).with(1, items[0]!);
    only(checkOrder(broken({ states: swapped(sound.states) })), 'states.json', /out of order: AFG/);
    only(checkOrder(broken({ instruments: swapped(sound.instruments) })), 'instruments.json', /out of order: 1/);
    only(checkOrder(broken({ milestones: swapped(sound.milestones) })), 'milestones.json', /1963-09-14/);
  });
});

describe('the descriptor', () => {
  const field = (name: string, type = 'string', constraints = {}) => ({ name, type, constraints });
  const table = {
    name: 'table',
    path: 'table.csv',
    format: 'csv',
    rows: 1,
    schema: {
      fields: [
        field('code', 'string', { required: true, pattern: '[A-Z]{3}' }),
        field('day', 'date'),
        field('size', 'integer'),
        field('kind', 'string', { enum: ['one', 'two'] }),
      ],
    },
  };
  const heading = 'code,day,size,kind';
  const check = (text: string, change: object = {}) =>
    checkPackage(
      { name: 'test', version: '1', resources: [{ ...table, ...change }] },
      new Map([['table.csv', text]]),
    );

  it('that fits', () => assert.deepEqual(check(`${heading}\nKEN,2001-12-04,3,one\n`), []));
  it('with other columns', () =>
    only(check('code,day\nKEN,\n'), 'datapackage.json', /table.csv has the columns "code,day" and not/));
  it('with another number of rows', () =>
    only(check(`${heading}\nKEN,,,\nUGA,,,\n`), 'datapackage.json', /said to have 1 rows and has 2/));
  it('with values that do not fit', () => {
    only(check(`${heading}\n,,,\n`), 'table.csv:2', /code "" is required/);
    only(check(`${heading}\nKen,,,\n`), 'table.csv:2', /code "Ken" does not match/);
    only(check(`${heading}\nKEN,2001-02-30,,\n`), 'table.csv:2', /day "2001-02-30" is no date/);
    only(check(`${heading}\nKEN,,large,\n`), 'table.csv:2', /size "large" is no number/);
    only(check(`${heading}\nKEN,,,three\n`), 'table.csv:2', /kind "three" is not among/);
  });
  it('of a file that is missing, and a file without description', () => {
    const descriptor = { name: 'test', version: '1', resources: [table] };
    only(checkPackage(descriptor, new Map()), 'datapackage.json', /table.csv does not exist/);
    const texts = new Map([
      ['table.csv', `${heading}\nKEN,,,\n`],
      ['other.csv', 'a\n1\n'],
    ]);
    only(checkPackage(descriptor, texts), 'datapackage.json', /other.csv is not described/);
  });
  it('of documents', () => {
    const json = { ...table, path: 'table.csv', format: 'json' };
    assert.deepEqual(check('[{"code":"KEN","size":3,"day":null}]', json), []);
    only(check('[]', json), 'datapackage.json', /said to have 1 items and has 0/);
    only(check('[{"code":"KEN","extra":1}]', json), 'table.csv', /item 1 has the undescribed field "extra"/);
    only(check('[{"code":"KEN","size":"3"}]', json), 'table.csv', /size is no integer/);
    only(check('[{"size":3}]', json), 'table.csv', /code "" is required/);
  });
});
