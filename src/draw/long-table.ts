import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Locale } from '../i18n/locale.js';
import { chunkSize, chunksOf, columnShares } from '../layout/chunks.js';
import type { TableRow } from './table-scene.js';
import { drawCells, drawHead, type Columns, type Sorting } from './table.js';

export interface LongTable {
  readonly columns: Columns;
  /** All rows that are shown, filtered and sorted. */
  readonly rows: readonly TableRow[];
  readonly caption: string;
  readonly sorting: Sorting;
  /** The row that the Tab key leads to. */
  readonly active: string | undefined;
  /** The selected State. */
  readonly selected: string | undefined;
  /** Whether a chunk holds its rows; else it holds its height. */
  readonly holds: (chunk: number) => boolean;
  readonly heightOf: (chunk: number) => number;
}

export interface LongTableEvents {
  readonly onSort: (column: string) => void;
  readonly onScroll: () => void;
  readonly onPress: (event: MouseEvent) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** Rows looked at to share out the width. */
const sampled = 200;

function drawColumns({ columns, rows }: LongTable): TemplateResult {
  const step = Math.max(1, Math.floor(rows.length / sampled));
  const sample = rows.filter((_, i) => i % step === 0).map(({ cells }) => cells.map(({ text }) => text));
  return html`<colgroup>
    ${columnShares(sample, columns.length).map((share) => html`<col width="${share}%" />`)}
  </colgroup>`;
}

function drawRow(table: LongTable, row: TableRow, index: number): TemplateResult {
  return html`<tr
    data-row=${row.code}
    data-state=${row.state ?? nothing}
    data-status=${row.status ?? nothing}
    class=${row.state !== undefined && row.state === table.selected ? 'selected' : ''}
    tabindex=${row.code === table.active ? 0 : -1}
    aria-rowindex=${index + 2}
  >
    ${drawCells(table.columns, row.cells)}
  </tr>`;
}

/**
 * A table of any length: only the chunks in sight hold rows, a press on a row opens its record,
 * and the Tab key leads to one row.
 */
export function drawLongTable(
  table: LongTable,
  locale: Locale,
  { onSort, onScroll, onPress, onKey }: LongTableEvents,
): TemplateResult {
  const { columns, rows, caption, sorting, holds, heightOf } = table;
  const { messages } = locale;
  const chunks = Array.from({ length: chunksOf(rows.length) }, (_, chunk) => {
    const from = chunk * chunkSize;
    if (!holds(chunk))
      return html`<tbody data-chunk=${chunk} aria-hidden="true">
        <tr>
          <td class="gap" colspan=${columns.length} height=${Math.round(heightOf(chunk))}></td>
        </tr>
      </tbody>`;
    return html`<tbody data-chunk=${chunk} data-held>
      ${repeat(
        rows.slice(from, from + chunkSize),
        ({ code }) => code,
        (row, i) => drawRow(table, row, from + i),
      )}
    </tbody>`;
  });
  return html`<div class="table-frame" part="table" role="region" aria-label=${caption} @scroll=${onScroll}>
    <table
      class=${columns.length > 7 ? 'long wide' : 'long'}
      aria-rowcount=${rows.length + 1}
      aria-description=${messages.table.hint}
      @click=${onPress}
      @keydown=${onKey}
    >
      <caption class="unseen">
        ${caption}
      </caption>
      ${drawColumns(table)}
      <thead>
        ${drawHead(columns, sorting, locale, onSort)}
      </thead>
      ${chunks}
    </table>
    ${rows.length === 0 ? html`<p class="no-rows">${messages.table.noRows}</p>` : nothing}
  </div>`;
}
