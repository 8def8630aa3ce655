import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { matrixSizes } from '../layout/matrix-sizes.js';
import type { GridSize, Place } from '../layout/matrix-step.js';
import type { InstrumentId, PartyCode } from '../model/types.js';
import type { ClientPoint } from './tooltip.js';

/** A place in the matrix by name: it survives another order of rows or choice of columns. */
export interface GridPlace {
  /** Code of a State or a region, `head` or `totals`. */
  readonly row: string;
  /** An instrument, `state` or `joined`. */
  readonly column: InstrumentId | 'state' | 'joined';
}

/**
 * The grid as it stands on the page: its widths, its one tab stop, its marks.
 * They are set on the cells themselves, beside the element's updates, because
 * drawing thousands of cells again for one step would be felt.
 *
 * After every update `watch` finds the rows and `place` puts the tab stop where
 * it was. A step is `move`: two cells change.
 */
export class MatrixGrid implements ReactiveController {
  #frame: HTMLElement | undefined;
  #table: HTMLTableElement | undefined;
  #columns: readonly string[] = [];
  /** The rows that stand, and the place of each by its name. */
  #rows: readonly HTMLTableRowElement[] = [];
  #places = new Map<string, number>();
  #row = '';
  #column: GridPlace['column'] = 'state';
  #cell: HTMLElement | undefined;
  /** The label the stop's cell had, and has again when the stop moves on. */
  #label: string | null = null;
  #marked = new Map<string, HTMLElement>();
  #markedColumn: Element | undefined;
  #filter: readonly string[] = [];
  #width = -1;
  readonly #observer = isServer ? undefined : new ResizeObserver(() => this.#measure());

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#frame) this.#observer?.observe(this.#frame);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Takes note of the rows and columns there are, after an update. */
  watch(frame: HTMLElement, instruments: readonly InstrumentId[]): void {
    if (frame !== this.#frame) {
      this.#observer?.disconnect();
      this.#observer?.observe(frame);
      this.#frame = frame;
      this.#table = frame.querySelector('table') ?? undefined;
    }
    if (this.#columns.length !== instruments.length + 2) this.#width = -1;
    this.#columns = ['state', 'joined', ...instruments];
    this.#rows = [...(this.#table?.rows ?? [])];
    this.#places = new Map(this.#rows.map((row, i) => [row.dataset['row'] ?? '', i]));
    for (const body of this.#table?.tBodies ?? [])
      body.style.setProperty('--rows', body.dataset['rows'] ?? '');
    for (const name of [...frame.classList])
      if (/^(filtered|lit-)/.test(name) && !this.#filter.includes(name)) frame.classList.remove(name);
    frame.classList.add(...this.#filter);
    // Else the observer tells; asking after every update would lay out everything at once.
    if (this.#width < 0) this.#measure();
  }

  #measure(): void {
    const frame = this.#frame;
    if (!frame || frame.offsetWidth === this.#width) return;
    this.#width = frame.offsetWidth;
    const columns = this.#columns.length - 2;
    const { first, count, cell, years, names } = matrixSizes(this.#width, columns);
    for (const [name, value] of Object.entries({ first, count, cell }))
      frame.style.setProperty(`--${name}`, `${value}px`);
    frame.style.setProperty('--columns', String(columns));
    frame.classList.toggle('years', years);
    frame.classList.toggle('two', names === 'two');
    frame.classList.toggle('across', names === 'across');
  }

  /** Classes that say which cells stay lit, for the next update. */
  filter(classes: readonly string[]): void {
    this.#filter = classes;
  }

  // Places

  get size(): GridSize {
    const height = this.#rows[1]?.offsetHeight || 24;
    const page = Math.floor((this.#frame?.clientHeight ?? 0) / height) - 8;
    return { rows: this.#rows.length, columns: this.#columns.length, page: Math.max(page, 5) };
  }

  /** Where the tab stop is. */
  get current(): GridPlace {
    return { row: this.#row, column: this.#column };
  }

  get at(): Place {
    return { row: this.#places.get(this.#row) ?? 0, column: Math.max(this.#columns.indexOf(this.#column), 0) };
  }

  placeAt({ row, column }: Place): GridPlace {
    return {
      row: this.#rows[row]?.dataset['row'] ?? 'head',
      column: this.#columns[column] ?? 'state',
    };
  }

  /** The place of the cell an event happened in. */
  placeOf(target: EventTarget | null): GridPlace | undefined {
    const cell = target instanceof Element ? target.closest('td, th') : null;
    const row = cell?.parentElement;
    if (!(cell instanceof HTMLTableCellElement) || !row || !this.#table?.contains(row)) return undefined;
    return { row: row.dataset['row'] ?? '', column: this.#columns[cell.cellIndex] ?? 'state' };
  }

  #cellAt({ row, column }: GridPlace): HTMLElement | undefined {
    return this.#rows[this.#places.get(row) ?? -1]?.cells[this.#columns.indexOf(column)];
  }

  /** The corner of the current cell, in pixels of the viewport. */
  corner(): ClientPoint | undefined {
    const rect = this.#cell?.getBoundingClientRect();
    return rect && { x: rect.left + Math.min(rect.width, 120) / 2, y: rect.top + rect.height / 2 };
  }

  // The tab stop

  #give(cell: HTMLElement | undefined, label: string | undefined): void {
    const before = this.#cell;
    if (before && before !== cell) {
      // Taking the attribute away would make the browser see whether the focus can stay.
      before.tabIndex = -1;
      if (this.#label === null) before.removeAttribute('aria-label');
      else before.setAttribute('aria-label', this.#label);
    }
    if (!cell) return;
    if (before !== cell) this.#label = cell.getAttribute('aria-label');
    this.#cell = cell;
    cell.tabIndex = 0;
    if (label) cell.setAttribute('aria-label', label);
  }

  /** Puts the tab stop where it was, or on the first State; the focus goes with it. */
  place(labelOf: (place: GridPlace) => string | undefined): void {
    const first = this.#table?.tBodies[0]?.querySelector<HTMLElement>('tr:not(.region)')?.dataset['row'];
    if (!this.#places.has(this.#row)) this.#row = first ?? 'head';
    if (!this.#columns.includes(this.#column)) this.#column = 'state';
    const cell = this.#cellAt(this.current);
    const before = this.#cell;
    const focused = before?.matches(':focus') ?? false;
    if (before && before !== cell && !before.isConnected) this.#cell = undefined;
    this.#give(cell, labelOf(this.current));
    if (focused && cell !== before) this.focus();
  }

  /** Moves the tab stop and the focus. */
  move(place: GridPlace, labelOf: (place: GridPlace) => string | undefined): void {
    const cell = this.#cellAt(place);
    if (!cell) return;
    this.#row = place.row;
    this.#column = place.column;
    this.#give(cell, labelOf(place));
    if (!cell.matches(':focus')) this.focus();
  }

  /** Puts the focus on the tab stop, and brings it into sight. */
  focus(): void {
    this.#cell?.focus({ preventScroll: true });
    this.#cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  // Marks

  /** Gives one row a class and takes it from the row that had it. */
  mark(name: 'selected' | 'hovered', code: PartyCode | undefined): void {
    const row = code === undefined ? undefined : this.#rows[this.#places.get(code) ?? -1];
    const before = this.#marked.get(name);
    if (before === row) return;
    before?.classList.remove(name);
    row?.classList.add(name);
    if (name === 'selected') {
      before?.removeAttribute('aria-selected');
      row?.setAttribute('aria-selected', 'true');
      if (row) this.#reveal(row);
    }
    if (row) this.#marked.set(name, row);
    else this.#marked.delete(name);
  }

  /** Scrolls the frame, and never the page, so that a row chosen elsewhere is in sight. */
  #reveal(row: HTMLElement): void {
    const frame = this.#frame;
    if (!frame || frame.clientHeight === 0) return;
    const [view, box] = [frame.getBoundingClientRect(), row.getBoundingClientRect()];
    const headers = this.#table?.tHead?.offsetHeight ?? 0;
    // A heading of its region may stick below the headers.
    const top = view.top + headers + box.height;
    if (box.top < top || box.bottom > view.bottom)
      frame.scrollTop += box.top - top - (view.bottom - top) / 3;
  }

  /** Marks the header of the column the pointer or the focus is in. */
  markColumn(column: string | undefined): void {
    const head = column === undefined ? undefined : this.#rows[0]?.cells[this.#columns.indexOf(column)];
    if (head === this.#markedColumn) return;
    this.#markedColumn?.classList.remove('over');
    head?.classList.add('over');
    this.#markedColumn = head;
  }

  /** Marks the header of the instrument the group looks at. */
  choose(instrument: InstrumentId | undefined): void {
    for (const head of this.#rows[0]?.cells ?? [])
      head.classList.toggle('chosen', instrument !== undefined && head.dataset['instrument'] === instrument);
  }
}
