import { fineGeometry } from '../../data/geometry-fine.js';
import { worldGeometry } from '../../data/geometry.js';
import { csvOf, tableForFile } from '../../export/csv.js';
import { jsonOf } from '../../export/json.js';
import { Press } from '../../export/node/pdf.js';
import { pngOf } from '../../export/node/raster.js';
import { Studio, type Pair } from '../../export/node/studio.js';
import { Deck } from '../../export/pptx/deck.js';
import { svgOf } from '../../export/svg.js';
import { englishLocale, type Locale } from '../../i18n/locale.js';
import type { Command } from '../command.js';
import type { Drawn } from '../drawings/drawing.js';
import { drawGiven } from '../drawings/given.js';
import { fileName } from '../file-name.js';
import { dataFlag, dataHelp, paletteOf, readGivenData } from '../given-data.js';
import { writeFiles } from '../files.js';
import { readLocale } from '../locale.js';
import { messages } from '../messages.js';
import { layoutWidth, readRenderOptions, renderFlags, type Format, type RenderOptions } from '../render-options.js';
import { version } from '../version.js';
import { attributeFlags, readWidget, widgetTags } from '../widget-flags.js';

const help = `${messages.usage({
  usage: 'treaty-widgets render <widget> [attributes] [--format svg,png] [--out <folder>]',
})}

Draws a widget into files; without a browser, but for PDF.

  <widget>       ${widgetTags.join(', ')}
  --instruments, --as-of, --region and the other attributes of the widget, as in a page

${dataHelp};
                 of treaty-reach activities, as in docs/reach-data.md
  --lang         ar, en, es, fr, ru or zh; left out, en
  --theme        light or dark
  --format       svg, png, pdf, csv, json, pptx; several between commas; pdf needs a Chromium
  --size         pixels: 1920x1080, or 1200 for the width alone
  --scale        PNG pixels in one of the picture's: 1 to 4
  --dpi          PNG pixels in an inch of print, written in the file; left out, 300
  --transparent  without a ground
  --outlines     SVG letters as outlines, which need no font
  --paper        of a PDF, A4 or Letter
  --shape        of slides, 16:9 or 4:3
  --out          the folder, made where it is missing

Examples:
  treaty-widgets render treaty-map --instruments financing-1999 --as-of 2005-04-25 --format svg,png
  treaty-widgets render treaty-timeline --instruments bombings-1997 --milestones --size 1920x1080 --format png
  treaty-widgets render treaty-map --data our-list.csv --instruments own --format png`;

async function filesOf(name: string, drawn: Drawn, locale: Locale, options: RenderOptions) {
  const { figure, table, question } = drawn;
  const generator = `treaty-widgets ${version()}`;
  const files: { name: string; data: string | Uint8Array }[] = [];
  const { formats, transparent, outlines, width, height, scale, perInch, shape } = options;
  const palette = paletteOf(options.palette, question.instruments);
  const wants = (format: Format) => formats.includes(format);
  let studio: Studio | undefined;
  const draw = async (across: number, down: number | undefined, ground: boolean): Promise<Pair> => {
    studio ??= await Studio.open();
    return studio.draw(figure, locale, { width: across, ...(down === undefined ? {} : { height: down }), palette, ground });
  };
  if (wants('svg') || wants('png')) {
    const across = layoutWidth(width);
    const pair = await draw(across, height === undefined ? undefined : Math.round((height * across) / width), !transparent);
    if (wants('svg'))
      files.push({ name: `${name}.svg`, data: svgOf(outlines ? pair.outlined : pair.plate, { width, generator }) });
    if (wants('png')) files.push({ name: `${name}.png`, data: pngOf(pair.outlined, Math.round(width * scale), perInch) });
  }
  const { asOf } = question;
  const full = () => tableForFile(table());
  if (wants('csv'))
    files.push({ name: `${name}.csv`, data: csvOf(full(), [{ label: locale.messages.table.asOf, text: asOf }]) });
  if (wants('json')) {
    const { heading: title, result, caption } = figure;
    files.push({ name: `${name}.json`, data: jsonOf(full(), { title, result, asOf, language: locale.language, caption, generator }) });
  }
  if (wants('pdf')) {
    const press = await Press.open();
    try {
      const { plate } = await draw(layoutWidth(width), undefined, true);
      files.push({ name: `${name}.pdf`, data: await press.plate(plate, options.paper, generator) });
    } finally {
      await press.close();
    }
  }
  if (wants('pptx')) {
    const deck = await Deck.open({ title: figure.heading, locale, palette, shape, generator });
    await drawn.addSlides(deck);
    files.push({ name: `${name}.pptx`, data: await deck.bytes() });
  }
  return files;
}

/** `treaty-widgets render`: any widget as files. */
export const render: Command = {
  help,
  words: widgetTags,
  flags: { ...attributeFlags, ...dataFlag, ...renderFlags, lang: { type: 'string' } },
  async run(given, output) {
    const { tag, drawable } = readWidget(given);
    const options = readRenderOptions(given);
    const locale = await readLocale(given.text('lang') ?? 'en');
    const large = options.width * options.scale > 1400;
    const data = await readGivenData(given, tag);
    const drawn = drawGiven(drawable, given, locale, large ? await fineGeometry() : worldGeometry(), data);
    const files = await filesOf(fileName(tag, drawn, locale), drawn, locale, options);
    await writeFiles(options.out, files);
    for (const { name, data } of files)
      output.write(`${messages.wrote({ file: name, bytesText: englishLocale().number(Buffer.byteLength(data)) })}\n`);
  },
};
