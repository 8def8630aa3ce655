import assert from 'node:assert/strict';
import { it } from 'node:test';
import { median, scatter } from './statistics.js';

it('takes the middle value, whatever the order', () => {
  assert.equal(median([9, 1, 5]), 5);
  assert.equal(median([10, 1, 2, 4]), 3);
  assert.throws(() => median([]), RangeError);
});

it('tells how much values scatter about the median', () => {
  assert.equal(scatter([7, 7, 7, 7]), 0);
  assert.equal(scatter([8, 9, 10, 11, 12]), 0.1);
});
