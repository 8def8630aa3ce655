import { pointCount } from '../look.js';
import { traced } from '../trace.js';
import { visit, wait } from '../visit.js';
import type { Measure } from './measure.js';

/** Milliseconds between two moves: as long as two frames. */
const pace = 34;

export const hover: Measure = {
  id: 'hover',
  title: `Pointing at ${pointCount} places`,
  about:
    'The pointer goes over the same number of places inside States, far from each other, found in a picture of the page. A `<title>` is drawn by the browser outside the page and costs it nothing. Work is the processor time of the main thread for each place, drawing included; the worst place is that with the most. Script, style, layout and paint are out of a trace, which makes everything somewhat slower.',
  metrics: [
    { id: 'work', label: 'work a place, ms', digits: 2, compared: true },
    { id: 'script', label: 'script', digits: 2 },
    { id: 'style', label: 'style', digits: 2 },
    { id: 'layout', label: 'layout', digits: 2 },
    { id: 'paint', label: 'paint', digits: 2 },
    { id: 'worst', label: 'worst place, ms', digits: 1, compared: true },
  ],
  rounds: 5,
  share: 0.12,
  run: async ({ browser, server }, site, { points }) => {
    const opened = await visit(browser, server, site, { maps: 1 });
    const { mouse } = opened.page;
    const go = async (after?: () => Promise<void>) => {
      for (const [x, y] of points) {
        await mouse.move(x, y);
        await wait(pace);
        await after?.();
      }
    };
    try {
      await mouse.move(5, 5);
      await wait(300);
      // Once over all of them, undisturbed; again, asking after each; and again, traced.
      const before = await opened.counters();
      await go();
      const after = await opened.counters();
      let worst = 0;
      let last = await opened.counters();
      await go(async () => {
        const now = await opened.counters();
        worst = Math.max(worst, now.work - last.work);
        last = now;
      });
      const split = await traced(browser, opened.page, go);
      const each = (sum: number) => sum / points.length;
      return {
        work: each(after.work - before.work),
        script: each(split.script),
        style: each(split.style),
        layout: each(split.layout),
        paint: each(split.paint),
        worst,
      };
    } finally {
      await opened.close();
    }
  },
};
