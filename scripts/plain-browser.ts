import puppeteer from 'puppeteer-core';
import type { Browser } from './browsers.js';
import { chromiumFlags } from './chromium-flags.js';
import { startWebKitDriver } from './webkit-driver.js';

/*
 * A browser with one page and no server: what the test runner cannot do, whose tests are pages of a server of its own.
 */

export interface PlainPage {
  /** Opens an address, whatever its scheme. */
  open(address: string): Promise<void>;
  /** What a script gives, `return` and all, as JSON would keep it. */
  run(script: string): Promise<unknown>;
  /** A key as the DOM names it. */
  press(key: 'ArrowLeft' | 'ArrowRight' | 'PageDown'): Promise<void>;
  close(): Promise<void>;
}

const size = { width: 1280, height: 800 };

async function byPuppeteer(browser: Browser): Promise<PlainPage> {
  const launched = await puppeteer.launch({
    executablePath: browser.path,
    ...(browser.engine === 'firefox' ? { browser: 'firefox' as const } : { args: [...chromiumFlags()] }),
  });
  const page = await launched.newPage();
  await page.setViewport(size);
  return {
    async open(address) {
      await page.goto(address);
    },
    // In one realm with the page's own scripts, as whoever writes in its console.
    run: (script) => page.evaluate(`(() => { ${script} })()`),
    press: (key) => page.keyboard.press(key),
    close: () => launched.close(),
  };
}

/** Keys as WebDriver writes them: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const keys = { ArrowLeft: '\ue012', ArrowRight: '\ue014', PageDown: '\ue00f' };

async function byWebDriver(browser: Browser & { by: 'webdriver' }): Promise<PlainPage> {
  const driver = await startWebKitDriver(browser.driver, browser.screen);
  const ask = async (path: string, body: object): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${driver.port}/session${path}`, { method: 'POST', body: JSON.stringify(body) });
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(value)}`);
    return value;
  };
  try {
    const capabilities = {
      alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary: browser.path, args: ['--automation'] } },
    };
    const { sessionId } = (await ask('', { capabilities })) as { sessionId: string };
    await ask(`/${sessionId}/window/rect`, size);
    return {
      async open(url) {
        await ask(`/${sessionId}/url`, { url });
      },
      run: (script) => ask(`/${sessionId}/execute/sync`, { script, args: [] }),
      async press(key) {
        const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: keys[key] }));
        await ask(`/${sessionId}/actions`, { actions: [{ type: 'key', id: 'keyboard', actions }] });
      },
      close: () => driver.stop(),
    };
  } catch (error) {
    await driver.stop();
    throw error;
  }
}

/**
 * Starts a browser of this machine with an empty page.
 * @throws Error for a WebKit or Firefox that Playwright brought: those are driven by Playwright alone.
 */
export async function plainBrowser(browser: Browser): Promise<PlainPage> {
  if (browser.by === 'webdriver') return byWebDriver(browser);
  if (browser.by === 'puppeteer' || browser.engine === 'chromium') return byPuppeteer(browser);
  throw new Error(`${browser.engine} of Playwright`);
}
