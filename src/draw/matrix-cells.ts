import { noChange } from 'lit';
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
    this.#code = code;
    this.#columns = columns;
    this.#locale = locale;
    this.#cells = cells;
    return noChange;
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

/** On a row: its cells, after those that stand in its template. */
export const cellsOf = directive(Cells);
