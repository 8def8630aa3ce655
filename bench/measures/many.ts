import { visit } from '../visit.js';
import type { Measure } from './measure.js';

function manyOf(maps: number, share: number): Measure {
  return {
    id: `many-${maps}`,
    title: `${maps} maps on a page, all in sight`,
    about: 'Beside each other, 320 pixels wide. Until all are on the screen; the heap is that above an empty page, after a collection.',
    metrics: [
      { id: 'painted', label: 'painted, ms', digits: 0, compared: true },
      { id: 'work', label: 'work, ms', digits: 0, compared: true },
      { id: 'heap', label: 'heap, MB', digits: 2, compared: true },
      { id: 'nodes', label: 'nodes', digits: 0 },
    ],
    rounds: 5,
    share,
    run: async ({ browser, server }, site) => {
      const opened = await visit(browser, server, site, {
        maps,
        grid: true,
        weigh: true,
        viewport: allInSight(maps),
      });
      try {
        const after = await opened.counters();
        const heap = (await opened.heap()) - opened.heapBefore;
        return {
          painted: opened.painted,
          work: after.work - opened.before.work,
          heap: heap / 1e6,
          nodes: after.nodes,
        };
      } finally {
        await opened.close();
      }
    },
  };
}

/** Room for so many maps of a grid: six in a row, each with its words at most 700 pixels high. */
export function allInSight(maps: number): { readonly width: number; readonly height: number } {
  return { width: 2040, height: 200 + Math.ceil(maps / 6) * 700 };
}

const column: Measure = {
  id: 'column',
  title: '50 maps below each other, one in sight',
  about: 'As on a long page, 960 pixels wide. Until the first is on the screen; work and heap are those of the page half a second later, however much it has put off until its reader comes to it.',
  metrics: [
    { id: 'painted', label: 'first painted, ms', digits: 0, compared: true },
    { id: 'work', label: 'work, ms', digits: 0, compared: true },
    { id: 'heap', label: 'heap, MB', digits: 2, compared: true },
    { id: 'nodes', label: 'nodes', digits: 0 },
  ],
  rounds: 3,
  share: 0.05,
  run: async ({ browser, server }, site) => {
    const opened = await visit(browser, server, site, { maps: 50, await: 1, weigh: true });
    try {
      const after = await opened.counters();
      const heap = (await opened.heap()) - opened.heapBefore;
      return {
        painted: opened.painted,
        work: after.work - opened.before.work,
        heap: heap / 1e6,
        nodes: after.nodes,
      };
    } finally {
      await opened.close();
    }
  },
};

export const many: readonly Measure[] = [manyOf(10, 0.04), manyOf(50, 0.09), column];
