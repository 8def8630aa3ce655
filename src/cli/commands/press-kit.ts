import { readFile } from 'node:fs/promises';
import { strToU8, zipSync } from 'fflate';
import { bundledDataset } from '../../data/bundle.js';
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
import { writeFiles } from '../files.js';
import { kitFigures } from '../kit/figures.js';
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
  --langs        languages between commas; left out, all six
  --format       svg, png, print (PNG for print), pdf, csv between commas; left out, all.
                 pdf needs a Chromium (CHROMIUM_PATH, or Playwright's)
  --config       a JSON file with "contact" and "terms", texts of yours
  --out          the folder, made where it is missing

Example:
  treaty-widgets press-kit --instruments financing-1999 --as-of 2005-04-25 --langs en,fr,ar --out kit`;

const kinds = ['svg', 'png', 'print', 'pdf', 'csv'] as const;
type Kind = (typeof kinds)[number];

/** Pixels across: of a plate, of a PNG for the web, of one for print at 300 pixels an inch (8 inches). */
const [across, web, print] = [960, 1200, 2400];

/** The day every file in the archive is dated. */
const epoch = new Date(Date.UTC(2000, 0, 1, 12));

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
    langs: { type: 'string', list: true },
    format: { type: 'string', list: true },
    config: { type: 'string' },
    out: { type: 'string' },
  },
  async run(given, output) {
    const dataset = bundledDataset();
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

    const files: { [path: string]: Uint8Array } = {};
    const entries: KitEntry[] = [];
    let done = 0;
    try {
      for (const locale of locales) {
        const { language, direction } = locale;
        for (const [place, { tag, attributes }] of figures.entries()) {
          const drawn = drawWidget(tag, attributes, locale, world);
          const name = nameOf(place, tag, drawn);
          const own: { kind: string; path: string }[] = [];
          const put = (kind: string, ending: string, data: string | Uint8Array) => {
            const path = `${language}/${name}-${language}${ending}`;
            files[path] = typeof data === 'string' ? strToU8(data) : data;
            own.push({ kind, path });
          };
          const { plate, outlined } = await studio.draw(drawn.figure, locale, { width: across, palette: lightPalette, ground: true });
          if (wanted.has('svg')) put('SVG', '.svg', svgOf(outlined, { generator }));
          if (wanted.has('png')) put('PNG', '.png', pngOf(outlined, web, 144));
          if (wanted.has('print')) put('PNG, 300 dpi', '-print.png', pngOf(outlined, print, 300));
          if (press) put('PDF', '.pdf', await press.plate(plate, 'A4', generator));
          if (wanted.has('csv'))
            put('CSV', '.csv', csvOf(tableForFile(drawn.table()), [{ label: locale.messages.table.asOf, text: asOf }]));
          const { heading: title, result, caption } = drawn.figure;
          put('Caption', '-caption.txt', `${title}\n${result}\n\n${caption.join('\n')}\n`);
          put('Alternative text', '-alt.txt', `${title}. ${plate.description}\n`);
          const picture = own.find(({ kind }) => kind === 'SVG' || kind === 'PNG')?.path;
          entries.push({ language, direction, title, result, files: own, picture });
          progress(++done, figures.length * locales.length);
        }
        const heading = `${locale.messages.captionAsOf({ date: locale.date(asOf) })}`;
        const notes = [locale.messages.captionSource({ sources: sourceLines(instruments).join('; ') }), locale.words.mapNotes['general'] ?? ''];
        const sheet = factSheet(heading, factSentences(instruments, asOf, locale), notes, config.contact);
        files[`${language}/00-facts-${language}.html`] = strToU8(factSheetPage(sheet, heading, locale));
        if (press)
          files[`${language}/00-facts-${language}.pdf`] = await press.document({ title: heading, language, direction }, sheet, factSheetCss, 'A4');
      }
    } finally {
      await press?.close();
    }
    const names = new Map(locales.map(({ language }) => [language, new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language]));
    files['terms.txt'] = strToU8(termsText(config));
    files['sources.txt'] = strToU8(`${sourceLines(instruments).join('\n')}\n`);
    files['data-dictionary.csv'] = strToU8(
      `column,meaning\r\n${dictionary().map((entry) => entry.map(csvField).join(',')).join('\r\n')}\r\n`,
    );
    files['contact.txt'] = strToU8(`${config.contact}\n`);
    files['disclaimer.txt'] = strToU8(`${locales.map(({ words }) => words.mapNotes['general'] ?? '').join('\n\n')}\n`);
    const others = [...locales.map(({ language }) => `${language}/00-facts-${language}.html`), 'terms.txt', 'sources.txt', 'data-dictionary.csv', 'disclaimer.txt', 'contact.txt'];
    files['index.html'] = strToU8(indexPage(entries, names, others));
    // Sorted, and dated alike: the same input gives the same bytes.
    const sorted = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
    const data = zipSync(sorted, { mtime: epoch, level: 6 });
    const file = `press-kit-${asOf}.zip`;
    await writeFiles(given.text('out') ?? '.', [{ name: file, data }]);
    output.write(`${messages.wrote({ file, bytesText: englishLocale().number(data.length) })}\n`);
  },
};
