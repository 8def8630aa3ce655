import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { median, quantile, ratios, scatter, shape, summarise } from './statistics.js';

describe('statistics of the bench', () => {
  it('takes the middle value, whatever the order', () => {
    assert.equal(median([9, 1, 5]), 5);
    assert.equal(median([10, 1, 2, 4]), 3);
    assert.throws(() => median([]), RangeError);
  });

  it('finds quartiles between values', () => {
    assert.equal(quantile([4, 1, 3, 2, 5], 0.25), 2);
    assert.equal(quantile([1, 2], 0.25), 1.25);
    assert.equal(quantile([7], 0.75), 7);
  });

  it('tells how much values scatter about the median', () => {
    assert.equal(scatter(summarise([7, 7, 7, 7])), 0);
    assert.equal(scatter(summarise([8, 9, 10, 11, 12])), 0.1);
    assert.equal(scatter(summarise([0, 0, 1])), 0);
  });

  it('compares round by round, so that a slow round of both weighs nothing', () => {
    const slowRound = ratios([10, 100, 10], [20, 200, 20]);
    assert.deepEqual(slowRound, { median: 0.5, low: 0.5, high: 0.5, rounds: 3 });
  });

  it('leaves out rounds that lack one of the two', () => {
    assert.equal(ratios([1, undefined, 3], [2, 2, undefined])?.rounds, 1);
    assert.equal(ratios([undefined], [1]), undefined);
    assert.equal(ratios([1], [0]), undefined);
  });

  it('tells a straight line from one that bends upwards', () => {
    const sizes = [1, 10, 25, 50, 100, 200];
    const of = (cost: (size: number) => number) =>
      shape(sizes.map((size): [number, number] => [size, cost(size)]));
    const straight = of((size) => 40 + 3 * size);
    assert.equal(straight.each, 3);
    assert.equal(straight.bend, 1);
    assert.ok((of((size) => 40 + size * size).bend ?? 0) > 3);
  });

  it('calls flat what hardly grows', () => {
    assert.equal(shape([[1, 100], [5, 104], [29, 110]]).bend, undefined);
    assert.equal(shape([[1, 100], [5, 90], [29, 150]]).bend, undefined);
    assert.throws(() => shape([[1, 5], [2, 6]]), RangeError);
  });
});
