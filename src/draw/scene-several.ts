import type { Locale } from '../i18n/locale.js';
import { classOf, joinedClasses } from '../layout/classes.js';
import type { Exclusion, Joined, JoinedState } from '../model/coverage.js';
import { statuses, type Dataset, type Instrument, type PartyCode } from '../model/types.js';
import { recordsTable } from './records-table.js';
import { actBehind, actText } from './scene-one.js';
import type { Mark, MapScene, TableData, Trail, TrailLine } from './scene.js';
import { captionSources } from './sources.js';

const notCounted = 'not-a-state';

function joinedText(locale: Locale, { joined, unknown, counted }: JoinedState, of: number): string {
  const { messages } = locale;
  if (!counted) return messages.status[notCounted];
  const numbers = { joinedText: locale.number(joined), ofText: locale.number(of) };
  return unknown === 0
    ? messages.joinedOf(numbers)
    : messages.joinedUnknown({ ...numbers, n: unknown, nText: locale.number(unknown) });
}

function names(locale: Locale, instruments: readonly Instrument[]): string {
  return locale.list(instruments.map(({ id }) => locale.instrument(id)));
}

function trailOf(joined: Joined, locale: Locale, state: JoinedState, key: string): Trail {
  const { messages } = locale;
  const text = joinedText(locale, state, joined.covered.length);
  const lines: TrailLine[] = [{ name: messages.trail.joined, value: text }];
  joined.instruments.forEach((instrument, i) => {
    const standing = state.standings[i];
    if (!standing || !joined.covered.includes(instrument)) return;
    const act = actBehind(standing);
    const status = messages.status[standing.status];
    lines.push({
      name: locale.instrument(instrument.id),
      value: act ? messages.statusWithAct({ status, act: actText(locale, act) }) : status,
    });
  });
  const name = locale.state(state.code);
  return {
    code: state.code,
    title: name,
    key,
    lines,
    spoken: messages.spokenJoined({ state: name, joined: text }),
  };
}

function tableOf(
  dataset: Dataset,
  joined: Joined,
  locale: Locale,
  keyOf: (state: JoinedState) => string,
): TableData {
  const { messages } = locale;
  return {
    columns: [
      { id: 'state', label: messages.trail.state },
      { id: 'joined', label: messages.trail.joined, numeric: true },
      ...joined.instruments.map(({ id }) => ({ id, label: locale.instrument(id) })),
    ],
    rows: [...joined.states.values()].map((state) => ({
      code: state.code,
      cells: [
        { text: locale.state(state.code) },
        {
          text: joinedText(locale, state, joined.covered.length),
          sort: state.counted ? state.joined : -1,
          key: keyOf(state),
        },
        ...state.standings.map((standing) => {
          const act = actBehind(standing);
          const status = messages.status[standing.status];
          return {
            text: act ? messages.statusWithAct({ status, act: actText(locale, act) }) : status,
            sort: `${statuses.indexOf(standing.status)} ${act?.date ?? ''}`,
          };
        }),
      ],
    })),
    file: (codes) =>
      recordsTable(
        dataset,
        codes.flatMap((code) =>
          (joined.states.get(code)?.standings ?? []).flatMap((standing, i) => {
            const instrument = joined.instruments[i];
            return instrument ? { code, instrument, standing } : [];
          }),
        ),
        joined.asOf,
        locale,
      ),
  };
}

function captionOf(dataset: Dataset, joined: Joined, locale: Locale): string[] {
  const { messages } = locale;
  const { covered, excluded, instruments, beyond } = joined;
  const caption = [messages.captionAsOf({ date: locale.date(joined.asOf) })];
  if (covered.length > 0)
    caption.push(
      messages.captionCounted({
        n: covered.length,
        nText: locale.number(covered.length),
        allText: locale.number(instruments.length),
        instruments: names(locale, covered),
      }),
    );
  for (const why of ['undated', 'totals-only', 'not-adopted'] satisfies Exclusion[]) {
    const left = excluded.filter(({ reason }) => reason === why).map(({ instrument }) => instrument);
    if (left.length > 0)
      caption.push(messages.captionExcluded[why]({ instruments: names(locale, left) }));
  }
  const ends = beyond.map(({ asOf }) => asOf ?? '').sort();
  if (ends[0]) caption.push(messages.captionBeyondSeveral({ date: locale.date(ends[0]) }));
  for (const { tableNote } of covered) if (tableNote) caption.push(tableNote);
  if (covered.some(({ hasSignatures }) => !hasSignatures))
    caption.push(messages.captionNoSignaturesSeveral);
  caption.push(messages.captionNoWithdrawals);
  const ids = covered.flatMap(({ id }) => dataset.actsOf(id).map(({ source }) => source));
  caption.push(...captionSources(dataset, ids, locale));
  return caption;
}

/** Several instruments: how many of those that can be counted each State has joined. */
export function sceneOfSeveral(
  dataset: Dataset,
  joined: Joined,
  locale: Locale,
  region?: string,
): MapScene {
  const { messages } = locale;
  const n = joined.covered.length;
  const classes = joinedClasses(n);
  const keyOf = (state: JoinedState): string => {
    if (!state.counted) return notCounted;
    const found = classOf(classes, state.joined);
    return found ? `ramp-${found.shade}` : 'unknown';
  };
  const marks = new Map<PartyCode, Mark>();
  const counts = new Map<string, number>();
  let all = 0;
  for (const state of joined.states.values()) {
    const key = keyOf(state);
    const text = joinedText(locale, state, n);
    const label = messages.spokenJoined({ state: locale.state(state.code), joined: text });
    marks.set(state.code, { code: state.code, key, joined: state.joined, label });
    if (state.member || !state.counted) counts.set(key, (counts.get(key) ?? 0) + 1);
    if (state.member && n > 0 && state.joined === n) all++;
  }
  const numbers = {
    n,
    nText: locale.number(n),
    allText: locale.number(all),
    membersText: locale.number(joined.members),
  };
  const legend = classes.map(({ from, to, shade }) => ({
    key: `ramp-${shade}`,
    label:
      from === to
        ? messages.joinedOf({ joinedText: locale.number(from), ofText: locale.number(n) })
        : messages.joinedRange({ fromText: locale.number(from), toText: locale.number(to) }),
    count: counts.get(`ramp-${shade}`) ?? 0,
    meaning: '',
  }));
  for (const key of ['unknown', notCounted] as const) {
    const count = counts.get(key) ?? 0;
    if (count > 0)
      legend.push({ key, label: messages.status[key], count, meaning: messages.statusMeaning[key] });
  }
  return {
    heading: messages.headingSeveral({ ...numbers, date: locale.date(joined.asOf) }),
    result:
      n === 0
        ? messages.resultNoneCounted
        : region === undefined
          ? messages.resultSeveral(numbers)
          : messages.resultSeveralRegion({ ...numbers, region: locale.region(region) }),
    marks,
    legend,
    caption: captionOf(dataset, joined, locale),
    trail(code) {
      const state = joined.states.get(code);
      if (!state) throw new RangeError(`No count for “${code}”`);
      return trailOf(joined, locale, state, keyOf(state));
    },
    table: () => tableOf(dataset, joined, locale, keyOf),
  };
}
