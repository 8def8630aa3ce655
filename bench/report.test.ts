import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../scripts/files.js';
import { figure, ratio, report, table } from './report.js';
import { readResults, writeResults, type Results } from './results.js';

const one = (median: number) => ({ median, low: median, high: median, rounds: 3 });

const contestant = {
  versions: 'package 3.1',
  kind: 'peer',
  draws: 'SVG',
  map: 'its own',
  states: 166,
  legend: 'its own',
  tooltip: '<title>',
  brotli: 12_345,
  gzip: 23_456,
  requests: 2,
} as const;

const results: Results = {
  made: '2026-01-02',
  version: '0.1.0',
  browser: '156',
  processor: 'Processor',
  cores: 2,
  base: 'bare',
  contestants: [
    { ...contestant, id: 'bare', name: 'bare page' },
    { ...contestant, id: 'other', name: 'Other', brotli: 24_690 },
    { ...contestant, id: 'unable', name: 'Unable' },
  ],
  measures: [
    {
      id: 'change',
      title: 'Another day',
      about: 'What is done.',
      metrics: [{ id: 'work', label: 'work, ms', digits: 1, compared: true }],
      rounds: 3,
      rows: [
        { contestant: 'bare', values: { work: one(2) }, ratios: { work: one(1) } },
        {
          contestant: 'other',
          values: { work: one(3) },
          ratios: { work: { median: 1.5, low: 1.25, high: 1.75, rounds: 3 } },
        },
        { contestant: 'unable', values: {}, ratios: {}, cannot: 'is a picture' },
      ],
    },
  ],
  curves: [
    {
      id: 'grow',
      title: 'Maps on a page',
      about: 'All in sight.',
      unit: 'map',
      sizes: [1, 10, 100],
      rounds: 3,
      lines: [
        { name: 'other', work: [10, 100, 1000], longest: [26, 60, 700] },
        { name: 'broken', work: [], longest: [], failed: 'failed: no map' },
      ],
    },
  ],
};

describe('BENCH.md', () => {
  const text = report(results);

  it('says when, with what and on what machine, and that it was written', () => {
    assert.match(text, /2026-01-02, treaty-widgets 0\.1\.0, Chromium 156/);
    assert.match(text, /2 × Processor/);
    assert.match(text, /nothing here is typed by hand/);
  });

  it('gives bytes, and medians with ratios and their spread', () => {
    assert.match(text, /\| Other \| 24\.7 \| 2\.00 \| 23\.5 \| 2 \|/);
    assert.match(text, /\| Other \| 3\.0 \| 1\.50 \(1\.25–1\.75\) \|/);
    assert.match(text, /\| bare page \| 2\.0 \| 1\.00 \|/);
  });

  it('says of what is not in a table, why', () => {
    assert.match(text, /Not here:\n\n- Unable: is a picture\n/);
    assert.doesNotMatch(text, /\| Unable \| *\| *\|/);
    assert.match(text, /\| broken \| failed: no map \|/);
  });

  it('tells how a curve bends, and which tasks are long', () => {
    assert.match(text, /\| other: work, ms \| 10 \| 100 \| 1,000 \| 10\.00 \| 1\.00 \|/);
    assert.match(text, /\| other: longest task, ms \| under 50 \| 60 \| 700 \| *\| *\|/);
  });

  it('has as many cells in every row of a table as in its head', () => {
    const rows = text.split('\n').filter((line) => line.startsWith('|'));
    let columns = 0;
    let last = '';
    for (const row of rows) {
      const count = row.split('|').length;
      const isHead = text.split('\n')[text.split('\n').indexOf(row) + 1]?.startsWith('| ---');
      if (isHead) columns = count;
      assert.equal(count, columns, `${last}\n${row}`);
      last = row;
    }
  });

  it('keeps words out of the way of the table', () => {
    assert.equal(table(['a', 'b'], [['x|y', '<title>']]), '| a | b |\n| --- | ---: |\n| x\\|y | &lt;title> |');
  });

  it('writes figures as they are read', () => {
    assert.equal(figure(12_345.678, 1), '12,345.7');
    assert.equal(figure(-0.001, 2), '0.00');
    assert.equal(ratio(one(0.5)), '0.50');
    assert.equal(ratio({ median: 12.3, low: 11, high: 13.6, rounds: 3 }), '12 (11–14)');
  });
});

describe('results.json', () => {
  it('is read as it was written, to four digits', () => {
    const written = writeResults({ ...results, cores: 1.234567 });
    assert.equal(readResults(written).cores, 1.235);
    assert.equal(report(readResults(writeResults(results))), report(results));
  });

  it('is refused with the place of what is missing', () => {
    const broken = JSON.parse(writeResults(results)) as { contestants: { brotli?: number }[] };
    delete broken.contestants[1]?.brotli;
    assert.throws(() => readResults(JSON.stringify(broken)), /contestants\/1\/brotli is no number/);
    assert.throws(() => readResults('{}'), /made is no string/);
  });

  const kept = (name: string) => readFileSync(join(root, name), 'utf8');

  it('bears out what the README says of other libraries', () => {
    assert.match(kept('README.md'), /smaller, sooner there and less work than one with Observable Plot, Highcharts Maps, ECharts, Vega,\namCharts, Plotly or UNDP's data-viz;/);
    const { contestants, measures } = readResults(kept('bench/results.json'));
    const loading = measures.find(({ id }) => id === 'load-1x');
    const of = (id: string) => ({
      bytes: contestants.find((one) => one.id === id)?.brotli ?? NaN,
      painted: loading?.rows.find((row) => row.contestant === id)?.values['painted']?.median ?? NaN,
      work: loading?.rows.find((row) => row.contestant === id)?.values['work']?.median ?? NaN,
    });
    const ours = of('treaty-map');
    for (const id of ['plot', 'highcharts', 'echarts', 'vega', 'amcharts', 'plotly', 'undp']) {
      const theirs = of(id);
      assert.ok(ours.bytes < theirs.bytes && ours.painted < theirs.painted && ours.work < theirs.work, `${id}: ${JSON.stringify([ours, theirs])}`);
    }
  });

  it('is what the BENCH.md of this repository is made of', () => {
    assert.equal(kept('BENCH.md'), report(readResults(kept('bench/results.json'))));
  });
});
