import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../testing/properties.js';
import { dayFromNumber, dayNumber } from '../model/date.js';
import { spread, wrap } from './timeline-labels.js';
import { placeRules } from './timeline-milestones.js';
import { countTicks, dayScale, dayTicks, niceStep } from './timeline-scale.js';

const day = fc.integer({ min: -3000, max: 20000 }).map(dayFromNumber);

describe('a scale of days', () => {
  it('leads from a day to its place and back', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 30, max: 9000 }), fc.double({ min: 0, max: 1, noNaN: true }), (from, length, share) => {
        const to = dayFromNumber(dayNumber(from) + length);
        const scale = dayScale(from, to, 40, 40 + length);
        const some = dayFromNumber(dayNumber(from) + Math.round(share * length));
        assert.equal(scale.day(scale.x(some)), some);
        assert.equal(scale.day(-1e6), from);
        assert.equal(scale.day(1e6), to);
      }),
    );
  });

  it('has ticks on first days, as far apart as their labels need', () => {
    const label = (date: string, yearly: boolean) => (yearly ? date.slice(0, 4) : date.slice(0, 7));
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 20000 }), fc.integer({ min: 60, max: 1600 }), (from, length, width) => {
        const to = dayFromNumber(dayNumber(from) + length);
        const scale = dayScale(from, to, 0, width);
        const ticks = dayTicks(scale, label, () => 40);
        for (const [i, { at, text }] of ticks.entries()) {
          assert.ok(at >= -0.001 && at <= width + 0.001);
          assert.ok(text.length === 4 || /-\d\d$/.test(text));
          const before = ticks[i - 1];
          // A February or a common year is a little shorter than its pace.
          if (before) assert.ok(at - before.at >= 40 * 0.9, `${text} ${at - before.at}`);
        }
      }),
    );
    const years = dayTicks(dayScale('1995-01-01', '2014-07-10', 0, 600), label, () => 40);
    assert.deepEqual(years.map(({ text }) => text), ['1996', '1998', '2000', '2002', '2004', '2006', '2008', '2010', '2012', '2014']);
  });

  it('counts in steps of 1, 2 and 5', () => {
    assert.deepEqual(countTicks(193, 4), [0, 50, 100, 150]);
    assert.deepEqual(countTicks(54, 5), [0, 20, 40]);
    assert.deepEqual(countTicks(0, 4), [0]);
    assert.equal(niceStep(3, 10), 1);
    assert.equal(niceStep(1000, 5), 200);
  });
});

describe('labels beside lines', () => {
  it('break at spaces only', () => {
    const measure = (text: string) => text.length;
    assert.deepEqual(wrap('Terrorist Financing Convention', 20, measure), ['Terrorist Financing', 'Convention']);
    assert.deepEqual(wrap('Übereinkommen', 5, measure), ['Übereinkommen']);
    assert.deepEqual(wrap('10\u00a0000 Staaten', 5, measure), ['10\u00a0000', 'Staaten'], 'kept together');
    const chinese = '制止向恐怖主义提供资助的国际公约（1999年）';
    const lines = wrap(chinese, 8, measure);
    assert.deepEqual(lines, ['制止向恐怖主义提', '供资助的国际公约', '（1999年）']);
    assert.equal(lines.join(''), chinese);
  });

  it('never overlap, keep their order, and stay between the bounds where they fit', () => {
    const items = fc.array(fc.record({ want: fc.double({ min: 0, max: 300, noNaN: true }), size: fc.integer({ min: 4, max: 40 }) }), { maxLength: 12 });
    fc.assert(
      fc.property(items, (list) => {
        const [wants, sizes] = [list.map(({ want }) => want), list.map(({ size }) => size)];
        const room = sizes.reduce((sum, size) => sum + size, 0);
        const high = Math.max(300, room);
        const places = spread(wants, sizes, 0, high);
        const order = list.map((_, i) => i).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
        for (const [at, i] of order.entries()) {
          const [place, size] = [places[i] ?? 0, sizes[i] ?? 0];
          assert.ok(place - size / 2 >= -1e-6 && place + size / 2 <= high + 1e-6, `${place} ± ${size / 2} of ${high}`);
          const next = order[at + 1];
          if (next === undefined) continue;
          assert.ok((places[next] ?? 0) - place >= (size + (sizes[next] ?? 0)) / 2 - 1e-6);
          assert.ok((wants[i] ?? 0) <= (wants[next] ?? 0));
        }
      }),
    );
  });

  it('stay where they want to be while nothing is in the way', () => {
    assert.deepEqual(spread([50, 100, 10], [20, 20, 20], 0, 300), [50, 100, 10]);
    assert.deepEqual(spread([50, 50], [20, 20], 0, 300), [40, 60]);
  });
});

describe('labels of rules', () => {
  const rules = fc
    .array(fc.record({ x: fc.integer({ min: 0, max: 600 }), width: fc.integer({ min: 10, max: 150 }) }), { maxLength: 7 })
    .map((list) => [...list].sort((a, b) => a.x - b.x));

  it('overlap neither each other nor the rules', () => {
    fc.assert(
      fc.property(rules, (list) => {
        const placed = placeRules(list, -150, 760);
        assert.ok(placed);
        const boxes = list.map(({ x, width }, i) => {
          const left = placed[i]?.side === 'left';
          return { x, row: placed[i]?.row ?? 0, from: left ? x - width : x, to: left ? x : x + width };
        });
        for (const [i, a] of boxes.entries())
          for (const [j, b] of boxes.entries()) {
            if (i === j) continue;
            assert.ok(a.row !== b.row || a.to <= b.from || b.to <= a.from, 'labels of one row');
            assert.ok(b.row > a.row || b.x <= a.from || b.x >= a.to, 'a rule through a label');
          }
      }),
    );
  });

  it('take one row where there is room, and none where there is not', () => {
    assert.deepEqual(
      placeRules([{ x: 100, width: 90 }, { x: 130, width: 90 }], 0, 600)?.map(({ row }) => row),
      [0, 0],
    );
    assert.equal(placeRules([{ x: 50, width: 90 }], 0, 100), undefined);
  });
});
