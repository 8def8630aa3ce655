import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../src/testing/properties.js';
import { base, digitValue, readNumbers } from '../../src/data/digits.js';
import { digit, number } from './write-digits.js';

describe('digits', () => {
  it('are read as written, and need no escape in JSON or a script', () => {
    const all = Array.from({ length: base }, (_, value) => digit(value));
    assert.deepEqual(all.map((text) => digitValue(text.charCodeAt(0))), [...all.keys()]);
    assert.equal(new Set(all).size, base);
    for (const text of all) {
      assert.equal(JSON.stringify(text), `"${text}"`);
      assert.match(text, /^[!-~]$/);
      assert.doesNotMatch(text, /['" \\]/);
    }
  });
  it('refuse what they cannot hold', () => {
    for (const value of [-1, base, 0.5, NaN]) assert.throws(() => digit(value), RangeError);
  });
  it('make numbers of any size that are read as written, one after the other', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000)), (numbers) => {
        assert.deepEqual(readNumbers(numbers.map(number).join('')), numbers);
      }),
    );
  });
});
