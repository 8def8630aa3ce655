import type { Locale } from '../i18n/locale.js';
import type { Standing } from '../model/status.js';
import { statuses, type Dataset, type Instrument, type IsoDate } from '../model/types.js';
import { actBehind } from './act-text.js';
import type { Cell, TableData } from './scene.js';

/** One State and one instrument. */
export interface StandingRecord {
  /** What the row is known by. */
  readonly code: string;
  readonly instrument: Instrument;
  readonly standing: Standing;
}

/** A day as a cell, sorted by its place in time; empty where there is none. */
export function dayCell(locale: Locale, day: IsoDate | '' | null | undefined): Cell {
  return day ? { text: locale.date(day), sort: day } : { text: '', sort: '' };
}

/** Titles of the sources by their identifiers. */
export function sourceTitles(dataset: Dataset): ReadonlyMap<string, string> {
  return new Map(dataset.sources.map(({ id, title }) => [id, title]));
}

/**
 * The whole record behind statuses, a row each: what a file should say of any picture.
 * Acts that came after `asOf` are left out, as they are in the picture.
 */
export function recordsTable(
  dataset: Dataset,
  records: Iterable<StandingRecord>,
  asOf: IsoDate,
  locale: Locale,
): TableData {
  const { messages } = locale;
  const { trail } = messages;
  const titles = sourceTitles(dataset);
  const rows = [...records].map(({ code, instrument, standing }) => {
    const act = actBehind(standing);
    const signed = standing.signature?.date ?? '';
    return {
      code,
      cells: [
        { text: locale.instrument(instrument.id) },
        { text: locale.state(standing.code) },
        { text: standing.code },
        {
          text: messages.status[standing.status],
          sort: statuses.indexOf(standing.status),
          key: standing.status,
        },
        { text: act ? messages.action[act.action] : '' },
        dayCell(locale, act?.date),
        dayCell(locale, act?.inForce),
        dayCell(locale, signed <= asOf ? signed : ''),
        dayCell(locale, instrument.inForce),
        { text: instrument.depositary },
        { text: act ? (titles.get(act.source) ?? act.source) : '' },
        { text: act?.note ?? '' },
        dayCell(locale, instrument.asOf),
      ],
    };
  });
  return {
    columns: [
      { id: 'instrument', label: trail.instrument },
      { id: 'state', label: trail.state },
      { id: 'code', label: messages.table.code },
      { id: 'status', label: trail.status },
      { id: 'act', label: trail.act },
      { id: 'date', label: trail.date },
      { id: 'in-force-here', label: trail.inForceHere },
      { id: 'signature', label: trail.signature },
      { id: 'in-force', label: trail.inForce },
      { id: 'depositary', label: trail.depositary },
      { id: 'source', label: trail.source },
      { id: 'note', label: trail.note },
      { id: 'table-as-of', label: trail.asOf },
    ],
    rows,
  };
}
