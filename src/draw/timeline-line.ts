import { coverageAt, type Coverage } from '../model/coverage.js';
import type { Question } from '../model/question.js';
import { seriesOf, type Series } from '../model/series.js';
import {
  consentsByYear,
  datedTotals,
  needsTotals,
  stepAt,
  type Span,
  type YearOfActs,
} from '../model/timeline.js';
import type { Act, Dataset, Instrument, IsoDate, KnownTotal, PartyCode } from '../model/types.js';

/** What is counted: parties so far, or consents a year. */
export type Measure = 'parties' | 'acts';

/** What a timeline is asked to show. */
export interface TimelineQuestion extends Question {
  readonly measure: Measure;
  readonly span: Span;
  /** The States of the region; `undefined` for the world. */
  readonly among: ReadonlySet<PartyCode> | undefined;
}

/**
 * A datum of a timeline: what the keyboard stops at and the tooltip explains.
 * - `step`: the number of parties changed on this day
 * - `list`: the day of a list that is whole, though not all of it has dates
 * - `published`: a total of parties that somebody published, without a list
 * - `year`: the consents of a year, up to `date`
 */
export interface TimelineStop {
  readonly kind: 'step' | 'list' | 'published' | 'year';
  readonly date: IsoDate;
  /** Height on the axis: Members among the parties, all parties of a published total, consents of a year. */
  readonly value: number;
  /** All parties, Members or not; the consents of a year. */
  readonly parties: number;
  readonly acts: readonly Act[];
  readonly year?: YearOfActs;
  readonly total?: KnownTotal;
}

/** One instrument over time. */
export interface TimelineLine {
  readonly instrument: Instrument;
  /** `series-0` and so on: its style, and its entry of the legend. */
  readonly key: string;
  readonly name: string;
  /** What the numbers are on the as-of date. */
  readonly coverage: Coverage;
  /** Numbers to draw a line by; the first is where the line begins. Empty for a measure or an instrument without a line. */
  readonly steps: readonly { readonly date: IsoDate; readonly value: number }[];
  /** The last day of the line. */
  readonly until: IsoDate;
  /** Not all parties have dates: the line says "at least". */
  readonly atLeast: boolean;
  readonly stops: readonly TimelineStop[];
  /** Parties in no step. */
  readonly undated: number;
}

const made = new WeakMap<Dataset, Map<string, Series>>();

/** A series, made once: a date that is dragged asks for the same ones a hundred times. */
function seriesFor(
  dataset: Dataset,
  instrument: Instrument,
  region: string,
  among: ReadonlySet<PartyCode> | undefined,
): Series {
  let known = made.get(dataset);
  if (!known) made.set(dataset, (known = new Map()));
  const key = `${instrument.id} ${region}`;
  let series = known.get(key);
  if (!series) known.set(key, (series = seriesOf(dataset, instrument, among)));
  return series;
}

/** Makes the series of instruments, of all parties: most of the work of a first picture. */
export function prepareSeries(dataset: Dataset, instruments: readonly Instrument[]): void {
  for (const instrument of instruments) seriesFor(dataset, instrument, '', undefined);
}

const within = ({ from, to }: Span) => ({ date }: { readonly date: IsoDate }) => date >= from && date <= to;

function partyStops(
  dataset: Dataset,
  { instrument, steps, undated }: Series,
  span: Span,
  among: ReadonlySet<PartyCode> | undefined,
): TimelineStop[] {
  const stops: TimelineStop[] = steps.map(({ date, parties, partyMembers, acts }) => ({
    kind: 'step',
    date,
    value: partyMembers,
    parties,
    acts,
  }));
  const { asOf } = instrument;
  if (asOf !== null && undated.length > 0) {
    const { memberCounts, party } = coverageAt(dataset, instrument, asOf, among);
    stops.push({ kind: 'list', date: asOf, value: memberCounts.party, parties: party, acts: [] });
  }
  // A published total is the world's: it says nothing of a region.
  if (needsTotals(instrument) && !among) {
    for (const total of datedTotals(instrument)) {
      const { asOf: date, parties } = total;
      stops.push({ kind: 'published', date, value: parties, parties, acts: [], total });
    }
  }
  return stops.filter(within(span)).sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function stepsOfLine(
  { instrument, steps }: Series,
  span: Span,
  atLeast: boolean,
): { readonly date: IsoDate; readonly value: number }[] {
  if (instrument.asOf === null || instrument.asOf < span.from) return [];
  // Where all acts have dates, nobody was a party before the first: the line begins at the adoption.
  const known = atLeast ? (steps[0]?.date ?? '9999-12-31') : instrument.adopted;
  const start = known > span.from ? known : span.from;
  if (start > span.to) return [];
  const inside = steps.filter(({ date }) => date > start && date <= span.to);
  return [
    { date: start, value: stepAt(steps, start)?.partyMembers ?? 0 },
    ...inside.map(({ date, partyMembers }) => ({ date, value: partyMembers })),
  ];
}

/**
 * The numbers of one of the instruments asked for.
 * @param index its place among them.
 * @param name as it stands in labels.
 */
export function timelineLine(
  dataset: Dataset,
  { measure, span, asOf, region = '', among }: TimelineQuestion,
  instrument: Instrument,
  index: number,
  name: string,
): TimelineLine {
  const series = seriesFor(dataset, instrument, region, among);
  const atLeast = instrument.coverage === 'parties' && series.undated.length > 0;
  const end = instrument.asOf ?? span.to;
  const years = measure === 'acts' ? consentsByYear(dataset, instrument, span, among) : [];
  return {
    instrument,
    key: `series-${index}`,
    name,
    coverage: coverageAt(dataset, instrument, asOf, among),
    steps: measure === 'parties' ? stepsOfLine(series, span, atLeast) : [],
    until: end < span.to ? end : span.to,
    atLeast,
    stops:
      measure === 'parties'
        ? partyStops(dataset, series, span, among)
        : years.map((year) => ({
            kind: 'year',
            date: year.to,
            value: year.acts.length,
            parties: year.acts.length,
            acts: year.acts,
            year,
          })),
    undated: series.undated.length,
  };
}
