import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../i18n/locale.js';
import { cellsOf, servedCells } from './matrix-cells.js';
import type { MatrixGroup, MatrixRow, MatrixScene, MatrixTotal } from './matrix-scene.js';

function drawTotal({ value, text }: MatrixTotal, id: string): TemplateResult {
  return html`<td role="gridcell" data-instrument=${id} data-value=${value ?? nothing}>${text}</td>`;
}

function drawRow(row: MatrixRow, { columns }: MatrixScene, locale: Locale): TemplateResult {
  const { code, name, joined, joinedText, cells } = row;
  return html`<tr role="row" data-row=${code} ${cellsOf(code, cells, columns, locale)}>
    <th role="rowheader" scope="row"><span>${name}</span></th>
    <td role="gridcell" class="joined" data-state=${code} data-joined=${joined} data-value=${joined}>${joinedText}</td>
    ${servedCells(code, cells, columns, locale)}
  </tr>`;
}

function drawGroup({ region, rows }: MatrixGroup, scene: MatrixScene, locale: Locale): TemplateResult {
  const { matrix } = locale.messages;
  return html`<tbody role="rowgroup" data-rows=${rows.length + (region ? 1 : 0)}>
    ${region
      ? html`<tr role="row" class="region" data-row=${region.code}>
          <th role="rowheader" scope="rowgroup"><span>${region.name}</span></th>
          <td role="gridcell" class="joined" data-value=${region.members}>
            ${matrix.membersOf({ membersText: locale.number(region.members) })}
          </td>
          ${region.totals.map((total, i) => drawTotal(total, scene.columns[i]?.id ?? ''))}
        </tr>`
      : nothing}
    ${rows.map((row) => drawRow(row, scene, locale))}
  </tbody>`;
}

/**
 * The rows of a matrix: headers and totals, which stay, and the States. Nothing
 * in it depends on what is hovered, focused or selected: those are attributes
 * set on the cells that stand, so that a step costs the same in 5,000 cells as
 * in fifty.
 * @param sort names the column by which the rows stand, for `aria-sort`.
 */
export function drawMatrixRows(scene: MatrixScene, locale: Locale, sort: string): TemplateResult {
  const { messages, number } = locale;
  const { matrix } = messages;
  const { columns, covered, members, groups } = scene;
  const counted = { n: covered, nText: number(covered), allText: number(columns.length) };
  return html`<thead role="rowgroup">
      <tr role="row" class="names" data-row="head">
        <th role="columnheader" scope="col" aria-sort=${sort === 'name' ? 'ascending' : nothing}>
          <span>${matrix.state}</span>
        </th>
        <th
          role="columnheader"
          scope="col"
          class="joined"
          title=${matrix.joinedMeaning(counted)}
          aria-sort=${sort === 'joined' ? 'descending' : nothing}
        >
          <span>${messages.trail.joined} ${matrix.joinedOf(counted)}</span>
        </th>
        ${columns.map(
          ({ id, name, later }) => html`<th
            role="columnheader"
            scope="col"
            class=${later ? 'late' : nothing}
            data-instrument=${id}
            aria-description=${columns.length > 1 ? matrix.columnHint : nothing}
          >
            <span>${name}</span>
          </th>`,
        )}
      </tr>
      <tr role="row" class="totals" data-row="totals">
        <th role="rowheader" scope="row"><span>${matrix.parties}</span></th>
        <td role="gridcell" class="joined" data-value=${members}>
          ${matrix.membersOf({ membersText: number(members) })}
        </td>
        ${columns.map(({ id, total }) => drawTotal(total, id))}
      </tr>
    </thead>
    ${groups.map((group) => drawGroup(group, scene, locale))}`;
}
