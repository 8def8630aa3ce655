import type { Browser, CDPSession, Page } from 'playwright-core';
import type { BenchServer } from './server.js';
import type { PageOptions, Site } from './site.js';
import { traced, type Split } from './trace.js';

/** What the browser has counted of a page so far. Times in milliseconds. */
export interface Counters {
  /** Processor time of the main thread, whatever it did; waiting for other processes is left out. */
  readonly work: number;
  /**
   * Time that the main thread was busy with tasks, by the clock. With a processor that is made to seem
   * slow, this is the one to ask for: the waste that slows it goes on between tasks, and is work.
   */
  readonly busy: number;
  /** Nodes and listeners alive, those of detached trees too. */
  readonly nodes: number;
  readonly listeners: number;
}

/** A page that is open, and what can be asked of it. */
export interface Visit {
  readonly page: Page;
  readonly session: CDPSession;
  /** When the maps were on the screen, in milliseconds since the navigation began. */
  readonly painted: number;
  /** Counted before the page was gone to, on an empty page of the same origin. */
  readonly before: Counters;
  counters(): Promise<Counters>;
  /** Bytes of the JavaScript heap after a collection. */
  heap(): Promise<number>;
  /** The heap of the empty page. */
  readonly heapBefore: number;
  /** Where the time of loading went, until a little after; only where it was traced. */
  readonly split: Split | undefined;
  close(): Promise<void>;
}

export interface VisitOptions extends PageOptions {
  /** How many times slower the processor shall seem. */
  readonly slowdown?: number;
  /** How many of the maps have to stand; all of them unless told otherwise. */
  readonly await?: number;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Whether the heap is measured before, which costs a collection. */
  readonly weigh?: boolean;
  /** A script for the page to begin with. */
  readonly script?: string;
  /** Whether loading is traced, which makes it slower. */
  readonly trace?: boolean;
}

/** After the maps stand, in milliseconds: what is put off until then is counted all the same. */
export const settling = 400;

export const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * Notes the frame after the one that began with the maps there: they are on the screen then. The
 * same little watch for every contestant, so that none reports on itself.
 */
const watch = (count: number) => `
  (function watch() {
    requestAnimationFrame(() => {
      if (window.bench?.isDrawn(${count})) {
        requestAnimationFrame(() => { window.painted = performance.now(); });
      } else watch();
    });
  })();`;

async function count(session: CDPSession): Promise<Counters> {
  const { metrics } = await session.send('Performance.getMetrics');
  const all = new Map(metrics.map(({ name, value }) => [name, value]));
  const of = (name: string) => all.get(name) ?? 0;
  return {
    work: of('ThreadTime') * 1000,
    busy: (of('TaskDuration') - of('DevToolsCommandDuration')) * 1000,
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
  };
}

async function weigh(session: CDPSession): Promise<number> {
  // Twice, so that what only finalizers free is gone too.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

/**
 * Opens a contestant's page in a fresh profile (so with cold caches) and waits until its maps are
 * painted, and a little longer. An empty page of the same origin comes first, so that starting a process is nobody's cost.
 *
 * @throws Error when the maps do not appear within a minute.
 */
export async function visit(
  browser: Browser,
  server: BenchServer,
  site: Site,
  options: VisitOptions,
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: options.viewport ?? { width: 1000, height: 700 },
  });
  try {
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    await page.goto(server.blank);
    const heapBefore = options.weigh ? await weigh(session) : 0;
    await session.send('Emulation.setCPUThrottlingRate', { rate: options.slowdown ?? 1 });
    await page.addInitScript(
      [site.driver, options.script, watch(options.await ?? options.maps)].join(';'),
    );
    const address = server.address(site, options);
    const before = await count(session);
    const go = async () => {
      await page.goto(address, { waitUntil: 'commit' });
      await page.waitForFunction('window.painted !== undefined', undefined, {
        timeout: 60_000,
        // Not in every frame, which would be work of the page's.
        polling: 50,
      });
      await wait(settling);
    };
    const split = options.trace ? await traced(browser, page, go) : await go();
    if (errors.length > 0) throw new Error(`the page throws: ${errors.join(', ')}`);
    return {
      page,
      session,
      painted: await page.evaluate<number>('window.painted'),
      before,
      heapBefore,
      split: split ?? undefined,
      counters: () => count(session),
      heap: () => weigh(session),
      close: () => context.close(),
    };
  } catch (error) {
    await context.close();
    throw new Error(`${site.name}: ${String(error)}`, { cause: error });
  }
}
