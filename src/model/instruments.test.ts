import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../testing/properties.js';
import { bundledDataset } from '../data/bundle.js';
import { parseInstruments } from './instruments.js';

const dataset = bundledDataset();
const read = (text: string) => {
  const { instruments, misnamed } = parseInstruments(dataset, text);
  return { ids: instruments.map(({ id }) => id), misnamed };
};

describe('parseInstruments', () => {
  it('reads identifiers in the order named, each once, in any case, by commas or spaces', () => {
    assert.deepEqual(read('financing-1999, bombings-1997\n\tFINANCING-1999,,hague-1970 ').ids, [
      'financing-1999',
      'bombings-1997',
      'hague-1970',
    ]);
  });

  it('reads the sets', () => {
    assert.equal(read('universal-19').ids.length, 19);
    assert.equal(read('universal-12').ids.length, 12);
    assert.equal(read('neighbours').ids.length, 10);
    assert.equal(read('universal-19 universal-12 neighbours').ids.length, 29);
    assert.ok(read('universal-12').ids.every((id) => read('universal-19').ids.includes(id)));
  });

  it('keeps the order where a set follows one of its own', () => {
    const { ids } = read('financing-1999 universal-12');
    assert.equal(ids[0], 'financing-1999');
    assert.equal(ids.length, 12);
    assert.equal(new Set(ids).size, 12);
  });

  it('numbers the nineteen, the twelve being the first of them', () => {
    const numbers = parseInstruments(dataset, 'universal-19').instruments.map(({ number }) => number);
    assert.deepEqual(numbers, Array.from({ length: 19 }, (_, i) => i + 1));
    const twelve = parseInstruments(dataset, 'universal-12').instruments;
    assert.ok(twelve.every(({ adopted }) => adopted < '2005-04-01'));
  });

  it('finds nothing in an empty text', () => {
    for (const text of ['', ' ', ',', ' , \n']) assert.deepEqual(read(text), { ids: [], misnamed: [] });
  });

  it('names each wrong value as written, with the nearest, and reads the others', () => {
    assert.deepEqual(read('Financing-1998,bombings-1997,qqqqqqqqqq'), {
      ids: ['bombings-1997'],
      misnamed: [
        { value: 'Financing-1998', nearest: ['financing-1999'] },
        { value: 'qqqqqqqqqq', nearest: [] },
      ],
    });
  });

  it('takes the names of object members for no instruments', () => {
    for (const text of ['constructor', '__proto__', 'toString']) {
      const { ids, misnamed } = read(text);
      assert.deepEqual([ids, misnamed.map(({ value }) => value)], [[], [text]]);
    }
  });

  it('accounts for every word of any text', () => {
    const known = dataset.instruments.map(({ id }) => id);
    const part = fc.oneof(fc.constantFrom(...known), fc.string());
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const text = parts.join(' ');
        const words = text.split(/[\s,]+/).filter(Boolean);
        const { ids, misnamed } = read(text);
        const wrong = new Set(misnamed.map(({ value }) => value));
        assert.equal(new Set(ids).size, ids.length);
        for (const word of words) assert.ok(wrong.has(word) || known.includes(word.toLowerCase()));
        for (const id of ids) assert.ok(words.some((word) => word.toLowerCase() === id));
      }),
    );
  });

  it('is quick with a megabyte of one word, and with one of many', () => {
    const many = Array.from({ length: 100_000 }, (_, i) => `x${i}-instrument`).join(',');
    for (const text of ['x'.repeat(1_000_000), 'financing-1999 '.repeat(60_000), many]) {
      const started = performance.now();
      read(text);
      const took = performance.now() - started;
      assert.ok(took < 2000, `${Math.round(took)} ms for ${text.slice(0, 20)}…`);
    }
  });
});
