import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import type { Browser, BrowserType } from 'playwright-core';
import type { Plate } from '../plate.js';
import { escapeXml, svgOf } from '../svg.js';
import { families } from './fonts.js';
import { withPlainFills } from './plain-fills.js';

/** Sheets of paper there are. */
export const papers = ['A4', 'Letter'] as const;
export type Paper = (typeof papers)[number];

/** What a document is beside its content. */
export interface AboutDocument {
  readonly title: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Where browsers are that nobody has told of. */
const usual = [
  'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge',
];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** A Chromium on this machine: as `CHROMIUM_PATH` says, Playwright's own, or the system's. */
function findChromium(own: string): string | undefined {
  const told = process.env['CHROMIUM_PATH'];
  if (told) return told;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = usual.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [own, ...found, ...elsewhere].find((path) => path !== '' && existsSync(path));
}

/** That no browser makes PDFs here. */
export class NoBrowserError extends Error {
  override readonly name = 'NoBrowserError';
}

/** CSS families of the library's fonts, as their packages name them. */
const family = families.map((name) => `'${name.split('-').map((word) => (word === 'sc' ? 'SC' : word.charAt(0).toUpperCase() + word.slice(1))).join(' ')} Variable'`).join(', ');

/** Links to the fonts' own style sheets. */
function fontLinks(): string {
  const require = createRequire(import.meta.url);
  return families
    .map((name) => join(dirname(require.resolve(`@fontsource-variable/${name}/unicode.json`)), 'index.css'))
    .map((file) => `<link rel="stylesheet" href="${pathToFileURL(file).href}">`)
    .join('');
}

/** The same bytes for the same pages: the hour at which a PDF was made is not part of it. */
function still(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  return Buffer.from(
    text.replace(/\/(CreationDate|ModDate) \(D:\d{14}([^)]*)\)/g, (whole, name: string, zone: string) =>
      `/${name} (D:20000101120000${zone})`.padEnd(whole.length)),
    'latin1',
  );
}

/** Makes PDFs, in a browser that is started once. */
export class Press {
  private constructor(private readonly browser: Browser) {}

  /** @throws {NoBrowserError} where there is none. */
  static async open(): Promise<Press> {
    let chromium: BrowserType;
    try {
      ({ chromium } = await import('playwright-core'));
    } catch {
      throw new NoBrowserError('playwright-core is not installed');
    }
    const executablePath = findChromium(chromium.executablePath());
    if (executablePath === undefined) throw new NoBrowserError('no Chromium was found');
    return new Press(await chromium.launch({ executablePath, args: ['--no-sandbox'] }));
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  /** A plate as this browser shows it, as pixels: red, green, blue and opacity in turn. Its own letters, the library's fonts. */
  async pixels(plate: Plate): Promise<Uint8Array> {
    const svg = svgOf(plate, { generator: '', family }).replace(/^<\?xml.*\?>\n/, '');
    const folder = await mkdtemp(join(tmpdir(), 'treaty-press-'));
    const page = await this.browser.newPage({ viewport: { width: plate.width, height: plate.height } });
    try {
      const file = join(folder, 'picture.html');
      await writeFile(file, `<!doctype html><meta charset="utf-8">${fontLinks()}<style>body{margin:0}svg{display:block}text{text-rendering:geometricPrecision}</style>${svg}`);
      await page.goto(pathToFileURL(file).href);
      await page.evaluate('document.fonts.ready');
      const png = await page.screenshot();
      return new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" width="${plate.width}" height="${plate.height}"><image width="${plate.width}" height="${plate.height}" href="data:image/png;base64,${png.toString('base64')}"/></svg>`).render().pixels;
    } finally {
      await page.close();
      await rm(folder, { recursive: true });
    }
  }

  /** A document of the library's own HTML as PDF: tagged, its fonts within, title and language set. */
  async document(about: AboutDocument, body: string, css: string, paper: Paper, landscape = false): Promise<Uint8Array> {
    const { title, language, direction } = about;
    const html = `<!doctype html><html lang="${escapeXml(language)}" dir="${direction}"><head><meta charset="utf-8">
<title>${escapeXml(title)}</title>${fontLinks()}<style>body{margin:0;font-family:${family},sans-serif}${css}</style></head><body>${body}</body></html>`;
    const folder = await mkdtemp(join(tmpdir(), 'treaty-press-'));
    const page = await this.browser.newPage();
    try {
      const file = join(folder, 'document.html');
      await writeFile(file, html);
      await page.goto(pathToFileURL(file).href);
      await page.evaluate('document.fonts.ready');
      const pdf = await page.pdf({
        format: paper, landscape, tagged: true, printBackground: true,
        margin: { top: '12mm', right: '12mm', bottom: '12mm', left: '12mm' },
      });
      return still(pdf);
    } finally {
      await page.close();
      await rm(folder, { recursive: true });
    }
  }

  /** A plate on a sheet of its own. */
  plate(plate: Plate, paper: Paper, generator: string): Promise<Uint8Array> {
    const svg = svgOf(withPlainFills(plate), { generator, family }).replace(/^<\?xml.*\?>\n/, '');
    const landscape = plate.width > plate.height;
    const about = { title: plate.title, language: plate.language, direction: plate.direction };
    const css = 'figure{margin:0}svg{display:block;width:100%;height:auto;max-height:96vh}';
    return this.document(about, `<figure>${svg}</figure>`, css, paper, landscape);
  }
}
