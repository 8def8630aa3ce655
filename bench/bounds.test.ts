import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { boundNames, findBeyond, readBounds } from './bounds.js';

const bounds = { brotli: 100, requests: 2, painted: 2, work: 2 };

describe('bounds of the quick bench', () => {
  it('lets pass what is at its bound', () => {
    assert.deepEqual(findBeyond(bounds, bounds), []);
  });

  it('names everything that is beyond', () => {
    const beyond = findBeyond({ brotli: 101, requests: 2, painted: 2.5, work: 1 }, bounds);
    assert.deepEqual(beyond, [
      'brotli is 101, past its bound of 100',
      'painted is 2.5, past its bound of 2',
    ]);
  });

  it('does not let pass what could not be measured', () => {
    assert.equal(findBeyond({ ...bounds, painted: NaN, work: Infinity }, bounds).length, 2);
  });

  it('has a bound for everything', () => {
    const kept = readBounds();
    for (const name of boundNames) assert.ok(kept[name] > 0, name);
  });
});
