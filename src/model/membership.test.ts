import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundledDataset } from '../data/bundle.js';
import { aState } from '../testing/dataset.js';
import { dayFromNumber, dayNumber } from './date.js';
import { isMember, membersAt } from './membership.js';

describe('membership of the United Nations', () => {
  const { states } = bundledDataset();

  // Numbers as the United Nations publishes them. Before November 2000 its own are higher by the
  // predecessor States (Czechoslovakia, Yugoslavia and others), which the data do not have.
  for (const [date, members] of [
    ['1945-10-23', 0],
    ['2000-11-01', 189],
    ['2002-09-09', 189],
    ['2002-09-10', 190],
    ['2002-09-26', 190],
    ['2002-09-27', 191],
    ['2005-04-18', 191],
    ['2005-04-25', 191],
    ['2006-06-27', 191],
    ['2006-06-28', 192],
    ['2011-07-13', 192],
    ['2011-07-14', 193],
    ['2020-01-01', 193],
  ] as const) {
    it(`has ${members} Members on ${date}`, () => assert.equal(membersAt(states, date), members));
  }

  it('grows by those admitted on a day, and by nobody else', () => {
    for (let day = dayNumber('1945-01-01'); day < dayNumber('2012-01-01'); day += 1) {
      const [today, yesterday] = [dayFromNumber(day), dayFromNumber(day - 1)];
      const admitted = states.filter((state) => state.admitted === today).length;
      const grown = membersAt(states, today) - membersAt(states, yesterday);
      if (grown !== admitted) assert.fail(`${today}: ${grown} more, ${admitted} admitted`);
    }
  });

  it('begins on the day of admission, and never for a State that was not admitted', () => {
    const state = aState('AAA', { admitted: '1960-09-20' });
    assert.equal(isMember(state, '1960-09-19'), false);
    assert.equal(isMember(state, '1960-09-20'), true);
    assert.equal(isMember(aState('VAT', { admitted: null }), '2020-01-01'), false);
  });

  it('leaves out exactly four of the 197 States', () => {
    const never = states.filter((state) => !isMember(state, '2026-01-01')).map(({ iso3 }) => iso3);
    assert.deepEqual(never, ['COK', 'NIU', 'PSE', 'VAT']);
  });
});
