import { settling, visit } from '../visit.js';
import type { Measure } from './measure.js';

/** A task longer than this, in milliseconds, keeps a reader waiting. */
const patience = 50;

/** Notes how long the long tasks take. */
const noteTasks = `
  window.tasks = [];
  new PerformanceObserver((list) => window.tasks.push(...list.getEntries().map((task) => task.duration)))
    .observe({ type: 'longtask', buffered: true });`;

function loadAt(slowdown: number, rounds: number, share: number): Measure {
  const work = slowdown === 1 ? 'work' : 'busy';
  return {
    id: `load-${slowdown}x`,
    title: `Loading, processor at ${slowdown === 1 ? 'full speed' : `1/${slowdown}`}`,
    about: `From the start of the navigation until the map is on the screen, with cold caches. ${
      slowdown === 1
        ? 'Work is the processor time of the main thread'
        : 'Busy is the time that the main thread had tasks, by the clock,'
    } until ${settling / 1000} s after. The longest task is the time for which the page could not answer its reader, 0 where it is below ${patience} ms; blocked is how much all tasks were longer than that.`,
    metrics: [
      { id: 'painted', label: 'painted, ms', digits: 0, compared: true },
      { id: 'work', label: `${work}, ms`, digits: 0, compared: true },
      { id: 'longest', label: 'longest task, ms', digits: 0 },
      { id: 'blocked', label: 'blocked, ms', digits: 0 },
    ],
    rounds,
    share,
    warmsUp: true,
    run: async ({ browser, server }, site) => {
      const opened = await visit(browser, server, site, { maps: 1, slowdown, script: noteTasks });
      try {
        const now = await opened.counters();
        const tasks = await opened.page.evaluate<number[]>('window.tasks');
        return {
          painted: opened.painted,
          work: now[work] - opened.before[work],
          longest: Math.max(0, ...tasks),
          blocked: tasks.reduce((sum, task) => sum + Math.max(0, task - patience), 0),
        };
      } finally {
        await opened.close();
      }
    },
  };
}

const split: Measure = {
  id: 'split',
  title: 'What loading is spent on, processor at 1/4',
  about:
    'The main thread out of a trace, which makes everything somewhat slower. Script is compiling, running and collecting garbage; paint is recording what is painted, not the painting.',
  metrics: [
    { id: 'script', label: 'script, ms', digits: 0, compared: true },
    { id: 'style', label: 'style, ms', digits: 1, compared: true },
    { id: 'layout', label: 'layout, ms', digits: 1, compared: true },
    { id: 'paint', label: 'paint, ms', digits: 1, compared: true },
  ],
  rounds: 5,
  share: 0.08,
  run: async ({ browser, server }, site) => {
    const opened = await visit(browser, server, site, { maps: 1, slowdown: 4, trace: true });
    try {
      return { ...opened.split };
    } finally {
      await opened.close();
    }
  },
};

export const loads: readonly Measure[] = [loadAt(1, 21, 0.15), loadAt(4, 15, 0.22)];

export const loading: readonly Measure[] = [...loads, split];
