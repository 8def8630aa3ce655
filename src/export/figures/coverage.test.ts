import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundledDataset } from '../../data/bundle.js';
import { coverageScene, type CoverageQuestion } from '../../draw/coverage-scene.js';
import { englishLocale, type Locale } from '../../i18n/locale.js';
import { parseInstruments } from '../../model/instruments.js';
import { coverageFigure } from './coverage.js';
import { allNodes, byId, checkFigure, checkSheet, plateFor, saidBy, textsOf } from './testing.js';

const dataset = bundledDataset();

function figure(locale: Locale, ids: string, more: Partial<CoverageQuestion> = {}, selected?: string) {
  const { instruments } = parseInstruments(dataset, ids);
  const scene = coverageScene(
    dataset,
    { instruments, asOf: '2005-04-25', region: undefined, division: undefined, measure: 'count', sort: 'given', ...more },
    locale,
  );
  return { scene, figure: coverageFigure(scene, locale, selected) };
}

describe('a chart of coverage as a picture', () => {
  it('says every number of every bar, as wide as its part of the Members', () => {
    checkFigure((locale) => figure(locale, 'universal-19').figure, (plate) => {
      const { scene } = figure(englishLocale(), 'universal-19');
      const [bars] = scene.panels;
      for (const bar of bars?.bars ?? []) {
        const group = byId(plate, bar.id);
        const said = saidBy(group).replace(/\s+/g, '');
        for (const word of bar.name.split(' ')) assert.ok(said.includes(word), `${bar.id}: ${word}`);
        if (bar.state !== 'counted') continue;
        for (const { text } of bar.segments) assert.ok(said.includes(text.replace(/\s/g, '')), `${bar.id}: ${text}`);
        const lengths = allNodes([group])
          .filter(({ name, attributes }) => name === 'rect' && attributes.get('height') === '22')
          .map(({ attributes }) => Number(attributes.get('width')));
        const whole = lengths.reduce((a, b) => a + b, 0);
        bar.segments.forEach(({ count }, i) =>
          assert.ok(Math.abs((lengths[i] ?? 0) / whole - count / bar.coverage.members) < 0.002, `${bar.id} ${i}`),
        );
      }
    });
  });

  it('has room for the regions of one instrument, and for panels of several', () => {
    checkFigure((locale) => figure(locale, 'financing-1999', { division: 'subregion', measure: 'share' }).figure);
    checkFigure((locale) => figure(locale, 'financing-1999 bombings-1997 hostages-1979', { division: 'group' }).figure, (_plate, said) => {
      // How many Members a part has stays in one piece.
      const sizes = figure(englishLocale(), 'financing-1999', { division: 'group' }).scene.bars.map(({ size }) => size);
      for (const size of sizes) assert.ok(said.split('\n').includes(size), size);
      for (const title of ['Terrorist Financing Convention', 'Hostages Convention']) assert.ok(said.includes(title));
    });
  });

  it('names every pattern that it and its legend use', () => {
    const { figure: made } = figure(englishLocale(), 'financing-1999');
    const plate = plateFor(made, englishLocale(), 640);
    const patterns = allNodes(plate.nodes).filter(({ name }) => name === 'pattern').map(({ attributes }) => attributes.get('id'));
    assert.deepEqual(patterns, ['swatch-signatory']);
  });

  it('marks the parts that hold a State, and says so', () => {
    const locale = englishLocale();
    const marks = (selected?: string) => {
      const plate = plateFor(figure(locale, 'financing-1999 bombings-1997', {}, selected).figure, locale, 900);
      const said = textsOf(plate).map(({ text }) => text).join(' ');
      return [allNodes(plate.nodes).filter(({ attributes }) => attributes.get('height') === '3').length, said.includes('Kenya')];
    };
    assert.deepEqual(marks(), [0, false]);
    assert.deepEqual(marks('KEN'), [2, true]);
  });

  it('fits a sheet of a given height', () => {
    checkSheet((locale) => figure(locale, 'universal-19').figure);
  });
});
