import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../testing/properties.js';
import { chunkSize, chunksOf, chunksWithin, columnShares } from './chunks.js';

describe('chunks of a long table', () => {
  it('are as many as hold the rows', () => {
    assert.equal(chunksOf(0), 0);
    assert.equal(chunksOf(1), 1);
    assert.equal(chunksOf(chunkSize), 1);
    assert.equal(chunksOf(chunkSize + 1), 2);
  });

  it('cover a stretch, and no more than it touches', () => {
    const heights = [100, 200, 100];
    assert.deepEqual(chunksWithin(heights, 0, 50), { first: 0, last: 0 });
    assert.deepEqual(chunksWithin(heights, 100, 300), { first: 1, last: 1 });
    assert.deepEqual(chunksWithin(heights, 99, 301), { first: 0, last: 2 });
    assert.deepEqual(chunksWithin(heights, 9000, 9999), { first: 2, last: 2 });
    assert.deepEqual(chunksWithin([], 0, 10), { first: 0, last: 0 });
  });

  it('leave no gap anywhere in the stretch', () => {
    const heights = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(heights, fc.nat(8000), fc.integer({ min: 1, max: 900 }), (list, top, length) => {
        const { first, last } = chunksWithin(list, top, top + length);
        const edge = (n: number) => list.slice(0, n).reduce((sum, height) => sum + height, 0);
        assert.ok(first >= 0 && first <= last && last < list.length);
        assert.ok(edge(first) <= top || first === 0 || top >= edge(list.length));
        assert.ok(edge(last + 1) >= Math.min(top + length, edge(list.length)));
      }),
    );
  });
});

describe('columnShares', () => {
  it('gives long columns more room, within bounds, and all of it', () => {
    const shares = columnShares(
      Array.from({ length: 20 }, () => ['Kenya', 'a note that goes on and on and on and on', '']),
      3,
    );
    const [state = 0, note = 0, empty = 0] = shares;
    assert.ok(note > state && state === empty && empty > 0);
    assert.ok(Math.abs(state + note + empty - 100) <= 1);
    assert.deepEqual(columnShares([], 2), [50, 50]);
  });
});
