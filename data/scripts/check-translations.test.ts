import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { broken, only, sound } from './check-testing.js';
import { checkTranslations, keysToTranslate } from './check-translations.js';
import type { TranslationFile } from './files.js';

describe('translations', () => {
  const french = sound.translations.fr!;
  const changed = (change: Partial<TranslationFile>) =>
    checkTranslations(broken({ translations: { ...sound.translations, fr: { ...french, ...change } } }));

  it('cover all that the data have in English only', () => {
    assert.deepEqual(checkTranslations(sound), []);
    for (const [part, keys] of Object.entries(keysToTranslate(sound))) assert.ok(keys.length > 0, part);
  });

  it('that lack a key, or a whole file', () => {
    const { 'financing-1999': _gone, ...fewer } = french.instruments;
    only(changed({ instruments: fewer }), 'translations/fr.json', /instruments "financing-1999" is missing/);
    const [first] = Object.keys(french.regions);
    only(changed({ regions: { ...french.regions, [first!]: '' } }), 'translations/fr.json', /is missing/);
    const { fr: _fr, ...others } = sound.translations;
    only(checkTranslations(broken({ translations: others })), 'translations/fr.json', /is missing/);
  });

  it('of what is not there', () => {
    only(changed({ places: { ...french.places, Atlantis: 'Atlantide' } }), 'translations/fr.json', /"Atlantis"/);
  });

  it('with stray spaces', () => {
    const milestones = { ...french.milestones, 'resolution-1373': ' La résolution' };
    only(changed({ milestones }), 'translations/fr.json', /stray spaces/);
  });

  it('in place of an authentic title', () => {
    const tokyo = { short: 'Convention de Tokyo', title: 'Convention sur autre chose' };
    only(changed({ instruments: { ...french.instruments, 'tokyo-1963': tokyo } }), 'translations/fr.json', /authentic/);
  });
});
