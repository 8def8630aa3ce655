import type { ProgrammeTotal } from '../data/reach.js';
import type { Locale } from '../i18n/locale.js';
import { reachRoles, reachStatus, type ReachEvent, type ReachPart } from '../model/reach.js';
import type { PartyCode } from '../model/types.js';
import { whenText, whoText } from './reach-words.js';
import type { Trail, TrailLine } from './scene.js';

/** Codes of trails that are no State's. */
export const eventCode = (id: string) => `event:${id}`;
export const totalCode = (id: string) => `total:${id}`;

function sourceLines(locale: Locale, { sources }: ReachEvent): TrailLine[] {
  return sources.map(({ title, url }) => ({
    name: locale.messages.trail.source,
    value: title,
    ...(url ? { href: url } : {}),
  }));
}

/** What is documented of one country: each activity, its role there, and the source. */
export function countryTrail(locale: Locale, code: PartyCode, parts: readonly ReachPart[]): Trail {
  const { trail, reach } = locale.messages;
  const status = reachStatus(parts);
  const lines: TrailLine[] = [{ name: reach.trail.reach, value: reach.status[status] }];
  if (parts.length === 0) lines.push({ name: trail.meaning, value: reach.statusMeaning[status] });
  for (const { event, role, note } of parts) {
    const { title, place } = event;
    lines.push({
      name: reach.mode[event.mode],
      value: reach.part({ title, place, when: whenText(locale, event), role: reach.role[role] }),
    });
    for (const value of new Set([note, event.note])) if (value) lines.push({ name: trail.note, value });
    lines.push(...sourceLines(locale, event));
  }
  const state = locale.state(code);
  const n = parts.length;
  const spoken =
    n === 0
      ? reach.spokenNone({ state, status: reach.status[status] })
      : reach.spoken({ state, status: reach.status[status], n, nText: locale.number(n) });
  return { code, title: state, key: `reach-${status}`, lines, spoken };
}

/** An activity as one sentence. */
export function spokenEvent(locale: Locale, event: ReachEvent): string {
  const { reach } = locale.messages;
  const { title, place } = event;
  const [when, who] = [whenText(locale, event), whoText(locale, event)];
  return reach.spokenEvent({ when, title, place, mode: reach.mode[event.mode], who });
}

/** What is documented of one activity: when, where, who in what role, and the source. */
export function eventTrail(locale: Locale, event: ReachEvent): Trail {
  const { trail, reach } = locale.messages;
  const { place, countries, note } = event;
  const lines: TrailLine[] = [
    { name: reach.trail.mode, value: reach.mode[event.mode] },
    { name: reach.trail.when, value: whenText(locale, event) },
  ];
  if (place) lines.push({ name: reach.trail.where, value: place });
  for (const role of reachRoles) {
    const codes = countries.filter((one) => one.role === role).map(({ code }) => code);
    const n = codes.length;
    if (n === 0) continue;
    lines.push({
      name: reach.roleCount[role]({ n, nText: locale.number(n) }),
      value: locale.list(locale.sortStates(codes).map((code) => locale.state(code))),
    });
  }
  for (const value of new Set([note, ...countries.map((one) => one.note)]))
    if (value) lines.push({ name: trail.note, value });
  lines.push(...sourceLines(locale, event));
  return {
    code: eventCode(event.id),
    title: event.title,
    key: `reach-${event.mode}`,
    lines,
    spoken: spokenEvent(locale, event),
  };
}

/** Where a published figure comes from, in the words of its source. */
export function totalTrail(locale: Locale, total: ProgrammeTotal): Trail {
  const { trail, reach } = locale.messages;
  const { id, measure, value, period, title, url, quote } = total;
  const lines: TrailLine[] = [
    { name: reach.trail.figure, value },
    { name: reach.trail.period, value: period },
  ];
  if (quote) lines.push({ name: reach.trail.words, value: quote });
  lines.push({ name: trail.source, value: title, ...(url ? { href: url } : {}) });
  const spoken = reach.spokenTotal({ measure, value, period });
  return { code: totalCode(id), title: measure, key: 'reach-workshop', lines, spoken };
}
