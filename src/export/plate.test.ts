import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { bundledDataset } from '../data/bundle.js';
import { worldGeometry } from '../data/geometry.js';
import { mapScene } from '../draw/map-scene.js';
import { darkPalette, lightPalette } from '../draw/palette.js';
import { timelineScene } from '../draw/timeline-scene.js';
import { englishLocale } from '../i18n/locale.js';
import { mapPicture } from '../layout/picture.js';
import { parseInstruments } from '../model/instruments.js';
import { mapFigure } from './figures/map.js';
import { timelineFigure } from './figures/timeline.js';
import { Studio, type Pair } from './node/studio.js';
import type { Figure } from './plate.js';
import { svgOf } from './svg.js';
import type { TreeNode } from './tree.js';

const dataset = bundledDataset();
const locale = englishLocale();
const question = (list: string, region?: string) => ({
  instruments: parseInstruments(dataset, list).instruments,
  asOf: '2005-04-25',
  region,
});

function mapOf(region?: string): Figure {
  const scene = mapScene(dataset, question('financing-1999', region), locale);
  return mapFigure(scene, mapPicture(worldGeometry()), { region }, locale);
}

const timeline = timelineFigure(
  timelineScene(
    dataset,
    { ...question('financing-1999 bombings-1997'), measure: 'parties', span: { from: '1995-01-01', to: '2014-12-31' }, among: undefined },
    locale,
    { milestones: true, event: undefined },
  ),
  locale,
);

function* all(children: TreeNode['children']): Generator<TreeNode> {
  for (const child of children)
    if (typeof child !== 'string') {
      yield child;
      yield* all(child.children);
    }
}

const textOf = (node: TreeNode | string): string => (typeof node === 'string' ? node : node.children.map(textOf).join(''));

describe('plates', () => {
  let studio: Studio;
  before(async () => {
    studio = await Studio.open();
  });
  const draw = (figure: Figure, width = 960, height?: number, palette = lightPalette): Promise<Pair> =>
    studio.draw(figure, locale, { width, palette, ground: true, ...(height === undefined ? {} : { height }) });

  it('colour every State as the scene says, named by its code', async () => {
    const scene = mapScene(dataset, question('financing-1999'), locale);
    const { plate } = await draw(mapOf());
    const byId = new Map([...all(plate.nodes)].map((node) => [node.attributes.get('id'), node]));
    const colours = { party: lightPalette.party, none: lightPalette.none, signatory: 'url(#hatch-signatory)' };
    let checked = 0;
    for (const [code, { key, label }] of scene.marks) {
      const node = byId.get(code);
      const shape = node?.name === 'g' ? [...all(node.children)].find(({ attributes }) => (attributes.get('fill') ?? 'none') !== 'none') : node;
      if (!node || !(key in colours)) continue;
      const fill = shape?.attributes.get('fill');
      if (fill !== undefined) assert.equal(fill, colours[key as keyof typeof colours], code);
      assert.equal(textOf(node.children[0] as TreeNode), label);
      checked++;
    }
    assert.ok(checked > 180, `${checked} States`);
  });

  for (const [name, figure] of [['map', mapOf()], ['region', mapOf('002')], ['timeline', timeline]] as const) {
    it(`need no style sheet and name nothing that is missing: ${name}`, async () => {
      for (const palette of [lightPalette, darkPalette]) {
        const pair = await draw(figure, 640, undefined, palette);
        for (const plate of [pair.plate, pair.outlined]) {
          const svg = svgOf(plate, { generator: 'test' });
          assert.doesNotMatch(svg, /class=|style=|var\(|NaN|undefined|<script|https?:\/\/(?!www\.w3\.org\/2000\/svg")/);
          const ids = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
          for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) assert.ok(ids.has(id), id);
          assert.equal(ids.size, [...svg.matchAll(/ id="/g)].length, 'no id stands twice');
        }
        assert.ok(![...all(pair.outlined.nodes)].some(({ name: tag }) => tag === 'text'), 'outlines hold no text');
      }
    });

    it(`say heading, result, counts and caption: ${name}`, async () => {
      const { plate } = await draw(figure);
      const texts = [...all(plate.nodes)].filter(({ name: tag }) => tag === 'text').map(textOf);
      const said = texts.join(' ');
      for (const sentence of [figure.heading, figure.result, ...figure.caption]) assert.ok(said.includes(sentence), sentence);
      for (const { label, count } of figure.legend) assert.ok(said.includes(label) && texts.includes(locale.number(count)));
    });

    it(`are as large as asked for: ${name}`, async () => {
      for (const [width, height] of [[960, 540], [600, 600], [320, undefined]] as const) {
        const { plate } = await draw(figure, width, height);
        assert.equal(plate.width, width);
        if (height !== undefined) assert.equal(plate.height, height);
        assert.ok(plate.height > 200);
      }
    });
  }

  it('are the same twice', async () => {
    const once = svgOf((await draw(timeline)).outlined, { generator: 'x' });
    const other = await Studio.open();
    const again = await other.draw(timeline, locale, { width: 960, palette: lightPalette, ground: true });
    assert.equal(svgOf(again.outlined, { generator: 'x' }), once);
  });
});
