import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundledDataset } from '../../data/bundle.js';
import { worldGeometry } from '../../data/geometry.js';
import { bundledReach, programmeTotals } from '../../data/reach.js';
import { reachScene, type ReachQuestion } from '../../draw/reach-scene.js';
import { whenText, whoText } from '../../draw/reach-words.js';
import { englishLocale, type Locale } from '../../i18n/locale.js';
import { mapPicture } from '../../layout/picture.js';
import { reachFigure } from './reach.js';
import { allNodes, byId, checkFigure, checkSheet, directions, plateFor, saidBy } from './testing.js';

const dataset = bundledDataset();
const reach = bundledReach(dataset.states);
const picture = mapPicture(worldGeometry());

const sceneOf = (locale: Locale, asked: Omit<ReachQuestion, 'asOf'>) =>
  reachScene(dataset, reach, programmeTotals(), { asOf: '2016-01-01', ...asked }, locale);
const figure = (locale: Locale, asked: Omit<ReachQuestion, 'asOf'>) => reachFigure(sceneOf(locale, asked), picture, locale);

const flat = (text: string) => text.replace(/\s+/g, '');

describe('the reach of the programme as a picture', () => {
  it('shows every activity in the calendar with its day, place, countries, sources and squares', () => {
    checkFigure((locale) => figure(locale, { view: 'calendar' }), (plate) => {
      const locale = englishLocale();
      for (const event of sceneOf(locale, { view: 'calendar' }).events) {
        const row = byId(plate, `activity-${event.id}`);
        const said = flat(saidBy(row));
        const { title, place, note, sources, countries } = event;
        for (const text of [whenText(locale, event), title, place, note, whoText(locale, event), ...sources.map((one) => one.title)])
          assert.ok(said.includes(flat(text)), text);
        const squares = allNodes([row]).filter(({ name, attributes }) => name === 'rect' && attributes.get('width') === '9');
        assert.equal(squares.length, countries.length, event.id);
      }
    });
  });

  it('shows every published figure with its bound, as long as its part of the membership', () => {
    checkFigure((locale) => figure(locale, { view: 'totals' }), (plate, _said, width) => {
      const { totals, documented } = sceneOf(englishLocale(), { view: 'totals' });
      assert.ok(totals.length > 5);
      for (const { id, measure, value, period, title, countries, members } of totals) {
        const row = byId(plate, `figure-${id}`);
        for (const text of [measure, value, period, title]) assert.ok(flat(saidBy(row)).includes(flat(text)), text);
        const bars = allNodes([row]).filter(({ name, attributes }) => name === 'rect' && attributes.get('height') === '16');
        assert.equal(bars.length > 0, countries !== undefined);
        if (!countries) continue;
        const length = Number(bars.at(-1)?.attributes.get('width'));
        assert.ok(Math.abs(length / (width - 40) - countries.number / members) < 0.001, id);
        assert.equal(allNodes([row]).some(({ attributes }) => attributes.has('stroke-dasharray')), countries.bound === 'more-than');
      }
      assert.ok(saidBy(byId(plate, 'documented')).startsWith(String(documented.countries)));
    });
  });

  it('marks places on the map, and joins the chosen one to its countries', () => {
    const count = (asked: Omit<ReachQuestion, 'asOf'>) => {
      const locale = englishLocale();
      const nodes = allNodes(plateFor(figure(locale, asked), locale, 960).nodes);
      const marks = nodes.filter(({ name, attributes }) => name === 'path' && /^M(?:0 -5\.5L|-4\.5 0a)/.test(attributes.get('d') ?? ''));
      const joins = nodes.filter(({ name, attributes }) => name === 'path' && /^M[^A-Z]+L[^A-Z]+$/.test(attributes.get('d') ?? '') && attributes.get('stroke') !== undefined && attributes.get('fill') === 'none');
      return [marks.length, joins.length];
    };
    const { events } = sceneOf(englishLocale(), { view: 'map' });
    const placed = events.filter(({ at }) => at).length;
    const modes = new Set(events.map(({ mode }) => mode)).size;
    // Marks of the legend beside those of the map.
    assert.deepEqual(count({ view: 'map' }), [placed + modes, 0]);
    const khartoum = events.find(({ id }) => id === '2004-01-17-khartoum');
    assert.deepEqual(count({ view: 'map', event: '2004-01-17-khartoum' }), [placed + modes, khartoum?.countries.length]);
    for (const locale of directions)
      assert.throws(() => reachFigure(sceneOf(locale, { view: 'map' }), undefined, locale), TypeError);
  });

  it('has room for the words around its map, and says what it is a list of', () => {
    checkFigure((locale) => figure(locale, { view: 'map', region: '002' }), (_plate, said) => {
      assert.ok(flat(said).includes(flat(sceneOf(englishLocale(), { view: 'map', region: '002' }).standing)));
      assert.ok(flat(said).includes(flat('do not imply official endorsement')));
    });
  });

  it('fits a sheet of a given height', () => {
    for (const view of ['map', 'calendar', 'totals'] as const) checkSheet((locale) => figure(locale, { view }));
  });
});
