import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundledDataset } from '../../data/bundle.js';
import { eventsWithCountries } from '../../data/reach.js';
import { aroundScene } from '../../draw/around-scene.js';
import { timelineScene } from '../../draw/timeline-scene.js';
import { englishLocale, type Locale } from '../../i18n/locale.js';
import { parseInstruments } from '../../model/instruments.js';
import { aroundFigure } from './around.js';
import { allNodes, byId, checkFigure, checkSheet, plateFor, saidBy, textsOf } from './testing.js';
import { timelineFigure } from './timeline.js';

const dataset = bundledDataset();
const { instruments } = parseInstruments(dataset, 'universal-19');
const events = eventsWithCountries(dataset.states);

function sceneOf(locale: Locale, id: string) {
  const event = events.find((one) => one.id === id);
  assert.ok(event);
  return aroundScene(dataset, event, instruments, locale);
}

function timeline(locale: Locale, ids: string) {
  const asked = { instruments: parseInstruments(dataset, ids).instruments, asOf: '2005-04-25', region: undefined, measure: 'parties' as const, span: { from: '1998-01-01', to: '2014-12-31' }, among: undefined };
  return timelineScene(dataset, asked, locale, { milestones: false, event: undefined });
}

const flat = (text: string) => text.replace(/\s+/g, '');

describe('what came before and after an activity, as a picture', () => {
  it('says both numbers of every country, what was joined in between, and its limits', () => {
    for (const { id } of events.slice(0, 4))
      checkFigure((locale) => aroundFigure(sceneOf(locale, id), locale), (plate, said) => {
        const scene = sceneOf(englishLocale(), id);
        const all = flat(said);
        for (const text of [scene.activity, scene.result, scene.beforeOn, scene.afterOn, ...scene.caption]) assert.ok(all.includes(flat(text)), text);
        for (const { code, name, beforeText, afterText, joined } of [...scene.lines, ...(scene.others ? [scene.others] : [])]) {
          const row = byId(plate, code === '' ? 'others' : `around-${code}`);
          const texts = textsOf({ nodes: [row] }).map(({ text }) => text);
          assert.ok(texts.includes(beforeText) && texts.includes(afterText), name);
          for (const one of [name, ...joined]) assert.ok(flat(saidBy(row)).includes(flat(one)), one);
        }
      });
  });

  it('puts the circles where the numbers are on the scale, mirrored where reading begins at the right', () => {
    for (const direction of ['ltr', 'rtl'] as const) {
      const locale: Locale = { ...englishLocale(), direction };
      const scene = sceneOf(locale, '2004-01-17-khartoum');
      const plate = plateFor(aroundFigure(scene, locale), locale, 900);
      for (const { code, before, after } of scene.lines) {
        const nodes = allNodes([byId(plate, `around-${code}`)]);
        const ticks = nodes.filter(({ name, attributes }) => name === 'line' && attributes.get('x1') === attributes.get('x2') && attributes.get('y1') === '3');
        const at = ticks.map(({ attributes }) => Number(attributes.get('x1')));
        assert.equal(at.length, scene.of + 1);
        assert.equal((at[0] ?? 0) < (at.at(-1) ?? 0), direction === 'ltr');
        const circles = nodes.filter(({ name }) => name === 'circle').map(({ attributes }) => Number(attributes.get('cx')));
        [before, after].forEach((value, i) => assert.ok(Math.abs((circles[i] ?? 0) - (at[value] ?? -1)) < 0.01, `${code} ${value}`));
      }
    }
  });

  it('stands below its timeline', () => {
    checkFigure((locale) => timelineFigure(timeline(locale, 'financing-1999 bombings-1997'), locale, sceneOf(locale, '2004-01-17-khartoum')), (plate, said) => {
      const { heading, lines } = sceneOf(englishLocale(), '2004-01-17-khartoum');
      assert.ok(flat(said).includes(flat(heading)));
      for (const { code } of lines) byId(plate, `around-${code}`);
    });
  });

  it('fits a sheet of a given height', () => {
    checkSheet((locale) => aroundFigure(sceneOf(locale, '2004-01-17-khartoum'), locale));
  });
});
