import type { TestRunnerPlugin } from '@web/test-runner-core';

/** The part of WebdriverIO's browser that is used here. */
interface Driver {
  setWindowSize(width: number, height: number): Promise<void>;
  execute<T>(script: string): Promise<T>;
}

/**
 * The runner's `setViewport` for browsers behind a WebDriver, which the runner itself leaves out.
 *
 * WebDriver sizes windows, not viewports: the window is sized once, what its frame took away is
 * measured, and that much is added.
 *
 * @throws Error (in the test) when the viewport does not come out as asked, as when the window
 * manager has a smallest width.
 */
export function webdriverViewportPlugin(): TestRunnerPlugin {
  return {
    name: 'webdriver-viewport',
    async executeCommand({ command, payload, session }) {
      if (command !== 'set-viewport' || session.browser.type !== 'webdriver') return undefined;
      const { width, height } = payload as { width: number; height: number };
      const driver = (session.browser as unknown as { driver: Driver }).driver;
      const measure = () => driver.execute<[number, number]>('return [innerWidth, innerHeight];');
      const settled = async (test: (size: [number, number]) => boolean) => {
        // The page learns its new size a frame or two after the window.
        let size = await measure();
        for (let tries = 0; tries < 20 && !test(size); tries += 1) {
          await new Promise((resolve) => setTimeout(resolve, 25));
          size = await measure();
        }
        return size;
      };
      const isAsked = ([x, y]: [number, number]) => x === width && y === height;

      const [beforeX, beforeY] = await measure();
      if (isAsked([beforeX, beforeY])) return true;
      await driver.setWindowSize(width, height);
      const [x, y] = await settled((size) => size[0] !== beforeX || size[1] !== beforeY);
      if (isAsked([x, y])) return true;
      await driver.setWindowSize(width + (width - x), height + (height - y));
      const got = await settled(isAsked);
      if (!isAsked(got)) {
        throw new Error(`asked for a viewport of ${width} x ${height}, got ${got.join(' x ')}`);
      }
      return true;
    },
  };
}
