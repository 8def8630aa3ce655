import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listMove } from './list-keys.js';

const row = (index: number) => ({ kind: 'row', index });

describe('keys of a list', () => {
  it('lead to rows, and stop at the ends', () => {
    assert.deepEqual(listMove('ArrowDown', 1, 5, false), row(2));
    assert.deepEqual(listMove('ArrowDown', 4, 5, false), row(4));
    assert.deepEqual(listMove('ArrowUp', 0, 5, false), row(0));
    assert.deepEqual(listMove('Home', 3, 5, false), row(0));
    assert.deepEqual(listMove('End', 3, 5, false), row(4));
  });
  it('lead to links in the direction of the text, and out', () => {
    assert.deepEqual(listMove('ArrowRight', 1, 5, false), { kind: 'link', step: 1 });
    assert.deepEqual(listMove('ArrowRight', 1, 5, true), { kind: 'link', step: -1 });
    assert.deepEqual(listMove('ArrowLeft', 1, 5, true), { kind: 'link', step: 1 });
    assert.deepEqual(listMove('Escape', 1, 5, false), { kind: 'leave' });
  });
  it('that are not the list’s are left alone', () => {
    for (const key of ['Enter', ' ', 'Tab', 'a', 'PageDown']) assert.equal(listMove(key, 1, 5, false), undefined);
  });
});
