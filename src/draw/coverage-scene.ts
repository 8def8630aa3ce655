import type { Locale } from '../i18n/locale.js';
import { coverageAt } from '../model/coverage.js';
import { coverageParts, type Division } from '../model/coverage-by.js';
import type { Question } from '../model/question.js';
import { statesIn } from '../model/regions.js';
import type { Dataset, Instrument } from '../model/types.js';
import { coverageBar, segmentKeys, type CoverageBar, type Measure } from './coverage-bar.js';
import { barsCaption, severalCaption } from './coverage-caption.js';
import { coverageTable } from './coverage-table.js';
import { sceneOfOne } from './scene-one.js';
import type { LegendEntry, Scene } from './scene.js';
import '../i18n/en/coverage.js';

export const sortings = ['given', 'party', 'name'] as const;
export type CoverageSorting = (typeof sortings)[number];

export interface CoverageQuestion extends Question {
  /** Parts of the world to compare; `undefined` compares instruments. */
  readonly division: Division | undefined;
  readonly measure: Measure;
  readonly sort: CoverageSorting;
}

/** Bars that belong together: all instruments, or the parts of the world for one. */
export interface CoveragePanel {
  /** The instrument that stands above the bars; `undefined` where each bar has its own. */
  readonly instrument: Instrument | undefined;
  readonly bars: readonly CoverageBar[];
}

/** All that a chart of coverage says. */
export interface CoverageScene extends Scene {
  readonly question: CoverageQuestion;
  readonly panels: readonly CoveragePanel[];
  readonly bars: readonly CoverageBar[];
  /** Member States that a full bar stands for; `undefined` where each bar is its own whole. */
  readonly full: number | undefined;
}

const rank = { counted: 0, partial: 1, unknown: 2, later: 3 };

/** Bars whose numbers are known come first: "at least 28" is not less than 30. */
function byParty(measure: Measure) {
  const value = ({ coverage: { memberCounts, members } }: CoverageBar) =>
    measure === 'share' ? memberCounts.party / Math.max(members, 1) : memberCounts.party;
  return (a: CoverageBar, b: CoverageBar) => rank[a.state] - rank[b.state] || value(b) - value(a);
}

function sorted(
  bars: readonly CoverageBar[],
  { sort, measure }: CoverageQuestion,
  locale: Locale,
): readonly CoverageBar[] {
  if (sort === 'name') return [...bars].sort((a, b) => locale.compare(a.name, b.name));
  return sort === 'party' ? [...bars].sort(byParty(measure)) : bars;
}

function headingOf({ instruments, asOf, division }: CoverageQuestion, locale: Locale): string {
  const { messages } = locale;
  const date = locale.date(asOf);
  const [only] = instruments;
  const numbers = { n: instruments.length, nText: locale.number(instruments.length), date };
  if (instruments.length !== 1 || !only)
    return division
      ? messages.coverage.headingSeveralBy[division](numbers)
      : messages.coverage.headingInstruments(numbers);
  const named = { instrument: locale.instrument(only.id), date };
  return division ? messages.coverage.headingBy[division](named) : messages.headingOne(named);
}

/** The extremes of some bars by share: their names, numbers and Members. */
function extremes(bars: readonly CoverageBar[], locale: Locale) {
  const share = ({ coverage: { memberCounts, members } }: CoverageBar) => memberCounts.party / members;
  const shares = bars.map(share);
  const [high, low] = [Math.max(...shares), Math.min(...shares)];
  const of = (value: number) => {
    const alike = bars.filter((bar) => share(bar) === value);
    const [first] = alike;
    return {
      name: locale.list(alike.map(({ name }) => name)),
      text: locale.number(first?.coverage.memberCounts.party ?? 0),
      of: locale.number(first?.coverage.members ?? 0),
      // "3 of 4" and "6 of 8" are the same share but not the same numbers.
      same: alike.every(({ coverage }) => coverage.members === first?.coverage.members),
      count: alike.length,
    };
  };
  return { high: of(high), low: of(low), alike: high === low };
}

/** Names of more than so many that are alike would be no finding but a list. */
const mostAlike = 3;

function resultOfSeveral(
  { instruments, region }: CoverageQuestion,
  wholes: readonly CoverageBar[],
  locale: Locale,
): string {
  const { messages } = locale;
  const within = (result: string) =>
    region === undefined
      ? result
      : messages.coverage.resultWithin({ region: locale.region(region), result });
  const counted = wholes.filter(({ state, coverage }) => state === 'counted' && coverage.members > 0);
  if (counted.length === 0) return messages.resultNoneCounted;
  const { high, low, alike } = extremes(counted, locale);
  const [nText, allText] = [locale.number(counted.length), locale.number(instruments.length)];
  if (alike)
    return within(
      messages.coverage.resultAlike({ n: counted.length, nText, partyText: high.text, membersText: high.of }),
    );
  const capped = ({ count, name }: typeof high) =>
    count > mostAlike
      ? messages.coverage.instruments({ n: count, nText: locale.number(count) })
      : name;
  const told = {
    most: capped(high),
    mostText: high.text,
    fewest: capped(low),
    fewestText: low.text,
    membersText: high.of,
  };
  return within(
    counted.length === instruments.length
      ? messages.coverage.resultMostAll(told)
      : messages.coverage.resultMost({ ...told, nText, allText }),
  );
}

function resultOfParts(bars: readonly CoverageBar[], locale: Locale): string | undefined {
  const counted = bars.filter(({ state, coverage }) => state === 'counted' && coverage.members > 0);
  if (counted.length < bars.length || counted.length < 2) return undefined;
  const { high, low, alike } = extremes(counted, locale);
  if (alike || !high.same || !low.same || high.count > mostAlike || low.count > mostAlike) return undefined;
  return locale.messages.coverage.resultHighest({
    high: high.name,
    highText: high.text,
    highOf: high.of,
    low: low.name,
    lowText: low.text,
    lowOf: low.of,
  });
}

/**
 * A picture of how many Member States are what to some instruments.
 *
 * Several instruments and parts of the world make a panel an instrument: the
 * bars of one panel are then read against each other, and panels at a glance.
 */
export function coverageScene(
  dataset: Dataset,
  question: CoverageQuestion,
  locale: Locale,
): CoverageScene {
  const { instruments, asOf, region, division, measure } = question;
  const { messages } = locale;
  const among = region === undefined ? undefined : statesIn(dataset, region);
  const world = region === undefined && division === undefined;
  const all = coverageParts(dataset, question, division).map((part) =>
    coverageBar(part, locale, measure, division, world),
  );
  const panels: CoveragePanel[] = division
    ? instruments.map((instrument) => ({
        instrument,
        bars: sorted(all.filter((bar) => bar.instrument === instrument), question, locale),
      }))
    : [{ instrument: undefined, bars: sorted(all, question, locale) }];
  const bars = panels.flatMap((panel) => panel.bars);
  const wholes = division
    ? coverageParts(dataset, question, undefined).map((part) =>
        coverageBar(part, locale, measure, undefined, region === undefined),
      )
    : all;
  const [only] = instruments;
  const one =
    only && instruments.length === 1
      ? sceneOfOne(dataset, coverageAt(dataset, only, asOf, among), locale, region)
      : undefined;
  const [whole] = wholes;
  const legend: LegendEntry[] = segmentKeys
    .filter((key) => all.some(({ coverage }) => coverage.memberCounts[key] > 0))
    .map((key) => ({
      key,
      label: messages.status[key],
      count: one ? (whole?.coverage.memberCounts[key] ?? 0) : 0,
      // Summed over instruments a count would be of no States in particular.
      ...(one ? {} : { countText: '' }),
      meaning: messages.statusMeaning[key],
    }));
  return {
    question,
    heading: headingOf(question, locale),
    result: one
      ? ((division && resultOfParts(bars, locale)) ?? one.result)
      : resultOfSeveral(question, wholes, locale),
    legend,
    caption: [
      ...(one ? one.caption : severalCaption(dataset, question, wholes, locale)),
      ...barsCaption(dataset, question, division, bars, locale),
    ],
    panels,
    bars,
    full: measure === 'share' ? undefined : Math.max(0, ...bars.map(({ coverage }) => coverage.members)),
    table: () => coverageTable(bars, locale, division !== undefined),
  };
}
