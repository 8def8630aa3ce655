import type { ProgrammeTotal } from '../data/reach.js';
import type { Locale } from '../i18n/locale.js';
import { reachRoles, reachStatus, type ReachPart } from '../model/reach.js';
import { dateText } from './reach-words.js';
import type { TableData } from './scene.js';

/** A row for each country and activity, with its source. */
export function partsTable(locale: Locale, parts: Iterable<readonly ReachPart[]>): TableData {
  const { trail, reach } = locale.messages;
  return {
    columns: [
      { id: 'state', label: trail.state },
      { id: 'start', label: reach.trail.start },
      { id: 'end', label: reach.trail.end },
      { id: 'mode', label: reach.trail.mode },
      { id: 'role', label: reach.trail.role },
      { id: 'activity', label: reach.trail.activity },
      { id: 'place', label: reach.trail.where },
      { id: 'source', label: trail.source },
      { id: 'note', label: trail.note },
    ],
    rows: [...parts].flat().map((part) => {
      const { code, role, event, note } = part;
      const notes = [...new Set([note, event.note])].filter(Boolean);
      const [source] = event.sources;
      return {
        code,
        cells: [
          { text: locale.state(code) },
          { text: dateText(locale, event.start), sort: event.start },
          { text: dateText(locale, event.end), sort: event.end },
          { text: reach.mode[event.mode] },
          { text: reach.role[role], sort: reachRoles.indexOf(role), key: `reach-${reachStatus([part])}` },
          { text: event.title },
          { text: event.place },
          {
            text: locale.series(event.sources.map(({ title }) => title)),
            ...(source?.url ? { href: source.url } : {}),
          },
          { text: locale.series(notes) },
        ],
      };
    }),
  };
}

/** A row for each published figure. */
export function totalsTable(locale: Locale, totals: readonly ProgrammeTotal[]): TableData {
  const { trail, reach } = locale.messages;
  return {
    columns: [
      { id: 'measure', label: reach.trail.measure },
      { id: 'figure', label: reach.trail.figure, numeric: true },
      { id: 'period', label: reach.trail.period },
      { id: 'source', label: trail.source },
      { id: 'words', label: reach.trail.words },
    ],
    rows: totals.map(({ id, measure, value, period, by, title, url, quote }) => ({
      code: id,
      cells: [
        { text: measure },
        { text: value, sort: Number.parseInt(value.replace(/\D*/, ''), 10) || 0 },
        { text: period, sort: by },
        { text: title, ...(url ? { href: url } : {}) },
        { text: quote },
      ],
    })),
  };
}
