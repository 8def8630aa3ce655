import type { Locale } from '../i18n/locale.js';
import type { FilterRow } from '../layout/filter.js';
import type { Question } from '../model/question.js';
import type { Dataset, PartyCode, Status } from '../model/types.js';
import { actsScene } from './acts-scene.js';
import { coverageTableScene } from './coverage-table-scene.js';
import { mapScene } from './map-scene.js';
import type { Cell, Scene, TableData, Trail } from './scene.js';
import type { Sorting } from './table.js';

/** What a table can be of. */
export const tableKinds = ['map', 'acts', 'coverage'] as const;
export type TableKind = (typeof tableKinds)[number];

/** A row with what it stands for. */
export interface TableRow extends FilterRow {
  readonly code: string;
  readonly cells: readonly Cell[];
  /** The State it is about, where it is about one. */
  readonly state?: PartyCode;
  readonly status?: Status;
}

/** One choice of the filter by kind. */
export interface KindOption {
  readonly key: string;
  readonly label: string;
}

/** The scene of a table: rows to filter, and a trail for each. */
export interface TableScene extends Scene {
  readonly columns: TableData['columns'];
  readonly rows: readonly TableRow[];
  /** What rows can be filtered by, named by `kindLabel`; empty where they cannot. */
  readonly kinds: readonly KindOption[];
  readonly kindLabel: string;
  readonly allKinds: string;
  /** The order a reader meets first. */
  readonly sorting: Sorting;
  /** @throws {RangeError} for a code that is no row's. */
  trail(code: string): Trail;
}

/** The table of a map: a row a State. */
function mapTableScene(dataset: Dataset, question: Question, locale: Locale): TableScene {
  const scene = mapScene(dataset, question, locale);
  const { messages } = locale;
  const table = scene.table();
  const rows = table.rows.map((row): TableRow => {
    const status = scene.marks.get(row.code)?.status;
    const kind = row.cells.find(({ key }) => key !== undefined)?.key ?? '';
    return { ...row, kind, state: row.code, ...(status ? { status } : {}) };
  });
  const present = new Set(rows.map(({ kind }) => kind));
  return {
    ...scene,
    columns: table.columns,
    rows,
    kinds: scene.legend.filter(({ key }) => present.has(key)),
    kindLabel: question.instruments.length === 1 ? messages.table.filterStatus : messages.trail.joined,
    allKinds: messages.table.allStatuses,
    sorting: { column: 'state', descending: false },
    table: () => table,
  };
}

/** The scene of a table of this kind. */
export function tableScene(
  dataset: Dataset,
  kind: TableKind,
  question: Question,
  locale: Locale,
): TableScene {
  switch (kind) {
    case 'acts':
      return actsScene(dataset, question, locale);
    case 'coverage':
      return coverageTableScene(dataset, question, locale);
    case 'map':
      return mapTableScene(dataset, question, locale);
  }
}
