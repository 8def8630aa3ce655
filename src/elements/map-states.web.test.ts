import { assert } from 'chai';
import { render, svg } from 'lit';
import { bundledDataset } from '../data/bundle.js';
import { worldGeometry } from '../data/geometry.js';
import { tileGrid } from '../data/tiles.js';
import { drawMap, drawStates, type MapOptions } from '../draw/map.js';
import { mapScene } from '../draw/map-scene.js';
import { englishLocale } from '../i18n/locale.js';
import { mapPicture, type Picture } from '../layout/picture.js';
import { tilesPicture } from '../layout/tiles.js';
import { parseInstruments } from '../model/instruments.js';
import { mapStates } from './map-states.js';

const locale = englishLocale();
const dataset = bundledDataset();
const map = mapPicture(worldGeometry());
const tiles = tilesPicture(tileGrid());
/** The same States, other outlines. */
const moved: Picture = { ...map, shapes: map.shapes.map((one) => ({ ...one, path: one.path && `${one.path}M1 1z`, anchor: [1, 2] as const })) };

interface Step extends Partial<MapOptions> {
  readonly picture?: Picture;
  readonly instruments?: string;
  readonly asOf?: string;
  readonly region?: string;
}

const steps: readonly Step[] = [
  {},
  { asOf: '1999-01-01' },
  { asOf: '2014-12-31', active: 'FRA', activeLabel: 'France, party', selected: 'SMR' },
  { picture: moved },
  { region: '002' },
  { region: '150', lit: new Set(['party']) },
  { instruments: 'universal-12', lit: new Set(['ramp-7']), patterned: true },
  { picture: tiles, instruments: 'universal-12' },
  { picture: tiles, region: 'GRULAC' },
  { selected: 'KEN' },
];

function draw(svgElement: SVGSVGElement, step: Step, states = drawStates): void {
  const { picture = map, instruments: list = 'financing-1999', asOf = '2005-04-25', region, ...options } = step;
  const { instruments } = parseInstruments(dataset, list);
  const scene = mapScene(dataset, { instruments, asOf, region }, locale);
  const order = locale.sortStates(scene.marks.keys());
  const all: MapOptions = { unitsPerPixel: 8, order, active: order[0] ?? '', activeLabel: 'first', selected: undefined, ...options };
  render(svg`${drawMap(picture, scene, all, states)}`, svgElement);
}

/** A tree without what only templates need, attributes in one order. */
function plain(node: Element): string {
  const attributes = [...node.attributes].map(({ name, value }) => `${name}=${value}`).sort();
  return `<${node.localName} ${attributes.join(' ')}>${[...node.children].map(plain).join('\n')}`;
}

describe('the States of a map', () => {
  const canvas = () => document.createElementNS('http://www.w3.org/2000/svg', 'svg');

  it('are kept as the templates would draw them anew, whatever comes after what', () => {
    const kept = canvas();
    for (const step of [...steps, ...steps.toReversed()]) {
      draw(kept, step, mapStates);
      const anew = canvas();
      draw(anew, step);
      assert.equal(plain(kept), plain(anew), JSON.stringify(step, (key, value: unknown) => (key === 'picture' ? '…' : value)));
    }
  });

  it('stay the same elements where the State is the same, so that the focus stays', () => {
    const kept = canvas();
    draw(kept, {}, mapStates);
    const before = new Map([...kept.querySelectorAll('[data-state]')].map((one) => [one.getAttribute('data-state'), one]));
    assert.equal(before.size, 197);
    draw(kept, { picture: moved, asOf: '1999-01-01' }, mapStates);
    for (const one of kept.querySelectorAll('[data-state]')) assert.equal(one, before.get(one.getAttribute('data-state')));
  });

  it('are not written to where nothing of them has changed', () => {
    const kept = canvas();
    draw(kept, { asOf: '2005-04-25' }, mapStates);
    const observer = new MutationObserver(() => {});
    observer.observe(kept, { subtree: true, attributes: true, childList: true });
    draw(kept, { asOf: '2005-04-24' }, mapStates);
    const states = observer.takeRecords().map(({ target }) => (target as Element).getAttribute('data-state'));
    observer.disconnect();
    assert.isBelow(new Set(states).size, 3, states.join());
  });
});
