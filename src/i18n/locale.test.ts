import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundledDataset } from '../data/bundle.js';
import { regionNames } from '../model/regions.js';
import { englishLocale } from './locale.js';

describe('the English locale', () => {
  const locale = englishLocale();
  const dataset = bundledDataset();

  it('names every State and organization as the United Nations does', () => {
    const codes = [...dataset.states.map(({ iso3 }) => iso3), ...dataset.organizations];
    const names = codes.map((code) => locale.state(code));
    assert.equal(new Set(names).size, 199, 'no two alike');
    codes.forEach((code, i) => assert.notEqual(names[i], code));
    assert.equal(locale.state('TUR'), 'Türkiye');
    assert.equal(locale.state('BOL'), 'Bolivia (Plurinational State of)');
    assert.equal(locale.state('KOR'), 'Republic of Korea');
    assert.equal(locale.state('XEU'), 'European Union');
  });

  it('has every State in the order of its name, as a reader of English expects', () => {
    const codes = dataset.states.map(({ iso3 }) => iso3);
    const byName = [...codes].sort((a, b) => locale.compare(locale.state(a), locale.state(b)));
    assert.deepEqual(locale.sortStates(codes), byName);
    assert.deepEqual(locale.sortStates(['ZWE', 'ZZZ', 'CIV', 'AFG']), ['AFG', 'CIV', 'ZWE', 'ZZZ']);
  });

  it('names every instrument and every region', () => {
    const names = dataset.instruments.map(({ id }) => locale.instrument(id));
    assert.equal(new Set(names).size, 29);
    dataset.instruments.forEach(({ id }, i) => assert.notEqual(names[i], id));
    for (const code of Object.keys(regionNames)) assert.notEqual(locale.region(code), code, code);
  });

  it('shows the code of what has no name', () => {
    assert.equal(locale.state('ZZZ'), 'ZZZ');
    assert.equal(locale.instrument('none-2050'), 'none-2050');
    assert.equal(locale.region('999'), '999');
  });

  it('is one, left to right', () => {
    assert.equal(englishLocale(), locale);
    assert.deepEqual([locale.language, locale.direction], ['en', 'ltr']);
  });
});
