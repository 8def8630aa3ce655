import { traced } from '../trace.js';
import { visit, wait } from '../visit.js';
import type { Measure } from './measure.js';

const times = 20;

/**
 * Changes nearly every status, back and forth, a frame after the other has stood; gives the length
 * of each frame that had a change in it.
 */
const script = (count: number) => `(async () => {
  const frame = () => new Promise(requestAnimationFrame);
  const frames = [];
  for (let time = 0; time < ${count}; time++) {
    const begun = await frame();
    const done = window.bench.update(time % 2 ? '2014-12-31' : '1999-01-01');
    const next = frame();
    await done;
    frames.push((await next) - begun);
    await frame();
  }
  return frames.sort((a, b) => a - b)[frames.length >> 1];
})()`;

export const change: Measure = {
  id: 'change',
  title: 'Another day for all States',
  about: `${times} times from 1 January 1999, when nobody had acted, to 31 December 2014, when nearly all had, or back. Work is the processor time of the main thread for each change, all that follows from it included; the frame is that in which the change was asked for, 16.7 ms where nothing is late. Script, style, layout and paint are out of a trace, which makes everything somewhat slower.`,
  metrics: [
    { id: 'work', label: 'work a change, ms', digits: 2, compared: true },
    { id: 'script', label: 'script', digits: 2, compared: true },
    { id: 'style', label: 'style', digits: 2 },
    { id: 'layout', label: 'layout', digits: 2 },
    { id: 'paint', label: 'paint', digits: 2 },
    { id: 'frame', label: 'frame, ms', digits: 1 },
  ],
  rounds: 7,
  share: 0.08,
  needs: 'update',
  run: async ({ browser, server }, site) => {
    const opened = await visit(browser, server, site, { maps: 1 });
    try {
      await opened.page.evaluate(script(4));
      await wait(300);
      const before = await opened.counters();
      const frame = await opened.page.evaluate<number>(script(times));
      await wait(100);
      const after = await opened.counters();
      const split = await traced(browser, opened.page, async () => {
        await opened.page.evaluate(script(times));
        await wait(100);
      });
      return {
        work: (after.work - before.work) / times,
        script: split.script / times,
        style: split.style / times,
        layout: split.layout / times,
        paint: split.paint / times,
        frame,
      };
    } finally {
      await opened.close();
    }
  },
};
