import type { Place, Values } from '../measures/measure.js';
import type { Site } from '../site.js';
import { visit, type VisitOptions } from '../visit.js';

/** Something that is drawn in several sizes. `maps` of its pages' address is the size. */
export interface Line {
  readonly site: Site;
  /** How its pages are opened; beside each other and all in sight where the size is a number of maps. */
  options(size: number): VisitOptions;
}

/** How a cost grows with a size. */
export interface Curve {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  /** What one more is: `map`, `row`. */
  readonly unit: string;
  readonly sizes: readonly number[];
  readonly rounds: number;
  readonly share: number;
  lines(sites: readonly Site[]): Promise<readonly Line[]>;
}

const observe = `
  window.tasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });`;

/** Opens a line's page in one size: the main thread's work, and its longest task (0 below 50 ms). */
export async function measureLine({ browser, server }: Place, line: Line, size: number): Promise<Values> {
  const options = line.options(size);
  const opened = await visit(browser, server, line.site, { ...options, script: observe });
  try {
    const after = await opened.counters();
    const tasks = await opened.page.evaluate<number[]>('tasks');
    return { work: after.work - opened.before.work, longest: Math.max(0, ...tasks) };
  } finally {
    await opened.close();
  }
}
