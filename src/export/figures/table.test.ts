import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundledDataset } from '../../data/bundle.js';
import { tableScene, type TableKind } from '../../draw/table-scene.js';
import { englishLocale, type Locale } from '../../i18n/locale.js';
import { parseInstruments } from '../../model/instruments.js';
import { tableFigure } from './table.js';
import { checkFigure, checkSheet, plateFor, textsOf } from './testing.js';

const dataset = bundledDataset();

function sceneOf(locale: Locale, kind: TableKind, ids: string, region?: string) {
  const { instruments } = parseInstruments(dataset, ids);
  return tableScene(dataset, kind, { instruments, asOf: '2005-04-25', region }, locale);
}

const flat = (text: string) => text.replace(/\s+/g, '');

describe('a table as a picture', () => {
  it('says every cell of every row', () => {
    for (const [kind, ids] of [['map', 'financing-1999'], ['acts', 'financing-1999'], ['coverage', 'universal-19']] as const)
      checkFigure((locale) => {
        const scene = sceneOf(locale, kind, ids, '014');
        return tableFigure(scene, { sorting: scene.sorting }, locale);
      }, (_plate, said) => {
        const { columns, rows } = sceneOf(englishLocale(), kind, ids, '014');
        assert.ok(rows.length > 10);
        const words = said.split(/\s+/);
        const has = (text: string) => text.split(/\s+/).every((word) => words.includes(word) || flat(said).includes(word));
        // A list names what follows the first cell, which is its heading.
        for (const { label } of columns.slice(1, 3)) assert.ok(has(label), label);
        for (const { cells } of rows) for (const { text } of cells) assert.ok(has(text), text);
      });
  });

  it('keeps the order asked for, and the cells of a row in one line of sight', () => {
    const locale = englishLocale();
    const scene = sceneOf(locale, 'map', 'financing-1999', '014');
    const texts = textsOf(plateFor(tableFigure(scene, { sorting: { column: 'state', descending: true } }, locale), locale, 1200));
    const names = scene.rows.map(({ cells }) => cells[0]?.text ?? '');
    const shown = texts.filter(({ text }) => names.includes(text)).map(({ text }) => text);
    assert.deepEqual(shown, [...names].sort(locale.compare).reverse());
    for (const { cells } of scene.rows) {
      const [name, status] = cells.map(({ text }) => text);
      const line = texts.find(({ text }) => text === name);
      assert.ok(texts.some(({ text, top }) => text === status && Math.abs(top - (line?.top ?? 0)) < 0.1), name);
    }
  });

  it('says how many rows there are where it does not show all', () => {
    const locale = englishLocale();
    const said = (most?: number) =>
      textsOf(plateFor(tableFigure(sceneOf(locale, 'map', 'financing-1999'), { most }, locale), locale, 960)).map(({ text }) => text);
    assert.ok(said(12).includes('12 of 197 rows'));
    assert.ok(said(12).includes('Andorra') && !said(12).includes('Zimbabwe'));
    assert.ok(said().includes('Zimbabwe') && !said().some((text) => /rows$/.test(text)));
  });

  it('sets rows as lists where columns have no room', () => {
    const locale = englishLocale();
    const scene = sceneOf(locale, 'map', 'financing-1999', '014');
    const labels = (width: number) =>
      textsOf(plateFor(tableFigure(scene, {}, locale), locale, width)).filter(({ text }) => text === 'Status').length;
    assert.equal(labels(1200), 1);
    assert.equal(labels(320), scene.rows.length);
  });

  it('fits a sheet of a given height', () => {
    checkSheet((locale) => tableFigure(sceneOf(locale, 'coverage', 'universal-19'), {}, locale));
  });
});
