import type { Locale } from '../i18n/locale.js';
import type { Dataset, PartyCode } from '../model/types.js';
import { holds, shareText, type CoverageBar, type CoverageSegment } from './coverage-bar.js';
import { actBehind, actText } from './scene-one.js';
import type { Trail, TrailLine } from './scene.js';
import { sourcesOf } from './sources.js';
import '../i18n/en/coverage.js';

/** Names shown before "and 34 more": in passing, and in a card that stays open. */
export const fewNames = 12;
export const manyNames = 60;

function namesOf(locale: Locale, codes: Iterable<PartyCode>, mostNames: number): string {
  const all = locale.sortStates(codes).map((code) => locale.state(code));
  const more = all.length - mostNames;
  // One name takes no more room than "and 1 more".
  if (more <= 1) return locale.list(all);
  return locale.messages.coverage.andMore({
    n: more,
    nText: locale.number(more),
    states: locale.enumerate(all.slice(0, mostNames)),
  });
}

function countText(locale: Locale, bar: CoverageBar, { key, count }: CoverageSegment): string {
  const { coverage } = locale.messages;
  const numbers = { nText: locale.number(count), membersText: locale.number(bar.coverage.members) };
  if (bar.state === 'partial' && key === 'party') return coverage.ofMembersAtLeast(numbers);
  return coverage.ofMembers({ ...numbers, share: shareText(locale, count, bar.coverage.members) });
}

/** What a screen reader says of a part of a bar. */
export function spokenSegment(
  locale: Locale,
  bar: CoverageBar,
  segment: CoverageSegment,
  selected: PartyCode | undefined,
): string {
  const { messages } = locale;
  const told = {
    bar: bar.fullName,
    status: messages.status[segment.key],
    value: countText(locale, bar, segment),
  };
  return selected !== undefined && holds(bar, segment.key, selected)
    ? messages.coverage.spokenPartWith({ ...told, state: locale.state(selected) })
    : messages.coverage.spokenPart(told);
}

/** All numbers of a bar in words. */
export function barText(locale: Locale, bar: CoverageBar): string {
  const { messages } = locale;
  const counts = bar.segments.map(({ key, count }) =>
    messages.coverage.partOf({ n: count, nText: locale.number(count), status: messages.status[key] }),
  );
  return locale.series([...(bar.note ? [bar.note] : []), ...(bar.state === 'later' ? [] : counts)]);
}

export function spokenBar(locale: Locale, bar: CoverageBar): string {
  return locale.messages.coverage.spokenBar({ bar: bar.fullName, value: barText(locale, bar) });
}

function origin(dataset: Dataset, locale: Locale, { instrument, coverage }: CoverageBar): TrailLine[] {
  const { messages } = locale;
  const { trail } = messages;
  const lines: TrailLine[] = [
    {
      name: trail.inForce,
      value: instrument.inForce ? locale.date(instrument.inForce) : messages.notInForce,
    },
    {
      name: trail.depositary,
      value: instrument.depositary,
      ...(instrument.statusUrl ? { href: instrument.statusUrl } : {}),
    },
  ];
  if (instrument.asOf) lines.push({ name: trail.asOf, value: locale.date(instrument.asOf) });
  if (coverage.answer !== 'none') {
    const ids = dataset.actsOf(instrument.id).map(({ source }) => source);
    for (const { title, url } of sourcesOf(dataset, ids))
      lines.push({ name: trail.source, value: title, ...(url ? { href: url } : {}) });
  }
  return lines;
}

/**
 * Which States a part of a bar counts, and where that is known from.
 * @param most so many of them are named.
 */
export function segmentTrail(
  dataset: Dataset,
  locale: Locale,
  bar: CoverageBar,
  segment: CoverageSegment,
  selected: PartyCode | undefined,
  most = fewNames,
): Trail {
  const { messages } = locale;
  const { trail } = messages;
  const { key } = segment;
  const { standings } = bar.coverage;
  const inside: PartyCode[] = [];
  const beside: PartyCode[] = [];
  for (const { code, status, member } of standings.values())
    if (status === key) (member ? inside : beside).push(code);
  const lines: TrailLine[] = [];
  if (bar.part !== undefined) lines.push({ name: trail.instrument, value: locale.instrument(bar.instrument.id) });
  lines.push(
    { name: messages.status[key], value: countText(locale, bar, segment) },
    { name: trail.meaning, value: bar.state === 'later' ? bar.note : messages.statusMeaning[key] },
  );
  if (bar.note && bar.state !== 'later' && key !== 'none')
    lines.push({ name: messages.coverage.published, value: bar.note });
  const chosen = selected === undefined ? undefined : standings.get(selected);
  if (chosen && holds(bar, key, selected)) {
    const act = actBehind(chosen);
    const status = messages.status[key];
    lines.push({
      name: locale.state(chosen.code),
      value: act ? messages.statusWithAct({ status, act: actText(locale, act) }) : status,
    });
  }
  // Where no table answers, all Members are listed nowhere.
  if (bar.state === 'counted' || (bar.state === 'partial' && key !== 'unknown'))
    lines.push({ name: messages.coverage.states, value: namesOf(locale, inside, most) });
  if (key === 'party' && beside.length > 0)
    lines.push({ name: messages.coverage.notMembers, value: namesOf(locale, beside, most) });
  return {
    code: `${bar.id} ${key}`,
    title: bar.name,
    key,
    lines: [...lines, ...origin(dataset, locale, bar)],
    spoken: spokenSegment(locale, bar, segment, selected),
  };
}

/** The numbers of a whole bar. */
export function barTrail(dataset: Dataset, locale: Locale, bar: CoverageBar): Trail {
  const { messages } = locale;
  const lines: TrailLine[] = [];
  if (bar.part !== undefined)
    lines.push({ name: messages.trail.instrument, value: locale.instrument(bar.instrument.id) });
  if (bar.note) lines.push({ name: messages.trail.note, value: bar.note });
  if (bar.state !== 'later')
    for (const segment of bar.segments)
      lines.push({ name: messages.status[segment.key], value: countText(locale, bar, segment) });
  const beside = bar.coverage.party - bar.coverage.memberCounts.party;
  if (beside > 0) lines.push({ name: messages.coverage.notMembers, value: locale.number(beside) });
  const key = bar.segments[0]?.key ?? 'none';
  return {
    code: bar.id,
    title: bar.name,
    key,
    lines: [...lines, ...origin(dataset, locale, bar)],
    spoken: spokenBar(locale, bar),
  };
}
