import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../testing/properties.js';
import { readTable } from '../../data/scripts/read.js';
import type { ReachRow } from '../../data/scripts/files.js';
import { bundledDataset } from '../data/bundle.js';
import { bundledReach } from '../data/reach.js';
import { parseDate } from './date.js';
import { countReach, eventsAt, firstDay, lastDay, partsOf, reachStatus, type ReachRole } from './reach.js';
import { statesIn } from './regions.js';

const dataset = bundledDataset();
const reach = bundledReach(dataset.states);
const rows = readTable<ReachRow>('reach.csv');
const day = fc
  .date({ min: new Date('2003-01-01'), max: new Date('2008-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('dates that are not whole', () => {
  it('span all they can mean', () => {
    assert.deepEqual([firstDay('2004'), lastDay('2004')], ['2004-01-01', '2004-12-31']);
    assert.deepEqual([firstDay('2004-06'), lastDay('2004-06')], ['2004-06-01', '2004-06-30']);
    assert.deepEqual([firstDay('2004-02-29'), lastDay('2004-02-29')], ['2004-02-29', '2004-02-29']);
    fc.assert(fc.property(fc.integer({ min: 1, max: 12 }), (month) => {
      const text = `2005-${String(month).padStart(2, '0')}`;
      assert.ok(parseDate(lastDay(text)) && parseDate(firstDay(text)));
    }));
  });
});

describe('activities at a date', () => {
  it('name the countries that the table names', () => {
    fc.assert(fc.property(day, fc.constantFrom(undefined, 'direct' as const, 'workshop' as const), fc.constantFrom(undefined, '002', 'APG', 'LDC'), (asOf, mode, region) => {
      const among = region ? statesIn(dataset, region) : undefined;
      const parts = partsOf(eventsAt(reach, asOf, mode, among), among);
      const named = rows.filter(({ start, mode: of, iso3 }) =>
        lastDay(start) <= asOf && (!mode || of === mode) && (!among || among.has(iso3)));
      assert.deepEqual([...parts.keys()].sort(), [...new Set(named.map(({ iso3 }) => iso3))].sort());
      assert.equal([...parts.values()].flat().length, named.length);
      const counts = countReach(parts);
      assert.equal(Object.values(counts).reduce((a, b) => a + b, 0), parts.size);
    }));
  });

  it('are 42 countries at the Congress of 2005', () => {
    assert.equal(partsOf(eventsAt(reach, '2005-04-25')).size, 42);
  });

  it('count a month only when it is over', () => {
    const kabul = (asOf: string) => eventsAt(reach, asOf, 'direct').some(({ place }) => place.startsWith('Kabul'));
    assert.deepEqual([kabul('2004-06-29'), kabul('2004-06-30')], [false, true]);
  });
});

describe('what a country’s parts make of it', () => {
  const [workshop] = eventsAt(reach, '2008-01-01', 'workshop');
  const [direct] = eventsAt(reach, '2008-01-01', 'direct');
  const part = (role: ReachRole, of = workshop) => ({ code: 'KEN', role, note: '', event: of! });
  it('is the most that is known', () => {
    assert.equal(reachStatus([part('participant'), part('recipient', direct)]), 'both');
    assert.equal(reachStatus([part('recipient', direct), part('observer')]), 'direct');
    assert.equal(reachStatus([part('host'), part('participant')]), 'workshop');
    assert.equal(reachStatus([part('attended'), part('host')]), 'attended');
    assert.equal(reachStatus([part('observer'), part('host')]), 'host');
    assert.equal(reachStatus([part('observer')]), 'observer');
    assert.equal(reachStatus([]), 'undocumented');
  });
  it('is no mode for an observer of direct assistance', () => {
    assert.equal(reachStatus([part('observer', direct)]), 'observer');
  });
});
