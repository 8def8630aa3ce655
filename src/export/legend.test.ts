import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { html } from 'lit';
import type { LegendEntry } from '../draw/scene.js';
import { englishLocale } from '../i18n/locale.js';
import { byId, checkFigure, plateFor, textsOf } from './figures/testing.js';
import type { Figure } from './plate.js';

const entry = (key: string, label: string, count: number, more: Partial<LegendEntry> = {}): LegendEntry => ({ key, label, count, meaning: '', ...more });

function figure(legend: readonly LegendEntry[], more: Partial<Figure> = {}): Figure {
  return {
    heading: 'H', result: '', legend, caption: [], sheets: [],
    draw: ({ width }) => ({ width, height: 10, nodes: [] }),
    ...more,
  };
}

const wordsIn = (made: Figure, width: number) => {
  const locale = englishLocale();
  return textsOf({ nodes: [byId(plateFor(made, locale, width), 'words')] });
};

describe('the legend of a plate', () => {
  it('breaks a label that is longer than the plate is wide, and keeps its number', () => {
    const long = 'Was at a workshop whose source does not tell members of the group from observers';
    checkFigure(() => figure([entry('party', 'Party', 3), entry('signatory', long, 12_345), entry('none', 'Neither', 1)]), (_plate, said) => {
      assert.equal(said.replace(/\s+/g, ' '), `H Party 3 ${long} 12,345 Neither 1`);
    });
  });

  it('begins a line with an entry that is words alone', () => {
    const texts = wordsIn(figure([entry('party', 'Party', 3), entry('', 'Where', 0, { countText: '' }), entry('none', 'Neither', 1)]), 900);
    const [party, , where, neither] = texts;
    assert.ok(party && where && neither && texts.length === 5);
    assert.equal(where.text, 'Where');
    assert.ok(where.top > party.top && where.top === neither.top && where.left < party.left);
  });

  it('draws the figure’s own samples, in the place of a sample', () => {
    const sample = () => html`<svg width="32" height="32"><circle cx="16" cy="16" r="16" fill="#123456"></circle></svg>`;
    const plate = plateFor(figure([entry('x', 'X', 1)], { sample }), englishLocale(), 400);
    const written = JSON.stringify(byId(plate, 'words'), (_key, value: unknown) => (value instanceof Map ? [...value] : value));
    assert.match(written, /#123456/);
    assert.match(written, /translate\(0 -8\) scale\(0\.5\)/);
  });

  it('is left out where the picture names everything itself', () => {
    const made = figure([entry('party', 'Party', 3)], { namesItself: ({ width }) => width > 500 });
    assert.equal(wordsIn(made, 900).length, 0);
    assert.equal(wordsIn(made, 400).length, 2);
  });
});
