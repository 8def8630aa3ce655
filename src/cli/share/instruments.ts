import type { MapGeometry } from '../../data/geometry.js';
import { fineGeometry } from '../../data/geometry-fine.js';
import { lightPalette } from '../../draw/palette.js';
import { titleOf } from '../../draw/title.js';
import { inFolder, type Release } from '../../embed/release.js';
import type { ShareSite } from '../../embed/share/frame.js';
import { sharePage, sharePath, type SharePage } from '../../embed/share/instrument.js';
import { shareIndex } from '../../embed/share/lists.js';
import { frameWidth, oembedOf } from '../../embed/snippet.js';
import { stillOf } from '../../embed/still.js';
import { pngOf } from '../../export/node/raster.js';
import { Studio } from '../../export/node/studio.js';
import type { Locale } from '../../i18n/locale.js';
import { drawWidget } from '../drawings/ask.js';

/** A file of the pages, by its path in their folder. */
export interface SharedFile {
  readonly name: string;
  readonly data: string | Uint8Array;
}

/** A picture for cards, as social networks advise, in pixels; and how large its letters are. */
const [across, down, cardWidth] = [1200, 630, 960];

/** Pixels that a map's controls need in a page beside what a picture of it shows. */
const controls = 120;

const tag = 'treaty-map';

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

export interface Instruments {
  readonly ids: readonly string[];
  /** The day, or none for the last of each table. */
  readonly day: string | undefined;
  readonly locales: readonly Locale[];
  /** The library as the pages see it. */
  readonly release: Release;
}

/** The pages of instruments with their pictures, in every language, and the list of each language. */
export async function* instrumentFiles({ ids, day, locales, release }: Instruments, site: ShareSite): AsyncGenerator<SharedFile> {
  const workshop = await Workshop.open(day);
  const { base } = site;
  for (const locale of locales) {
    const { language } = locale;
    const pages: SharePage[] = [];
    for (const id of ids) {
      const { page, png } = await workshop.page(id, locale);
      const picture = { src: `${id}.png`, ...page.card };
      yield { name: sharePath(language, id, '.png'), data: png };
      if (base !== undefined) {
        // Others read it from elsewhere.
        const outside = { ...release, library: new URL(release.library, inFolder(base, `${language}/`)).href };
        const thumbnail = { ...picture, src: inFolder(base, sharePath(language, id, '.png')) };
        yield { name: sharePath(language, id, '.oembed.json'), data: oembedOf({ ...page.widget, picture: thumbnail }, outside) };
      }
      yield { name: sharePath(language, id, '.html'), data: sharePage(page, site, picture, release) };
      pages.push(page);
    }
    yield { name: `${language}/index.html`, data: shareIndex(pages, locale, site) };
  }
}
