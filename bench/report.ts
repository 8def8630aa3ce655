/*
 * `BENCH.md` out of the results. Nothing in it is typed by hand: what a run should say of itself is
 * said here.
 */
import type { CurveResult, MeasureResult, Results } from './results.js';
import { shape, type Summary } from './statistics.js';

type Cells = readonly string[];

/** A table of Markdown; the first column to the left, the others to the right. */
export function table(head: Cells, rows: readonly Cells[]): string {
  const line = (cells: Cells) => `| ${cells.map(escape).join(' | ')} |`;
  const rule = `| ${head.map((_, at) => (at === 0 ? '---' : '---:')).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

const escape = (text: string) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

/** A number with so many digits after the point and a separator of thousands. */
export function figure(value: number, digits: number): string {
  const text = value.toLocaleString('en', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  // What is rounded to nothing has no sign.
  return /^-0(\.0+)?$/.test(text) ? text.slice(1) : text;
}

const kilobytes = (bytes: number) => figure(bytes / 1000, 1);

/** A ratio, and the quartiles of the rounds where they are not the same. */
export function ratio({ median, low, high }: Summary): string {
  const [middle, from, to] = [median, low, high].map((value) =>
    figure(value, value < 9.95 ? 2 : 0),
  );
  return from === to ? `${middle}` : `${middle} (${from}–${to})`;
}

const roundsOf = ({ rounds }: { readonly rounds: number }) =>
  rounds === 1 ? 'One round.' : `${rounds} rounds.`;

function measureTable(measure: MeasureResult, names: ReadonlyMap<string, string>): string {
  const head = measure.metrics.flatMap(({ label, compared }) =>
    compared ? [label, '× base'] : [label],
  );
  const rows = measure.rows
    .filter(({ cannot }) => cannot === undefined)
    .map(({ contestant, values, ratios }) => [
      names.get(contestant) ?? contestant,
      ...measure.metrics.flatMap(({ id, digits, compared }) => {
        const value = values[id];
        const told = value ? figure(value.median, digits) : '';
        const times = ratios[id];
        return compared ? [told, times ? ratio(times) : ''] : [told];
      }),
    ]);
  const unable = measure.rows
    .filter(({ cannot }) => cannot !== undefined)
    .map(({ contestant, cannot }) => `- ${names.get(contestant) ?? contestant}: ${cannot}`);
  return [
    `## ${measure.title}`,
    `${measure.about} ${roundsOf(measure)}`,
    table(['', ...head], rows),
    ...(unable.length > 0 ? [`Not here:\n\n${unable.join('\n')}`] : []),
  ].join('\n\n');
}

/** How a line grows, in words for the last columns of its table. */
function growthCells(sizes: readonly number[], costs: readonly number[]): Cells {
  const points = sizes.map((size, at): [number, number] => [size, costs[at] ?? NaN]);
  const { each, bend } = shape(points);
  return [figure(each, each < 0.1 ? 3 : 2), bend === undefined ? 'flat' : figure(bend, 2)];
}

/** Milliseconds from which on a browser tells of a task. */
const longTask = 50;

function curveTable({ title, about, unit, sizes, rounds, lines }: CurveResult): string {
  const rows = lines.flatMap(({ name, work, longest, failed }) => {
    if (failed !== undefined) return [[name, failed]];
    return [
      [`${name}: work, ms`, ...work.map((value) => figure(value, 0)), ...growthCells(sizes, work)],
      [
        `${name}: longest task, ms`,
        // Not of a long task: half of two rounds had none.
        ...longest.map((value) => (value < longTask ? `under ${longTask}` : figure(value, 0))),
      ],
    ];
  });
  const head = [...sizes.map((size) => figure(size, 0)), `each ${unit}, ms`, 'bend'];
  const filled = rows.map((cells) => ['', ...head].map((_, at) => cells[at] ?? ''));
  return [`### ${title}`, `${about} ${roundsOf({ rounds })}`, table(['', ...head], filled)].join('\n\n');
}

/** The whole of `BENCH.md`. */
export function report(results: Results): string {
  const { contestants, measures, curves } = results;
  const names = new Map(contestants.map(({ id, name }) => [id, name]));
  const baseBytes = contestants.find(({ id }) => id === results.base)?.brotli ?? NaN;
  const parts = [
    '# Measured',
    'Written by `npm run bench`; nothing here is typed by hand. `bench/results.json` holds the figures.',
    `${results.made}, treaty-widgets ${results.version}, Chromium ${results.browser} without a window, ${results.cores} × ${results.processor}.`,
    'Every contestant is a page of its own on one local server with brotli, in the same browser; its script is bundled and minified alike (this library as it is shipped), its map is the same world of States by status with a legend and a tooltip, and no animation runs. Each round opens every page once, in changing order, with an empty cache; a table gives the median of the rounds.',
    `“× base” is how many times the value of ${names.get(results.base)} it is: the median of the ratios round by round, and in brackets the quartiles, between which half of the rounds lie. Where the brackets of two contestants overlap, or they differ by less than a fifth, it is a tie.`,
    '## What each draws',
    table(
      ['', 'version', 'States', 'drawn as', 'map', 'legend', 'tooltip'],
      contestants.map(({ name, versions, states, draws, map, legend, tooltip }) => [
        name,
        versions,
        figure(states, 0),
        draws,
        map,
        legend,
        tooltip,
      ]),
    ),
    '## On the wire',
    'The page and everything it loads until the map stands, in kB (1,000 bytes) without headers.',
    table(
      ['', 'brotli', '× base', 'gzip', 'requests'],
      contestants.map(({ name, brotli, gzip, requests }) => [
        name,
        kilobytes(brotli),
        figure(brotli / baseBytes, 2),
        kilobytes(gzip),
        figure(requests, 0),
      ]),
    ),
    ...measures.map((measure) => measureTable(measure, names)),
    ...(curves.length > 0
      ? [
          '## How it grows',
          'Work is the processor time of the main thread until half a second after the picture stands. “Each” is the slope from the smallest to the largest; “bend” is the slope of the upper half over that of the lower: 1 is a straight line, 2 twice as steep above. “Flat” is a line that rises by less than a fifth.',
          ...curves.map(curveTable),
        ]
      : []),
  ];
  return `${parts.join('\n\n')}\n`;
}
