import type { HostReach, HostReachEvent } from '../../src/data/reach-form.js';
import type { PackedReach } from '../../src/data/reach.js';
import type { DataFiles, ReachRow } from './files.js';
import type { Point } from './boundaries-rings.js';
import { robinson } from './boundaries-robinson.js';
import { readPlane } from './geometry-plane.js';

/** What the rows of one event have in common. */
const keyOf = ({ start, end, mode, event, place, source }: ReachRow) =>
  [start, end, mode, event, place, source].join('\n');

/** The rows of the same event, in the table's order. */
export function rowsByEvent(rows: readonly ReachRow[]): ReachRow[][] {
  const events = new Map<string, ReachRow[]>();
  for (const row of rows) {
    const found = events.get(keyOf(row));
    if (found) found.push(row);
    else events.set(keyOf(row), [row]);
  }
  return [...events.values()];
}

/**
 * Titles and addresses of a source as the table writes it: documents between ` ; `, each
 * with its address behind it; `(copy at https://...)` for a copy. An address alone
 * belongs to the document before it.
 */
export function sourcesIn(text: string): { title: string; url: string }[] {
  let before = '';
  return text.split(' ; ').map((part) => {
    const match = /https?:\/\/[^\s)]+/.exec(part);
    const url = match?.[0] ?? '';
    const title = part
      .replace(url, '')
      .replace(/\s+at\s*\)/, ')')
      .replace(/,?\s*\)/, ')')
      .replace('()', '')
      .trim();
    const host = url && new URL(url).host;
    const shown = title || (before ? `${before} (${host})` : host);
    before = title || before || host;
    return { title: shown, url };
  });
}

/** `2004-01-17-khartoum`: the first day and the city. */
export function idOf({ start, place }: ReachRow): string {
  const city = place.replace(/,.*/, '').normalize('NFD').replace(/\p{M}/gu, '');
  return `${start}-${city.toLowerCase().replace(/[^a-z]+/g, '-')}`;
}

function eventOf(rows: readonly ReachRow[], places: DataFiles['places']): HostReachEvent {
  const [first] = rows as [ReachRow];
  const { mode, start, end, event, place, source } = first;
  const notes = new Set(rows.map(({ note }) => note));
  const shared = notes.size === 1 ? first.note : '';
  const at = places.find((one) => one.place === place);
  if (!at) throw new RangeError(`places.csv has no "${place}"`);
  return {
    id: idOf(first),
    mode: mode as HostReachEvent['mode'],
    start,
    ...(end === start ? {} : { end }),
    title: event,
    place: { name: place, latitude: Number(at.latitude), longitude: Number(at.longitude) },
    countries: rows.map(({ iso3, role, role_note, note }) => {
      const text = [role_note, shared ? '' : note].filter(Boolean).join('; ');
      return { code: iso3, role: role as never, ...(text ? { note: text } : {}) };
    }),
    sources: sourcesIn(source),
    ...(shared ? { note: shared } : {}),
  };
}

/** Where the boundaries' plane lies: `x = scale * robinson x + x`, `y = y - scale * robinson y`. */
function planeOf(): PackedReach['plane'] {
  const { width, height, project } = readPlane();
  const origin: Point = [11, 0];
  const [x, y] = project(origin);
  const east: Point = [101, 0];
  const scale = (project(east)[0] - x) / robinson(east)[0];
  const round = (value: number) => Math.round(value * 100) / 100;
  return { width, height, scale: round(scale), x: round(x), y: round(y) };
}

/** Activities in the form a host may use too, programme totals, and how to lay places on the map. */
export function packReach(data: DataFiles): PackedReach {
  const reach: HostReach = { events: rowsByEvent(data.reach).map((rows) => eventOf(rows, data.places)) };
  const totals = data.programmeTotals.totals.flatMap(({ id, measure, value, period, by, countries, source, quote }) => {
    const [where] = sourcesIn(source);
    if (!by || !where) return [];
    const { title, url } = where;
    return [{ id, measure, value: String(value), period, by, ...(countries ? { countries } : {}), title, url, quote }];
  });
  return { plane: planeOf(), ...reach, totals };
}
