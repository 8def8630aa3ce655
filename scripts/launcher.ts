import type { BrowserLauncher } from '@web/test-runner-core';
import { chromeLauncher } from '@web/test-runner-chrome';
import type { Browser } from './browsers.js';
import { chromiumFlags } from './chromium-flags.js';
import { playwrightLauncher } from './playwright-launcher.js';
import { lastingWebdriverLauncher } from './webdriver-launcher.js';
import { startWebKitDriver } from './webkit-driver.js';

/** A launcher for the test runner and what has to be ended after it. */
export interface Launch {
  readonly launcher: BrowserLauncher;
  /** The runner's sessions whose browser ended under them; grows while tests run. */
  readonly lost?: ReadonlySet<string>;
  stop(): Promise<void>;
}

/**
 * Makes the test runner's launcher for a browser; starts the WebDriver where one is needed.
 *
 * @throws Error when the WebDriver does not start.
 */
export async function launch(browser: Browser): Promise<Launch> {
  if (browser.by === 'playwright') {
    const launcher = playwrightLauncher(browser.engine, browser.path);
    return { launcher, stop: () => Promise.resolve() };
  }
  if (browser.by === 'webdriver') {
    const driver = await startWebKitDriver(browser.driver, browser.screen);
    const launcher = lastingWebdriverLauncher({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port: driver.port,
      path: '/',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: browser.path, args: ['--automation'] },
      } as never,
    });
    return { launcher, lost: launcher.lost, stop: () => driver.stop() };
  }
  const launcher = chromeLauncher({
    concurrency: 1,
    launchOptions: {
      executablePath: browser.path,
      ...(browser.engine === 'firefox'
        ? { browser: 'firefox' as const }
        : { args: [...chromiumFlags()] }),
    },
  });
  return { launcher, stop: () => Promise.resolve() };
}
