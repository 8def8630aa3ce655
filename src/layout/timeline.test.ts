import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../testing/properties.js';
import { layBars } from './timeline-bars.js';
import { pointAt, stopBefore } from './timeline-hit.js';
import { layTimeline, stepPath, type LineInput } from './timeline.js';
import { dayScale, niceMark } from './timeline-scale.js';

const measure = (text: string) => text.length * 7;

const common = (width: number) => ({
  width,
  em: 13,
  from: '1995-01-01',
  to: '2015-01-01',
  asOf: '2001-09-28',
  asOfText: '28 September 2001',
  milestones: [
    { id: 'a', date: '2001-09-28', label: 'Resolution 1373' },
    { id: 'b', date: '2002-10-01', label: 'Global programme' },
    { id: 'c', date: '2005-04-18', label: 'Bangkok Congress' },
  ],
  measure,
  tickText: (day: string, yearly: boolean) => (yearly ? day.slice(0, 4) : day.slice(0, 7)),
  numberText: String,
});

const line = (key: string, value: number, more: Partial<LineInput> = {}): LineInput => ({
  key,
  steps: [{ date: '1996-01-01', value: 0 }, { date: '2003-01-01', value }],
  until: '2014-01-01',
  rings: [],
  name: `The Convention of ${key}`,
  end: String(value),
  ...more,
});

const membership = line('membership', 193, {
  steps: [{ date: '1995-01-01', value: 184 }, { date: '2011-07-14', value: 193 }],
  until: '2015-01-01',
});

describe('a timeline of steps', () => {
  it('is level until the next day, then goes straight up', () => {
    const days = dayScale('2000-01-01', '2000-01-11', 0, 100);
    const steps = [{ date: '2000-01-02', value: 1 }, { date: '2000-01-04', value: 3 }];
    assert.equal(stepPath(steps, '2000-01-09', days, (value) => 100 - value), 'M10 99H30V97H80');
    assert.equal(stepPath([], '2000-01-09', days, (value) => value), '');
  });

  it('keeps all it draws between its edges, at any width', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 120, max: 1700 }),
        fc.array(fc.integer({ min: 0, max: 193 }), { minLength: 1, maxLength: 12 }),
        (width, values) => {
          const lines = values.map((value, i) => line(`number ${i}`, value));
          const layout = layTimeline({ ...common(width), lines, membership });
          assert.ok(layout.days.x0 < layout.days.x1 && layout.days.x1 <= width);
          for (const { path, label } of [layout.membership, ...layout.lines]) {
            assert.doesNotMatch(path, /NaN|Infinity/);
            for (const [, y] of path.matchAll(/V([\d.-]+)/g))
              assert.ok(Number(y) >= layout.top - 0.1 && Number(y) <= layout.bottom + 0.1);
            assert.equal(label !== undefined, layout.labelled);
            if (!label) continue;
            assert.ok(label.y > 0 && label.y < layout.height);
            for (const text of label.text) assert.ok(label.x + measure(text) <= width + 1, `${text} at ${width}`);
          }
          for (const { at } of layout.ticks) assert.ok(at >= 0 && at <= width);
          assert.ok(layout.numbered === width < 560 || !layout.labelled || layout.milestones.length === 3);
        },
      ),
    );
  });

  it('never lets labels overlap', () => {
    const lines = [183, 174, 172, 167, 94].map((value, i) => line(`number ${i}`, value));
    for (let width = 560; width < 1600; width += 40) {
      const layout = layTimeline({ ...common(width), lines, membership });
      const labels = [layout.membership, ...layout.lines].flatMap(({ label }) => label ?? []);
      const boxes = labels.map(({ y, text }) => [y, y + text.length * 13 * 1.2]).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
      boxes.forEach(([top = 0], i) => {
        const before = boxes[i - 1];
        if (before) assert.ok(top >= (before[1] ?? 0), `at ${width}`);
      });
    }
  });

  it('names a line that ends early where it ends', () => {
    const early = line('early', 50, { until: '2004-01-01' });
    const { lines, days } = layTimeline({ ...common(960), lines: [early, line('late', 90)], membership });
    assert.ok((lines[0]?.label?.x ?? 0) < days.x1);
    assert.equal(lines[0]?.label?.leader, '');
    assert.ok((lines[1]?.label?.x ?? 0) > days.x1);
  });

  it('has no rule for a date outside its axis', () => {
    const lines = [line('a', 10)];
    assert.equal(layTimeline({ ...common(600), asOf: '1990-01-01', lines, membership }).asOf, undefined);
    assert.ok(layTimeline({ ...common(600), lines, membership }).asOf);
  });
});

describe('a timeline of bars', () => {
  const bars = [{ year: 2001, value: 14, whole: true }, { year: 2002, value: 48, whole: true }, { year: 2014, value: 0, whole: false }];
  const panels = [
    { key: 'a', name: 'Financing Convention', end: '62 in all', bars },
    { key: 'b', name: 'Bombings Convention', end: '24 in all', bars: [{ year: 2002, value: 24, whole: true }] },
  ];

  it('has one scale for all panels, and bars as high as their numbers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 120, max: 1700 }), (width) => {
        const layout = layBars({ ...common(width), panels });
        const [first, second] = layout.panels;
        const [small, great] = [first?.bars[0]?.height ?? 0, first?.bars[1]?.height ?? 0];
        assert.ok(Math.abs(small / great - 14 / 48) < 0.01);
        assert.ok(Math.abs((second?.bars[0]?.height ?? 0) / great - 0.5) < 0.01);
        assert.equal(first?.bars[2]?.height, 0);
        assert.ok((first?.bottom ?? 0) < (second?.top ?? 0) + 1 && layout.bottom < layout.height);
        for (const bar of first?.bars ?? []) assert.ok(bar.x >= layout.days.x0 && bar.x + bar.width <= layout.days.x1 + 1);
      }),
    );
  });

  it('marks a round number that the scale reaches', () => {
    assert.deepEqual([0, 1, 4, 9, 48, 50, 193].map(niceMark), [1, 1, 2, 5, 20, 50, 100]);
  });
});

describe('pointing at a timeline', () => {
  const days = dayScale('1995-01-01', '2015-01-01', 0, 730.5);
  const y = (value: number) => 200 - value;
  const stops = [{ kind: 'step', date: '1999-01-01', value: 10 }, { kind: 'step', date: '2003-01-01', value: 90 }];
  const steps = [{ date: '1996-01-01', value: 0 }, ...stops];
  const lines = [
    { steps, until: '2014-01-01', stops },
    { steps: [], until: '2014-01-01', stops: [{ kind: 'published', date: '2001-01-01', value: 150 }] },
  ];

  it('means the step that holds there, on the nearest line', () => {
    assert.deepEqual(pointAt(lines, days, y, [days.x('2001-01-01'), 185]), [0, 0]);
    assert.deepEqual(pointAt(lines, days, y, [days.x('2003-01-01') - 2, 150]), [0, 1], 'a little early');
    assert.deepEqual(pointAt(lines, days, y, [days.x('2001-01-01') + 3, 52]), [1, 0], 'a ring');
  });

  it('means nothing before the first step, after the end, or far from all', () => {
    assert.equal(pointAt(lines, days, y, [days.x('1997-01-01'), 200]), undefined);
    assert.equal(pointAt(lines, days, y, [days.x('2014-06-01'), 110]), undefined);
    assert.equal(pointAt(lines, days, y, [days.x('2001-01-01') + 40, 60]), undefined);
  });

  it('finds the stop that holds on a day', () => {
    assert.deepEqual(['1998-12-31', '1999-01-01', '2020-01-01'].map((day) => stopBefore(stops, day)), [-1, 0, 1]);
  });
});
