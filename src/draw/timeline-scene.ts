import type { Locale } from '../i18n/locale.js';
import { coverageAt } from '../model/coverage.js';
import { addMonths, dayFromNumber, dayNumber } from '../model/date.js';
import { consentsOver, membershipOver, type MembershipStep } from '../model/timeline.js';
import type { Dataset, IsoDate, Milestone } from '../model/types.js';
import type { LegendEntry, Scene, Trail } from './scene.js';
import { timelineCaption } from './timeline-caption.js';
import { timelineLine, type TimelineLine, type TimelineQuestion, type TimelineStop } from './timeline-line.js';
import { timelineTable } from './timeline-table.js';
import { spokenStop, stopTrail, type Told } from './timeline-trail.js';
import '../i18n/en/timeline.js';

/** A milestone with its words. */
export interface TimelineMilestone {
  readonly id: string;
  /** Its day; the first of the month where only that is known. */
  readonly date: IsoDate;
  /** A few words, for the picture. */
  readonly label: string;
  /** When it was, as a reader sees it. */
  readonly when: string;
  readonly title: string;
}

/** All that a timeline says. */
export interface TimelineScene extends Scene {
  readonly question: TimelineQuestion;
  readonly lines: readonly TimelineLine[];
  /** The denominator over time; only beside parties. */
  readonly membership: readonly MembershipStep[];
  readonly membershipName: string;
  readonly milestones: readonly TimelineMilestone[];
  /** Limits of single instruments, where they are too many for the caption. */
  readonly notes: readonly string[];
  /** The number at a line's end, as text; empty where nothing is known. */
  endOf(line: TimelineLine): string;
  /** The number on the as-of date, as text; `undefined` where it is not known. */
  nowOf(line: TimelineLine): string | undefined;
  spoken(line: TimelineLine, stop: TimelineStop): string;
  trail(line: TimelineLine, stop: TimelineStop): Trail;
}

/** What is marked on the axis. */
export interface TimelineMarks {
  /** The major milestones. */
  readonly milestones: boolean;
  /** An activity of the programme, and with it the start of the project. */
  readonly event: TimelineMilestone | undefined;
}

const projectStart = 'project-start';

function milestonesOf(
  { milestones }: Dataset,
  { from, to }: { readonly from: IsoDate; readonly to: IsoDate },
  locale: Locale,
  marks: TimelineMarks,
): TimelineMilestone[] {
  const day = ({ date }: Milestone) => (date.length === 7 ? `${date}-01` : date);
  const isMarked = ({ id, major }: Milestone) =>
    marks.milestones && (major || (marks.event !== undefined && id === projectStart));
  const { event } = marks;
  return milestones
    .filter(isMarked)
    .map((one) => {
      const title = locale.words.milestones[one.id] ?? one.id;
      return {
        id: one.id,
        date: day(one),
        label: locale.messages.timeline.milestones[one.id] ?? title,
        when: one.date.length === 7 ? locale.month(one.date) : locale.date(one.date),
        title,
      };
    })
    .concat(event ?? [])
    .filter(({ date }) => date >= from && date <= to)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

/**
 * Consents in the year before and the year after resolution 1373, over the
 * instruments that could be joined in both; `undefined` where the tables or the
 * years shown do not hold both.
 */
function surgeOf(
  { dataset, question: { span, among } }: Told,
  lines: readonly TimelineLine[],
): { readonly before: number; readonly after: number } | undefined {
  const day = dataset.milestones.find(({ id }) => id === 'resolution-1373')?.date;
  if (day === undefined) return undefined;
  const [first, last] = [addMonths(day, -12), dayFromNumber(dayNumber(addMonths(day, 12)) - 1)];
  if (span.from > first || span.to < last) return undefined;
  const counted = lines.filter(({ instrument }) => instrument.adopted <= first);
  const sound = counted.every(({ instrument: { coverage, asOf } }) => coverage === 'dated' && asOf !== null && asOf >= last);
  if (counted.length === 0 || !sound) return undefined;
  const count = (from: IsoDate, to: IsoDate) =>
    counted.reduce((n, { instrument }) => n + consentsOver(dataset, instrument, { from, to }, among).length, 0);
  const eve = dayFromNumber(dayNumber(day) - 1);
  return { before: count(first, eve), after: count(day, last) };
}

/** Who was party on the as-of date, of all that is shown. */
function partiesResult(told: Told, lines: readonly TimelineLine[]): string {
  const { question, locale } = told;
  const { timeline } = locale.messages;
  const { asOf, region } = question;
  const date = locale.date(asOf);
  const adopted = lines.filter(({ instrument }) => instrument.adopted <= asOf);
  const asked = adopted.length > 0 ? adopted : lines;
  const known = asked.filter(({ coverage }) => coverage.answer === 'complete');
  const counts = known.map(({ coverage }) => coverage.memberCounts.party).sort((a, b) => a - b);
  const [least, most] = [counts[0], counts.at(-1)];
  const [only] = lines;
  if (least === undefined || most === undefined) {
    if (!only || lines.length > 1 || only.coverage.answer === 'none') return timeline.resultUnknown({ date });
    const { memberCounts, members } = only.coverage;
    return timeline.resultAtLeast({
      partyText: locale.number(memberCounts.party),
      membersText: locale.number(members),
      date,
    });
  }
  const membersText = locale.number(known[0]?.coverage.members ?? 0);
  const place = region === undefined ? undefined : locale.region(region);
  if (least === most) {
    const numbers = { partyText: locale.number(most), membersText, date };
    const [named] = known;
    if (lines.length === 1 || !named)
      return place === undefined
        ? timeline.result(numbers)
        : timeline.resultRegion({ ...numbers, region: place });
    if (known.length > 1)
      return place === undefined
        ? timeline.resultEach(numbers)
        : timeline.resultEachRegion({ ...numbers, region: place });
    const one = { ...numbers, instrument: named.name };
    return place === undefined
      ? timeline.resultNamed(one)
      : timeline.resultNamedRegion({ ...one, region: place });
  }
  const numbers = { fromText: locale.number(least), toText: locale.number(most), membersText, date };
  return place === undefined
    ? timeline.resultRange(numbers)
    : timeline.resultRangeRegion({ ...numbers, region: place });
}

/** The year of most consents, over all instruments shown; years known in part compete with what they have. */
function actsResult({ locale }: Told, lines: readonly TimelineLine[]): string {
  const { timeline } = locale.messages;
  const sums = new Map<number, number>();
  for (const { stops } of lines)
    for (const { year } of stops) if (year) sums.set(year.year, (sums.get(year.year) ?? 0) + year.acts.length);
  const [best] = [...sums].sort(([a, m], [b, n]) => n - m || a - b);
  if (!best || best[1] === 0) return timeline.resultNoActs;
  const [year, n] = best;
  return timeline.resultPeak({ n, nText: locale.number(n), year: locale.year(year) });
}

function headingOf({ question, locale }: Told): string {
  const { timeline, headingNothing } = locale.messages;
  const { instruments, span, measure } = question;
  const [only] = instruments;
  if (!only) return headingNothing;
  const [from, to] = [span.from, span.to].map((day) => locale.year(Number(day.slice(0, 4))));
  const years = { from: from ?? '', to: to ?? '' };
  const acts = measure === 'acts';
  if (instruments.length === 1) {
    const one = { ...years, instrument: locale.instrument(only.id) };
    return acts ? timeline.headingActs(one) : timeline.headingParties(one);
  }
  const n = instruments.length;
  const several = { ...years, n, nText: locale.number(n) };
  return acts ? timeline.headingActsSeveral(several) : timeline.headingPartiesSeveral(several);
}

/** The number on the as-of date, or that of consents in all years shown. */
function nowOf({ question, locale }: Told, line: TimelineLine): string | undefined {
  if (question.measure === 'acts')
    return line.instrument.asOf === null
      ? undefined
      : locale.number(line.stops.reduce((n, { value }) => n + value, 0));
  const { answer, memberCounts } = line.coverage;
  if (answer === 'none') return undefined;
  const text = locale.number(memberCounts.party);
  return answer === 'partial' ? locale.messages.timeline.atLeast({ text }) : text;
}

function endOf(told: Told, line: TimelineLine): string {
  const { dataset, question, locale } = told;
  if (question.measure === 'acts') {
    const nText = nowOf(told, line);
    return nText === undefined ? '' : locale.messages.timeline.inAll({ nText });
  }
  const last = line.stops.at(-1);
  if (last && last.kind !== 'step') {
    const values = line.stops.filter(({ date }) => date === last.date).map(({ value }) => value);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    if (last.kind === 'list' || low === high) return locale.number(last.value);
    return locale.messages.timeline.range({ fromText: locale.number(low), toText: locale.number(high) });
  }
  if (line.steps.length === 0) return '';
  const { memberCounts, answer } = coverageAt(dataset, line.instrument, line.until, question.among);
  const text = locale.number(memberCounts.party);
  return answer === 'partial' ? locale.messages.timeline.atLeast({ text }) : text;
}

/**
 * The scene of a timeline.
 * @param marks what is marked on the axis.
 */
export function timelineScene(
  dataset: Dataset,
  question: TimelineQuestion,
  locale: Locale,
  marks: TimelineMarks,
): TimelineScene {
  const told: Told = { dataset, question, locale };
  const { messages } = locale;
  const { instruments, measure, span, region, among } = question;
  const lines = instruments.map((instrument, i) =>
    timelineLine(dataset, question, instrument, i, locale.instrument(instrument.id)),
  );
  const surge = marks.milestones ? surgeOf(told, lines) : undefined;
  const first = measure === 'acts' ? actsResult(told, lines) : partiesResult(told, lines);
  const second =
    surge &&
    messages.timeline.resultSurge({
      n: surge.after,
      beforeText: locale.number(surge.before),
      afterText: locale.number(surge.after),
    });
  const membership = measure === 'parties' ? membershipOver(dataset, span, among) : [];
  return {
    question,
    lines,
    heading: headingOf(told),
    result: second ? messages.timeline.results({ first, second }) : first,
    legend: lines.map((line): LegendEntry => {
      const count = measure === 'acts' ? 0 : line.coverage.memberCounts.party;
      const countText = nowOf(told, line) ?? messages.status.unknown;
      return { key: line.key, label: line.name, count, countText, meaning: '' };
    }),
    membership,
    membershipName:
      region === undefined
        ? messages.timeline.members
        : messages.timeline.membersOf({ region: locale.region(region) }),
    milestones: milestonesOf(dataset, span, locale, marks),
    ...timelineCaption(told, lines),
    endOf: (line) => endOf(told, line),
    nowOf: (line) => nowOf(told, line),
    spoken: (line, stop) => spokenStop(told, line, stop),
    trail: (line, stop) => stopTrail(told, line, stop),
    table: () => timelineTable(told, lines),
  };
}

