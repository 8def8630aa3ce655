import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundledDataset } from '../../data/bundle.js';
import { later, matrixScene } from '../../draw/matrix-scene.js';
import { lightPalette } from '../../draw/palette.js';
import { englishLocale, type Locale } from '../../i18n/locale.js';
import { parseInstruments } from '../../model/instruments.js';
import { matrixFigure } from './matrix.js';
import { allNodes, byId, checkFigure, checkSheet, plateFor, saidBy, textsOf } from './testing.js';

const dataset = bundledDataset();

function sceneOf(locale: Locale, ids: string, region?: string) {
  const { instruments } = parseInstruments(dataset, ids);
  return matrixScene(dataset, { instruments, asOf: '2005-04-25', region }, locale, 'region');
}

const fills: { readonly [key: string]: string } = {
  party: lightPalette.party,
  none: lightPalette.none,
  signatory: 'url(#swatch-signatory)',
  withdrawn: 'url(#swatch-withdrawn)',
  unknown: 'url(#swatch-unknown)',
  'not-a-state': 'url(#swatch-not-a-state)',
  [later]: lightPalette.rule,
};

describe('a matrix as a picture', () => {
  it('has a cell for every State and instrument, filled and dated as in the scene', () => {
    const locale = englishLocale();
    const scene = sceneOf(locale, 'universal-19', '014');
    const plate = plateFor(matrixFigure(scene, locale), locale, 1200);
    for (const { rows } of scene.groups)
      for (const { code, name, joinedText, cells } of rows) {
        const group = byId(plate, code);
        const drawn = allNodes([group]).filter(({ name: tag }) => tag === 'rect').map(({ attributes }) => attributes.get('fill'));
        assert.deepEqual(drawn, cells.map(({ key }) => fills[key]), code);
        const texts = textsOf({ nodes: [group] }).map(({ text }) => text);
        const set = name.split(' ').length;
        assert.ok(saidBy(group).includes(name.split(' ')[set - 1] ?? ''));
        assert.deepEqual(texts.slice(texts.indexOf(joinedText)), [joinedText, ...cells.flatMap(({ year }) => (year ? [year] : []))], code);
      }
  });

  it('has room at any width, with every name and total', () => {
    for (const [ids, region] of [['universal-19', '014'], ['financing-1999', '154'], ['financing-1999 bombings-1997 hostages-1979', '014'], ['universal-19', 'WEOG']] as const)
      checkFigure((locale) => matrixFigure(sceneOf(locale, ids, region), locale), (_plate, said) => {
        const scene = sceneOf(englishLocale(), ids, region);
        const lines = said.split('\n');
        for (const { name, total } of scene.columns) {
          for (const word of name.split(' ')) assert.ok(said.includes(word), name);
          assert.ok(lines.includes(total.text), total.text);
        }
        for (const { region: group } of scene.groups)
          for (const { text } of group?.totals ?? []) assert.ok(lines.includes(text), text);
      });
  });

  it('sets columns that have no room beside the others below them', () => {
    const locale = englishLocale();
    const scene = sceneOf(locale, 'universal-19', '014');
    const times = (width: number) =>
      textsOf(plateFor(matrixFigure(scene, locale), locale, width)).filter(({ text }) => text === 'Kenya').length;
    assert.equal(times(1200), 1);
    assert.equal(times(640), 1);
    assert.equal(times(320), 2);
  });

  it('fits a sheet of a given height', () => {
    checkSheet((locale) => matrixFigure(sceneOf(locale, 'universal-19'), locale));
  });
});
