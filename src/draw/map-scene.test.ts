import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundledDataset } from '../data/bundle.js';
import { englishLocale, loadLocale } from '../i18n/locale.js';
import { parseInstruments } from '../model/instruments.js';
import type { Question } from '../model/question.js';
import { mapScene } from './map-scene.js';
import { readingOrder } from './reading-order.js';

const dataset = bundledDataset();
const english = englishLocale();
const ask = (list: string, asOf: string, region?: string): Question => ({
  instruments: parseInstruments(dataset, list).instruments,
  asOf,
  region,
});

describe('the scene of a map', () => {
  it('is one for all who ask the same', () => {
    const first = mapScene(dataset, ask('financing-1999', '2005-04-25'), english);
    assert.strictEqual(mapScene(dataset, ask('financing-1999', '2005-04-25'), english), first);
  });

  it('is another for every other question, language and data', async () => {
    const french = await loadLocale('fr');
    const scenes = [
      mapScene(dataset, ask('financing-1999', '2005-04-25'), english),
      mapScene(dataset, ask('financing-1999', '2005-04-26'), english),
      mapScene(dataset, ask('bombings-1997', '2005-04-26'), english),
      mapScene(dataset, ask('bombings-1997', '2005-04-26', '002'), english),
      mapScene(dataset, ask('bombings-1997', '2005-04-26', '002'), french),
      mapScene({ ...dataset }, ask('bombings-1997', '2005-04-26', '002'), french),
    ];
    assert.equal(new Set(scenes).size, scenes.length);
    const said = scenes.slice(0, 5).map(({ heading, result }) => `${heading} ${result}`);
    assert.equal(new Set(said).size, said.length, said.join('\n'));
  });
});

describe('the order of States', () => {
  it('is that of their names in the language, and one for all who show the same', async () => {
    const shown = ['ZWE', 'CIV', 'AFG'];
    const order = readingOrder(shown, english);
    assert.deepEqual(order, { codes: ['AFG', 'CIV', 'ZWE'], names: ['Afghanistan', 'Côte d’Ivoire', 'Zimbabwe'] });
    assert.strictEqual(readingOrder([...shown], english), order);
    assert.notStrictEqual(readingOrder(['ZWE', 'CIV'], english), order);
    assert.deepEqual(readingOrder(shown, await loadLocale('ar')).names.length, 3);
  });
});
