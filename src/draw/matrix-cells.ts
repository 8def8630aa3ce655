import { isServer, noChange } from 'lit';
import { directive, Directive, type ElementPart } from 'lit/directive.js';
import type { Locale } from '../i18n/locale.js';
import type { MatrixCell, MatrixColumn } from './matrix-scene.js';

/**
 * Keeps the cells of one row: makes them by copying one, and changes what
 * differs from the last time. A template with six bindings a cell would cost
 * 34,000 of them in a matrix of 29 columns, a quarter of a second on a phone
 * before anything is seen.
 */
class Cells extends Directive {
  #code = '';
  #columns: readonly MatrixColumn[] = [];
  #locale: Locale | undefined;
  #cells: readonly MatrixCell[] = [];
  #elements: HTMLElement[] = [];

  render(_code: string, _cells: readonly MatrixCell[], _columns: readonly MatrixColumn[], _locale: Locale) {
    return noChange;
  }

  override update(
    part: ElementPart,
    [code, cells, columns, locale]: Parameters<this['render']>,
  ): typeof noChange {
    const elements = this.#elements;
    if (this.#locale === undefined && this.#takeOver(part.element, cells.length)) {
      this.#keep(code, columns, locale, cells);
      return noChange;
    }
    const same = code === this.#code && columns === this.#columns && locale === this.#locale;
    while (elements.length > cells.length) elements.pop()?.remove();
    if (elements.length < cells.length) this.#add(part.element, cells.length);
    cells.forEach((cell, i) => {
      const before = this.#cells[i];
      const element = elements[i];
      if (!element) return;
      if (!same || !before) {
        element.setAttribute('data-state', code);
        element.setAttribute('data-instrument', columns[i]?.id ?? '');
      }
      if (before?.key !== cell.key || before.status !== cell.status || locale !== this.#locale) {
        element.className = cell.key;
        element.setAttribute('data-status', cell.status);
        element.setAttribute('aria-label', locale.messages.status[cell.status]);
      }
      if ((before?.year ?? '') === cell.year) return;
      if (cell.year) element.setAttribute('data-year', cell.year);
      else element.removeAttribute('data-year');
    });
    this.#keep(code, columns, locale, cells);
    return noChange;
  }

  #keep(code: string, columns: readonly MatrixColumn[], locale: Locale, cells: readonly MatrixCell[]): void {
    this.#code = code;
    this.#columns = columns;
    this.#locale = locale;
    this.#cells = cells;
  }

  /** Takes the cells that a server has drawn, of the same row; gives false where there are none. */
  #takeOver(row: Element, count: number): boolean {
    const served = [...row.querySelectorAll<HTMLElement>('td[data-instrument]')];
    if (served.length !== count || count === 0) return false;
    this.#elements = served;
    return true;
  }

  #add(row: Element, count: number): void {
    const model = row.ownerDocument.createElement('td');
    model.setAttribute('role', 'gridcell');
    const added: HTMLElement[] = [];
    while (this.#elements.length + added.length < count) added.push(model.cloneNode() as HTMLElement);
    row.append(...added);
    this.#elements.push(...added);
  }
}

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** The cells as a server writes them: as a template without bindings, which nothing has to take over. */
export function servedCells(code: string, cells: readonly MatrixCell[], columns: readonly MatrixColumn[], { messages }: Locale): unknown {
  if (!isServer) return noChange;
  const texts = cells.map(({ key, status, year }, i) => {
    const attributes = {
      'data-state': code,
      'data-instrument': columns[i]?.id ?? '',
      class: key,
      'data-status': status,
      'aria-label': messages.status[status],
      ...(year ? { 'data-year': year } : {}),
    };
    const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(value)}"`);
    return `<td role="gridcell"${written.join('')}></td>`;
  });
  const strings = [texts.join('')];
  return { _$litType$: 1, strings: Object.assign(strings, { raw: strings }), values: [] };
}

/** On a row: its cells, after those that stand in its template. */
export const cellsOf = directive(Cells);
