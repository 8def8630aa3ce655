import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../testing/properties.js';
import { addMonths, dayFromNumber, dayNumber, parseDate } from './date.js';

const daysOfMonth = (year: number, month: number) => {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] as number;
};
const written = (year: number, month: number, day: number) =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

describe('parseDate', () => {
  it('accepts every day of every year, and no day that a month does not have', () => {
    // Every year's month ends; the days between are the property below.
    for (let year = 1; year <= 9999; year++) {
      for (let month = 1; month <= 12; month++) {
        const last = daysOfMonth(year, month);
        for (const day of [1, last]) {
          const text = written(year, month, day);
          if (parseDate(text) !== text) assert.fail(`${text} is a day`);
        }
        for (const day of [0, last + 1, 99]) {
          const text = written(year, month, day);
          if (parseDate(text) !== undefined) assert.fail(`${text} is no day`);
        }
      }
    }
  });

  it('agrees with the calendar for any year, month and day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9999 }),
        fc.integer({ min: 0, max: 99 }),
        fc.integer({ min: 0, max: 99 }),
        (year, month, day) => {
          const real =
            year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysOfMonth(year, month);
          const text = written(year, month, day);
          assert.equal(parseDate(text), real ? text : undefined);
        },
      ),
      { numRuns: 5000 },
    );
  });

  it('gives back what it accepts and refuses all else, whatever the text', () => {
    const near = fc.stringMatching(/^[0-9 +-]{0,4}-?[0-9٠-٩]{1,2}-?[0-9]{1,2}[ TZ\n]?$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), near), (text) => {
        const day = parseDate(text);
        if (day === undefined) return;
        assert.equal(day, text);
        assert.match(text, /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/);
        assert.equal(dayFromNumber(dayNumber(day)), text);
      }),
      { numRuns: 5000 },
    );
  });

  for (const text of [
    '',
    '2005',
    '2005-04',
    '2005-4-1',
    '2005-02-29',
    '2005-02-30',
    '1900-02-29',
    '2005-13-01',
    '2005-00-01',
    '2005-01-00',
    '0000-00-00',
    '0000-01-01',
    ' 2005-04-01',
    '2005-04-01 ',
    '2005-04-01\n',
    '2005-04-01T00:00:00Z',
    '+002005-04-01',
    '-2005-04-01',
    '12005-04-01',
    '2005/04/01',
    '2005‑04‑01',
    '٢٠٠٥-٠٤-٠١',
    '\uff12\uff10\uff10\uff15-\uff10\uff14-\uff10\uff11',
    'today',
  ]) {
    it(`refuses ${JSON.stringify(text)}`, () => assert.equal(parseDate(text), undefined));
  }

  it('knows the leap days', () => {
    for (const text of ['2004-02-29', '2000-02-29', '0004-02-29', '9996-02-29'])
      assert.equal(parseDate(text), text);
  });
});

describe('day numbers', () => {
  it('count from 1 January 1970', () => {
    assert.equal(dayNumber('1970-01-01'), 0);
    assert.equal(dayNumber('1970-02-01'), 31);
    assert.equal(dayNumber('1969-12-31'), -1);
    assert.equal(dayNumber('2005-04-25'), 12898);
  });

  it('go there and back, and keep the order of the texts', () => {
    const [first, last] = [dayNumber('0001-01-01'), dayNumber('9999-12-31')];
    const day = fc.integer({ min: first, max: last });
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [textA, textB] = [dayFromNumber(a), dayFromNumber(b)];
        assert.equal(dayNumber(textA), a);
        assert.equal(parseDate(textA), textA);
        assert.equal(textA < textB, a < b);
      }),
    );
  });
});

describe('addMonths', () => {
  it('keeps the day of the month where there is one, else takes the last', () => {
    assert.equal(addMonths('2005-01-31', 1), '2005-02-28');
    assert.equal(addMonths('2004-01-31', 1), '2004-02-29');
    assert.equal(addMonths('2005-03-31', -1), '2005-02-28');
    assert.equal(addMonths('2005-04-25', 1), '2005-05-25');
    assert.equal(addMonths('2005-04-25', 12), '2006-04-25');
    assert.equal(addMonths('2004-02-29', 12), '2005-02-28');
    assert.equal(addMonths('2005-01-15', -1), '2004-12-15');
    assert.equal(addMonths('2005-12-31', 2), '2006-02-28');
    assert.equal(addMonths('2005-04-25', 0), '2005-04-25');
  });

  it('lands in the month so many later, on a day that exists, and never on a later day of it', () => {
    const day = fc
      .integer({ min: dayNumber('0202-01-01'), max: dayNumber('9798-12-31') })
      .map(dayFromNumber);
    fc.assert(
      fc.property(day, fc.integer({ min: -2400, max: 2400 }), (from, months) => {
        const to = addMonths(from, months);
        assert.equal(parseDate(to), to);
        const index = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        assert.equal(index(to) - index(from), months);
        assert.ok(to.slice(8) <= from.slice(8));
        if (Number(from.slice(8)) <= 28) {
          assert.equal(to.slice(8), from.slice(8));
          assert.equal(addMonths(to, -months), from);
        }
      }),
    );
  });
});
