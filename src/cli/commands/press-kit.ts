import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fineGeometry } from '../../data/geometry-fine.js';
import { lightPalette } from '../../draw/palette.js';
import { csvField, csvOf, tableForFile } from '../../export/csv.js';
import { dictionary } from '../../export/dictionary.js';
import { Press } from '../../export/node/pdf.js';
import { pngOf } from '../../export/node/raster.js';
import { Studio } from '../../export/node/studio.js';
import { svgOf } from '../../export/svg.js';
import { englishLocale, type Locale } from '../../i18n/locale.js';
import { parseInstruments } from '../../model/instruments.js';
import type { Arguments } from '../arguments.js';
import type { Command } from '../command.js';
import { drawWidget } from '../drawings/ask.js';
import type { Drawn } from '../drawings/drawing.js';
import { dataFlag, dataHelp, paletteOf, readGivenData } from '../given-data.js';
import { kitFigures } from '../kit/figures.js';
import { Parts } from '../kit/parts.js';
import { factSentences, sourceLines } from '../kit/pages.js';
import { factSheet, factSheetCss, factSheetPage, indexPage, noContact, termsText, type KitConfig, type KitEntry } from '../kit/texts.js';
import { languages, readLocale } from '../locale.js';
import { messages } from '../messages.js';
import { progress } from '../progress.js';
import { readQuestion } from '../question.js';
import { closest, quoted, UsageError } from '../usage-error.js';
import { version } from '../version.js';

const help = `${messages.usage({
  usage: 'treaty-widgets press-kit [--instruments <ids>] [--as-of <day>] [--langs <tags>] [--format <kinds>] [--out <folder>]',
})}

Makes one archive of pictures, data, captions and a fact sheet, with a page that shows it offline.

  --instruments  identifiers or sets; left out, financing-1999
  --as-of        the day, year-month-day; left out, the last day the data reach
${dataHelp}
  --langs        languages between commas; left out, all six
  --format       svg, png, print (PNG for print), pdf, csv between commas; left out, all.
                 pdf needs a Chromium (CHROMIUM_PATH, or Playwright's)
  --config       a JSON file with "contact" and "terms", texts of yours
  --out          the folder, made where it is missing

What is done stays in a folder beside the archive until all is: after an interruption the same
command goes on from there.

Example:
  treaty-widgets press-kit --instruments financing-1999 --as-of 2005-04-25 --langs en,fr,ar --out kit`;

const kinds = ['svg', 'png', 'print', 'pdf', 'csv'] as const;
type Kind = (typeof kinds)[number];

/** Pixels across: of a plate, of a PNG for the web, of one for print at 300 pixels an inch (8 inches). */
const [across, web, print] = [960, 1200, 2400];

function readKinds(given: Arguments): ReadonlySet<Kind> {
  const wanted = (given.text('format') ?? kinds.join(',')).split(/[\s,]+/).filter(Boolean);
  return new Set(
    wanted.map((one) => {
      const kind = kinds.find((known) => known === one);
      if (kind) return kind;
      throw new UsageError(messages.unknownChoice({ flag: '--format', value: quoted(one), nearest: closest(one, kinds) }));
    }),
  );
}

async function readConfig(path: string | undefined): Promise<KitConfig> {
  if (path === undefined) return { contact: noContact, terms: '' };
  let read: unknown;
  try {
    read = JSON.parse(await readFile(path, 'utf8'));
  } catch {
    throw new UsageError(messages.noConfig({ value: quoted(path) }));
  }
  const text = (name: string) => {
    const value: unknown = typeof read === 'object' && read !== null ? (read as { [key: string]: unknown })[name] : undefined;
    return typeof value === 'string' ? value : undefined;
  };
  return { contact: text('contact') ?? noContact, terms: text('terms') ?? '' };
}

/** Name of a figure's files, so that they sort as they are to be read. */
function nameOf(place: number, tag: string, { question, apart = [] }: Drawn): string {
  const { instruments, asOf } = question;
  const named = instruments.length === 1 ? [instruments[0]?.id ?? ''] : instruments.length > 1 ? [`${instruments.length}-instruments`] : [];
  return [String(place + 1).padStart(2, '0'), tag, ...apart, ...named, asOf].join('-');
}

/** `treaty-widgets press-kit`: everything a newsroom needs, in one archive. */
export const pressKit: Command = {
  help,
  flags: {
    instruments: { type: 'string', list: true },
    'as-of': { type: 'string' },
    ...dataFlag,
    langs: { type: 'string', list: true },
    format: { type: 'string', list: true },
    config: { type: 'string' },
    out: { type: 'string' },
  },
  async run(given, output) {
    const { dataset, tables } = await readGivenData(given);
    const list = given.text('instruments') ?? 'financing-1999';
    const { asOf } = readQuestion(dataset, { ...given, text: (flag) => (flag === 'instruments' ? list : given.text(flag)) });
    const { instruments } = parseInstruments(dataset, list);
    const wanted = readKinds(given);
    const config = await readConfig(given.text('config'));
    const tags = (given.text('langs') ?? languages.join(',')).split(/[\s,]+/).filter(Boolean);
    const locales: Locale[] = [];
    for (const tag of tags) locales.push(await readLocale(tag));
    const figures = kitFigures(dataset, list, asOf);
    const world = await fineGeometry();
    const studio = await Studio.open();
    const press = wanted.has('pdf') ? await Press.open() : undefined;
    const generator = `treaty-widgets ${version()}`;

    const file = `press-kit-${asOf}.zip`;
    const archive = join(given.text('out') ?? '.', file);
    const parts = await Parts.open(archive, [generator, dataset.version, list, asOf, tags, [...wanted], config, tables]);
    if (parts.found > 0) {
      const { found: n } = parts;
      output.write(`${messages.goesOn({ n, nText: englishLocale().number(n), folder: parts.folder })}\n`);
    }
    const entries: KitEntry[] = [];
    let done = 0;
    try {
      for (const locale of locales) {
        const { language, direction } = locale;
        for (const [place, { tag, attributes }] of figures.entries()) {
          const drawn = drawWidget(tag, attributes, locale, world, dataset);
          const palette = paletteOf(lightPalette, drawn.question.instruments);
          const name = nameOf(place, tag, drawn);
          const own: { kind: string; path: string }[] = [];
          const put = async (kind: string, ending: string, make: () => string | Uint8Array | Promise<string | Uint8Array>) => {
            const path = `${language}/${name}-${language}${ending}`;
            own.push({ kind, path });
            await parts.put(path, make);
          };
          // Drawn for the first file that needs it, and once.
          let drawing: ReturnType<Studio['draw']> | undefined;
          const draw = () => (drawing ??= studio.draw(drawn.figure, locale, { width: across, palette, ground: true }));
          const outlined = async () => (await draw()).outlined;
          if (wanted.has('svg')) await put('SVG', '.svg', async () => svgOf(await outlined(), { generator }));
          if (wanted.has('png')) await put('PNG', '.png', async () => pngOf(await outlined(), web, 144));
          if (wanted.has('print')) await put('PNG, 300 dpi', '-print.png', async () => pngOf(await outlined(), print, 300));
          if (press) await put('PDF', '.pdf', async () => press.plate((await draw()).plate, 'A4', generator));
          if (wanted.has('csv'))
            await put('CSV', '.csv', () => csvOf(tableForFile(drawn.table()), [{ label: locale.messages.table.asOf, text: asOf }]));
          const { heading: title, result, caption } = drawn.figure;
          await put('Caption', '-caption.txt', () => `${title}\n${result}\n\n${caption.join('\n')}\n`);
          await put('Alternative text', '-alt.txt', async () => `${title}. ${(await draw()).plate.description}\n`);
          const picture = own.find(({ kind }) => kind === 'SVG' || kind === 'PNG')?.path;
          entries.push({ language, direction, title, result, files: own, picture });
          progress(++done, figures.length * locales.length);
        }
        const heading = locale.messages.captionAsOf({ date: locale.date(asOf) });
        const notes = [locale.messages.captionSource({ sources: sourceLines(dataset, instruments).join('; ') }), locale.words.mapNotes['general'] ?? ''];
        const sheet = factSheet(heading, factSentences(dataset, instruments, asOf, locale), notes, config.contact);
        await parts.put(`${language}/00-facts-${language}.html`, () => factSheetPage(sheet, heading, locale));
        if (press)
          await parts.put(`${language}/00-facts-${language}.pdf`, () =>
            press.document({ title: heading, language, direction }, sheet, factSheetCss, 'A4'),
          );
      }
    } finally {
      await press?.close();
    }
    const names = new Map(locales.map(({ language }) => [language, new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language]));
    const rows = dictionary().map((entry) => entry.map(csvField).join(','));
    const others = {
      'terms.txt': termsText(config),
      'sources.txt': `${sourceLines(dataset, instruments).join('\n')}\n`,
      'data-dictionary.csv': `column,meaning\r\n${rows.join('\r\n')}\r\n`,
      'disclaimer.txt': `${locales.map(({ words }) => words.mapNotes['general'] ?? '').join('\n\n')}\n`,
      'contact.txt': `${config.contact}\n`,
    };
    for (const [path, text] of Object.entries(others)) await parts.put(path, () => text);
    const linked = [...locales.map(({ language }) => `${language}/00-facts-${language}.html`), ...Object.keys(others)];
    await parts.put('index.html', () => indexPage(entries, names, linked));
    const bytes = await parts.close();
    output.write(`${messages.wrote({ file, bytesText: englishLocale().number(bytes) })}\n`);
  },
};
