import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundledDataset } from '../../data/bundle.js';
import { numberScene } from '../../draw/number-scene.js';
import { englishLocale, type Locale } from '../../i18n/locale.js';
import type { Division } from '../../model/coverage-by.js';
import { parseInstruments } from '../../model/instruments.js';
import { numberFigure } from './number.js';
import { allNodes, checkFigure, checkSheet, plateFor } from './testing.js';

const dataset = bundledDataset();

function sceneOf(locale: Locale, ids: string, asOf: string, division?: Division) {
  return numberScene(dataset, { instruments: parseInstruments(dataset, ids).instruments, asOf, region: undefined }, division, locale);
}

const flat = (text: string) => text.replace(/\s+/g, ' ');

describe('a number as a picture', () => {
  it('says its sentence whole, the figure larger than the rest', () => {
    checkFigure((locale) => numberFigure(sceneOf(locale, 'financing-1999', '2005-04-25'), locale), (plate, said) => {
      assert.ok(flat(said).includes('135 of 191 Member States'), said);
      assert.ok(flat(said).includes(flat(sceneOf(englishLocale(), 'financing-1999', '2005-04-25').result)));
      const figures = allNodes(plate.nodes).filter(({ attributes }) => attributes.get('font-size') === '44');
      assert.deepEqual(figures.map(({ children }) => children), [['135']]);
      assert.ok(allNodes(plate.nodes).some(({ name, attributes }) => name === 'path' && attributes.get('stroke-width') === '1.75'));
    });
  });

  it('says the sentence of every part, and has no line where there are several instruments', () => {
    checkFigure((locale) => numberFigure(sceneOf(locale, 'universal-12', '2012-01-01', 'subregion'), locale), (plate, said) => {
      const { parts } = sceneOf(englishLocale(), 'universal-12', '2012-01-01', 'subregion');
      assert.ok(parts.length > 15);
      for (const { pieces } of parts) assert.ok(flat(said).includes(flat(pieces.join('').trim())), pieces.join(''));
      assert.ok(!allNodes(plate.nodes).some(({ name }) => name === 'circle'));
    });
  });

  it('says what a table after its end still tells, and what is not known', () => {
    checkFigure((locale) => numberFigure(sceneOf(locale, 'financing-1999', '2020-01-01'), locale), (_plate, said) => {
      assert.ok(flat(said).includes(flat(sceneOf(englishLocale(), 'financing-1999', '2020-01-01').beyond)));
    });
    checkFigure((locale) => numberFigure(sceneOf(locale, 'beijing-convention-2010', '2005-01-01'), locale));
  });

  it('is described by its sentence', () => {
    const locale = englishLocale();
    const { description } = plateFor(numberFigure(sceneOf(locale, 'financing-1999', '2005-04-25'), locale), locale, 640);
    assert.ok(description.startsWith('135 of 191 Member States were party to the Terrorist Financing Convention'));
  });

  it('fits a sheet of a given height', () => {
    checkSheet((locale) => numberFigure(sceneOf(locale, 'financing-1999', '2005-04-25', 'subregion'), locale));
  });
});
