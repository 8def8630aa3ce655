import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { broken, changed, only, sound } from './check-testing.js';
import { checkWords } from './check-words.js';

describe('names', () => {
  const kenya = sound.states.find(({ iso3 }) => iso3 === 'KEN')!;
  const named = (change: Partial<typeof kenya>) =>
    checkWords(broken({ states: changed(sound.states, ({ iso3 }) => iso3 === 'KEN', change) }));

  it('missing in one language', () => {
    const { zh: _zh, ...names } = kenya.names;
    only(named({ names }), 'states.json', /name of KEN in zh is missing/);
    only(named({ names: { ...kenya.names, ru: '' } }), 'states.json', /name of KEN in ru is missing/);
    const { fr: _fr, ...formal } = kenya.formal;
    only(named({ formal }), 'states.json', /formal name of KEN in fr is missing/);
  });
  it('may be without a formal one in all languages', () => {
    assert.deepEqual(named({ formal: {} }), []);
  });
  it('with stray spaces or the mark of a footnote', () => {
    only(named({ names: { ...kenya.names, en: 'Kenya ' } }), 'states.json', /in en has stray spaces/);
    only(named({ formal: { ...kenya.formal, es: 'Kenya *' } }), 'states.json', /in es has a mark/);
  });
  it('of organizations and instruments, and notes of the map', () => {
    const organizations = changed(sound.organizations, ({ code }) => code === 'XEU', { names: { en: 'x' } });
    assert.equal(checkWords(broken({ organizations })).length, 5);
    const instruments = changed(sound.instruments, ({ id }) => id === 'uncac-2003', { short: '' });
    only(checkWords(broken({ instruments })), 'instruments.json', /short name of uncac-2003 in en is missing/);
    const { abyei: _abyei, ...ar } = sound.mapNotes.texts.ar!;
    const mapNotes = { ...sound.mapNotes, texts: { ...sound.mapNotes.texts, ar } };
    only(checkWords(broken({ mapNotes })), 'map-notes.json', /note "abyei" in ar is missing/);
  });
});
