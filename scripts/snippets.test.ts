import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { chromium, type Browser, type Page } from 'playwright-core';
import { readArguments } from '../src/cli/arguments.js';
import { commands } from '../src/cli/commands.js';
import { version } from '../src/cli/version.js';
import { findBrowser } from './browsers.js';
import { chromiumFlags } from './chromium-flags.js';
import { root } from './files.js';
import { listedElements } from './manifest.js';
import { ownFiles } from './site/generate.js';
import { strictPolicy } from './strict-policy.js';

/*
 * Every piece of code that the README, the guides and the site's own pages show, run as it stands: pages in a
 * browser, commands in a folder of their own, modules bundled, style sheets parsed.
 */

const built = existsSync(join(root, 'dist/integrity.json')) ? false : 'not built: npm run build';

interface Snippet {
  /** The first page that shows it. */
  readonly page: string;
  readonly language: string;
  readonly text: string;
}

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const textIn = (node: Node): string => ('value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textIn).join('') : '');

function* codeIn(node: Node): Generator<Element> {
  if ('tagName' in node && node.tagName === 'code' && (node.parentNode as Element | null)?.tagName === 'pre') yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* codeIn(child);
}

/** The snippets of a page. */
const snippetsIn = (page: string, html: string): Snippet[] =>
  [...codeIn(parse(html))].map((code) => ({
    page,
    language: code.attrs.find(({ name }) => name === 'class')?.value.replace('language-', '') ?? '',
    text: textIn(code).trim(),
  }));

const types: Readonly<{ [ending: string]: string }> = { '.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css', '.html': 'text/html' };

/** Words of a command line, quotes taken off. */
const wordsOf = (line: string) => [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');

/** Takes minutes, or a browser of its own: its words are read and no more. */
const isCostly = (words: readonly string[]) => words[0] === 'press-kit' || words.some((one) => /\bpdf\b/.test(one));

describe('the snippets', { skip: built }, () => {
  let snippets: readonly Snippet[] = [];
  let folder = '';
  let browser: Browser;
  const found = findBrowser('chromium');
  const of = (language: string) => snippets.filter((one) => one.language === language);

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'treaty-snippets-'));
    const pages = (await ownFiles()).filter(({ path }) => path.endsWith('.html'));
    const all = pages.flatMap(({ path, data }) => snippetsIn(path, String(data)));
    snippets = [...new Map(all.map((one) => [one.text, one])).values()];
    assert.ok(found, 'a Chromium');
    browser = await chromium.launch({ executablePath: found.path, args: [...chromiumFlags()] });
  });
  after(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The files that snippets of pages name: the library beside them or at example.org, themes, data that other snippets show. */
  function fileAt({ hostname, pathname }: URL): string | undefined {
    const away = /^\/treaty-widgets\/([\d.]+)\/(.+)$/.exec(pathname);
    const [major] = version().split('.');
    if (hostname === 'example.org') return away && [version(), major].includes(away[1] ?? '') ? join(root, 'dist', away[2] ?? '') : undefined;
    const shown = (what: RegExp, name: string) => {
      const data = of('json').find(({ text }) => what.test(text));
      if (data) writeFileSync(join(folder, name), data.text);
      return join(folder, name);
    };
    if (pathname === '/our-list.json') return shown(/"treaty-widgets-data"/, 'our-list.json');
    if (pathname === '/our-activities.json') return shown(/"events"/, 'our-activities.json');
    return ['dist', 'demos/themes', 'demos'].map((folder) => join(root, folder, pathname)).find(existsSync);
  }

  /** Opens a text as a page. */
  async function open(text: string, more: ReadonlyMap<string, string> = new Map()): Promise<{ page: Page; wrong: string[] }> {
    const page = await browser.newPage();
    const wrong: string[] = [];
    page.on('pageerror', ({ message }) => wrong.push(message));
    page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
    await page.route('**/*', (route) => {
      const url = new URL(route.request().url());
      if (url.pathname === '/page.html') return route.fulfill({ contentType: 'text/html', body: text });
      const own = more.get(url.pathname);
      if (own !== undefined) return route.fulfill({ contentType: 'text/javascript', body: own });
      const path = fileAt(url);
      if (path === undefined || !existsSync(path)) {
        if (url.pathname !== '/favicon.ico') wrong.push(`${url.href} is not there`);
        return route.fulfill({ status: 404 });
      }
      return route.fulfill({ contentType: types[extname(path)] ?? 'text/plain', headers: { 'access-control-allow-origin': '*' }, body: readFileSync(path) });
    });
    await page.goto('https://site.example/page.html');
    return { page, wrong };
  }

  /** Waits until all widgets of a page, or of the frame in it, have drawn, and one says some words. */
  async function drawn(page: Page, words = ''): Promise<void> {
    const frame = page.frames().at(-1) ?? page.mainFrame();
    await frame.waitForFunction((said) => {
      const widgets = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('treaty-'));
      return widgets.length > 0 && widgets.every((one) => one.shadowRoot?.querySelector('.figure')) && widgets.some((one) => one.shadowRoot?.textContent?.includes(said));
    }, words);
    const faults = await frame.evaluate(() => [...document.querySelectorAll('*')].map((one) => one.shadowRoot?.querySelector('[part=fault]')?.textContent ?? '').filter(Boolean));
    assert.deepEqual(faults, []);
  }

  it('are of kinds that are run', () => {
    assert.deepEqual([...new Set(snippets.map(({ language }) => language))].sort(), ['', 'css', 'csv', 'html', 'http', 'js', 'json', 'jsx', 'nginx', 'sh']);
    assert.ok(snippets.some(({ page }) => page === 'guides/readme.html') && snippets.some(({ page }) => page === 'elements/treaty-map.html'));
  });

  it('of pages draw what they promise', async () => {
    const list = of('html');
    assert.ok(list.length > 15, String(list.length));
    for (const { text, page: where } of list) {
      const link = /<a href="([^"?]+)/.exec(text)?.[1];
      if (link !== undefined) {
        // The page of the gallery that it leads to is opened in demos/readme.web.test.ts.
        assert.ok(existsSync(join(root, 'demos', link)), text);
        continue;
      }
      // One that shows the tag alone is about a page that has the library.
      const whole = text.includes('<script') ? text : `<script type="module" src="treaty-widgets.js"></script>\n${text}`;
      const { page, wrong } = await open(whole);
      // A widget with data of the page's own says whose they are.
      const source = /src="\/our-list/.test(text) ? "The depositary's list" : /src="\/our-activities/.test(text) ? 'Programme office, annual report 2008' : '';
      await drawn(page, source).catch((error: unknown) => assert.fail(`${where}: ${text}\n${String(error)}\n${wrong.join('\n')}`));
      assert.deepEqual(wrong, [], `${where}: ${text}`);
      await page.close();
    }
  });

  it('of modules resolve and compile, and bring a language', async () => {
    const resolve = createRequire(join(root, 'package.json')).resolve;
    const list = of('js');
    assert.ok(list.length > 10);
    for (const { text } of list) {
      if (!text.includes("from './treaty-widgets.js'")) {
        const names = [...text.matchAll(/import '(treaty-widgets\/[^']+)';/g)].map(([, name = '']) => name);
        assert.equal(names.length, 1, text);
        const file = resolve(names[0] ?? '');
        const { errors } = await build({ stdin: { contents: text, resolveDir: root }, bundle: true, write: false, format: 'esm', logLevel: 'silent', plugins: [{ name: 'own', setup: ({ onResolve }) => onResolve({ filter: /^treaty-widgets\// }, () => ({ path: file })) }] });
        assert.deepEqual(errors, []);
        continue;
      }
      // A language that is English, so that what is drawn is known.
      const german = "import { englishPack } from './treaty-widgets.js';\nexport const pack = englishPack();";
      const { page, wrong } = await open(
        '<script type="module" src="snippet.js"></script><treaty-number instruments="financing-1999" as-of="2005-04-25" lang="de"></treaty-number>',
        new Map([['/snippet.js', text], ['/my-german.js', german]]),
      );
      await drawn(page);
      assert.equal(await page.evaluate(() => document.querySelector('treaty-number')?.shadowRoot?.querySelector('[lang]')?.getAttribute('lang')), 'de');
      assert.deepEqual(wrong, []);
      await page.close();
    }
  });

  it('of style sheets hold only what browsers and widgets know', async () => {
    const names = new Set(listedElements().flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name)));
    const page = await browser.newPage();
    for (const { text } of of('css')) {
      const kept = await page.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        return [...sheet.cssRules].flatMap((rule) => [...(rule as CSSStyleRule).style]);
      }, text);
      const written = [...text.matchAll(/^\s*([\w-]+):/gm)].map(([, name = '']) => name);
      assert.deepEqual(kept, written);
      for (const name of kept.filter((one) => one.startsWith('--'))) assert.ok(names.has(name), name);
    }
    await page.close();
  });

  it('of a page’s headers and of a framework are those that are tested', () => {
    for (const { text } of of('http')) assert.equal(text, `Content-Security-Policy: ${strictPolicy}`);
    const sample = readFileSync(join(root, 'samples/react.tsx'), 'utf8');
    const lines = (text: string) => text.split('\n').map((line) => line.trim()).join('\n');
    for (const { text } of of('jsx')) assert.ok(lines(sample).includes(lines(text)), text);
  });

  it('of data are data', () => {
    for (const { text } of of('json')) JSON.parse(text);
    // Drawn above, where pages name them; a list in CSV is checked below.
    assert.ok(of('json').some(({ text }) => text.includes('"treaty-widgets-data"')) && of('json').some(({ text }) => text.includes('"events"')));
  });

  it('of a server’s configuration name this version', () => {
    for (const { text } of of('')) {
      const [major] = version().split('.');
      assert.deepEqual([...new Set(text.match(/^\/treaty-widgets\/[^\n]*\*$/gm))], ['/treaty-widgets/*', `/treaty-widgets/${major}/*`, `/treaty-widgets/${version()}/*`]);
    }
  });

  /** Runs the command line in a folder of its own. */
  const run = (...argv: string[]) =>
    new Promise<string>((done, fail) => {
      const tsx = createRequire(import.meta.url).resolve('tsx');
      execFile(process.execPath, ['--import', tsx, join(root, 'src/cli/main.ts'), ...argv], { cwd: folder, maxBuffer: 1 << 26 }, (error, stdout, stderr) =>
        error ? fail(new Error(`${argv.join(' ')}: ${stderr}${stdout}`)) : done(stdout),
      );
    });

  it('of commands run, in the order they are shown', async () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: { [name: string]: string } };
    // What somebody would have: a page that was saved, and a list as the guide shows it.
    copyFileSync(join(root, 'src/cli/import/fixtures/untc.html'), join(folder, 'page.html'));
    assert.equal(of('csv').length, 1);
    writeFileSync(join(folder, 'our-list.csv'), of('csv')[0]?.text ?? '');
    assert.match(await run('data', 'check', 'our-list.csv'), /no fault/);
    const lines = of('sh').flatMap(({ text }) => text.split('\n').flatMap((line) => line.replace(/\s#.*$/, '').split('&&'))).map((line) => wordsOf(line)).filter(({ length }) => length > 0);
    assert.ok(lines.length > 15, String(lines.length));
    for (const [program, ...words] of lines) {
      if (program === 'npm') {
        const [name = '', script = ''] = words;
        if (name !== 'ci') assert.ok(Object.hasOwn(scripts, name === 'run' ? script : name), words.join(' '));
        continue;
      }
      assert.deepEqual([program, words[0]], ['npx', 'treaty-widgets']);
      const argv = words.slice(1);
      if (!isCostly(argv)) {
        await run(...argv);
        continue;
      }
      const listed = commands.find(({ name }) => name === argv[0]);
      assert.ok(listed, argv.join(' '));
      const command = await listed.load();
      readArguments(argv.slice(1), command.flags, command.words, command.files);
    }
  });
});
