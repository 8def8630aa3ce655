import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/files.js';
import { bundlePage } from '../bundle.js';
import { allInSight } from '../measures/many.js';
import { page, scriptTag } from '../site.js';
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
    const sites = ['treaty-map', 'treaty-timeline', 'treaty-coverage', 'treaty-matrix'].map((tag) =>
      widgetSite(tag, (size) => `instruments="${ids.slice(0, size).join(' ')}"`),
    );
    return (await Promise.all(sites)).map(single);
  },
};

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
    const own = await widgetSite(
      'treaty-map',
      () => 'instruments="financing-1999"',
      'pages/own-geometry.ts',
    );
    const bare = {
      id: 'grown-cells',
      name: 'bare d3-geo',
      page: () => page({ maps: 1 }, '<div class="map"></div>', scriptTag('script.js')),
      file: (name: string) => (name === 'script.js' ? Buffer.from(script) : undefined),
    };
    return [single(own), single(bare)];
  },
};

const rows: Curve = {
  id: 'grow-rows',
  title: "Rows of the host's own data",
  about: 'Countries of activities, ten in each, given to `treaty-reach` as `data`.',
  unit: 'row',
  sizes: [200, 1000, 5000, 20_000],
  rounds: 3,
  share: 0.03,
  lines: async () => [
    single(await widgetSite('treaty-reach', () => '', 'pages/own-activities.ts')),
  ],
};

export const curves: readonly Curve[] = [maps, instruments, regions, rows];
