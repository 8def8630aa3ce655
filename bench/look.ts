import type { Browser } from 'playwright-core';
import { wholeMap, type Area } from './contestants.js';
import { differing, findPoints, takePixels, type Point } from './points.js';
import type { BenchServer, Sent } from './server.js';
import type { Site } from './site.js';
import { visit, wait } from './visit.js';

/** What a contestant's page turned out to be, before anything is timed. */
export interface Look {
  /** The page and everything it loaded. */
  readonly sent: readonly Sent[];
  readonly states: number;
  /** Places on the map to point at. */
  readonly points: readonly Point[];
  /** Whether pointing at a State shows something; a `<title>` is shown outside the page. */
  readonly hasTooltip: boolean;
}

/** Pixels that change for a tooltip at least; an outline alone changes some hundred. */
const wordsOnGround = 1000;

/** How many points a pointer goes over. */
export const pointCount = 60;

/**
 * Looks at a contestant's page once: what it loads, whether it draws the statuses in their colours
 * and shows a tooltip, and where its States are.
 *
 * @throws Error when the page asks for what is not there or for another host, or draws no statuses.
 */
export async function look(
  browser: Browser,
  server: BenchServer,
  site: Site,
  area: Area = wholeMap,
): Promise<Look> {
  server.takeSent();
  server.takeMissing();
  const opened = await visit(browser, server, site, { maps: 1 });
  const { page } = opened;
  try {
    const missing = server.takeMissing();
    if (missing.length > 0) throw new Error(`asks for ${missing.join(', ')}, which is not there`);
    const others = await page.evaluate<string[]>(
      `performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => !name.startsWith(location.origin) && !name.startsWith('data:'))`,
    );
    if (others.length > 0) throw new Error(`asks other hosts: ${others.join(', ')}`);
    const states = await page.evaluate<number>('window.bench.states()');
    const before = await takePixels(browser, page);
    const points = findPoints(before, area, pointCount);
    let shown = 0;
    for (const [x, y] of points.slice(0, 5)) {
      await page.mouse.move(x, y);
      await wait(300);
      if (differing(before, await takePixels(browser, page)) > wordsOnGround) shown++;
    }
    return { sent: server.takeSent(), states, points, hasTooltip: shown > 0 };
  } catch (error) {
    throw new Error(`${site.name}: ${String(error)}`, { cause: error });
  } finally {
    await opened.close();
  }
}
