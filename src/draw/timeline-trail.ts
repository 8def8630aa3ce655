import type { Locale } from '../i18n/locale.js';
import { coverageAt } from '../model/coverage.js';
import { membersAt } from '../model/membership.js';
import type { Act, Dataset, IsoDate } from '../model/types.js';
import type { Trail, TrailLine } from './scene.js';
import { sourcesOf } from './sources.js';
import type { TimelineLine, TimelineQuestion, TimelineStop } from './timeline-line.js';

/** Acts a tooltip names before it counts the rest, and names a screen reader says. */
const mostLines = 4;
const mostSpoken = 3;

/** What a line of a timeline is asked about. */
export interface Told {
  readonly dataset: Dataset;
  readonly question: TimelineQuestion;
  readonly locale: Locale;
}

/** The code of a stop's trail; the same after the date has moved. */
export function stopCode({ instrument }: TimelineLine, { kind, date, value }: TimelineStop): string {
  return `${instrument.id} ${kind} ${date} ${value}`;
}

/** Member States on a day, of the region where there is one. */
export function membersOn({ dataset, question: { among } }: Told, day: IsoDate): number {
  return membersAt(
    among ? dataset.states.filter(({ iso3 }) => among.has(iso3)) : dataset.states,
    day,
  );
}

/** States whose admission on this day moved the line: they had joined before they were Members. */
function admittedOn({ dataset, question: { among } }: Told, { instrument }: TimelineLine, day: IsoDate): string[] {
  const { standings } = coverageAt(dataset, instrument, day, among);
  return dataset.states
    .filter(({ admitted, iso3 }) => admitted === day && standings.get(iso3)?.status === 'party')
    .map(({ iso3 }) => iso3);
}

function actName({ messages }: Locale, act: Act): string {
  return act.date === '' ? messages.timeline.undated : messages.action[act.action];
}

/** Who acted at a stop, each as "Kenya, accession"; a State that became a Member where nobody did. */
export function actsAt(told: Told, line: TimelineLine, stop: TimelineStop): string[] {
  const { locale } = told;
  const { timeline } = locale.messages;
  if (stop.acts.length > 0)
    return stop.acts.map((act) => {
      const state = locale.state(act.party);
      return act.date === ''
        ? timeline.event({ state, event: timeline.undated })
        : timeline.act({ state, action: actName(locale, act) });
    });
  if (stop.kind !== 'step') return [];
  return admittedOn(told, line, stop.date).map((code) =>
    timeline.event({ state: locale.state(code), event: timeline.admitted }),
  );
}

function numberSpoken({ locale }: Told, line: TimelineLine, stop: TimelineStop): string {
  const { timeline } = locale.messages;
  const n = stop.parties;
  const numbers = { n, nText: locale.number(n), date: locale.date(stop.date) };
  if (stop.year) {
    const year = { ...numbers, year: locale.year(stop.year.year) };
    return stop.year.whole ? timeline.spokenYear(year) : timeline.spokenYearUntil(year);
  }
  if (stop.kind === 'published') return timeline.published(numbers);
  if (stop.kind === 'step' && line.atLeast) return timeline.spokenAtLeast(numbers);
  return stop.value === n
    ? timeline.spokenParties(numbers)
    : timeline.spokenPartiesBeside({ ...numbers, membersText: locale.number(stop.value) });
}

/** A stop as a screen reader says it: "28 September 2001: 4 parties. Kenya, accession". */
export function spokenStop(told: Told, line: TimelineLine, stop: TimelineStop): string {
  const { messages, number, series } = told.locale;
  const { timeline } = messages;
  const first = numberSpoken(told, line, stop);
  const acts = actsAt(told, line, stop);
  if (acts.length === 0) return first;
  const named = series(acts.slice(0, mostSpoken));
  const n = acts.length - mostSpoken;
  const second = n > 0 ? timeline.actsAndMore({ n, nText: number(n), acts: named }) : named;
  return timeline.results({ first, second });
}

function numberLine(told: Told, line: TimelineLine, stop: TimelineStop): TrailLine {
  const { locale } = told;
  const { messages } = locale;
  const { timeline } = messages;
  if (stop.year)
    return {
      name: timeline.trail.acts,
      value: timeline.yearActs({ n: stop.value, nText: locale.number(stop.value) }),
    };
  const name = timeline.trail.parties;
  if (stop.kind === 'published')
    return { name, value: timeline.publishedTotal({ n: stop.value, nText: locale.number(stop.value) }) };
  const numbers = {
    partyText: locale.number(stop.value),
    membersText: locale.number(membersOn(told, stop.date)),
  };
  const n = stop.parties - stop.value;
  const text =
    n === 0
      ? messages.resultOne(numbers)
      : messages.resultOneBeside({ ...numbers, n, nText: locale.number(n) });
  return { name, value: stop.kind === 'step' && line.atLeast ? timeline.atLeast({ text }) : text };
}

function actLines(told: Told, line: TimelineLine, stop: TimelineStop): TrailLine[] {
  const { locale } = told;
  const { timeline } = locale.messages;
  const lines = stop.acts.map((act) => ({
    name: locale.state(act.party),
    value:
      stop.year && act.date
        ? locale.messages.actionOn({ action: actName(locale, act), date: locale.date(act.date) })
        : actName(locale, act),
  }));
  if (stop.kind === 'step' && lines.length === 0)
    lines.push(
      ...admittedOn(told, line, stop.date).map((code) => ({
        name: locale.state(code),
        value: timeline.admitted,
      })),
    );
  const n = lines.length - mostLines;
  // One more line costs no more room than the sentence that counts it.
  if (n <= 1) return lines;
  return [
    ...lines.slice(0, mostLines),
    { name: timeline.trail.more, value: timeline.more({ n, nText: locale.number(n) }) },
  ];
}

/** Where a published total was found: an address, or words. */
function foundAt(source: string): { readonly value: string; readonly href?: string } {
  const href = /https?:\/\/\S+/.exec(source)?.[0];
  return href ? { value: source, href } : { value: source };
}

/** The legal trail of a stop: the number, who acted, and where it is recorded. */
export function stopTrail(told: Told, line: TimelineLine, stop: TimelineStop): Trail {
  const { dataset, locale } = told;
  const { messages } = locale;
  const { timeline, trail } = messages;
  const { instrument } = line;
  const lines: TrailLine[] = [
    { name: trail.instrument, value: line.name },
    numberLine(told, line, stop),
  ];
  if (stop.year && !stop.year.whole)
    lines.push({ name: timeline.trail.until, value: locale.date(stop.date) });
  if (stop.kind === 'list')
    lines.push({
      name: trail.meaning,
      value: timeline.wholeList({ n: line.undated, nText: locale.number(line.undated) }),
    });
  lines.push(...actLines(told, line, stop), {
    name: trail.depositary,
    value: instrument.depositary,
    ...(instrument.statusUrl ? { href: instrument.statusUrl } : {}),
  });
  if (stop.total) lines.push({ name: trail.source, ...foundAt(stop.total.source) });
  else {
    if (instrument.asOf) lines.push({ name: trail.asOf, value: locale.date(instrument.asOf) });
    const acts = stop.kind === 'list' ? dataset.actsOf(instrument.id) : stop.acts;
    for (const { title, url } of sourcesOf(dataset, acts.map(({ source }) => source)))
      lines.push({ name: trail.source, value: title, ...(url ? { href: url } : {}) });
  }
  for (const note of new Set(stop.acts.map((act) => act.note).filter(Boolean)))
    lines.push({ name: trail.note, value: note });
  return {
    code: stopCode(line, stop),
    title: stop.year ? locale.year(stop.year.year) : locale.date(stop.date),
    key: line.key,
    lines,
    spoken: spokenStop(told, line, stop),
  };
}
