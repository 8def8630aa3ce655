import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../testing/properties.js';
import { editDistance, nearest } from './nearest.js';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '-', '1'), maxLength: 12 });

describe('editDistance', () => {
  for (const [a, b, edits] of [
    ['', '', 0],
    ['', 'abc', 3],
    ['kenya', 'kenya', 0],
    ['kitten', 'sitting', 3],
    ['financing', 'financign', 1],
    ['bombing', 'bombings', 1],
    ['hague', 'hauge', 1],
    ['ab', 'ba', 1],
  ] as const) {
    it(`from “${a}” to “${b}” is ${edits}`, () => assert.equal(editDistance(a, b), edits));
  }

  it('is symmetric, zero only for equals, and within the bounds that lengths set', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const edits = editDistance(a, b);
        assert.equal(edits, editDistance(b, a));
        assert.equal(edits === 0, a === b);
        assert.ok(edits >= Math.abs(a.length - b.length));
        assert.ok(edits <= Math.max(a.length, b.length));
      }),
    );
  });

  it('is one for one edit', () => {
    const at = fc.nat({ max: 11 });
    fc.assert(
      fc.property(word.filter((text) => text.length > 0), at, (text, place) => {
        const i = place % text.length;
        assert.equal(editDistance(text, text.slice(0, i) + text.slice(i + 1)), 1, 'one left out');
        assert.equal(editDistance(text, `${text.slice(0, i)}x${text.slice(i)}`), 1, 'one too many');
        assert.equal(editDistance(text, `${text.slice(0, i)}x${text.slice(i + 1)}`), 1, 'one other');
      }),
    );
  });
});

describe('nearest', () => {
  const valid = ['financing-1999', 'bombings-1997', 'hague-1970', 'hostages-1979', 'sua-1988'];

  it('finds what was mistyped, cut short or written with too much', () => {
    assert.deepEqual(nearest('financing', valid), ['financing-1999']);
    assert.deepEqual(nearest('financing-1998', valid), ['financing-1999']);
    assert.deepEqual(nearest('Hauge-1970', valid), ['hague-1970']);
    assert.deepEqual(nearest('sua-1988-convention', valid), ['sua-1988']);
  });

  it('puts the best first and gives no more than asked for', () => {
    assert.deepEqual(nearest('abcd', ['abxd', 'abcx', 'abcd', 'zbcd'], 2), ['abcd', 'abxd']);
    assert.equal(nearest('abcd', ['abc1', 'abc2', 'abc3', 'abc4']).length, 3);
  });

  it('gives nothing for what resembles nothing', () => {
    assert.deepEqual(nearest('zzzzzzzzzz', valid), []);
    assert.deepEqual(nearest('', valid), []);
  });

  it('gives only valid values, the value itself first if it is one', () => {
    fc.assert(
      fc.property(fc.array(word.filter(Boolean), { minLength: 1, maxLength: 8 }), word, (list, value) => {
        const found = nearest(value, list);
        assert.ok(found.length <= 3);
        for (const one of found) assert.ok(list.includes(one));
      }),
    );
  });

  it('is quick with a text of a megabyte', () => {
    const started = performance.now();
    nearest('financing-1999'.repeat(75_000), valid);
    assert.ok(performance.now() - started < 500);
  });
});
