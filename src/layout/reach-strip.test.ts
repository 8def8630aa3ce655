import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../testing/properties.js';
import { layStrip, markSide } from './reach-strip.js';

const measure = (text: string) => text.length * 6;
const month = fc.tuple(fc.integer({ min: 2002, max: 2012 }), fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`);

describe('the line of time', () => {
  it('keeps everything inside and nothing on top of another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 1600 }), fc.array(month, { minLength: 1, maxLength: 40 }), fc.array(month, { maxLength: 3 }), (width, starts, dates) => {
        const strip = layStrip({
          width,
          em: 12,
          measure,
          events: starts.map((start, i) => ({ id: `${i}`, start, end: start })),
          milestones: dates.map((date, i) => ({ id: `m${i}`, date, text: 'Some milestone' })),
        });
        assert.equal(strip.marks.length, starts.length);
        for (const [i, a] of strip.marks.entries()) {
          assert.ok(a.x >= 0 && a.x <= width && a.y >= 0 && a.y < strip.axis, `${a.x} ${a.y}`);
          for (const b of strip.marks.slice(i + 1))
            assert.ok(Math.abs(a.y - b.y) > 1 || Math.abs(a.x - b.x) >= markSide / 2 - 1, 'apart');
        }
        for (const [i, { textX, textY, anchor, text }] of strip.flags.entries()) {
          const [from, to] = anchor === 'end' ? [textX - measure(text), textX] : [textX, textX + measure(text)];
          assert.ok(from >= 0 && to <= width + 1 && textY < strip.height, `${from} ${to}`);
          for (const other of strip.flags.slice(i + 1)) {
            if (other.textY !== textY) continue;
            const start = other.anchor === 'end' ? other.textX - measure(text) : other.textX;
            assert.ok(start >= to || start + measure(text) <= from, 'names do not overlap');
          }
        }
      }),
    );
  });

  it('runs over whole years, in order', () => {
    const { marks, years } = layStrip({
      width: 800, em: 12, measure, milestones: [],
      events: [{ id: 'a', start: '2003-11-07', end: '2003-11-08' }, { id: 'b', start: '2007-06', end: '2007-06' }],
    });
    assert.deepEqual([years[0]?.year, years.at(-1)?.year], [2003, 2008]);
    const [a, b] = marks;
    assert.ok(a!.x < b!.x && a!.x > years[0]!.x && a!.x < years[1]!.x);
  });
});
