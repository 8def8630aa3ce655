import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundledDataset } from '../data/bundle.js';
import { addMonths, dayFromNumber, dayNumber } from './date.js';
import { standingsAt } from './status.js';
import type { Instrument, Status } from './types.js';

const dataset = bundledDataset();
const find = (id: string) => dataset.instruments.find((instrument) => instrument.id === id) as Instrument;
const at = (id: string, code: string, date: string) => standingsAt(dataset, find(id), date).get(code);
const eve = (date: string) => dayFromNumber(dayNumber(date) - 1);

describe('statuses in the bundled data', () => {
  // Their acts carry the day of Yugoslavia's or Czechoslovakia's.
  for (const [code, admitted] of [
    ['BIH', '1992-05-22'],
    ['MKD', '1993-04-08'],
    ['SRB', '2000-11-01'],
    ['SVK', '1993-01-19'],
    ['SVN', '1992-05-22'],
  ] as const) {
    it(`show ${code}, a successor to the nuclear materials convention, from its admission`, () => {
      const consent = at('cppnm-1980', code, admitted)?.consent;
      assert.equal(consent?.action, 'succession');
      assert.ok(consent.date < admitted);
      assert.equal(at('cppnm-1980', code, consent.date)?.status, 'not-a-state');
      assert.equal(at('cppnm-1980', code, eve(admitted))?.status, 'not-a-state');
      assert.equal(at('cppnm-1980', code, admitted)?.status, 'party');
    });
  }

  it('show Tonga, which succeeded as an independent State long before admission', () => {
    assert.equal(at('narcotic-drugs-1961', 'TON', '1973-09-04')?.status, 'not-a-state');
    assert.equal(at('narcotic-drugs-1961', 'TON', '1973-09-05')?.status, 'party');
    assert.equal(at('narcotic-drugs-1961', 'TON', '1980-01-01')?.status, 'party');
    assert.equal(at('narcotic-drugs-1961', 'TON', '1980-01-01')?.member, false);
  });

  it('show Switzerland as party, not as a Member, before its admission', () => {
    const before = at('hostages-1979', 'CHE', '2002-09-09');
    assert.deepEqual([before?.status, before?.member], ['party', false]);
    const after = at('hostages-1979', 'CHE', '2002-09-10');
    assert.deepEqual([after?.status, after?.member], ['party', true]);
  });

  it('show the European Union where it acted', () => {
    assert.equal(at('untoc-2000', 'XEU', '2004-05-20')?.status, 'signatory');
    assert.equal(at('untoc-2000', 'XEU', '2004-05-21')?.status, 'party');
    assert.equal(at('financing-1999', 'XEU', '2014-01-01'), undefined);
  });

  it('know the undated parties of the amendment from the end of its table only', () => {
    const { asOf } = find('cppnm-amendment-2005');
    for (const code of ['BGD', 'BOL', 'ECU', 'XEA']) {
      assert.equal(at('cppnm-amendment-2005', code, eve(asOf as string))?.status, 'unknown', code);
      assert.equal(at('cppnm-amendment-2005', code, asOf as string)?.status, 'party', code);
      assert.equal(at('cppnm-amendment-2005', code, '2005-07-07')?.status, 'none', code);
    }
  });

  it('never move backward, month by month', () => {
    const rank: Record<Status, number> = {
      'not-a-state': 0,
      none: 1,
      unknown: 1,
      signatory: 2,
      party: 3,
      withdrawn: 4,
    };
    for (const instrument of dataset.instruments) {
      // A list of parties answers on its day: what was unknown may turn out as none.
      let before = new Map<string, Status>();
      for (let day = '1960-01-01'; day < '2020-01-01'; day = addMonths(day, 1)) {
        const now = new Map<string, Status>();
        for (const { code, status } of standingsAt(dataset, instrument, day).values()) {
          now.set(code, status);
          const last = before.get(code);
          if (last !== undefined && rank[last] > rank[status])
            assert.fail(`${instrument.id} ${code}: ${last}, then ${status} on ${day}`);
        }
        before = now;
      }
    }
  });
});
