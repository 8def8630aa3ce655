import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { matchLanguage } from './match.js';

const languageOf = (tag: string) => matchLanguage(tag).language;

describe('a language tag', () => {
  it('finds the six languages, whatever region, script or case it names', () => {
    const tags = ['ar', 'ar-EG', 'en', 'en-GB', 'EN', 'es-419', 'fr-CA', 'fr_CA', 'ru-RU', 'zh', 'zh-Hans', 'zh-Hans-CN', ' zh-TW '];
    const found = ['ar', 'ar', 'en', 'en', 'en', 'es', 'fr', 'fr', 'ru', 'zh', 'zh', 'zh', 'zh'];
    assert.deepEqual(tags.map(languageOf), found);
    assert.deepEqual(['cmn-Hans', 'arb'].map(languageOf), ['zh', 'ar']);
  });

  it('is answered in English where there are no texts, and says that it is English', () => {
    for (const tag of ['de', 'de-AT', '', 'x-private', 'frr', 'english', 'tlh', '🙂', 'zxx'])
      assert.deepEqual(matchLanguage(tag), { language: 'en', digits: 'latn', tag: 'en' }, tag);
    assert.equal(matchLanguage('fa-u-nu-arabext').digits, 'latn');
  });

  it('says which Chinese it is where another was asked for', () => {
    assert.deepEqual(['zh', 'zh-CN', 'zh-Hant', 'zh-HK', 'zh-TW'].map((tag) => matchLanguage(tag).tag), [
      ...['zh', 'zh', 'zh-Hans', 'zh-Hans', 'zh-Hans'],
    ]);
  });

  it('keeps Latin digits unless it asks for others', () => {
    const tags = ['ar', 'ar-EG', 'ar-EG-u-nu-arab', 'ar-u-ca-gregory-nu-arab', 'ar-u-nu-latn', 'zh-u-nu-hanidec'];
    assert.deepEqual(tags.map((tag) => matchLanguage(tag).digits), [
      ...['latn', 'latn', 'arab', 'arab', 'latn', 'hanidec'],
    ]);
    assert.equal(matchLanguage('ar-EG-u-nu-arab').language, 'ar');
  });

  it('finds the host’s own texts first, the nearest of them', () => {
    const provided = ['de', 'de-ch', 'fr'];
    const found = ['de', 'de-AT', 'de-CH', 'de-CH-1996', 'fr-CA', 'den'].map((tag) => matchLanguage(tag, provided).language);
    assert.deepEqual(found, ['de', 'de', 'de-ch', 'de-ch', 'fr', 'en']);
    assert.equal(matchLanguage('de-u-nu-arab', provided).digits, 'arab');
  });
});
