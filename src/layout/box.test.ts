import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pad, unite } from './box.js';

describe('boxes', () => {
  it('unite to the smallest around them', () => {
    assert.deepEqual(unite([[0, 0, 2, 2], [-1, 1, 1, 5], [3, -4, 3, -4]]), [-1, -4, 3, 5]);
    assert.deepEqual(unite([[1, 2, 3, 4]]), [1, 2, 3, 4]);
    assert.equal(unite([]), undefined);
  });

  it('are padded on every side', () => {
    assert.deepEqual(pad([0, 1, 2, 3], 10), [-10, -9, 12, 13]);
  });
});
