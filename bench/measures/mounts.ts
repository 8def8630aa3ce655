import { visit, wait } from '../visit.js';
import type { Measure } from './measure.js';

/** Maps mounted in all, so many at a time. */
const total = 1000;
const atOnce = 10;
/** Milliseconds after which a contestant may stop. This library has to come to the end. */
const patience = { peers: 12_000, ours: 120_000 };

/** Adds maps, lets them be drawn, takes them away; gives how many there were and how long it took. */
const script = (count: number, time: number) => `(async () => {
  const frame = () => new Promise(requestAnimationFrame);
  const begun = performance.now();
  let done = 0;
  while (done < ${count} && performance.now() - begun < ${time}) {
    for (let one = 0; one < ${atOnce}; one++) window.bench.add();
    do await frame(); while (!window.bench.areAddedDrawn());
    await frame();
    for (let one = 0; one < ${atOnce}; one++) window.bench.remove();
    await frame();
    done += ${atOnce};
  }
  return { done, each: (performance.now() - begun) / done };
})()`;

export const mounts: Measure = {
  id: 'mounts',
  title: `Mounting and unmounting ${total.toLocaleString('en')} times`,
  about: `${atOnce} at a time beside a map that stays, drawn and taken away; as many as there is time for in ${patience.peers / 1000} s, and all of them by this library. What is left: growth of the heap after a collection, of nodes and of listeners, from after the first ${5 * atOnce} on.`,
  metrics: [
    { id: 'done', label: 'mounted', digits: 0 },
    { id: 'each', label: 'each, ms', digits: 1, compared: true },
    { id: 'heap', label: 'heap left, kB', digits: 0 },
    { id: 'nodes', label: 'nodes left', digits: 0 },
    { id: 'listeners', label: 'listeners left', digits: 0 },
  ],
  rounds: 1,
  share: 0.1,
  needs: 'mount',
  run: async ({ browser, server }, site) => {
    const opened = await visit(browser, server, site, {
      maps: 1,
      grid: true,
      viewport: { width: 2040, height: 1500 },
    });
    const time = site.id === 'treaty-map' ? patience.ours : patience.peers;
    try {
      await opened.page.evaluate(script(5 * atOnce, time));
      await wait(300);
      const heap = await opened.heap();
      const before = await opened.counters();
      const { done, each } = await opened.page.evaluate<{ done: number; each: number }>(
        script(total, time),
      );
      await wait(500);
      const heapNow = await opened.heap();
      const after = await opened.counters();
      return {
        done,
        each,
        heap: (heapNow - heap) / 1000,
        nodes: after.nodes - before.nodes,
        listeners: after.listeners - before.listeners,
      };
    } finally {
      await opened.close();
    }
  },
};
