/*
 * `npm run pictures`: takes the README's picture from the built one-tag page.
 * Run it when the map's looks change; the picture is committed.
 */
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './browsers.js';
import { chromiumFlags } from './chromium-flags.js';
import { createDemoServer, listen } from './demo-server.js';
import { root } from './files.js';

const found = findBrowser('chromium');
if (!found) throw new Error('Pictures need Chromium, and none was found.');
const server = createDemoServer();
const address = await listen(server, 0);
const browser = await chromium.launch({ executablePath: found.path, args: [...chromiumFlags()] });
try {
  const page = await browser.newPage({ viewport: { width: 976, height: 700 }, deviceScaleFactor: 2 });
  await page.goto(new URL('demos/one-tag.html', address).href);
  const map = page.locator('treaty-map');
  await map.locator('[data-state=KEN]').waitFor();
  await page.addStyleTag({ content: 'body { font-family: "Noto Sans", sans-serif }' });
  await map.screenshot({ path: join(root, 'docs', 'treaty-map.png') });
} finally {
  await browser.close();
  server.close();
}
