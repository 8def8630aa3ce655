/*
 * Who is measured, and what each of them draws and cannot do.
 */

/** What a contestant may be unable to do; the words say why. */
export type Ability = 'update' | 'mount';

/** Left, top, right and bottom, in CSS pixels. */
export type Area = readonly [x0: number, y0: number, x1: number, y1: number];

export const wholeMap: Area = [20, 90, 980, 560];

export interface Contestant {
  readonly id: string;
  readonly name: string;
  readonly kind: 'ours' | 'floor' | 'peer';
  /** Packages whose versions are told. */
  readonly packages: readonly string[];
  /** Below `bench/`; none where the page needs no script. */
  readonly entry?: string;
  readonly draws: string;
  readonly map: string;
  readonly legend: string;
  readonly tooltip: string;
  /** Where in the page, 1000 by 700 pixels, there is map and no legend; `wholeMap` unless told otherwise. */
  readonly area?: Area;
  readonly cannot?: Readonly<Partial<Record<Ability, string>>>;
}

const atlas = 'world-atlas 1:110m, the same for all that say so';
const own = 'its own';

export const contestants: readonly Contestant[] = [
  {
    id: 'treaty-map',
    name: 'treaty-map.js',
    kind: 'ours',
    packages: [],
    draws: 'SVG',
    map: 'its own: UN boundaries with special lines, and markers for small States',
    legend: own,
    tooltip: own,
  },
  {
    id: 'd3',
    name: 'bare d3-geo + topojson-client',
    kind: 'floor',
    packages: ['d3-geo', 'topojson-client'],
    entry: 'pages/d3.ts',
    draws: 'SVG',
    map: atlas,
    legend: 'HTML of the page',
    tooltip: '<title>',
  },
  {
    id: 'paths',
    name: 'paths projected at build time',
    kind: 'floor',
    packages: [],
    entry: 'pages/paths.ts',
    draws: 'SVG',
    map: atlas,
    legend: 'HTML of the page',
    tooltip: '<title>',
  },
  {
    id: 'static',
    name: 'static SVG',
    kind: 'floor',
    packages: [],
    draws: 'SVG in the HTML',
    map: atlas,
    legend: 'HTML of the page',
    tooltip: '<title>',
    cannot: {
      update: 'is a picture: shows one day only',
      mount: 'is part of the page: nothing mounts it',
    },
  },
  {
    id: 'jsvectormap',
    name: 'jsvectormap',
    kind: 'peer',
    packages: ['jsvectormap'],
    entry: 'peers/jsvectormap.js',
    draws: 'SVG',
    map: own,
    legend: own,
    tooltip: own,
    area: [20, 90, 830, 590],
  },
  {
    id: 'svgmap',
    name: 'svgMap',
    kind: 'peer',
    packages: ['svgmap'],
    entry: 'peers/svgmap.js',
    draws: 'SVG',
    map: own,
    legend: 'HTML of the page: it has none',
    tooltip: own,
  },
  {
    id: 'plot',
    name: 'Observable Plot',
    kind: 'peer',
    packages: ['@observablehq/plot'],
    entry: 'peers/plot.js',
    draws: 'SVG',
    map: atlas,
    legend: own,
    tooltip: own,
  },
  {
    id: 'highcharts',
    name: 'Highcharts Maps',
    kind: 'peer',
    packages: ['highcharts'],
    entry: 'peers/highcharts.js',
    draws: 'SVG',
    map: atlas,
    legend: own,
    tooltip: own,
    area: [20, 90, 980, 550],
  },
  {
    id: 'echarts',
    name: 'Apache ECharts',
    kind: 'peer',
    packages: ['echarts'],
    entry: 'peers/echarts.js',
    draws: 'canvas, its default',
    map: atlas,
    legend: own,
    tooltip: own,
    area: [170, 90, 980, 590],
  },
  {
    id: 'vega',
    name: 'Vega-Embed',
    kind: 'peer',
    packages: ['vega-embed', 'vega-lite', 'vega'],
    entry: 'peers/vega.js',
    draws: 'canvas, its default',
    map: atlas,
    legend: own,
    tooltip: own,
    area: [20, 90, 830, 560],
  },
  {
    id: 'amcharts',
    name: 'amCharts',
    kind: 'peer',
    packages: ['@amcharts/amcharts5'],
    entry: 'peers/amcharts.js',
    draws: 'canvas, all it does',
    map: atlas,
    legend: own,
    tooltip: own,
    area: [20, 120, 980, 590],
  },
  {
    id: 'plotly',
    name: 'Plotly geo',
    kind: 'peer',
    packages: ['plotly.js-geo-dist-min'],
    entry: 'peers/plotly.js',
    draws: 'SVG',
    map: atlas,
    legend: 'its colour bar',
    tooltip: own,
    area: [20, 90, 850, 560],
  },
  {
    id: 'undp',
    name: 'UNDP data-viz',
    kind: 'peer',
    packages: ['@undp/data-viz', 'react-dom'],
    entry: 'peers/undp.js',
    draws: 'SVG, through React',
    map: atlas,
    legend: own,
    tooltip: own,
    area: [170, 20, 980, 480],
  },
];

/** The one that others are compared with. */
export const base = 'd3';

/**
 * Contestants by their identifiers, in the order of the list, the base always among them.
 *
 * @throws Error when one is not known.
 */
export function chooseContestants(ids: readonly string[] | undefined): readonly Contestant[] {
  if (ids === undefined) return contestants;
  const known = contestants.map(({ id }) => id);
  for (const id of ids) {
    if (!known.includes(id)) throw new Error(`no contestant "${id}"; there are ${known.join(', ')}`);
  }
  return contestants.filter(({ id }) => id === base || ids.includes(id));
}
