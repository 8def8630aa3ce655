import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/files.js';
import { bundlePage } from '../bundle.js';
import { allInSight } from '../measures/many.js';
import { page, scriptTag } from '../site.js';
import { stateDays } from '../world.js';
import { cells } from './cells.js';
import type { Curve, Line } from './curve.js';
import { widgetSite } from './widget-site.js';

/** Of the peers the quickest with many maps stands beside this library and the bare page. */
const beside = ['treaty-map', 'd3', 'jsvectormap'];

const maps: Curve = {
  id: 'grow-maps',
  title: 'Maps on a page',
  about: 'Beside each other, all in sight.',
  unit: 'map',
  sizes: [1, 10, 25, 50, 100, 200],
  rounds: 3,
  share: 0.07,
  lines: async (sites) =>
    sites
      .filter(({ id }) => beside.includes(id))
      .map(
        (site): Line => ({
          site,
          options: (size) => ({ maps: size, grid: true, viewport: allInSight(size) }),
        }),
      ),
};

/** One widget in the middle of a page, as large as it is asked to be. */
const single = (site: Line['site']): Line => ({
  site,
  options: (size) => ({ maps: size, await: 1 }),
});

function instrumentIds(): readonly string[] {
  const path = join(root, 'data/instruments.json');
  return (JSON.parse(readFileSync(path, 'utf8')) as { id: string }[]).map(({ id }) => id);
}

const instruments: Curve = {
  id: 'grow-instruments',
  title: 'Instruments in a widget',
  about: 'The first picture of one widget; there are 29 instruments.',
  unit: 'instrument',
  sizes: [1, 5, 10, 20, 29],
  rounds: 3,
  share: 0.05,
  lines: async () => {
    const ids = instrumentIds();
    return ['treaty-map', 'treaty-timeline', 'treaty-coverage', 'treaty-matrix'].map((tag) =>
      single(widgetSite(tag, (size) => `instruments="${ids.slice(0, size).join(' ')}"`)),
    );
  },
};

/** Sets a geometry of cells; the first of them are States, the others areas nobody has a status for. */
const ownGeometry = (size: number) => `
  const codes = ${JSON.stringify(stateDays().map(([iso3]) => iso3))};
  const cells = ${cells.toString()};
  const states = cells(${size}).map((ring, at) => {
    const xs = ring.map(([x]) => x), ys = ring.map(([, y]) => y);
    const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
    const steps = ring.slice(1).map(([x, y], i) => (x - ring[i][0]).toFixed(1) + ' ' + (y - ring[i][1]).toFixed(1));
    const path = 'M' + ring[0].join(' ') + 'l' + steps.join(' ') + 'z';
    const anchor = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
    return { id: codes[at] ?? 'Q' + at, path, anchor, marker: false, box };
  });
  document.querySelector('treaty-map').geometry = {
    width: 960, height: 480, states, neutral: [], areas: [], borders: '', lines: [], frames: {},
  };`;

const regions: Curve = {
  id: 'grow-regions',
  title: "Regions of the host's own",
  about: 'Cells with borders of 52 points each, given to `geometry`; beyond the 197 States they are areas without a status.',
  unit: 'region',
  sizes: [10, 30, 100, 300, 1000],
  rounds: 3,
  share: 0.03,
  lines: async () => {
    const { script } = await bundlePage('pages/cells.ts');
    const own = widgetSite('treaty-map', () => 'instruments="financing-1999"', ownGeometry);
    const bare = {
      id: 'grown-cells',
      name: 'bare d3-geo',
      page: () => page({ maps: 1 }, '<div class="map"></div>', scriptTag('script.js')),
      file: (name: string) => (name === 'script.js' ? Buffer.from(script) : undefined),
    };
    return [single({ ...own, id: 'grown-regions' }), single(bare)];
  },
};

/** Ten countries in each activity. */
const rowsEach = 10;

const ownActivities = (rows: number) => `
  const codes = ${JSON.stringify(stateDays().map(([iso3]) => iso3))};
  const events = Array.from({ length: ${rows / rowsEach} }, (_, at) => ({
    id: 'activity-' + at,
    mode: at % 3 ? 'workshop' : 'direct',
    start: (2003 + at % 12) + '-' + String(1 + at % 9).padStart(2, '0') + '-10',
    title: 'Activity ' + at,
    place: { name: 'Place ' + at, latitude: at % 60, longitude: (at * 7) % 170 },
    countries: Array.from({ length: ${rowsEach} }, (_, one) => ({
      code: codes[(at * 13 + one * 5) % codes.length], role: one ? 'participant' : 'host',
    })),
    sources: [{ title: 'Report ' + at }],
  }));
  document.querySelector('treaty-reach').data = { source: 'Bench', complete: true, events };`;

const rows: Curve = {
  id: 'grow-rows',
  title: "Rows of the host's own data",
  about: `Countries of activities, ${rowsEach} in each, given to \`treaty-reach\` as \`data\`.`,
  unit: 'row',
  sizes: [200, 1000, 5000, 20_000],
  rounds: 3,
  share: 0.03,
  lines: async () => [single(widgetSite('treaty-reach', () => '', ownActivities))],
};

export const curves: readonly Curve[] = [maps, instruments, regions, rows];
