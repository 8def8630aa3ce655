import { worldGeometry } from '../../data/geometry.js';
import { sourcesOf } from '../../draw/sources.js';
import { Deck } from '../../export/pptx/deck.js';
import { addTableSlides } from '../../export/pptx/table-slide.js';
import { englishLocale } from '../../i18n/locale.js';
import type { Command } from '../command.js';
import { drawWidget } from '../drawings/ask.js';
import { writeFiles } from '../files.js';
import { dataFlag, dataHelp, readGivenData } from '../given-data.js';
import { kitFigures } from '../kit/figures.js';
import { readLocale } from '../locale.js';
import { messages } from '../messages.js';
import { readQuestion } from '../question.js';
import { readRenderOptions } from '../render-options.js';
import { version } from '../version.js';

const help = `${messages.usage({
  usage: 'treaty-widgets slides [--instruments <ids>] [--as-of <day>] [--lang <tag>] [--out <folder>]',
})}

Makes a presentation: all instruments together, each alone, over time, by region, the
programme's reach, the links with other crime, and the sources. Maps are native shapes, one a
State; charts and tables are native too.

  --instruments  identifiers or sets; left out, universal-12
  --as-of        the day, year-month-day; left out, the last day the data reach
${dataHelp}
  --lang         ar, en, es, fr, ru or zh; left out, en
  --theme        light or dark
  --shape        16:9 or 4:3
  --out          the folder, made where it is missing

Example:
  treaty-widgets slides --instruments universal-12 --as-of 2005-04-25 --lang fr --out talk`;

const otherwise = 'universal-12';

/** `treaty-widgets slides`: a deck that can be edited. */
export const slides: Command = {
  help,
  flags: {
    instruments: { type: 'string', list: true },
    'as-of': { type: 'string' },
    ...dataFlag,
    lang: { type: 'string' },
    theme: { type: 'string' },
    shape: { type: 'string' },
    out: { type: 'string' },
  },
  async run(given, output) {
    const { dataset } = await readGivenData(given);
    const list = given.text('instruments') ?? otherwise;
    const asked = { ...given, text: (flag: string) => (flag === 'instruments' ? list : given.text(flag)) };
    const { instruments, asOf } = readQuestion(dataset, asked);
    const locale = await readLocale(given.text('lang') ?? 'en');
    const { palette, shape, out } = readRenderOptions(given);
    const generator = `treaty-widgets ${version()}`;
    const world = worldGeometry();
    const drawn = kitFigures(dataset, list, asOf).map(({ tag, attributes }) => drawWidget(tag, attributes, locale, world, dataset));
    const deck = await Deck.open({ title: drawn[0]?.figure.heading ?? '', locale, palette, shape, generator });
    for (const one of drawn) await one.addSlides(deck);
    const acts = instruments.flatMap(({ id }) => dataset.actsOf(id).map(({ source }) => source));
    const sources = sourcesOf(dataset, acts);
    const heading = locale.messages.trail.source;
    addTableSlides(
      deck,
      { heading, result: locale.messages.captionAsOf({ date: locale.date(asOf) }), legend: [], caption: [locale.words.mapNotes['general'] ?? ''] },
      {
        columns: [{ id: 'source', label: heading }, { id: 'address', label: 'URL' }],
        rows: sources.map(({ id, title, url }) => ({ code: id, cells: [{ text: title }, { text: url }] })),
      },
    );
    const name = `treaty-widgets-${asOf}-${locale.language}.pptx`;
    const data = await deck.bytes();
    await writeFiles(out, [{ name, data }]);
    output.write(`${messages.wrote({ file: name, bytesText: englishLocale().number(data.length) })}\n`);
  },
};
