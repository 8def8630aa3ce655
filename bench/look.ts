import type { Browser, Page } from 'playwright-core';
import { wholeMap, type Area } from './contestants.js';
import { colours } from './pages/statuses.js';
import { countInk, differing, findPoints, takePixels, type Pixels, type Point } from './points.js';
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

/** Nobody was a party in 1999: of the parties' colour only the legend is left. */
async function checkUpdate(browser: Browser, page: Page, before: Pixels): Promise<void> {
  await page.evaluate(`Promise.resolve(window.bench.update('1999-01-01')).then(() => true)`);
  await wait(500);
  const after = await takePixels(browser, page);
  const ratio = countInk(after, colours.party) / countInk(before, colours.party);
  if (ratio > 0.1) throw new Error(`another day changes nothing: ${Math.round(ratio * 100)} % left`);
}

/**
 * Looks at a contestant's page once: what it loads, whether it draws the statuses in their colours
 * and shows a tooltip, and where its States are.
 *
 * @throws Error when the page asks for what is not there or for another host, draws no statuses, or
 * draws the same ones on another day.
 */
export async function look(
  browser: Browser,
  server: BenchServer,
  site: Site,
  area: Area = wholeMap,
  canUpdate = true,
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
    const sent = server.takeSent();
    await page.mouse.move(5, 5);
    if (canUpdate) await checkUpdate(browser, page, before);
    return { sent, states, points, hasTooltip: shown > 0 };
  } catch (error) {
    throw new Error(`${site.name}: ${String(error)}`, { cause: error });
  } finally {
    await opened.close();
  }
}
