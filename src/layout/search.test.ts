import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../testing/properties.js';
import { bundledDataset } from '../data/bundle.js';
import { englishWords } from '../data/words.js';
import { findNames, plain, typeAhead } from './search.js';

const words = englishWords();
const names = bundledDataset()
  .states.map(({ iso3 }) => words.states[iso3]!.short)
  .sort((a, b) => a.localeCompare(b, 'en'));
const find = (typed: string) => findNames(typed, names).map((index) => names[index]!);

describe('names as they are compared', () => {
  for (const [name, text] of [
    ['Côte d’Ivoire', 'cote d ivoire'],
    ["Lao People's Democratic Republic", 'lao people s democratic republic'],
    ['Türkiye', 'turkiye'],
    ['São Tomé and Príncipe', 'sao tome and principe'],
    ['Guinea-Bissau', 'guinea bissau'],
    ['  Iran (Islamic Republic of) ', 'iran islamic republic of'],
    ['中国', '中国'],
    ['Кения', 'кения'],
  ] as const) {
    it(`“${name}” is “${text}”`, () => assert.equal(plain(name), text));
  }

  it('do not change when made plain again', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => assert.equal(plain(plain(name)), plain(name))));
  });
});

describe('the search for a State', () => {
  it('finds names without their accents', () => {
    assert.match(find('cote')[0]!, /^C[oô]te d['’]Ivoire$/);
    assert.deepEqual(find('turk').sort(), ['Turkmenistan', 'Türkiye']);
    assert.deepEqual(find('TÜRKIYE'), ['Türkiye']);
  });

  it('finds both Koreas, and words within a name', () => {
    const found = find('korea');
    assert.equal(found.length, 2);
    assert.ok(found.every((name) => name.includes('Korea')));
    assert.ok(find('macedonia').includes('North Macedonia'));
    assert.ok(find('principe').some((name) => name.startsWith('Sao Tome') || name.startsWith('São Tomé')));
  });

  it('puts names that begin so before names with a word that does, before the rest', () => {
    const list = ['Papua New Guinea', 'Aguinea', 'Guinea', 'Equatorial Guinea', 'Guinea-Bissau'];
    assert.deepEqual(findNames('guin', list), [2, 4, 0, 3, 1]);
  });

  it('finds nothing for nothing, and no more than asked for', () => {
    assert.deepEqual(find(''), []);
    assert.deepEqual(find(' -’ '), []);
    assert.deepEqual(find('qqq'), []);
    assert.equal(find('a').length, 8);
    assert.equal(findNames('a', names, 3).length, 3);
  });

  it('finds every State by its own name', () => {
    assert.equal(names.length, 197);
    // "Niger" is found before "Nigeria": of names that begin so, the first in the list.
    for (const name of names) assert.equal(find(name)[0], name);
  });
});

describe('letters typed on the map', () => {
  const list = ['Chad', 'Chile', 'China', 'Cuba', 'Kenya', 'Kuwait'];

  it('lead to the next name that begins with them, around the end', () => {
    assert.equal(typeAhead('k', list, 0), 4);
    assert.equal(typeAhead('c', list, 4), 0);
    assert.equal(typeAhead('C', list, 0), 1);
    assert.equal(typeAhead('x', list, 0), undefined);
    assert.equal(typeAhead('', list, 0), undefined);
    assert.equal(typeAhead('c', [], 0), undefined);
  });

  it('go on with the same letter, through all that begin with it', () => {
    const gone: number[] = [];
    let at = 0;
    for (let typed = 'c'; typed.length <= 5; typed += 'c') {
      at = typeAhead(typed, list, at)!;
      gone.push(at);
    }
    assert.deepEqual(gone, [1, 2, 3, 0, 1]);
  });

  it('stay on a name while its letters are typed', () => {
    assert.equal(typeAhead('ch', list, 1), 1);
    assert.equal(typeAhead('chin', list, 1), 2);
    assert.equal(typeAhead('cu', list, 1), 3);
    assert.equal(typeAhead('ku', list, 4), 5);
  });

  it('work where nothing is current yet', () => {
    assert.equal(typeAhead('c', list, -1), 0);
    assert.equal(typeAhead('ku', list, -1), 5);
    assert.equal(typeAhead('zz', list, -1), undefined);
  });

  it('reach every State by its name', () => {
    names.forEach((name, index) => assert.equal(names[typeAhead(name, names, index)!], name));
  });
});
