import type { Locale } from '../i18n/locale.js';
import { around, type Around, type AroundRow, type NotCounted } from '../model/around.js';
import type { ReachEvent } from '../model/reach.js';
import type { Dataset, Instrument, PartyCode } from '../model/types.js';
import { actText } from './act-text.js';
import { dateText, whenText } from './reach-words.js';
import type { TableData } from './scene.js';
import { sourcesOf } from './sources.js';
import '../i18n/en/around.js';
import '../i18n/en/reach.js';

/** One country, or the average of the others, as it is shown. */
export interface AroundLine {
  /** Empty for the others. */
  readonly code: PartyCode;
  readonly name: string;
  /** What it was in the activity, or who the others are. */
  readonly role: string;
  readonly before: number;
  readonly after: number;
  readonly beforeText: string;
  readonly afterText: string;
  /** What was joined in between, each as "Financing: accession on 27 June 2003". */
  readonly joined: readonly string[];
}

/** What is said of the countries of an activity before and after it. */
export interface AroundScene {
  readonly event: ReachEvent;
  readonly heading: string;
  /** The activity with place and days. */
  readonly activity: string;
  readonly result: string;
  readonly beforeOn: string;
  readonly afterOn: string;
  /** The number of instruments counted: the end of the scale. */
  readonly of: number;
  readonly lines: readonly AroundLine[];
  readonly others: AroundLine | undefined;
  /** Sentences a host cannot replace. */
  readonly caption: readonly string[];
  table(): TableData;
}

/** An average to a tenth: more would pretend to more than so few instruments can tell. */
const tenth = (value: number) => Math.round(value * 10) / 10;

function captionOf(locale: Locale, { before, after, notCounted, instruments }: Around): string[] {
  const { messages } = locale;
  const names = (reason: NotCounted) =>
    locale.list(notCounted.filter((one) => one.reason === reason).map(({ instrument }) => locale.instrument(instrument.id)));
  const [undated, later, ends] = [names('undated'), names('later'), names('ends')];
  return [
    messages.around.captionNoCause,
    ...(instruments.length > 0
      ? [messages.around.captionSame({ before: locale.date(before), after: locale.date(after) })]
      : []),
    messages.around.captionNamed,
    ...(undated ? [messages.around.captionUndated({ instruments: undated })] : []),
    ...(later ? [messages.around.captionLater({ instruments: later })] : []),
    ...(ends ? [messages.around.captionEnds({ instruments: ends })] : []),
  ];
}

function lineOf(locale: Locale, { country, before, after, cells }: AroundRow): AroundLine {
  const { messages } = locale;
  const joined = cells
    .flatMap(({ when, act, instrument }) => (when === 'between' && act ? [{ act, instrument }] : []))
    .sort((a, b) => (a.act.date < b.act.date ? -1 : a.act.date > b.act.date ? 1 : 0));
  return {
    code: country.code,
    name: locale.state(country.code),
    role: messages.reach.role[country.role],
    before,
    after,
    beforeText: locale.number(before),
    afterText: locale.number(after),
    joined: joined.map(({ act, instrument }) =>
      messages.around.joinedAct({ instrument: locale.instrument(instrument.id), action: actText(locale, act) }),
    ),
  };
}

function resultOf(locale: Locale, of: number, rows: readonly AroundRow[]): string {
  const { around: words } = locale.messages;
  if (of === 0) return words.resultNone;
  const [first] = rows;
  if (first && rows.length === 1)
    return words.resultOne({
      state: locale.state(first.country.code),
      beforeText: locale.number(first.before),
      afterText: locale.number(first.after),
    });
  const more = rows.filter(({ before, after }) => after > before).length;
  return words.result({ n: rows.length, nText: locale.number(rows.length), moreText: locale.number(more) });
}

/** A row for each country and instrument, with the act it rests on. */
function tableOf(dataset: Dataset, locale: Locale, { event, rows }: Around): TableData {
  const { trail, reach, around: words } = locale.messages;
  const order = new Map(locale.sortStates(rows.map(({ country }) => country.code)).map((code, i) => [code, i]));
  const sorted = [...rows].sort((a, b) => (order.get(a.country.code) ?? 0) - (order.get(b.country.code) ?? 0));
  return {
    columns: [
      { id: 'state', label: trail.state },
      { id: 'role', label: reach.trail.role },
      { id: 'activity', label: reach.trail.activity },
      { id: 'place', label: reach.trail.where },
      { id: 'start', label: reach.trail.start },
      { id: 'end', label: reach.trail.end },
      { id: 'instrument', label: trail.instrument },
      { id: 'joined', label: trail.joined },
      { id: 'act', label: trail.act },
      { id: 'date', label: trail.date },
      { id: 'depositary', label: trail.depositary },
      { id: 'source', label: trail.source },
      { id: 'note', label: trail.note },
    ],
    rows: sorted.flatMap(({ country, cells }) =>
      cells.map(({ instrument, when, act }) => ({
        code: country.code,
        cells: [
          { text: locale.state(country.code) },
          { text: reach.role[country.role] },
          { text: event.title },
          { text: event.place },
          { text: dateText(locale, event.start), sort: event.start },
          { text: dateText(locale, event.end), sort: event.end },
          { text: locale.instrument(instrument.id) },
          { text: words.when[when] },
          { text: act ? locale.messages.action[act.action] : '' },
          act?.date ? { text: locale.date(act.date), sort: act.date } : { text: '' },
          { text: instrument.depositary },
          { text: act ? locale.series(sourcesOf(dataset, [act.source]).map(({ title }) => title)) : '' },
          { text: locale.series([...new Set([country.note, act?.note ?? ''])].filter(Boolean)) },
        ],
      })),
    ),
  };
}

/**
 * What the countries of an activity had joined before it and two years after.
 * @param instruments those asked for; what cannot be counted on both days is named in the caption.
 */
export function aroundScene(
  dataset: Dataset,
  event: ReachEvent,
  instruments: readonly Instrument[],
  locale: Locale,
): AroundScene {
  const found = around(dataset, event, instruments);
  const { rows, others } = found;
  const { messages } = locale;
  const of = found.instruments.length;
  const { title, place } = event;
  const lines = new Map(rows.map((row) => [row.country.code, lineOf(locale, row)]));
  const [before, after] = [tenth(others.before), tenth(others.after)];
  return {
    event,
    heading: messages.around.heading,
    activity: messages.around.activity({ title, place, when: whenText(locale, event) }),
    result: resultOf(locale, of, rows),
    beforeOn: messages.around.beforeOn({ date: locale.date(found.before) }),
    afterOn: messages.around.afterOn({ date: locale.date(found.after) }),
    of,
    lines: of === 0 ? [] : locale.sortStates(lines.keys()).flatMap((code) => lines.get(code) ?? []),
    others:
      others.states === 0
        ? undefined
        : {
            code: '',
            name: messages.around.others({ n: others.states, nText: locale.number(others.states) }),
            role: messages.around.othersHint,
            before,
            after,
            beforeText: locale.number(before),
            afterText: locale.number(after),
            joined: [],
          },
    caption: captionOf(locale, found),
    table: () => tableOf(dataset, locale, found),
  };
}
