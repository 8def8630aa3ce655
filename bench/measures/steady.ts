import { visit } from '../visit.js';
import type { Measure } from './measure.js';

const observe = `
  window.shifts = 0;
  window.tasks = [];
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) window.shifts += value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });`;

/** Milliseconds that the script is late, so that the page's words stand before it comes. */
const delay = 300;

export const steady: Measure = {
  id: 'steady',
  title: 'Steadiness while loading, processor at 1/4',
  about: `The script comes ${delay} ms after it is asked for, when the words before and after the map stand already. Cumulative layout shift (0 is best); tasks longer than 50 ms: the longest, and all of them together beyond 50 ms each.`,
  metrics: [
    { id: 'shift', label: 'layout shift', digits: 3 },
    { id: 'longest', label: 'longest task, ms', digits: 0, compared: true },
    { id: 'blocked', label: 'blocked, ms', digits: 0, compared: true },
  ],
  rounds: 5,
  share: 0.07,
  run: async ({ browser, server }, site) => {
    const opened = await visit(browser, server, site, {
      maps: 1,
      slowdown: 4,
      delay,
      script: observe,
    });
    try {
      const [shift, tasks] = await opened.page.evaluate<[number, number[]]>('[shifts, tasks]');
      return {
        shift,
        longest: Math.max(0, ...tasks),
        blocked: tasks.reduce((sum, task) => sum + task - 50, 0),
      };
    } finally {
      await opened.close();
    }
  },
};
