import { visit } from '../visit.js';
import type { Measure } from './measure.js';

const countElements = `(function count(root) {
  let sum = 0;
  for (const element of root.querySelectorAll('*')) {
    sum += 1 + (element.shadowRoot ? count(element.shadowRoot) : 0);
  }
  return sum;
})(document.querySelector('.maps'))`;

export const memory: Measure = {
  id: 'memory',
  title: 'Memory',
  about:
    'The JavaScript heap after a collection, above an empty page; the elements of the map, shadow trees included; nodes and listeners alive in the whole page.',
  metrics: [
    { id: 'heap', label: 'heap, MB', digits: 2, compared: true },
    { id: 'elements', label: 'elements', digits: 0, compared: true },
    { id: 'nodes', label: 'nodes', digits: 0 },
    { id: 'listeners', label: 'listeners', digits: 0 },
  ],
  rounds: 3,
  share: 0.04,
  run: async ({ browser, server }, site) => {
    const opened = await visit(browser, server, site, { maps: 1, weigh: true });
    try {
      const heap = (await opened.heap()) - opened.heapBefore;
      const { nodes, listeners } = await opened.counters();
      const elements = await opened.page.evaluate<number>(countElements);
      return { heap: heap / 1e6, elements, nodes, listeners };
    } finally {
      await opened.close();
    }
  },
};
