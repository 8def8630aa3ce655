import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { bundledDataset } from '../../data/bundle.js';
import { worldGeometry } from '../../data/geometry.js';
import { coverageScene } from '../../draw/coverage-scene.js';
import { mapScene } from '../../draw/map-scene.js';
import { lightPalette } from '../../draw/palette.js';
import { timelineScene } from '../../draw/timeline-scene.js';
import { englishLocale } from '../../i18n/locale.js';
import { mapPicture } from '../../layout/picture.js';
import { parseInstruments } from '../../model/instruments.js';
import { mapFigure } from '../figures/map.js';
import { timelineFigure } from '../figures/timeline.js';
import { addCoverageSlide, addTimelineSlide } from './chart-slide.js';
import { Deck, ink } from './deck.js';
import { addMapSlide } from './map-slide.js';
import { ringsOf } from '../rings.js';
import { addTableSlides } from './table-slide.js';

const dataset = bundledDataset();
const locale = englishLocale();
const asked = (list: string, region?: string) => ({
  instruments: parseInstruments(dataset, list).instruments,
  asOf: '2005-04-25',
  region,
});
const scene = mapScene(dataset, asked('financing-1999'), locale);
const picture = mapPicture(worldGeometry());
const lines = timelineScene(
  dataset,
  { ...asked('financing-1999 bombings-1997'), measure: 'parties', span: { from: '1995-01-01', to: '2014-12-31' }, among: undefined },
  locale,
  { milestones: true, event: undefined },
);
const bars = coverageScene(dataset, { ...asked('universal-12'), division: undefined, measure: 'count', sort: 'given' }, locale);
const plain = { ...bars, sheets: [], draw: () => ({ width: 1, height: 1, nodes: [] }) };

async function deck(shape: '16:9' | '4:3' = '16:9'): Promise<{ [path: string]: string }> {
  const made = await Deck.open({ title: 'Test', locale, palette: lightPalette, shape, generator: 'treaty-widgets' });
  addMapSlide(made, mapFigure(scene, picture, { region: undefined }, locale), scene, picture, undefined);
  addTimelineSlide(made, timelineFigure(lines, locale), lines);
  addCoverageSlide(made, plain, bars);
  addTableSlides(made, { ...plain, ...scene, legend: scene.legend }, scene.table(), ['state', 'status', 'act', 'date']);
  const files = unzipSync(await made.bytes());
  return Object.fromEntries(Object.entries(files).map(([path, file]) => [path, path.endsWith('.xlsx') ? '' : strFromU8(file).replaceAll('&apos;', "'").replaceAll('&#39;', "'")]));
}

describe('slides', () => {
  let files: { [path: string]: string } = {};
  before(async () => {
    files = await deck();
  });

  it('hold one shape a State, named by it, saying its status, in its colour, in one group', () => {
    const xml = files['ppt/slides/slide1.xml'] ?? '';
    const group = /<p:grpSp>.*<\/p:grpSp>/s.exec(xml)?.[0] ?? '';
    const shapes = new Map([...group.matchAll(/<p:sp>.*?<\/p:sp>/gs)].map(([one]) => [/name="([^"]*)"/.exec(one)?.[1] ?? '', one]));
    let checked = 0;
    for (const { code, path } of picture.shapes) {
      const mark = scene.marks.get(code);
      if (!mark || path === '') continue;
      const shape = shapes.get(locale.state(code).replace(/&/g, '&amp;'));
      assert.ok(shape, code);
      assert.ok(shape.includes(`descr="${mark.label.replace(/&/g, '&amp;')}"`), code);
      if (mark.key === 'party') assert.ok(shape.includes(`<a:solidFill><a:srgbClr val="${ink(lightPalette.party)}"`), code);
      if (mark.key === 'signatory') assert.match(shape, /<a:pattFill prst="wdUpDiag">/, code);
      checked++;
    }
    assert.ok(checked > 180, `${checked} States`);
  });

  it('have no number of a shape twice', () => {
    for (const [path, xml] of Object.entries(files)) {
      if (!/slides\/slide\d+\.xml$/.test(path)) continue;
      const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
      assert.equal(new Set(ids).size, ids.length, path);
    }
  });

  it('hold the numbers of a timeline in a chart', () => {
    const chart = files['ppt/charts/chart1.xml'] ?? '';
    const parties = lines.lines[0]?.steps.filter(({ date }) => date <= '2005-12-31').at(-1)?.value;
    const values = [...chart.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => value);
    assert.ok(values.includes('2005') && values.includes(String(parties)), String(parties));
  });

  it('hold the numbers of every bar in a chart', () => {
    const chart = files['ppt/charts/chart2.xml'] ?? '';
    for (const { name, segments, state } of bars.bars) {
      assert.ok(chart.includes(name.replace(/&/g, '&amp;')), name);
      if (state !== 'later') for (const { count } of segments) assert.ok(chart.includes(`<c:v>${count}</c:v>`), `${name} ${count}`);
    }
  });

  it('hold every row of a table, on as many slides as it needs', () => {
    const tables = Object.values(files).filter((xml) => xml.includes('<a:tbl>')).join('');
    for (const { cells } of scene.table().rows) {
      const name = (cells[0]?.text ?? '').replace(/&/g, '&amp;');
      assert.ok(tables.includes(`<a:t>${name}</a:t>`), name);
    }
  });

  it('say heading, caption and source on the slide and in its notes', () => {
    const xml = (files['ppt/slides/slide1.xml'] ?? '') + (files['ppt/notesSlides/notesSlide1.xml'] ?? '');
    for (const said of [scene.heading, scene.result, 'do not imply official endorsement']) assert.equal(xml.split(said).length > 2, true, said);
  });

  it('are the same twice, and come in both shapes', async () => {
    assert.deepEqual(await deck(), files);
    assert.match((await deck('4:3'))['ppt/presentation.xml'] ?? '', /cx="9144000" cy="6858000"/);
  });
});

describe('rings of path data', () => {
  it('follow moves and lines, relative and absolute', () => {
    assert.deepEqual(ringsOf('M1 2l1 0 0 1zM5 5L6 5H7v1z'), [[[1, 2], [2, 2], [2, 3]], [[5, 5], [6, 5], [7, 5], [7, 6]]]);
    assert.throws(() => ringsOf('M0 0C1 1 2 2 3 3'), RangeError);
  });
});
