import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { inflateSync } from 'node:zlib';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findBrowser } from '../scripts/browsers.js';
import { chromiumFlags } from '../scripts/chromium-flags.js';
import { root } from '../scripts/files.js';

const deck = pathToFileURL(join(root, 'demos/deck/index.html')).href;
const built = existsSync(join(root, 'dist/treaty-widgets.iife.js'));
const slides = ['title', 'map', 'timeline', 'coverage', 'twelve'];

/** A PDF's text as bytes, its streams unpacked. */
function unpacked(pdf: Uint8Array): string {
  return Buffer.from(pdf)
    .toString('latin1')
    .replace(/stream\r?\n([^]*?)endstream/g, (whole, data: string) => {
      try {
        return inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
      } catch {
        return whole;
      }
    });
}

describe('a slide deck that is a file', { skip: built ? false : 'not built: npm run build' }, () => {
  let browser: Browser;
  const errors: string[] = [];

  before(async () => {
    const found = findBrowser('chromium');
    assert.ok(found, 'a Chromium');
    browser = await chromium.launch({ executablePath: found.path, args: [...chromiumFlags()] });
  });
  after(() => browser.close());

  async function open(width: number, height: number, address = deck): Promise<Page> {
    const page = await browser.newPage({ viewport: { width, height } });
    page.setDefaultTimeout(20_000);
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && errors.push(message.text()));
    await page.goto(address);
    await drawn(page);
    return page;
  }

  /** A slide draws what is on it when it is turned to, or on paper. */
  const drawn = (page: Page) =>
    page.waitForFunction(() =>
      [...document.querySelectorAll('section.present > *')].some((one) => one.shadowRoot?.querySelector('.figure, .sentence')),
    );

  const hash = async (page: Page, name: string) => {
    await page.waitForFunction((end) => location.hash === end, `#/${name}`);
    await drawn(page);
  };

  it('turns by its own arrow keys, and every slide fits', async () => {
    const page = await open(1280, 800);
    for (const name of slides.slice(1)) {
      await page.keyboard.press('ArrowRight');
      await hash(page, name);
      const [top, bottom] = await page.evaluate(() => {
        const box = document.querySelector('section.present > [as-of], section.present > treaty-timeline')?.getBoundingClientRect();
        return [box?.top ?? -1, box?.bottom ?? Infinity];
      });
      assert.ok(top >= 0 && bottom <= 800, `${name}: ${top} to ${bottom}`);
    }
    for (const name of slides.slice(0, -1).reverse()) {
      await page.keyboard.press('ArrowLeft');
      await hash(page, name);
    }
    await page.close();
  });

  // Larger than its own pixels, and smaller.
  for (const [width, height] of [[1920, 1080], [800, 500]] as const) {
    it(`has the pointer where it is, at ${width} by ${height}`, async () => {
      const page = await open(width, height, `${deck}#/map`);
      const brazil = page.locator('section#map treaty-map path[data-state=BRA]');
      const box = await brazil.boundingBox();
      assert.ok(box);
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      await page.mouse.move(x, y);
      const tooltip = page.locator('section#map treaty-map .tooltip');
      await tooltip.filter({ hasText: 'Brazil' }).waitFor();
      const told = await tooltip.boundingBox();
      assert.ok(told);
      const scale = width / 1280;
      const [dx, dy] = [Math.max(told.x - x, x - told.x - told.width, 0), Math.max(told.y - y, y - told.y - told.height, 0)];
      assert.ok(dx <= 20 * scale + 2 && dy <= 20 * scale + 2, `${dx} and ${dy} from the pointer`);
      await page.evaluate(() => addEventListener('treaty-select', (event) => (document.title = String((event as Event & { state?: string }).state))));
      await page.mouse.click(x, y);
      await page.waitForFunction(() => document.title === 'BRA');
      await page.close();
    });
  }

  it('leaves the keys to a map that has the focus, with the focus on its State', async () => {
    const page = await open(1600, 900, `${deck}#/map`);
    const focused = 'section#map treaty-map path[data-state][tabindex="0"]';
    await page.locator(focused).focus();
    await page.keyboard.type('bra');
    await page.locator('section#map treaty-map .tooltip', { hasText: 'Brazil' }).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.locator('section#map treaty-map .tooltip').filter({ hasNotText: 'Brazil' }).waitFor();
    assert.match(page.url(), /#\/map$/);
    const [state, outline] = [await page.locator(focused).boundingBox(), await page.locator('section#map treaty-map path.cursor').boundingBox()];
    assert.ok(state && outline);
    for (const side of ['x', 'y', 'width', 'height'] as const)
      assert.ok(Math.abs(state[side] - outline[side]) < 6, `${side}: ${state[side]} and ${outline[side]}`);
    // A clicker turns the slide all the same, and then the keys are the deck's.
    await page.keyboard.press('PageDown');
    await hash(page, 'timeline');
    await page.keyboard.press('ArrowRight');
    await hash(page, 'coverage');
    await page.close();
  });

  it('prints a page a slide, with the pictures', async () => {
    const page = await open(1280, 720, `${deck.replace('index.html', 'index.html?print-pdf')}`);
    await page.waitForSelector('.pdf-page >> nth=4');
    await page.waitForTimeout(500);
    const text = unpacked(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    const count = text.match(/\/Type \/Page\b(?!s)/g)?.length;
    assert.equal(count, slides.length);
    // The colour of parties, and shapes by the thousand: boundaries, not a picture of them.
    assert.match(text, / 0 \.6196 \.8588 rg\n/);
    const lines = text.match(/ l\n/g)?.length ?? 0;
    assert.ok(lines > 5000, `${lines} lines`);
    await page.close();
  });

  it('has said nothing in the console', () => {
    assert.deepEqual(errors, []);
  });
});
