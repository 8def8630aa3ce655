import type { Browser } from 'playwright-core';

/** What one load of a page showed. Times in milliseconds from the start of the navigation. */
export interface Load {
  /** The frame after the one in which the map was first there had begun: it is on the screen. */
  readonly painted: number;
  /** Time that the main thread was busy with tasks, until the map was painted. */
  readonly busy: number;
  readonly states: number;
}

/**
 * Loads a page in a fresh profile (so with cold caches) and waits until its map is painted.
 *
 * @param count an expression that counts the States drawn, evaluated in the page at every frame.
 * @param slowdown how many times slower the processor shall seem.
 * @throws Error when no map appears within thirty seconds.
 */
export async function load(
  browser: Browser,
  address: string,
  count: string,
  slowdown: number,
): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 1000, height: 700 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    // The same little watch for every contestant, so that none reports on itself.
    await page.addInitScript(`
      (function watch() {
        requestAnimationFrame(() => {
          if (${count}) {
            requestAnimationFrame(() => { window.painted = performance.now(); });
          } else watch();
        });
      })();
    `);
    const metric = async (name: string) => {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find((one) => one.name === name)?.value ?? 0;
    };
    const before = await metric('TaskDuration');
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForFunction('window.painted !== undefined', undefined, { timeout: 30_000 });
    const busy = ((await metric('TaskDuration')) - before) * 1000;
    const painted = await page.evaluate<number>('window.painted');
    return { painted, busy, states: await page.evaluate<number>(count) };
  } finally {
    await context.close();
  }
}
