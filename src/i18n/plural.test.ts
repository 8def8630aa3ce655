import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pluralFor } from './plural.js';

describe('plural forms', () => {
  it('are two in English', () => {
    const plural = pluralFor('en');
    const forms = { one: 'State', other: 'States' };
    assert.deepEqual([0, 1, 2, 11, 21, 101, 1.5].map((n) => plural(n, forms)), [
      ...['States', 'State', 'States', 'States', 'States', 'States', 'States'],
    ]);
  });

  it('are six in Arabic', () => {
    const plural = pluralFor('ar');
    const forms = { zero: 'z', one: '1', two: '2', few: 'f', many: 'm', other: 'o' };
    assert.deepEqual([0, 1, 2, 3, 10, 11, 99, 100, 102, 103, 111].map((n) => plural(n, forms)), [
      ...['z', '1', '2', 'f', 'f', 'm', 'm', 'o', 'o', 'f', 'm'],
    ]);
  });

  it('follow the last digits in Russian', () => {
    const plural = pluralFor('ru');
    const forms = { one: '1', few: 'f', many: 'm', other: 'o' };
    assert.deepEqual([1, 2, 4, 5, 11, 12, 21, 22, 25, 111, 121].map((n) => plural(n, forms)), [
      ...['1', 'f', 'f', 'm', 'm', 'm', '1', 'f', 'm', 'm', '1'],
    ]);
  });

  it('fall back to the one for all else', () => {
    assert.equal(pluralFor('ar')(2, { other: 'o' }), 'o');
    assert.equal(pluralFor('en')(1, { other: 'o' }), 'o');
    assert.equal(pluralFor('zh')(1, { one: '1', other: 'o' }), 'o');
  });
});
