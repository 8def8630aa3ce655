import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, it } from 'node:test';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { bundledDataset } from '../src/data/bundle.js';
import { findBrowser } from './browsers.js';
import { chromiumFlags } from './chromium-flags.js';
import { createDemoServer, listen } from './demo-server.js';
import { findFiles, root } from './files.js';
import { filesBelow } from './integrity.js';
import { listedElements } from './manifest.js';
import { writeSite } from './site.js';
import { checkSite } from './site/check.js';
import { guideGroups, guidePath } from './site/guides.js';
import { keysOf } from './site/keyboard.js';
import { strictPolicy } from './strict-policy.js';

const base = 'https://example.org/treaties/';
const built = existsSync(join(root, 'dist/integrity.json')) ? false : 'not built: npm run build';
const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

describe('the site', { skip: built }, () => {
  let folder = '';
  /** Not at the root of its server: it has to work from any folder. */
  let out = '';
  let names = new Set<string>();
  const read = (path: string) => readFileSync(join(out, path), 'utf8');

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'treaty-site-'));
    out = join(folder, 'some/folder');
    mkdirSync(dirname(out));
    // All States, all texts; of the instruments, whose pictures take their time, two.
    await writeSite(out, { base, languages: ['en', 'ar'], instruments: ['financing-1999', 'tokyo-1963'] });
    names = new Set(filesBelow(out));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('has a page for every element, instrument, State and text, the gallery, the library and the licence', () => {
    const { states } = bundledDataset();
    for (const path of [
      'index.html',
      'LICENSE.txt',
      'site.js',
      'dist/treaty-map.js',
      'dist/treaty-map.js.br',
      'dist/custom-elements.json',
      ...listedElements().map(({ tagName }) => `elements/${tagName}.html`),
      ...findFiles(['docs/*.md']).map(guidePath),
      ...['README', 'ACCESSIBILITY', 'CHANGELOG', 'CHANGELOG-DATA'].map((name) => `guides/${name.toLowerCase()}.html`),
      ...findFiles(['demos/**/*.{html,css,js,json,csv}']),
      ...['en', 'ar'].flatMap((language) => [`${language}/financing-1999.html`, ...states.map(({ iso3 }) => `${language}/states/${iso3}.html`)]),
    ])
      assert.ok(names.has(path), path);
    assert.ok(![...names].some((name) => name.endsWith('.ts') || name.includes('node_modules')), 'no tests, and no folder that hosts leave out');
  });

  it('lists the addresses of other sites, all of them', () => {
    const listed = read('external-links.txt').split('\n').filter(Boolean).map((line) => line.split('\t')[0]);
    assert.ok(listed.includes('https://treaties.un.org'));
    const written = new Set<string>();
    for (const name of names) {
      if (!name.endsWith('.html')) continue;
      for (const [, href = ''] of read(name).matchAll(/<a\s[^>]*href="(https?:[^"]*)"/g)) written.add(href.replaceAll('&amp;', '&'));
    }
    assert.deepEqual(listed, [...written].sort());
  });

  it('gives its address to search engines where it has one, and else names none', async () => {
    const own = (path: string) => /<link rel="canonical" href="([^"]*)">/.exec(read(path))?.[1];
    assert.equal(own('index.html'), base);
    assert.equal(own('elements/treaty-map.html'), `${base}elements/treaty-map.html`);
    assert.equal(own('ar/states/KEN.html'), `${base}ar/states/KEN.html`);
    const sitemap = read('sitemap.xml');
    for (const path of ['', 'guides/cite.html', 'ar/', 'en/states/KEN.html', 'demos/builder.html']) assert.ok(sitemap.includes(`<loc>${base}${path}</loc>`), path);
    const nameless = join(folder, 'nameless');
    await writeSite(nameless, { languages: ['en'], instruments: ['tokyo-1963'] });
    for (const path of ['index.html', 'en/tokyo-1963.html', 'en/states/KEN.html']) assert.doesNotMatch(readFileSync(join(nameless, path), 'utf8'), /canonical|og:url|og:image|hreflang="[^"]*" href="https?:/);
    assert.ok(!existsSync(join(nameless, 'sitemap.xml')) && !existsSync(join(nameless, 'en/tokyo-1963.oembed.json')));
  });

  it('tells of every element what the manifest tells, and the keys of its section', () => {
    for (const { tagName, attributes, members, events = [], slots = [], cssParts = [], cssProperties = [] } of listedElements()) {
      const page = read(`elements/${tagName}.html`);
      const [, ...tables] = page.split('<tbody>');
      const rows = new Set(tables.join('').match(/(?<=<th scope="row"><code>)[^<]+/g));
      const properties = members.filter((one) => (one as { attribute?: string }).attribute === undefined);
      for (const { name = '' } of [...attributes, ...properties, ...events, ...slots, ...cssParts, ...cssProperties]) assert.ok(rows.has(escaped(name)), `${tagName}: ${name}`);
      const keys = [...keysOf(tagName).matchAll(/^\| (?!key |---)(.+?) \|/gm)].map(([, key = '']) => key);
      for (const key of keys) assert.ok(page.includes(`<tr><td>${escaped(key)}</td>`), `${tagName}: ${key}`);
      assert.match(page, /Common to all: /);
    }
  });

  it('groups every text once', () => {
    const sources = guideGroups().flatMap(([, list]) => list);
    assert.equal(new Set(sources).size, sources.length);
  });

  it('is not written over anything else, and a site that fails leaves the last one', async () => {
    const other = join(folder, 'other');
    mkdirSync(other);
    writeFileSync(join(other, 'thesis.txt'), 'mine');
    await assert.rejects(writeSite(other, {}), /holds something else/);
    await assert.rejects(writeSite(out, { languages: ['xx'] }), /xx/);
    assert.deepEqual([readdirSync(other), existsSync(join(out, 'index.html')), existsSync(`${out}.new`)], [['thesis.txt'], true, false]);
  });

  describe('in a browser', () => {
    const found = findBrowser('chromium');
    let browser: Browser;
    let server: ReturnType<typeof createDemoServer>;
    let origin = '';
    before(async () => {
      assert.ok(found, 'a Chromium');
      browser = await chromium.launch({ executablePath: found.path, args: [...chromiumFlags()] });
      server = createDemoServer(folder);
      ({ origin } = new URL(await listen(server, 0)));
    });
    after(async () => {
      await browser.close();
      server.close();
    });

    /** Opens a page with the strict policy as a header, and takes down what goes wrong. */
    async function open(path: string): Promise<{ page: Page; wrong: string[]; close: () => Promise<void> }> {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
      const page = await context.newPage();
      const wrong: string[] = [];
      page.on('pageerror', ({ message }) => wrong.push(message));
      page.on('console', (message) => message.type() === 'error' && !/favicon/.test(message.location().url) && wrong.push(message.text()));
      page.on('request', (request) => {
        if (new URL(request.url()).origin !== origin) wrong.push(`asks ${request.url()}`);
      });
      await page.route('**/*.html', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': strictPolicy } });
      });
      await page.goto(`${origin}/some/folder/${path}`);
      return { page, wrong, close: () => context.close() };
    }

    const drawn = (page: Page) =>
      page.waitForFunction(() => [...document.querySelectorAll('main *')].filter((one) => one.localName.startsWith('treaty-')).every((one) => one.shadowRoot?.querySelector('.figure')));

    // Widgets themselves are looked at where they are tested: here it is the pages around them.
    const look = (page: Page, rules?: readonly string[]) =>
      page.evaluate(
        async (runOnly) => {
          const { axe } = globalThis as unknown as { axe: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> } };
          const widgets = [...new Set([...document.querySelectorAll('*')].map(({ localName }) => localName))].filter((name) => name.startsWith('treaty-'));
          const { violations } = await axe.run({ include: [['html']], exclude: widgets.map((name) => [name]) }, runOnly ? { runOnly: [...runOnly] } : {});
          return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`).join(' | ')}`);
        },
        rules,
      );

    for (const path of ['index.html', 'elements/treaty-number.html', 'elements/index.html', 'guides/index.html', 'guides/hosting.html', 'guides/theming.html', 'en/financing-1999.html', 'ar/index.html', 'ar/states/index.html', 'ar/states/KEN.html'])
      it(`${path} draws, asks nobody else, keeps nothing, fits a phone, and axe finds nothing, light or dark`, async () => {
        const { page, wrong, close } = await open(path);
        await drawn(page);
        await page.evaluate(axe);
        assert.deepEqual(await look(page), []);
        await page.setViewportSize({ width: 320, height: 800 });
        await page.emulateMedia({ colorScheme: 'dark' });
        await drawn(page);
        assert.deepEqual(await look(page, ['color-contrast', 'target-size']), []);
        const size = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
        assert.equal(size[0], size[1], 'nothing is wider than the page');
        const kept = await page.evaluate(async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, (await caches.keys()).length]);
        assert.deepEqual([kept, await page.context().cookies()], [[0, 0, 0, 0], []]);
        assert.deepEqual(wrong, []);
        await close();
      });

    it('is walked by keys: past the links to the text, and through what scrolls', async () => {
      const { page, close } = await open('elements/treaty-number.html');
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Skip to the text');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate(() => document.activeElement?.closest('main')?.id), 'main');
      await page.locator('[aria-labelledby=attributes]').focus();
      assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('role')), 'group');
      await close();
    });

    it('copies code', async () => {
      const { page, wrong, close } = await open('index.html');
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.getByRole('button', { name: 'Copy the code above' }).first().click();
      await page.locator('.said', { hasText: 'Copied.' }).first().waitFor();
      assert.match(await page.evaluate(() => navigator.clipboard.readText()), /^<!doctype html>[^]*<\/treaty-map>$/);
      assert.deepEqual(wrong, []);
      await close();
    });

    it('leaves navigation and buttons off paper', async () => {
      const { page, close } = await open('elements/treaty-number.html');
      await drawn(page);
      await page.emulateMedia({ media: 'print' });
      assert.deepEqual(await page.evaluate(() => ['header', '.buttons'].map((one) => (document.querySelector(one) as HTMLElement).offsetHeight)), [0, 0]);
      await close();
    });

    it('works from a disk: examples live, pages of States with their tables', async () => {
      const page = await browser.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      const at = (path: string) => pathToFileURL(join(out, path)).href;
      await page.goto(at('index.html'));
      assert.ok(await page.locator('main img').evaluate((one) => (one as HTMLImageElement).alt.length > 0));
      await page.getByRole('link', { name: 'Elements', exact: true }).first().click();
      await page.getByRole('link', { name: 'treaty-coverage' }).click();
      await drawn(page);
      await page.getByLabel('Markup, to be changed').fill('<treaty-number instruments="financing-1999" as-of="2005-04-25" lang="ar"></treaty-number>');
      await page.locator('.preview treaty-number', { hasText: '135' }).waitFor();
      await page.goto(at('en/states/KEN.html'));
      assert.equal(await page.getByRole('heading', { name: 'Kenya', exact: true }).count(), 1);
      assert.ok((await page.locator('treaty-profile table tr').count()) > 20);
      await page.getByRole('link', { name: 'العربية' }).click();
      assert.equal(await page.locator('h1').textContent(), 'كينيا');
      assert.deepEqual(asked.filter((url) => !url.startsWith('file:')), []);
      await page.close();
    });
  });
});

describe('the check of a site', () => {
  let folder = '';
  before(() => (folder = mkdtempSync(join(tmpdir(), 'treaty-check-'))));
  after(() => rmSync(folder, { recursive: true, force: true }));

  const page = (body: string) => `<!doctype html><html lang="en"><head><title>x</title></head><body>${body}</body></html>`;
  for (const [body, said] of [
    ['<p><a href="b.html">b</a> <a href="b.html#part">b</a> <a href="?x=1#top" id="top">here</a> <a href="https://example.org/">there</a></p>', undefined],
    ['<a href="c.html">c</a>', /leads to c\.html, which is not there/],
    ['<a href="b.html#parts">b</a>', /b\.html#parts has no such part/],
    ['<a href="#nowhere">b</a>', /#nowhere has no such part/],
    ['<a href="/b.html">b</a>', /leads out of the folder: \/b\.html/],
    ['<a href="../b.html">b</a>', /leads out of the folder/],
    ['<a href="javascript:alert(1)">b</a>', /leads to javascript:/],
    ['<img src="https://example.org/a.png" alt="">', /img loads https/],
    ['<script src="//example.org/a.js"></script>', /script loads \/\//],
    ['<treaty-map src="data.json"></treaty-map>', /treaty-map leads to data\.json/],
    ['<script>alert(1)</script>', /has a script inside/],
    ['<style>p {}</style>', /has a style inside/],
    ['<p style="color: red">a</p>', /has the attribute style/],
    ['<p onclick="a()">a</p>', /has the attribute onclick/],
    ['<p id="a">a</p><p id="a">a</p>', /has the id a twice/],
    ['<img src="b.html">', /picture without an alternative/],
    ['<div><p>a</div></p>', /<p> has no end tag/],
    ['<div>', /<div> has no end tag/],
    ['<div></div></div>', /1 end tags end nothing/],
    ['<p title="a"b>a</p>', /not well-formed/],
  ] as const)
    it(`${said ? 'finds what is wrong in' : 'finds nothing in'} ${body}`, () => {
      writeFileSync(join(folder, 'a.html'), page(body));
      writeFileSync(join(folder, 'b.html'), page('<p id="part">b</p>'));
      const { faults, external } = checkSite(folder);
      if (said) assert.match(faults.join('\n'), said);
      else assert.deepEqual([faults, [...external]], [[], [['https://example.org/', 'a.html']]]);
    });
});
