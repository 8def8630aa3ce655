import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { growth, median, quantile, ratios, scatter, summarise } from './statistics.js';

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

  it('tells growth in proportion from growth by the square', () => {
    const sizes = [1, 10, 100];
    const power = (exponent: number) => sizes.map((n): [number, number] => [n, 3 * n ** exponent]);
    assert.ok(Math.abs(growth(power(1)) - 1) < 1e-9);
    assert.ok(Math.abs(growth(power(2)) - 2) < 1e-9);
    assert.ok(Math.abs(growth(power(0))) < 1e-9);
    assert.throws(() => growth([[1, 5]]), RangeError);
    assert.throws(() => growth([[2, 5], [2, 6]]), RangeError);
  });
});
