/** Pages that are files, from a disk or a stick, in every engine: the README's snippet as it stands, and the slide deck. */
import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { engines, findBrowser } from '../scripts/browsers.js';
import { root } from '../scripts/files.js';
import { plainBrowser, type PlainPage } from '../scripts/plain-browser.js';

const script = join(root, 'dist/treaty-widgets.iife.js');
const unbuilt = existsSync(script) ? false : 'not built: npm run build';

/** The README's lines for a page that is a file. */
const [, snippet = ''] = /```html\n(<meta charset="utf-8" \/>\n<script src="treaty-widgets\.iife\.js">[^]*?)```/.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? [];

for (const engine of engines) {
  const browser = findBrowser(engine);
  const isDriven = browser?.by !== 'playwright' || engine === 'chromium';
  const skip = unbuilt || (browser && isDriven ? false : `no ${engine} that can be driven without a server`);

  describe(`from a file, in ${engine}`, { skip }, () => {
    let page: PlainPage;
    let folder = '';

    before(async () => {
      assert.ok(browser);
      // A path as disks and sticks have them.
      folder = join(mkdtempSync(join(tmpdir(), 'treaty-stick-')), 'USB n° 1 — été');
      mkdirSync(folder);
      copyFileSync(script, join(folder, 'treaty-widgets.iife.js'));
      page = await plainBrowser(browser);
    });
    after(async () => {
      await page.close();
      rmSync(join(folder, '..'), { recursive: true, force: true });
    });

    async function until(condition: string, what: string): Promise<void> {
      const end = Date.now() + 30_000;
      while ((await page.run(`return Boolean(${condition})`)) !== true) {
        if (Date.now() > end) assert.fail(`not within 30 s: ${what}`);
        await wait(50);
      }
    }

    /** Opens a page of the stick, its faults kept from its first line on. */
    async function openOnStick(body: string): Promise<void> {
      const listen = `<script>window.faults = []; addEventListener('error', (event) => faults.push(event.message || event.target.src), true); addEventListener('unhandledrejection', (event) => faults.push(String(event.reason)));</script>`;
      writeFileSync(join(folder, 'page.html'), `<!doctype html><html lang="en"><meta charset="utf-8"><title>From a stick</title>${listen}${body}</html>`);
      await page.open(pathToFileURL(join(folder, 'page.html')).href);
      assert.equal(await page.run('return location.protocol'), 'file:');
    }

    const inMap = (rest: string) => `document.querySelector('treaty-map').shadowRoot${rest}`;

    it('the README’s snippet draws its map, in another language too, and its table', async () => {
      assert.notEqual(snippet, '');
      await openOnStick(snippet);
      await until(inMap(`?.querySelector('[data-state=FRA]')?.dataset.status === 'party'`), 'France, a party');
      // All languages are inside: there is nothing beside the page to fetch.
      await page.run(`document.documentElement.lang = 'ar'`);
      await until(inMap(`.querySelector('.root').dir === 'rtl'`), 'Arabic');
      await page.run(inMap(`.querySelector('.as-table').click()`));
      await until(inMap(`.querySelectorAll('tbody tr').length > 10`), 'the table');
      assert.deepEqual(await page.run('return faults'), []);
      const loaded = (await page.run(`return performance.getEntriesByType('resource').map(({ name }) => name)`)) as string[];
      assert.deepEqual(loaded.filter((name) => !name.startsWith('file:')), []);
    });

    it('data of the page’s own, given as a property, and a picture to save', async () => {
      const data = readFileSync(join(root, 'demos/own-data.csv'), 'utf8');
      await openOnStick(`<script src="treaty-widgets.iife.js"></script>
        <treaty-map instruments="uncac-2003" downloads="csv svg png"></treaty-map>
        <script>
          window.saved = [];
          HTMLAnchorElement.prototype.click = function () { saved.push(this.download); };
          document.querySelector('treaty-map').data = ${JSON.stringify(data)};
        </script>`);
      await until(inMap(`?.querySelector('.caption')?.textContent.includes('Supplied by the publisher')`), 'the data');
      await page.run(inMap(`.querySelectorAll('button.save').forEach((button) => button.click())`));
      await until('saved.length === 3', 'three files');
      assert.deepEqual(((await page.run('return saved')) as string[]).map((name) => name.slice(name.lastIndexOf('.') + 1)).sort(), ['csv', 'png', 'svg']);
      assert.deepEqual(await page.run('return faults'), []);
    });

    it('the slide deck draws its slides and turns by the arrow keys', async () => {
      await page.open(pathToFileURL(join(root, 'demos/deck/index.html')).href);
      // A slide draws what is on it when it is turned to, or is about to be.
      const drawn = (slide: string) =>
        `[...document.querySelectorAll('section#${slide} > *')].some((one) => one.shadowRoot?.querySelector('.figure, .sentence'))`;
      await until(drawn('title'), 'a sentence');
      await page.press('ArrowRight');
      await until(`location.hash === '#/map'`, 'the second slide');
      await until(drawn('map'), 'a map');
      await page.press('PageDown');
      await until(`location.hash === '#/timeline'`, 'the third');
      await until(drawn('timeline'), 'lines');
      await page.press('ArrowLeft');
      await until(`location.hash === '#/map'`, 'the second again');
      const [top, bottom] = (await page.run(`const { top, bottom } = document.querySelector('section#map treaty-map').getBoundingClientRect(); return [top, bottom - innerHeight]`)) as [number, number];
      assert.ok(top >= 0 && bottom <= 0, `within the screen: ${top}, ${bottom}`);
    });
  });
}
