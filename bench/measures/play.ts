import { visit } from '../visit.js';
import type { Measure } from './measure.js';

/** The first of every second month. */
const days = Array.from({ length: 20 * 6 }, (_, at) => {
  const month = String(1 + 2 * (at % 6)).padStart(2, '0');
  return `${1995 + Math.floor(at / 6)}-${month}-01`;
});

const script = `(async (days) => {
  const frame = () => new Promise(requestAnimationFrame);
  let last = await frame();
  const begun = last;
  let late = 0;
  for (const day of days) {
    await window.bench.update(day);
    const now = await frame();
    if (now - last > 25) late++;
    last = now;
  }
  return { each: (last - begun) / days.length, late };
})(${JSON.stringify(days)})`;

export const play: Measure = {
  id: 'play',
  title: 'Playing 1995 to 2014, processor at 1/4',
  about: `${days.length} days in a row, another in every frame. A step lasts 16.7 ms where no frame is late; busy is the time of the main thread's tasks in it, by the clock.`,
  metrics: [
    { id: 'step', label: 'a step, ms', digits: 1, compared: true },
    { id: 'late', label: `late frames of ${days.length}`, digits: 0 },
    { id: 'work', label: 'busy a step, ms', digits: 1, compared: true },
  ],
  rounds: 3,
  share: 0.09,
  needs: 'update',
  run: async ({ browser, server }, site) => {
    const opened = await visit(browser, server, site, { maps: 1, slowdown: 4 });
    try {
      const before = await opened.counters();
      const { each, late } = await opened.page.evaluate<{ each: number; late: number }>(script);
      const after = await opened.counters();
      return { step: each, late, work: (after.busy - before.busy) / days.length };
    } finally {
      await opened.close();
    }
  },
};
