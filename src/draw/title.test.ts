import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { englishLocale } from '../i18n/locale.js';
import { titleOf } from './title.js';

describe('the title of an instrument', () => {
  const english = englishLocale();
  const id = 'financing-1999';
  const having = (entry: { short: string; title?: string; authentic: boolean }) =>
    titleOf({ ...english, words: { ...english.words, instruments: { [id]: entry } } }, id);

  it('is the authentic one where the facts have it', () => {
    assert.equal(titleOf(english, id), 'International Convention for the Suppression of the Financing of Terrorism');
    for (const one of Object.keys(english.words.instruments))
      assert.equal(titleOf(english, one), english.words.instruments[one]?.title, 'English is authentic throughout');
  });

  it('says where it is not', () => {
    assert.equal(having({ short: 'A', title: 'B', authentic: false }), 'B (not the authentic title)');
    assert.match(having({ short: 'A', authentic: false }), /^A \(short name translated by this project/);
  });
});
