import type { ProgrammeTotal } from '../data/reach.js';
import type { Locale } from '../i18n/locale.js';
import { membersAt } from '../model/membership.js';
import {
  countReach,
  eventsAt,
  lastDay,
  partsOf,
  reachStatus,
  reachStatuses,
  type Reach,
  type ReachEvent,
  type ReachMode,
  type ReachPart,
  type ReachStatus,
} from '../model/reach.js';
import { statesIn } from '../model/regions.js';
import type { Dataset, IsoDate, Milestone, PartyCode } from '../model/types.js';
import { partsTable, totalsTable } from './reach-table.js';
import { countryTrail, eventTrail, totalTrail } from './reach-trail.js';
import { dateText, whenText, whoText } from './reach-words.js';
import type { LegendEntry, Mark, MapScene, Trail } from './scene.js';
import '../i18n/en/reach.js';

export const reachViews = ['map', 'calendar', 'totals'] as const;
export type ReachView = (typeof reachViews)[number];

/** What a picture of the programme's reach is asked. */
export interface ReachQuestion {
  readonly view: ReachView;
  readonly asOf: IsoDate;
  /** One mode, else both. */
  readonly mode?: ReachMode | undefined;
  readonly region?: string | undefined;
  /** The activity singled out. */
  readonly event?: string | undefined;
}

/** A published figure with the membership of its time. */
export interface ReachTotal extends ProgrammeTotal {
  readonly members: number;
}

export interface ReachScene extends MapScene {
  readonly question: ReachQuestion;
  /** Activities up to the date, by date. */
  readonly events: readonly ReachEvent[];
  /** The one singled out. */
  readonly chosen: ReachEvent | undefined;
  readonly totals: readonly ReachTotal[];
  /** What the activities name beside the published figures: how many countries, from when to when. */
  readonly documented: { readonly countries: number; readonly members: number; readonly period: string };
  readonly milestones: readonly Milestone[];
  /** The sentence that says what the picture is a list of; a host cannot replace it. */
  readonly standing: string;
  /** @param code of a State, an activity or a figure; see `reach-trail.ts`. */
  trailOf(code: string): Trail | undefined;
}

const marked = ['programme-launch', 'project-start', 'eleventh-congress'];

function resultOf(locale: Locale, countries: number, events: readonly ReachEvent[], region?: string): string {
  const { reach } = locale.messages;
  if (events.length === 0) return reach.resultNone;
  const activities = reach.activities({ n: events.length, nText: locale.number(events.length) });
  const said = { n: countries, nText: locale.number(countries), eventsText: activities };
  return region === undefined ? reach.result(said) : reach.resultRegion({ ...said, region: locale.region(region) });
}

function totalsResult(locale: Locale, totals: readonly ReachTotal[]): string {
  const { reach } = locale.messages;
  const last = totals.filter(({ countries }) => countries).at(-1);
  if (!last?.countries) return reach.resultNoTotal;
  const said = {
    nText: locale.number(last.countries.number),
    membersText: locale.number(last.members),
    period: last.period,
  };
  return last.countries.bound === 'exact' ? reach.resultExactly(said) : reach.resultOver(said);
}

function legendOf(
  locale: Locale,
  counts: Readonly<Record<ReachStatus, number>>,
  ofOne: boolean,
): LegendEntry[] {
  const { reach } = locale.messages;
  return reachStatuses
    .filter((status) => counts[status] > 0)
    .map((status) => ({
      key: `reach-${status}`,
      count: counts[status],
      ...(ofOne && status === 'undocumented'
        ? { label: reach.notNamed, meaning: reach.notNamedMeaning }
        : { label: reach.status[status], meaning: reach.statusMeaning[status] }),
    }));
}

function standingOf(locale: Locale, reach: Reach, n: number): string {
  const { messages } = locale;
  const said = { n, nText: locale.number(n) };
  if (!reach.own) return messages.reach.captionPartial(said);
  return reach.complete ? messages.reach.captionComplete(said) : messages.reach.captionOwnPartial(said);
}

function captionOf(locale: Locale, { view, asOf }: ReachQuestion, reach: Reach, events: readonly ReachEvent[]): string[] {
  const { messages } = locale;
  const caption = [messages.captionAsOf({ date: locale.date(asOf) })];
  if (view === 'totals') return [...caption, messages.reach.captionTotals, messages.reach.captionTotalsSources];
  if (events.some(({ start }) => start.length < 8)) caption.push(messages.reach.captionMonths);
  if (view === 'map') caption.push(messages.reach.captionPlaces);
  if (!reach.own) caption.push(messages.reach.captionSources);
  else if (reach.source) caption.push(messages.captionSource({ sources: reach.source }));
  return caption;
}

/** All that a picture of the programme's reach says. */
export function reachScene(
  dataset: Dataset,
  reach: Reach,
  published: readonly ProgrammeTotal[],
  question: ReachQuestion,
  locale: Locale,
): ReachScene {
  const { messages } = locale;
  const { view, asOf, mode, region } = question;
  const among = region === undefined ? undefined : statesIn(dataset, region);
  const events = eventsAt(reach, asOf, mode, among);
  const all = partsOf(events, among);
  const chosen = view === 'totals' ? undefined : events.find(({ id }) => id === question.event);
  const parts = chosen ? partsOf([chosen], among) : all;
  const nothing: readonly ReachPart[] = [];

  const marks = new Map<PartyCode, Mark>();
  for (const { iso3: code } of dataset.states) {
    if (among && !among.has(code)) continue;
    const list = parts.get(code) ?? nothing;
    const status = reachStatus(list);
    const isLeftOut = chosen !== undefined && status === 'undocumented';
    const said = {
      state: locale.state(code),
      status: isLeftOut ? messages.reach.notNamed : messages.reach.status[status],
    };
    marks.set(code, { code, key: `reach-${status}`, reach: status, label: messages.reach.spokenNone(said) });
  }
  const ofStates = countReach(parts);
  const counts = { ...ofStates, undocumented: view === 'map' ? marks.size - parts.size : 0 };
  if (view === 'calendar') {
    for (const status of reachStatuses) counts[status] = 0;
    // A square of the calendar is one country's part in one activity.
    for (const list of parts.values()) for (const part of list) counts[reachStatus([part])]++;
  }
  const totals = published
    .filter(({ by }) => lastDay(by) <= lastDay(asOf))
    .map((total) => ({ ...total, members: membersAt(dataset.states, lastDay(total.by)) }));
  const date = locale.date(asOf);
  const heading = {
    map: messages.reach.headingMap,
    calendar: messages.reach.headingCalendar,
    totals: messages.reach.headingTotals,
  }[view]({ date });
  const result = chosen
    ? messages.reach.resultEvent({
        title: chosen.title,
        place: chosen.place,
        when: whenText(locale, chosen),
        who: whoText(locale, chosen),
      })
    : view === 'totals'
      ? totalsResult(locale, totals)
      : resultOf(locale, all.size, events, region);
  const [first, last] = [events[0], events.at(-1)];
  const trail = (code: PartyCode) => {
    if (!marks.has(code)) throw new RangeError(`No mark for “${code}”`);
    // All that is documented of it, whatever activity is singled out.
    return countryTrail(locale, code, all.get(code) ?? nothing);
  };
  return {
    question,
    heading,
    result,
    marks,
    legend: view === 'totals' ? [] : legendOf(locale, counts, chosen !== undefined),
    caption: captionOf(locale, question, reach, events),
    standing: standingOf(locale, reach, all.size),
    events,
    chosen,
    totals,
    documented: {
      countries: all.size,
      // The membership when the last of them ended, as each figure has that of its own time.
      members: membersAt(dataset.states, last && lastDay(last.end) < asOf ? lastDay(last.end) : asOf),
      period:
        first && last
          ? messages.reach.documentedPeriod({
              from: dateText(locale, first.start.slice(0, 7)),
              to: dateText(locale, last.end.slice(0, 7)),
            })
          : '',
    },
    milestones: dataset.milestones.filter(({ id, date: day }) => marked.includes(id) && lastDay(day) <= asOf),
    trail,
    trailOf(code) {
      if (marks.has(code)) return trail(code);
      const at = code.indexOf(':');
      const [kind, id] = [code.slice(0, at), code.slice(at + 1)];
      const event = kind === 'event' ? events.find((one) => one.id === id) : undefined;
      if (event) return eventTrail(locale, event);
      const total = kind === 'total' ? totals.find((one) => one.id === id) : undefined;
      return total && totalTrail(locale, total);
    },
    table: () => (view === 'totals' ? totalsTable(locale, totals) : partsTable(locale, parts.values())),
  };
}
