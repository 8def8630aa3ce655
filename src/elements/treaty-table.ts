import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { drawLongTable } from '../draw/long-table.js';
import type { Figure as PlateFigure } from '../export/plate.js';
import type { TableData, Trail } from '../draw/scene.js';
import { tableStyle } from '../draw/style-table.js';
import { tableKinds, tableScene, type TableKind, type TableRow, type TableScene } from '../draw/table-scene.js';
import { drawTableTools } from '../draw/table-tools.js';
import { sortRows, type Sorting } from '../draw/table.js';
import { filterRows } from '../layout/filter.js';
import type { Question } from '../model/question.js';
import { checkChoice } from '../i18n/request.js';
import { TableWindow } from './table-window.js';
import type { ClientPoint } from './tooltip.js';
import type { Fault } from '../i18n/fault.js';
import { TreatyFigure } from './treaty-figure.js';

/** Rows that Page Up and Page Down go by. */
const page = 10;

/**
 * @summary A table of the records: statuses of the States, every act, or counts; to sort, filter and save.
 *
 * @tag treaty-table
 *
 * @slot heading - In place of the generated heading.
 * @slot caption - In place of the generated caption.
 * @slot footer - Below everything.
 *
 * @csspart heading - The heading.
 * @csspart result - The sentence below it.
 * @csspart table - The table.
 * @csspart tooltip - The record of a row, with its links.
 * @csspart caption - The caption.
 * @csspart fault - The message that stands above the table when something cannot be shown as asked.
 *
 * @fires treaty-ready - The table stands.
 * @fires treaty-select - A State was selected; fields `state`, `instrument`.
 * @fires treaty-error - Something asked for cannot be shown; fields `message`, `cause`.
 */
export class TreatyTable extends TreatyFigure<TableScene> {
  static override styles = [...TreatyFigure.styles, tableStyle];

  readonly #window = new TableWindow(this, () => this.frame);
  #shown: readonly TableRow[] = [];
  #shownOf: readonly unknown[] = [];

  @query('.table-frame') private frame!: HTMLElement | null;
  @state() private text = '';
  @state() private kind = '';
  @state() private order: Sorting | undefined;
  @state() private active = '';

  /** What the table is of: `map` (a row a State), `acts` (a row an act) or `coverage` (a row an instrument). */
  @property() of = 'map';

  protected readonly defaultInstruments = 'financing-1999';
  protected override readonly hasTable = false;

  protected override check(): readonly Fault[] {
    return checkChoice('of', this.of, tableKinds, this.locale);
  }

  protected override mustRemake(changed: PropertyValues<this>): boolean {
    return changed.has('of');
  }

  protected override makeScene(question: Question): TableScene {
    return tableScene(this.facts, this.of as TableKind, question, this.locale);
  }

  protected override arrange(changed: PropertyValues<this>): void {
    const { scene } = this;
    if (!scene) return;
    if (changed.has('of')) this.order = undefined;
    if (!scene.kinds.some(({ key }) => key === this.kind)) this.kind = '';
    const asked = [scene, this.text, this.kind, this.#sorting(scene)];
    if (asked.every((one, i) => one === this.#shownOf[i])) return;
    const first = this.#shownOf.length === 0;
    const before = this.#shown.length;
    this.#shownOf = asked;
    const rows = filterRows(scene.rows, { text: this.text, kind: this.kind });
    this.#shown = sortRows({ columns: scene.columns, rows }, this.#sorting(scene), this.locale) as TableRow[];
    if (!this.#shown.some(({ code }) => code === this.active)) this.active = this.#shown[0]?.code ?? '';
    this.#window.reset(this.#shown.length);
    const n = this.#shown.length;
    if (!first && n !== before) this.announce(this.locale.messages.tableRows({ n, nText: this.locale.number(n) }));
  }

  #sorting({ sorting }: TableScene): Sorting {
    return this.order ?? sorting;
  }

  #sortBy(scene: TableScene, column: string): void {
    const sorting = this.#sorting(scene);
    const descending = column === sorting.column && !sorting.descending;
    this.order = { column, descending };
    const { messages } = this.locale;
    const label = scene.columns.find(({ id }) => id === column)?.label ?? column;
    this.announce(
      descending ? messages.sortedDescending({ column: label }) : messages.sortedAscending({ column: label }),
    );
  }

  protected override tableToSave(scene: TableScene): TableData {
    return { ...scene.table(), rows: this.#shown };
  }

  protected override savedAs(): readonly string[] {
    return [this.of];
  }

  // The record of a row

  protected override trailOf(code: string): Trail | undefined {
    return this.#shown.some((row) => row.code === code) ? this.scene?.trail(code) : undefined;
  }

  #rowOf(code: string): HTMLElement | null {
    return this.frame?.querySelector<HTMLElement>(`tr[data-row="${CSS.escape(code)}"]`) ?? null;
  }

  #open(row: TableRow, at: ClientPoint): void {
    this.active = row.code;
    if (row.state !== undefined) this.select(row.state);
    const trail = this.trailOf(row.code);
    if (trail) this.showTrail(trail, at, true);
  }

  #openBelow(row: TableRow): void {
    const { left, bottom } = (this.#rowOf(row.code) ?? this).getBoundingClientRect();
    this.#open(row, { x: left, y: bottom - 14 });
  }

  protected override closeTrail(): void {
    super.closeTrail();
    this.#rowOf(this.active)?.focus({ preventScroll: true });
  }

  #onPress(event: MouseEvent): void {
    const code = (event.target as Element).closest('tr')?.dataset['row'];
    const row = this.#shown.find((one) => one.code === code);
    if (!row) return;
    if (this.shownTrail?.code === row.code) return this.hideTrail();
    // A press by a screen reader has no place.
    if (event.detail === 0) this.#openBelow(row);
    else this.#open(row, { x: event.clientX, y: event.clientY });
  }

  // Keyboard

  #onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const from = (event.target as Element).closest('tr')?.dataset['row'];
    const at = this.#shown.findIndex(({ code }) => code === from);
    const row = this.#shown[at];
    if (!row) return;
    const { key } = event;
    const last = this.#shown.length - 1;
    const moves: { [key: string]: number } = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: last,
    };
    const to = moves[key];
    if (key === 'Enter' || key === ' ') {
      this.#openBelow(row);
    } else if (key === 'Escape') {
      if (!this.shownTrail) return this.#leave();
      this.hideTrail();
    } else if (to === undefined) return;
    else this.#goTo(Math.max(0, Math.min(to, last)));
    event.preventDefault();
  }

  /** With nothing open, Escape leaves the rows for the field above them. */
  #leave(): void {
    this.renderRoot.querySelector<HTMLElement>('.by-text')?.focus();
  }

  #goTo(index: number): void {
    const row = this.#shown[index];
    if (!row) return;
    this.hideTrail();
    this.active = row.code;
    this.#window.reach(index);
    void this.updateComplete.then(() => {
      const element = this.#rowOf(row.code);
      element?.focus({ preventScroll: true });
      element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
  }

  // Drawing

  protected override drawTools(scene: TableScene): TemplateResult {
    const { text, kind, locale, question } = this;
    return drawTableTools(scene, { text, kind }, question?.region, this.#shown.length, locale, {
      onText: (typed) => (this.text = typed),
      onKind: (chosen) => (this.kind = chosen),
      onRegion: (code) => (this.region = code),
    });
  }

  protected override async plateFigure(scene: TableScene): Promise<PlateFigure> {
    const { tableFigure } = await import('../export/figures/table.js');
    // What the reader has filtered and sorted, as in the file.
    return tableFigure({ ...scene, table: () => this.tableToSave(scene) }, {}, this.locale);
  }

  protected override drawPicture(scene: TableScene): TemplateResult {
    const { messages } = this.locale;
    const active = this.#shown.findIndex(({ code }) => code === this.active);
    return html`${drawLongTable(
      {
        columns: scene.columns,
        rows: this.#shown,
        caption: messages.tableCaption(scene),
        sorting: this.#sorting(scene),
        active: this.active,
        selected: this.selectedState,
        // The row that Tab leads to must be there.
        holds: (chunk) => this.#window.holds(chunk) || this.#window.isIn(chunk, active),
        heightOf: (chunk) => this.#window.heightOf(chunk),
      },
      this.locale,
      {
        onSort: (column) => this.#sortBy(scene, column),
        onScroll: () => this.#window.look(),
        onPress: (event) => this.#onPress(event),
        onKey: (event) => this.#onKey(event),
      },
    )}${this.tooltipPlace()}`;
  }

  protected override drawLegend(): typeof nothing {
    return nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'treaty-table': TreatyTable;
  }
}
