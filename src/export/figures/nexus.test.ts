import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundledDataset } from '../../data/bundle.js';
import { nexusInstruments, nexusScene } from '../../draw/nexus-scene.js';
import { englishLocale, type Locale } from '../../i18n/locale.js';
import { parseInstruments } from '../../model/instruments.js';
import { nexusFigure } from './nexus.js';
import { allNodes, byId, checkFigure, checkSheet, plateFor, saidBy } from './testing.js';

const dataset = bundledDataset();

function sceneOf(locale: Locale) {
  const { instruments } = parseInstruments(dataset, nexusInstruments().join(' '));
  return nexusScene(dataset, { instruments, asOf: '2014-01-01', region: undefined }, locale);
}

const flat = (text: string) => text.replace(/\s+/g, '');
const linksOf = (nodes: Parameters<typeof allNodes>[0]) =>
  allNodes(nodes).filter(({ name, attributes }) => name === 'path' && /^M\S+ \S+C/.test(attributes.get('d') ?? ''));

describe('the account of links as a picture', () => {
  it('says every statement, point and instrument with its coverage', () => {
    checkFigure((locale) => nexusFigure(sceneOf(locale), locale), (plate, said, width) => {
      const { groups, answers } = sceneOf(englishLocale());
      const all = flat(said);
      for (const { title, statement, points } of groups) {
        assert.ok(all.includes(flat(title)) && all.includes(flat(statement)), title);
        for (const { id, label, more, answeredBy } of points) {
          // Where there are lines, they say which instruments answer.
          const words = [label, more, ...(width < 680 ? [answeredBy] : [])];
          assert.equal(flat(saidBy(byId(plate, id))), flat(words.join('')));
        }
      }
      for (const { id, label, coverage } of answers) assert.equal(flat(saidBy(byId(plate, id))), flat(label + coverage));
    });
  });

  it('has a line for every answer, all alike, from the point to the instrument', () => {
    for (const direction of ['ltr', 'rtl'] as const) {
      const locale: Locale = { ...englishLocale(), direction };
      const scene = sceneOf(locale);
      const plate = plateFor(nexusFigure(scene, locale), locale, 1000);
      const links = linksOf(plate.nodes);
      const pairs = scene.groups.flatMap(({ points }) => points.flatMap(({ id, instruments }) => instruments.map((one) => [id, one] as const)));
      assert.equal(links.length, pairs.length);
      assert.equal(new Set(links.map(({ attributes }) => `${attributes.get('stroke')} ${attributes.get('stroke-width')}`)).size, 1);
      const boxOf = (id: string) => {
        const box = byId(plate, id).children.find((one) => typeof one !== 'string' && one.name === 'rect');
        const number = (name: string) => (typeof box === 'object' ? Number(box.attributes.get(name)) : NaN);
        return { left: number('x'), right: number('x') + number('width'), middle: number('y') + number('height') / 2 };
      };
      links.forEach(({ attributes }, i) => {
        const [x0 = 0, y0 = 0, , , , , x1 = 0, y1 = 0] = (attributes.get('d') ?? '').split(/[MC ]+/).filter(Boolean).map(Number);
        const [from, to] = [boxOf(pairs[i]?.[0] ?? ''), boxOf(pairs[i]?.[1] ?? '')];
        const [start, end] = direction === 'ltr' ? [from.right, to.left] : [from.left, to.right];
        for (const [a, b] of [[x0, start], [y0, from.middle], [x1, end], [y1, to.middle]] as const) assert.ok(Math.abs(a - b) <= 1.5, `${a} ${b}`);
      });
    }
  });

  it('is one list where there is no room for two', () => {
    const locale = englishLocale();
    assert.equal(linksOf(plateFor(nexusFigure(sceneOf(locale), locale), locale, 320).nodes).length, 0);
  });

  it('fits a sheet of a given height', () => {
    checkSheet((locale) => nexusFigure(sceneOf(locale), locale));
  });
});
