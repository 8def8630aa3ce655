import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { bundledDataset } from '../../data/bundle.js';
import { fineGeometry } from '../../data/geometry-fine.js';
import type { MapGeometry } from '../../data/geometry.js';
import { lightPalette } from '../../draw/palette.js';
import { titleOf } from '../../draw/title.js';
import { inFolder, type Release } from '../../embed/release.js';
import { shareCss, shareIndex, sharePage, sharePath, shareStart, type SharePage, type ShareSite } from '../../embed/share.js';
import { frameWidth, oembedOf } from '../../embed/snippet.js';
import { stillOf } from '../../embed/still.js';
import { pngOf } from '../../export/node/raster.js';
import { Studio } from '../../export/node/studio.js';
import { englishLocale, type Locale } from '../../i18n/locale.js';
import type { Command } from '../command.js';
import { drawWidget } from '../drawings/ask.js';
import { writeFiles } from '../files.js';
import { builtFiles, pageFiles } from '../integrity.js';
import { languages, readLocale } from '../locale.js';
import { messages } from '../messages.js';
import { progress } from '../progress.js';
import { readQuestion } from '../question.js';
import { quoted, UsageError } from '../usage-error.js';
import { version } from '../version.js';

const help = `${messages.usage({
  usage: 'treaty-widgets share --base <address> [--instruments <ids>] [--langs <tags>] [--out <folder>]',
})}

Writes a page per instrument and language: the map, the same without scripts, title, description and
picture for chats and social networks, canonical address, and a file for oEmbed. Static files all.

  --base         the address the folder will have, https://example.org/treaties/
  --instruments  identifiers or sets; left out, every instrument
  --as-of        the day, year-month-day; left out, the last day of each table, and the newest to come
  --langs        languages between commas; left out, all six
  --library      address of the folder with the library's files; left out, they are copied into dist
  --out          the folder, made where it is missing

Example:
  treaty-widgets share --base https://example.org/treaties/ --instruments financing-1999 --out share`;

/** A picture for cards, as social networks advise, in pixels; and how large its letters are. */
const [across, down, cardWidth] = [1200, 630, 960];

/** Pixels that a map's controls need in a page beside what a picture of it shows. */
const controls = 120;

const tag = 'treaty-map';

/** The address of the site, with its slash. @throws {UsageError} for what is none. */
function readBase(text: string | undefined): string {
  if (text === undefined) throw new UsageError(messages.missingFlag({ flag: '--base', example: '--base https://example.org/treaties/' }));
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) throw new UsageError(messages.noBase({ value: quoted(text) }));
  return inFolder(new URL(text).href, '');
}

/** Draws what pages show. */
class Workshop {
  private constructor(
    private readonly studio: Studio,
    private readonly world: MapGeometry,
    private readonly day: string | undefined,
  ) {}

  static async open(day: string | undefined): Promise<Workshop> {
    return new Workshop(await Studio.open(), await fineGeometry(), day);
  }

  /** A page about one instrument, and its picture. */
  async page(instrument: string, locale: Locale): Promise<{ page: SharePage; png: Uint8Array }> {
    const attributes = { instruments: instrument, ...(this.day === undefined ? {} : { 'as-of': this.day }) };
    const { figure, table, question } = drawWidget(tag, attributes, locale, this.world);
    const looks = { palette: lightPalette, ground: true };
    const card = await this.studio.draw(figure, locale, { ...looks, width: cardWidth, height: Math.round((down * cardWidth) / across) });
    const narrow = await this.studio.draw(figure, locale, { ...looks, width: frameWidth });
    const still = stillOf(figure, table(), question.asOf, locale);
    const { language } = locale;
    const widget = { tag, attributes: { ...attributes, lang: language }, still, height: narrow.plate.height + controls };
    return {
      page: { widget, still, title: titleOf(locale, instrument), name: instrument, language, card: { width: across, height: down } },
      png: pngOf(card.outlined, across, 96),
    };
  }
}

/** Copies the library, as it is built. @throws {UsageError} where it is not. */
async function copyLibrary(folder: string): Promise<number> {
  const files = await pageFiles();
  if (files.length === 0) throw new UsageError(messages.noBuild);
  for (const file of files) {
    const target = join(folder, 'dist', file);
    await mkdir(dirname(target), { recursive: true });
    await copyFile(new URL(file, builtFiles), target);
  }
  return files.length;
}

/** `treaty-widgets share`: pages to be shared. */
export const share: Command = {
  help,
  flags: {
    base: { type: 'string' },
    instruments: { type: 'string', list: true },
    'as-of': { type: 'string' },
    langs: { type: 'string', list: true },
    library: { type: 'string' },
    out: { type: 'string' },
  },
  async run(given, output) {
    const base = readBase(given.text('base'));
    const dataset = bundledDataset();
    const every = dataset.instruments.map(({ id }) => id).join(',');
    const list = given.text('instruments') ?? every;
    const { instruments, asOf } = readQuestion(dataset, { ...given, text: (flag) => (flag === 'instruments' ? list : given.text(flag)) });
    const locales: Locale[] = [];
    for (const one of (given.text('langs') ?? languages.join(',')).split(/[\s,]+/).filter(Boolean)) locales.push(await readLocale(one));
    const out = given.text('out') ?? '.';
    const library = given.text('library');
    let count = library === undefined ? await copyLibrary(out) : 0;

    const site: ShareSite = { base, languages: locales.map(({ language }) => language) };
    const release: Release = { library: library ?? '../dist/', version: version(), frozen: false, integrity: {} };
    // Others read it from elsewhere.
    const outside: Release = { ...release, library: new URL(library ?? 'dist/', base).href };
    const workshop = await Workshop.open(given.text('as-of') === undefined ? undefined : asOf);
    const put = async (name: string, data: string | Uint8Array) => {
      await mkdir(join(out, dirname(name)), { recursive: true });
      await writeFiles(out, [{ name, data }]);
      count += 1;
    };
    let done = 0;
    for (const locale of locales) {
      const { language } = locale;
      const pages: SharePage[] = [];
      for (const { id } of instruments) {
        const { page, png } = await workshop.page(id, locale);
        const picture = { src: `${id}.png`, ...page.card };
        const thumbnail = { src: inFolder(base, sharePath(language, id, '.png')), ...page.card };
        await put(sharePath(language, id, '.html'), sharePage(page, site, picture, release));
        await put(sharePath(language, id, '.png'), png);
        await put(sharePath(language, id, '.oembed.json'), oembedOf({ ...page.widget, picture: thumbnail }, outside));
        pages.push(page);
        progress(++done, instruments.length * locales.length);
      }
      await put(`${language}/index.html`, shareIndex(pages, locale, site));
    }
    await put('index.html', shareStart(site));
    await put('share.css', shareCss);
    output.write(`${messages.wroteFiles({ n: count, nText: englishLocale().number(count), folder: out })}\n`);
  },
};
