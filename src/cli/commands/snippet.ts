import { fineGeometry } from '../../data/geometry-fine.js';
import { lightPalette, darkPalette } from '../../draw/palette.js';
import { inFolder, type Release } from '../../embed/release.js';
import { discoveryLink, frameWidth, oembedOf, snippetForms, snippetOf, type SnippetForm, type SnippetWidget } from '../../embed/snippet.js';
import { stillOf } from '../../embed/still.js';
import { toHtml } from '../../embed/markup.js';
import { pngOf } from '../../export/node/raster.js';
import { Studio, type Pair } from '../../export/node/studio.js';
import { svgOf } from '../../export/svg.js';
import type { Arguments, Flags } from '../arguments.js';
import type { Command } from '../command.js';
import { drawGiven } from '../drawings/given.js';
import { dataMessages } from '../data-messages.js';
import { fileName } from '../file-name.js';
import { dataFlag, dataHelp, paletteOf, readGivenData } from '../given-data.js';
import { writeFiles } from '../files.js';
import { readIntegrity } from '../integrity.js';
import { readLocale } from '../locale.js';
import { messages } from '../messages.js';
import { choice } from '../render-options.js';
import { UsageError } from '../usage-error.js';
import { version } from '../version.js';
import { attributeFlags, attributesOf, readWidget, widgetTags } from '../widget-flags.js';

/** Attributes that only mean something in a page; and those without a value. */
const pageAttributes = ['theme', 'downloads', 'group'];
const pageSwitches = ['patterns', 'timeline', 'sound'];

const flags: Flags = {
  ...attributeFlags,
  ...Object.fromEntries(pageAttributes.map((name) => [name, { type: 'string' as const }])),
  ...Object.fromEntries(pageSwitches.map((name) => [name, { type: 'boolean' as const }])),
  ...dataFlag,
  src: { type: 'string' },
  lang: { type: 'string' },
  form: { type: 'string' },
  frozen: { type: 'boolean' },
  library: { type: 'string' },
  pictures: { type: 'string' },
  picture: { type: 'string' },
  'whole-table': { type: 'boolean' },
  out: { type: 'string' },
};

const help = `${messages.usage({
  usage: 'treaty-widgets snippet <widget> [attributes] [--form <form>] [--frozen] [--out <folder>]',
})}

Prints a widget to paste into a page: the tag, and in it a figure with picture, numbers, date, source
and disclaimer for readers without scripts and for sites that strip them. Writes the picture.

  <widget>       ${widgetTags.join(', ')}
  --instruments, --as-of, --region, --theme, --downloads and the other attributes of the widget

${dataHelp}
  --src          the address that the page has the same file at
  --lang         ar, en, es, fr, ru or zh; left out, that of the page, and an English figure
  --form         ${snippetForms.join(', ')}; left out, element
  --frozen       for a press release or a court: this version, checked by its hash, and this day for ever
  --library      address of the folder with the library's files; {version} in it becomes the version;
                 left out, beside the page
  --pictures     address of the folder the picture will lie in; left out, beside the page
  --picture      png or svg; left out, png, which every site takes
  --whole-table  the whole table, however long
  --out          the folder the picture is written to, made where it is missing

Examples:
  treaty-widgets snippet treaty-map --instruments financing-1999 --as-of 2005-04-25
  treaty-widgets snippet treaty-coverage --by region --lang fr --frozen --library https://example.org/treaty-widgets/{version}/`;

/** Pixels across a picture that stands in an article, and pixels of its PNG in one of them. */
const [across, sharpness] = [800, 2];

/** Pixels that a widget's controls need in a page beside what a picture of it shows. */
const controls = 120;

/** The attributes as the page is to have them: what was given, and nothing more. */
function written(given: Arguments, names: readonly string[]): { [name: string]: string } {
  return Object.fromEntries(names.flatMap((name) => (given.has(name) ? [[name, given.text(name) ?? '']] : [])));
}

/**
 * The picture in a snippet is drawn of `--data`, the widget around it by what it finds at `--src`: one without the
 * other would show two things. @throws {UsageError}
 */
function checkSource(given: Arguments, form: SnippetForm): void {
  const [data, src] = [given.has('data'), given.has('src')];
  if (src && !data) throw new UsageError(dataMessages.srcAlone);
  if (data && (form === 'iframe' || form === 'oembed')) throw new UsageError(dataMessages.ownInFrame({ form }));
  if (data && !src && form !== 'figure') throw new UsageError(dataMessages.ownInPage({ form }));
}

/** A picture's file. */
function pictureFile(kind: 'png' | 'svg', { plate, outlined }: Pair): string | Uint8Array {
  if (kind === 'svg') return svgOf(plate, { generator: `treaty-widgets ${version()}` });
  return pngOf(outlined, across * sharpness, 96 * sharpness);
}

/** `treaty-widgets snippet`: any widget to paste, in any form. */
export const snippet: Command = {
  help,
  words: widgetTags,
  flags,
  async run(given, output) {
    const { tag, drawable } = readWidget(given);
    const form = choice('form', given.text('form') ?? 'element', snippetForms);
    const kind = choice('picture', given.text('picture') ?? 'png', ['png', 'svg']);
    const theme = choice('theme', given.text('theme') ?? 'auto', ['auto', 'light', 'dark']);
    const locale = await readLocale(given.text('lang') ?? 'en');
    checkSource(given, form);
    const drawn = drawGiven(drawable, given, locale, await fineGeometry(), await readGivenData(given, tag));
    const { figure, question } = drawn;
    const studio = await Studio.open();
    const palette = paletteOf(theme === 'dark' ? darkPalette : lightPalette, question.instruments);
    const looks = { palette, ground: true };
    const pair = await studio.draw(figure, locale, { ...looks, width: across });
    const narrow = await studio.draw(figure, locale, { ...looks, width: frameWidth });

    const name = fileName(tag, drawn, locale);
    const picture = `${name}.${kind}`;
    const folder = given.text('pictures') ?? '';
    const widget: SnippetWidget = {
      tag,
      attributes: written(given, [...attributesOf(drawable), 'src', 'lang', ...pageAttributes, ...pageSwitches]),
      still: stillOf(figure, drawn.table(), question.asOf, locale, given.has('whole-table')),
      picture: { src: inFolder(folder, picture), width: across, height: pair.plate.height },
      height: narrow.plate.height + controls,
    };
    const release: Release = {
      library: given.text('library') ?? '',
      version: version(),
      frozen: given.has('frozen'),
      integrity: await readIntegrity(),
    };
    const files = form === 'iframe' ? [] : [{ name: picture, data: pictureFile(kind, pair) }];
    let text: string;
    try {
      if (form === 'oembed') {
        // The file is what others read; what is pasted names it.
        const file = `${name}.oembed.json`;
        files.push({ name: file, data: oembedOf(widget, release) });
        text = toHtml(discoveryLink(inFolder(folder, file), figure.heading));
      } else text = snippetOf(form, widget, release);
    } catch (error) {
      if (error instanceof RangeError) throw new UsageError(messages.noHash({ value: `${tag}.js` }));
      throw error;
    }
    await writeFiles(given.text('out') ?? '.', files);
    output.write(`${text}\n`);
  },
};
