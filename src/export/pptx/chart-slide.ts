import type { CoverageScene } from '../../draw/coverage-scene.js';
import { segmentKeys } from '../../draw/coverage-bar.js';
import type { NumberScene, NumberSentence } from '../../draw/number-scene.js';
import type { TimelineScene } from '../../draw/timeline-scene.js';
import type { IsoDate } from '../../model/types.js';
import type { Figure } from '../plate.js';
import { fillFor, ink, type Deck, type SlideMaker } from './deck.js';

/** Ends of the years of a span; the last day of the span stands for its last year. */
function yearEnds({ from, to }: { readonly from: IsoDate; readonly to: IsoDate }): { year: string; day: IsoDate }[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const year = String(first + i);
    const end = `${year}-12-31`;
    return { year, day: end < to ? end : to };
  });
}

/** The value a line of steps has on a day; nothing before its first and after its last. */
function valueOn(steps: readonly { readonly date: IsoDate; readonly value: number }[], until: IsoDate, day: IsoDate): number | null {
  // The year in which a line ends has the line's last value.
  if (day.slice(0, 4) > until.slice(0, 4)) return null;
  return steps.filter(({ date }) => date <= day).at(-1)?.value ?? null;
}

const letters = (deck: Deck) => ({
  catAxisLabelFontFace: deck.font,
  catAxisLabelFontSize: 10,
  catAxisLabelColor: ink(deck.options.palette.muted),
  valAxisLabelFontFace: deck.font,
  valAxisLabelFontSize: 10,
  valAxisLabelColor: ink(deck.options.palette.muted),
  valGridLine: { color: ink(deck.options.palette.rule), size: 0.5 },
  catGridLine: { style: 'none' as const },
  legendFontFace: deck.font,
  legendFontSize: 11,
  legendColor: ink(deck.options.palette.text),
  dataLabelFontFace: deck.font,
});

/** A timeline as a native chart with its numbers inside: parties at the ends of years, or consents a year. */
export function addTimelineSlide(deck: Deck, figure: Figure, scene: TimelineScene): SlideMaker {
  const { palette } = deck.options;
  const { measure, span } = scene.question;
  const years = yearEnds(span);
  const labels = years.map(({ year }) => year);
  const notes = scene.milestones.map(({ when, title }) => `${when}: ${title}`);
  const maker = deck.add({ ...figure, legend: [] }, notes);
  const colours = scene.lines.map(({ key }) => fillFor(key, palette).colour);
  const common = {
    ...maker.body,
    ...letters(deck),
    chartColors: colours,
    altText: `${figure.heading}. ${figure.result}`,
    objectName: figure.heading,
    showLegend: true,
    legendPos: 'b' as const,
    catAxisLabelFrequency: String(Math.ceil(years.length / 12)),
  };
  if (measure === 'acts') {
    const data = scene.lines.map((line) => ({
      name: line.name,
      labels,
      values: labels.map((year) => line.stops.find((stop) => String(stop.year?.year) === year)?.value ?? 0),
    }));
    maker.slide.addChart(deck.charts.bar, data, { ...common, barDir: 'col', barGapWidthPct: 40 });
    return maker;
  }
  const lines = scene.lines.map((line) => ({
    name: line.name,
    labels,
    values: years.map(({ day }) => valueOn(line.steps, line.until, day)) as number[],
  }));
  const members = {
    name: scene.membershipName,
    labels,
    values: years.map(({ day }) => scene.membership.filter(({ date }) => date <= day).at(-1)?.members ?? null) as number[],
  };
  maker.slide.addChart(deck.charts.line, scene.membership.length > 0 ? [...lines, members] : lines, {
    ...common,
    chartColors: [...colours, ink(palette.muted)],
    lineSize: 2,
    lineDataSymbol: 'none',
    valAxisMinVal: 0,
  });
  return maker;
}

/** Coverage as native stacked bars with their numbers inside. */
export function addCoverageSlide(deck: Deck, figure: Figure, scene: CoverageScene): SlideMaker {
  const { palette, locale } = deck.options;
  const maker = deck.add(figure);
  const bars = scene.panels.length > 1 ? scene.bars.map((bar) => ({ ...bar, name: bar.fullName })) : scene.bars;
  const used = segmentKeys.filter((key) => bars.some(({ segments }) => segments.some((one) => one.key === key)));
  // A chart counts its bars from below.
  const ordered = [...bars].reverse();
  const data = used.map((key) => ({
    name: locale.messages.status[key],
    labels: ordered.map(({ name }) => name),
    // Before there was a text nobody could join it: no bar.
    values: ordered.map(({ state, segments }) =>
      state === 'later' ? 0 : (segments.find((one) => one.key === key)?.count ?? 0),
    ),
  }));
  maker.slide.addChart(deck.charts.bar, data, {
    ...maker.body,
    ...letters(deck),
    barDir: 'bar',
    catAxisLabelFontSize: ordered.length > 14 ? 8 : 10,
    catAxisLabelFrequency: '1',
    barGrouping: scene.question.measure === 'share' ? 'percentStacked' : 'stacked',
    barGapWidthPct: 30,
    chartColors: used.map((key) => fillFor(key, palette).colour),
    showValue: true,
    dataLabelColor: ink(palette.text),
    dataLabelFontSize: 9,
    dataLabelFormatCode: '0;;',
    altText: `${figure.heading}. ${figure.result}`,
    objectName: figure.heading,
    valAxisMinVal: 0,
  });
  return maker;
}

/** A sentence about a number, large, and its part of the whole as a native bar. */
export function addNumberSlide(deck: Deck, figure: Figure, scene: NumberScene): SlideMaker {
  const { palette, locale } = deck.options;
  const maker = deck.add({ ...figure, legend: [] });
  const { x, y, w, h } = maker.body;
  const runs = (sentence: NumberSentence, size: number) =>
    sentence.pieces.flatMap((piece, i) =>
      piece === ''
        ? []
        : [{ text: piece, options: { ...maker.text(i % 2 === 1 ? size * 1.6 : size), bold: i % 2 === 1 } }],
    );
  maker.slide.addText(runs(scene.sentence, 20), { ...maker.text(20), x, y, w, h: 1.3, objectName: 'Sentence' });
  const { value, of } = scene.sentence;
  if (value !== undefined && of !== undefined) {
    const { status } = locale.messages;
    const data = [
      { name: status.party, labels: [''], values: [value] },
      { name: locale.messages.table.members, labels: [''], values: [of - value] },
    ];
    maker.slide.addChart(deck.charts.bar, data, {
      x, y: y + 1.4, w, h: 1.2, ...letters(deck),
      barDir: 'bar', barGrouping: 'stacked', chartColors: [ink(palette.party), ink(palette.none)],
      showValue: true, dataLabelColor: ink(palette.text), dataLabelFontSize: 12,
      valAxisHidden: true, catAxisHidden: true, valAxisMaxVal: of, valAxisMinVal: 0, valGridLine: { style: 'none' },
      altText: figure.heading, objectName: figure.heading,
    });
  }
  scene.parts.slice(0, 8).forEach((part, i) => {
    const at = { x, y: y + 2.8 + i * 0.32, w, h: 0.3 };
    if (at.y + at.h < y + h) maker.slide.addText(runs(part, 12), { ...maker.text(12), ...at, objectName: `Part ${i + 1}` });
  });
  return maker;
}
