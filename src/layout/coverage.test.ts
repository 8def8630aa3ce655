import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../testing/properties.js';
import {
  coverageSizes,
  endRoom,
  moveCell,
  panelGap,
  segmentAt,
  stackSegments,
  type CoverageCell,
  type CoverageMove,
} from './coverage.js';

const counts = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 5 });
const keyed = (list: readonly number[]) => list.map((count, i) => ({ key: `k${i}`, count, text: 20 }));

describe('the sizes of a chart of bars', () => {
  it('put names above the bars where it is narrow, before them where it is wide', () => {
    assert.equal(coverageSizes(240, 1, 250).labels, 0);
    assert.equal(coverageSizes(240, 1, 250).bar, 240);
    const wide = coverageSizes(960, 1, 250);
    assert.equal(wide.labels, 254);
    assert.ok(wide.bar > 400);
  });

  it('put names above bars that would be too short beside them', () => {
    assert.equal(coverageSizes(280, 1, 20).labels, 0);
  });

  it('never need more than there is, for any width and number of panels', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2000 }),
        fc.integer({ min: 1, max: 19 }),
        fc.integer({ min: 20, max: 600 }),
        (width, panels, longest) => {
          const { columns, labels, bar } = coverageSizes(width, panels, longest);
          assert.ok(columns >= 1 && columns <= panels);
          const panel = (width - (columns - 1) * panelGap) / columns;
          const ends = labels > 0 ? endRoom : 0;
          assert.ok(labels + bar + ends <= panel + 1, `${labels} + ${bar} + ${ends} > ${panel}`);
          assert.ok(bar >= 0);
          if (width >= 240) assert.ok(bar >= 160, `a bar of ${bar}`);
        },
      ),
    );
  });
});

describe('parts of a bar', () => {
  it('follow on each other and end where their sum lies', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: 500 }), (list, more) => {
        const sum = list.reduce((a, b) => a + b, 0);
        const boxes = stackSegments(keyed(list), sum + more, 300);
        let at = 0;
        for (const { from, length } of boxes) {
          assert.ok(Math.abs(from - at) < 1e-9);
          at += length;
        }
        assert.ok(Math.abs(at - sum / (sum + more)) < 1e-9);
      }),
    );
  });

  it('hold their number only where it fits', () => {
    const boxes = stackSegments(
      [
        { key: 'party', count: 90, text: 20 },
        { key: 'none', count: 10, text: 20 },
      ],
      100,
      200,
    );
    assert.deepEqual(boxes.map(({ fits }) => fits), [true, false]);
  });

  it('are all hit at their own middle, and thin ones from six pixels off', () => {
    const boxes = stackSegments(
      [
        { key: 'party', count: 150, text: 20 },
        { key: 'signatory', count: 1, text: 8 },
        { key: 'none', count: 40, text: 20 },
      ],
      191,
      500,
    );
    for (const box of boxes) assert.equal(segmentAt(boxes, box.from + box.length / 2, 500), box);
    const [party, thin] = boxes;
    assert.ok(party && thin);
    const middle = thin.from + thin.length / 2;
    assert.equal(segmentAt(boxes, middle - 5 / 500, 500), thin);
    assert.equal(segmentAt(boxes, middle - 12 / 500, 500), party);
    assert.equal(segmentAt(boxes, 1.2, 500), undefined);
  });

  it('of nothing are nowhere', () => {
    assert.deepEqual(stackSegments([], 0, 100), []);
    assert.equal(stackSegments([{ key: 'a', count: 0, text: 5 }], 0, 100)[0]?.length, 0);
  });
});

describe('keys in a chart of bars', () => {
  const bars = [['party', 'none'], ['party', 'signatory', 'none'], ['unknown']];

  it('keep to the kind of part from bar to bar', () => {
    assert.deepEqual(moveCell(bars, { bar: 0, cell: 2 }, 'down'), { bar: 1, cell: 3 });
    assert.deepEqual(moveCell(bars, { bar: 1, cell: 3 }, 'up'), { bar: 0, cell: 2 });
    assert.deepEqual(moveCell(bars, { bar: 1, cell: 3 }, 'down'), { bar: 2, cell: 1 });
    assert.deepEqual(moveCell(bars, { bar: 1, cell: 0 }, 'down'), { bar: 2, cell: 0 });
  });

  it('stay within the chart, whatever is pressed', () => {
    const move = fc.constantFrom<CoverageMove>('up', 'down', 'start', 'end', 'home', 'last', 'top', 'bottom');
    fc.assert(
      fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
        let cell: CoverageCell = { bar: 0, cell: 0 };
        for (const one of moves) {
          cell = moveCell(bars, cell, one);
          const parts = bars[cell.bar];
          assert.ok(parts && cell.cell >= 0 && cell.cell <= parts.length);
        }
      }),
    );
  });

  it('reach every cell', () => {
    const seen = new Set<string>();
    let cell: CoverageCell = { bar: 0, cell: 0 };
    for (let bar = 0; bar < bars.length; bar++) {
      cell = moveCell(bars, cell, 'home');
      for (let i = 0; i <= (bars[bar]?.length ?? 0); i++) {
        seen.add(`${cell.bar} ${cell.cell}`);
        cell = moveCell(bars, cell, 'end');
      }
      cell = moveCell(bars, moveCell(bars, cell, 'home'), 'down');
    }
    assert.equal(seen.size, 3 + 4 + 2);
  });
});
