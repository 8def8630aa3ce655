import type { BrowserLauncher } from '@web/test-runner-core';
import { WebdriverLauncher } from '@web/test-runner-webdriver';

type Options = ConstructorParameters<typeof WebdriverLauncher>[0];

/** What the runner's launcher keeps to itself: its connection to the browser. */
interface Connection {
  driver: unknown;
  driverManager: { startSession(session: string, url: string): Promise<void> } | undefined;
  pendingHeartbeat: ReturnType<typeof setInterval> | undefined;
  ensureManagerInitialized(): Promise<void>;
}

/** A launcher that tells which pages it lost because their browser ended under them. */
export interface LastingLauncher extends BrowserLauncher {
  readonly lost: ReadonlySet<string>;
}

/**
 * Lets the test runner drive a browser behind a WebDriver, and outlives that browser.
 *
 * The runner's own launcher does not wait for a page to open: when the browser has crashed, the
 * refusal is caught by nobody and ends the whole run. Here the next page gets a new browser, and
 * the page that was open is remembered as lost, to be run again.
 */
export function lastingWebdriverLauncher(options: Options): LastingLauncher {
  const launcher = new WebdriverLauncher(options);
  const connection = launcher as unknown as Connection;
  const lost = new Set<string>();
  let open: string | undefined;

  const lose = () => {
    if (open !== undefined) lost.add(open);
    open = undefined;
    // Its own `stop` asks the browser that is gone, and keeps the connection when that fails.
    clearInterval(connection.pendingHeartbeat);
    connection.driver = undefined;
    connection.driverManager = undefined;
  };
  const start = async (session: string, url: string) => {
    await connection.ensureManagerInitialized();
    await connection.driverManager?.startSession(session, url);
  };

  return Object.assign(launcher as BrowserLauncher, {
    lost,
    async startSession(session: string, url: string) {
      try {
        await start(session, url);
      } catch {
        lose();
        await start(session, url);
      }
      open = session;
    },
    async stopSession(session: string) {
      try {
        return await WebdriverLauncher.prototype.stopSession.call(launcher, session);
      } catch (error) {
        lose();
        throw error;
      } finally {
        open = undefined;
      }
    },
  });
}
