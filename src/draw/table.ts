import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../i18n/locale.js';
import { swatch } from './fills.js';
import type { Cell, TableData } from './scene.js';
import { isWebAddress } from './trail.js';

/** The column a table is sorted by. */
export interface Sorting {
  readonly column: string;
  readonly descending: boolean;
}

/** Columns of a table. */
export type Columns = TableData['columns'];

const valueOf = (cell: Cell | undefined) => cell?.sort ?? cell?.text ?? '';

function compareCells(locale: Locale, a: Cell | undefined, b: Cell | undefined, sign: number): number {
  const [x, y] = [valueOf(a), valueOf(b)];
  if (typeof x === 'number' && typeof y === 'number') return sign * (x - y);
  // Empty cells come last in both directions: what is known is looked for.
  if (x === '' || y === '') return x === y ? 0 : x === '' ? 1 : -1;
  return sign * locale.compare(String(x), String(y));
}

/** The rows in the order asked for; rows that are equal keep the order of their first cell. */
export function sortRows(
  { columns, rows }: Pick<TableData, 'columns' | 'rows'>,
  { column, descending }: Sorting,
  locale: Locale,
): TableData['rows'] {
  const index = Math.max(
    columns.findIndex(({ id }) => id === column),
    0,
  );
  const sign = descending ? -1 : 1;
  return [...rows].sort(
    (a, b) =>
      compareCells(locale, a.cells[index], b.cells[index], sign) ||
      compareCells(locale, a.cells[0], b.cells[0], 1),
  );
}

/** The row of headings, each a button that sorts. */
export function drawHead(
  columns: Columns,
  sorting: Sorting,
  { messages }: Locale,
  onSort: (column: string) => void,
): TemplateResult {
  return html`<tr>
    ${columns.map(({ id, label, numeric }) => {
      const sorted = id === sorting.column;
      const order = sorting.descending ? 'descending' : 'ascending';
      return html`<th scope="col" class=${numeric ? 'numeric' : ''} aria-sort=${sorted ? order : nothing}>
        <button type="button" title=${messages.sortBy({ column: label })} @click=${() => onSort(id)}>
          ${label}<svg viewBox="0 0 8 10" width="8" height="10" aria-hidden="true">
            <path class=${sorted ? order : 'unsorted'} d="M1 4l3 -3l3 3M1 6l3 3l3 -3"></path>
          </svg>
        </button>
      </th>`;
    })}
  </tr>`;
}

/** The cells of one row; the first names it. */
export function drawCells(columns: Columns, cells: readonly Cell[]): TemplateResult[] {
  return cells.map(({ text, key, sort, href }, i) =>
    i === 0
      ? html`<th scope="row">${text}</th>`
      : columns[i]?.numeric
        ? html`<td class="numeric" data-value=${sort ?? text}>${key ? swatch(key) : nothing}${text}</td>`
        : html`<td>${key ? swatch(key) : nothing}${
            href && isWebAddress(href)
              ? html`<a href=${href} target="_blank" rel="noopener noreferrer">${text}</a>`
              : text
          }</td>`,
  );
}

/** A sortable table; its caption is the picture's heading and result. */
export function drawTable(
  table: TableData,
  caption: string,
  sorting: Sorting,
  locale: Locale,
  onSort: (column: string) => void,
): TemplateResult {
  return html`<div class="table-frame" part="table" role="region" aria-label=${caption} tabindex="0">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        ${drawHead(table.columns, sorting, locale, onSort)}
      </thead>
      <tbody>
        ${sortRows(table, sorting, locale).map(
          ({ code, cells }) => html`<tr data-row=${code}>${drawCells(table.columns, cells)}</tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
