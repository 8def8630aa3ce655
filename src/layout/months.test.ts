import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../testing/properties.js';
import { addMonths, parseDate } from '../model/date.js';
import { someDay } from '../testing/arbitrary-dataset.js';
import { dayOfStop, monthsBetween, shareOfDay, stopOfDay } from './months.js';

const someMonths = fc
  .tuple(someDay, someDay)
  .map(([a, b]) => (a < b ? monthsBetween(a, b) : monthsBetween(b, a)));

describe('the months of a slider', () => {
  it('are a stop each, and the last day is one', () => {
    const months = monthsBetween('2004-12-15', '2005-03-20');
    const stops = Array.from({ length: months.stops + 1 }, (_, stop) => dayOfStop(months, stop));
    assert.deepEqual(stops, ['2004-12-15', '2005-01-15', '2005-02-15', '2005-03-15', '2005-03-20']);
    assert.equal(monthsBetween('2004-12-15', '2005-03-15').stops, 3);
    assert.equal(monthsBetween('2004-12-15', '2005-03-14').stops, 3);
    assert.equal(monthsBetween('2004-12-15', '2004-12-15').stops, 0);
    assert.equal(monthsBetween('2004-12-15', '2003-12-15').stops, 0);
  });

  it('stop on the last day of a month that lacks the day', () => {
    const months = monthsBetween('2004-01-31', '2005-03-31');
    assert.deepEqual([1, 2, 13, 14].map((stop) => dayOfStop(months, stop)), [
      '2004-02-29',
      '2004-03-31',
      '2005-02-28',
      '2005-03-31',
    ]);
    assert.deepEqual(
      ['2004-02-28', '2004-02-29', '2004-03-30', '2004-03-31'].map((day) => stopOfDay(months, day)),
      [0, 1, 1, 2],
    );
    const leap = monthsBetween('2004-02-29', '2006-02-28');
    assert.deepEqual([leap.stops, dayOfStop(leap, 12), stopOfDay(leap, '2005-02-28')], [24, '2005-02-28', 12]);
  });

  it('take a stop outside to the nearest end', () => {
    const months = monthsBetween('2000-01-01', '2001-01-01');
    assert.deepEqual([dayOfStop(months, -3), dayOfStop(months, 99)], ['2000-01-01', '2001-01-01']);
    assert.deepEqual([stopOfDay(months, '1990-01-01'), stopOfDay(months, '2030-01-01')], [0, 12]);
  });

  it('lead from stop to day and back', () => {
    fc.assert(
      fc.property(someMonths, (months) => {
        assert.equal(dayOfStop(months, 0), months.first);
        assert.equal(dayOfStop(months, months.stops), months.last);
        let before = '';
        for (let stop = 0; stop <= months.stops; stop++) {
          const day = dayOfStop(months, stop);
          if (parseDate(day) !== day) assert.fail(`${day} is no day`);
          if (day <= before) assert.fail(`${day} after ${before}`);
          if (stopOfDay(months, day) !== stop) assert.fail(`${day} is not at stop ${stop}`);
          before = day;
        }
      }),
    );
  });

  it('find the stop at or just before any day between', () => {
    fc.assert(
      fc.property(someMonths, someDay, (months, day) => {
        const stop = stopOfDay(months, day);
        if (day < months.first) assert.equal(stop, 0);
        else {
          assert.ok(dayOfStop(months, stop) <= day);
          if (stop < months.stops) assert.ok(dayOfStop(months, stop + 1) > day);
        }
      }),
    );
  });

  it('place days from 0 to 1, in order', () => {
    fc.assert(
      fc.property(someMonths, fc.nat({ max: 400 }), (months, ahead) => {
        const day = addMonths(months.first, ahead);
        assert.equal(shareOfDay(months, months.first), 0);
        if (months.first === months.last) return;
        assert.equal(shareOfDay(months, months.last), 1);
        if (day >= months.last) return;
        const share = shareOfDay(months, day);
        assert.ok(share >= 0 && share < 1);
        assert.ok(share < shareOfDay(months, addMonths(day, 1)));
      }),
    );
    assert.equal(shareOfDay(monthsBetween('2001-01-01', '2001-01-01'), '2001-01-01'), 0);
    assert.equal(shareOfDay(monthsBetween('2001-01-01', '2001-01-11'), '2001-01-06'), 0.5);
  });
});
