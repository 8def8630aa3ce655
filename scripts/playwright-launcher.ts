import { chromium, firefox, webkit, type Browser, type Page } from 'playwright-core';
import type { BrowserLauncher } from '@web/test-runner-core';
import { chromiumFlags } from './chromium-flags.js';
import type { Engine } from './browsers.js';

/**
 * Lets the test runner drive a build that Playwright installed.
 *
 * The type `playwright` and `getPage` are what the runner's own commands (media emulation,
 * keyboard, mouse, viewport) look for.
 */
export function playwrightLauncher(engine: Engine, executablePath: string): BrowserLauncher {
  const pages = new Map<string, Page>();
  let browser: Promise<Browser> | undefined;

  const launch = () =>
    ({ chromium, firefox, webkit })[engine].launch({
      executablePath,
      args: engine === 'chromium' ? [...chromiumFlags()] : [],
    });

  const launcher: BrowserLauncher & { getPage(session: string): Page } = {
    name: engine,
    type: 'playwright',
    concurrency: 1,
    async startSession(session, url) {
      browser ??= launch();
      const page = await (await browser).newPage();
      pages.set(session, page);
      await page.goto(url);
    },
    isActive: (session) => pages.has(session),
    getBrowserUrl: (session) => pages.get(session)?.url(),
    async stopSession(session) {
      await pages.get(session)?.close();
      pages.delete(session);
      return {};
    },
    async stop() {
      await (await browser)?.close();
      browser = undefined;
    },
    startDebugSession: () => Promise.reject(new Error('Debugging is not supported')),
    getPage(session) {
      const page = pages.get(session);
      if (page === undefined) throw new Error(`No page for session ${session}`);
      return page;
    },
  };
  return launcher;
}
