import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundledDataset } from '../data/bundle.js';
import { englishWords } from '../data/words.js';
import { findState } from './find-state.js';

const { states } = bundledDataset();
const names = englishWords().states;
const find = (text: string) => findState(states, (code) => names[code], text);

describe('findState', () => {
  it('knows every State by each of its codes and names', () => {
    for (const { iso3, iso2, m49 } of states) {
      const { short = '', formal } = names[iso3] ?? {};
      for (const text of [iso3, iso2.toLowerCase(), m49, ` ${short.toUpperCase()} `, formal ?? short])
        assert.equal(find(text), iso3, text);
    }
  });

  it('forgives accents, punctuation, the article and a lost zero', () => {
    assert.equal(find('cote d ivoire'), 'CIV');
    assert.equal(find('turkiye'), 'TUR');
    assert.equal(find('the gambia'), 'GMB');
    assert.equal(find('4'), 'AFG');
  });

  it('names the nearest to what is none', () => {
    assert.equal((find('Kenia') as { nearest: string[] }).nearest[0], 'Kenya');
    assert.ok((find('Korea') as { nearest: string[] }).nearest.includes('Republic of Korea'));
    assert.deepEqual(find('Atlantis-under-the-sea'), { nearest: [] });
    assert.equal(typeof find(''), 'object');
  });
});
