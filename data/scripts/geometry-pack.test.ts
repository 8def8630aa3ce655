import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from '../../src/testing/properties.js';
import { reader, signedReader } from '../../src/data/geometry-decode.js';
import { packNumbers, packSigned } from './geometry-pack.js';

const whole = fc.array(fc.nat({ max: 1_000_000 }));
const signed = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }));

test('numbers come back as they went', () => {
  const back = (text: string, count: number, read: typeof reader) =>
    Array.from({ length: count }, read(text));
  fc.assert(
    fc.property(whole, (numbers) => {
      assert.deepEqual(back(packNumbers(numbers), numbers.length, reader), numbers);
    }),
  );
  fc.assert(
    fc.property(signed, (numbers) => {
      assert.deepEqual(back(packSigned(numbers), numbers.length, signedReader), numbers);
    }),
  );
});

test('they travel in JSON without an escape', () => {
  const text = packNumbers(Array.from({ length: 3000 }, (_, i) => i));
  assert.equal(JSON.stringify(text), `"${text}"`);
  assert.match(text, /^[ -~]+$/);
});

test('what is no whole number from 0 is refused', () => {
  for (const wrong of [-1, 0.5, NaN, Infinity]) {
    assert.throws(() => packNumbers([wrong]), RangeError);
  }
});
