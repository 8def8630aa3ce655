import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { languages } from '../../data/scripts/languages.js';
import { readData } from '../../data/scripts/read.js';
import { bundledDataset } from './bundle.js';
import { buildBundle } from '../../data/scripts/build.js';
import { englishWords, unpackWords, type PackedWords } from './words.js';

const data = readData();
const bundle = buildBundle();
const wordsIn = (language: string) =>
  unpackWords(JSON.parse(bundle.get(`words.${language}.json`) ?? '') as PackedWords);

describe('the words', () => {
  for (const language of languages) {
    it(`in ${language} hold every name and title there is, and none there is not`, () => {
      const words = wordsIn(language);
      assert.equal(words.language, language);
      const expected = [
        ...data.states.map(({ iso3, names, formal }) => [
          iso3,
          formal[language] ? { short: names[language], formal: formal[language] } : { short: names[language] },
        ]),
        ...data.organizations.map(({ code, names }) => [code, { short: names[language] }]),
      ];
      assert.deepEqual(words.states, Object.fromEntries(expected));
      // What the data have in English only, this project has translated.
      const translated = data.translations[language];
      for (const { id, titles, short } of data.instruments) {
        const { title, short: own } = translated?.instruments[id] ?? {};
        assert.equal(words.instruments[id]?.short, own ?? short, id);
        assert.equal(words.instruments[id]?.title, titles[language]?.text ?? title, id);
        assert.equal(words.instruments[id]?.authentic, Boolean(titles[language] && !titles[language].note), id);
      }
      for (const { code, names } of data.regions)
        assert.equal(words.regions[code], names[language] ?? translated?.regions[code]);
      for (const { id, text } of data.milestones)
        assert.equal(words.milestones[id], text[language] ?? translated?.milestones[id]);
      assert.deepEqual(words.mapNotes, { ...translated?.mapNotes, ...data.mapNotes.texts[language] });
    });
  }

  it('name every party of the data, in every language', () => {
    const { states, organizations } = bundledDataset();
    const codes = [...states.map(({ iso3 }) => iso3), ...organizations];
    for (const language of languages) {
      const words = wordsIn(language);
      assert.deepEqual(Object.keys(words.states), codes);
      assert.ok(Object.values(words.states).every(({ short }) => short.trim().length > 1));
    }
  });

  it('are the United Nations names', () => {
    const { states } = englishWords();
    assert.deepEqual(states['BOL'], {
      short: 'Bolivia (Plurinational State of)',
      formal: 'the Plurinational State of Bolivia',
    });
    assert.equal(states['TUR']?.short, 'Türkiye');
    assert.equal(states['KOR']?.short, 'Republic of Korea');
    assert.deepEqual(states['CIV'], { short: 'Côte d’Ivoire' });
    assert.equal(states['XEU']?.short, 'European Union');
  });

  it('are unpacked once', () => assert.equal(englishWords(), englishWords()));

  it('keep a formal name that does not hold the short one', () => {
    const { states, order } = unpackWords({
      ...englishWords(),
      short: 'Afghanistan|Angola|Albania',
      formal: 'the Islamic Republic of ~||the Land of the Eagles',
      order: '000201',
    });
    assert.deepEqual(order, ['AFG', 'ALB', 'AGO']);
    assert.deepEqual(states, {
      AFG: { short: 'Afghanistan', formal: 'the Islamic Republic of Afghanistan' },
      AGO: { short: 'Angola' },
      ALB: { short: 'Albania', formal: 'the Land of the Eagles' },
    });
  });
});
