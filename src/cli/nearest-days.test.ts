import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../testing/properties.js';
import { parseDate } from '../model/date.js';
import { nearestDays } from './nearest-days.js';

describe('the days a text may have meant', () => {
  for (const [text, days] of [
    ['2005-02-30', ['2005-02-28', '2005-03-01']],
    ['2004-02-30', ['2004-02-29', '2004-03-01']],
    ['2005-12-32', ['2005-12-31', '2006-01-01']],
    ['2005-03-00', ['2005-02-28', '2005-03-01']],
    ['2005-4-1', ['2005-04-01']],
    ['2005/04/25', ['2005-04-25']],
    ['20050425', ['2005-04-25']],
    ['25.4.2005', ['2005-04-25']],
    ['4/5/2005', ['2005-05-04', '2005-04-05']],
    ['2005-04-25T12:00:00Z', ['2005-04-25']],
    ['2005-04', ['2005-04-01']],
    ['2005', ['2005-01-01']],
    ['2005-13-01', ['2005-01-01', '2005-12-31']],
    ['April 2005', ['2005-01-01']],
    ['0000-01-01', []],
    ['soon', []],
    ['', []],
  ] as const) {
    it(`“${text}”: ${days.join(', ') || 'none'}`, () => assert.deepEqual(nearestDays(text), days));
  }

  it('are days, whatever the text', () => {
    const digits = fc.stringMatching(/^[0-9]{1,9}([-./ ][0-9]{1,5}){0,3}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), digits), (text) => {
        const days = nearestDays(text);
        assert.ok(days.length <= 3);
        for (const day of days) assert.equal(parseDate(day), day);
      }),
      { numRuns: 2000 },
    );
  });
});
