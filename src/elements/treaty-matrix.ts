import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { matrixScene, type MatrixScene } from '../draw/matrix-scene.js';
import { drawMatrixRows } from '../draw/matrix.js';
import type { Figure as PlateFigure } from '../export/plate.js';
import type { Trail } from '../draw/scene.js';
import { matrixStyle } from '../draw/style-matrix.js';
import { searchStyle } from '../draw/style-search.js';
import { matrixSorts, type MatrixSort } from '../layout/matrix.js';
import { gridStep } from '../layout/matrix-step.js';
import type { Question } from '../model/question.js';
import type { InstrumentId, PartyCode } from '../model/types.js';
import { TreatySelectEvent } from './events.js';
import { MatrixGrid, type GridPlace } from './matrix-grid.js';
import { checkChoice } from '../i18n/request.js';
import { StateSearch } from './state-search.js';
import type { ClientPoint } from './tooltip.js';
import type { Fault } from '../i18n/fault.js';
import { TreatyFigure } from './treaty-figure.js';
import { TypedLetters } from './typed-letters.js';

/** Time after the last step of a held key until the trail is shown, in milliseconds. */
const rest = 150;

/**
 * @summary States by instruments: who is party to what on a day, and since which year.
 *
 * @tag treaty-matrix
 *
 * @slot heading - In place of the generated heading.
 * @slot caption - In place of the generated caption.
 * @slot footer - Below everything.
 *
 * @csspart heading - The heading.
 * @csspart result - The sentence below it.
 * @csspart matrix - The frame in which the rows scroll.
 * @csspart legend - The legend.
 * @csspart search - The search box.
 * @csspart tooltip - What is behind a cell.
 * @csspart caption - The caption.
 * @csspart fault - The message that takes the picture's place when it cannot be drawn.
 *
 * @cssprop --treaty-matrix-height - Greatest height of the frame; `none` shows all rows at once.
 *
 * @fires treaty-ready - The picture stands.
 * @fires treaty-select - A State, or a column's instrument, was selected; fields `state`, `instrument`.
 * @fires treaty-error - Something asked for cannot be shown; fields `message`, `cause`.
 */
export class TreatyMatrix extends TreatyFigure<MatrixScene> {
  static override styles = [...TreatyFigure.styles, searchStyle, matrixStyle];

  readonly #grid = new MatrixGrid(this);
  readonly #letters = new TypedLetters();
  readonly #search = new StateSearch(this, (code) => this.#goTo({ row: code, column: 'state' }));
  #order: readonly PartyCode[] = [];
  #names: readonly string[] = [];
  /** The instruments that were shown before the reader chose one of them. */
  #before: readonly InstrumentId[] = [];

  #walking = false;
  #resting: ReturnType<typeof setTimeout> | undefined;

  @query('.matrix') private frame!: HTMLElement | null;

  /** Order of the rows: `region`, `name`, or `joined` for the most instruments first. */
  @property() sort = 'region';

  protected readonly defaultInstruments = 'universal-19';
  protected override readonly hasTable = false;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#resting);
  }

  protected override check(): readonly Fault[] {
    return checkChoice('sort', this.sort, matrixSorts, this.locale);
  }

  protected override mustRemake(changed: PropertyValues<this>): boolean {
    return changed.has('sort');
  }

  protected override makeScene(question: Question): MatrixScene {
    return matrixScene(this.facts, question, this.locale, this.sort as MatrixSort);
  }

  protected override arrange(_changed: PropertyValues<this>, newQuestion: boolean): void {
    if (!newQuestion || !this.scene) return;
    const shown = this.scene.groups.flatMap(({ rows }) => rows.map(({ code }) => code));
    this.#order = this.locale.sortStates(shown);
    this.#names = this.#order.map((code) => this.locale.state(code));
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { frame, scene } = this;
    if (frame && scene) {
      this.#grid.watch(frame, scene.columns.map(({ id }) => id));
      this.#grid.place(this.#labelOf);
      this.#grid.mark('selected', this.selectedState);
      this.#grid.choose(this.#chosen);
    }
    super.updated(changed);
  }

  readonly #labelOf = ({ row, column }: GridPlace): string | undefined =>
    this.#trailAt({ row, column })?.spoken;

  // Trails

  #trailAt({ row, column }: GridPlace): Trail | undefined {
    const instrument = column === 'state' || column === 'joined' ? '' : column;
    return this.scene?.trail(row === 'head' || row === 'totals' ? '' : row, instrument);
  }

  protected override trailOf(code: string): Trail | undefined {
    const [row = '', column = ''] = code.split(' ');
    return this.scene?.trail(row, column);
  }

  #show(place: GridPlace, at: ClientPoint, pinned = false): void {
    const trail = this.#trailAt(place);
    if (!trail) return this.hideTrail();
    this.showTrail(trail, at, pinned);
    this.#grid.markColumn(place.column);
    this.hover(this.#stateOf(place));
  }

  protected override hideTrail(): void {
    clearTimeout(this.#resting);
    super.hideTrail();
    this.#grid.markColumn(undefined);
    this.hover(undefined);
  }

  protected override closeTrail(): void {
    this.hideTrail();
    this.#grid.focus();
  }

  protected override onHovered(code: PartyCode | undefined): void {
    this.#grid.mark('hovered', code);
  }

  #stateOf({ row }: GridPlace): PartyCode | undefined {
    return this.#order.includes(row) ? row : undefined;
  }

  // Pointer

  #onPointerMove(event: PointerEvent): void {
    // A touch is a press, not a hover; and a card that was opened stays.
    if (event.pointerType === 'touch' || event.buttons !== 0 || this.shownTrail?.pinned) return;
    const place = this.#grid.placeOf(event.target);
    if (place) this.#show(place, { x: event.clientX, y: event.clientY });
    else this.hideTrail();
  }

  #onClick(event: MouseEvent): void {
    const place = this.#grid.placeOf(event.target);
    if (!place) return;
    this.#grid.move(place, this.#labelOf);
    this.#press(place, { x: event.clientX, y: event.clientY });
  }

  /** What Enter and a press do: choose an instrument, an order, a State; open what is behind a cell. */
  #press(place: GridPlace, at: ClientPoint): void {
    const { row, column } = place;
    if (row === 'head') {
      if (column === 'joined') this.sort = this.sort === 'joined' ? 'region' : 'joined';
      else if (column === 'state') this.sort = this.sort === 'name' ? 'region' : 'name';
      else this.#pressColumn(column);
      return;
    }
    const state = this.#stateOf(place);
    const trail = this.#trailAt(place);
    if (!trail) return;
    const shown = this.shownTrail;
    if (shown?.pinned && shown.code === trail.code) {
      if (state !== undefined && state === this.selectedState) this.select(undefined);
      return this.hideTrail();
    }
    if (state !== undefined)
      this.select(state, column === 'state' || column === 'joined' ? undefined : column);
    this.#show(place, at, true);
  }

  /** The instrument the group looks at, if it is one. */
  get #chosen(): InstrumentId | undefined {
    const shared = this.sharedInstruments?.trim();
    return this.scene?.columns.find(({ id }) => id === shared)?.id;
  }

  #pressColumn(id: InstrumentId): void {
    const shown = (this.question?.instruments ?? []).map((one) => one.id);
    if (id === this.#chosen || shown.length === 1) return this.#goBack();
    this.#before = shown;
    this.hideTrail();
    this.chooseInstruments(id);
    this.#holdFocus();
    this.dispatchEvent(new TreatySelectEvent(this.selectedState, id));
    this.announce(this.locale.messages.matrix.onlyColumn({ instrument: this.locale.instrument(id) }));
  }

  #goBack(): void {
    if (this.#before.length === 0) return;
    this.hideTrail();
    this.chooseInstruments(this.#before.join(' '));
    this.#before = [];
    this.#holdFocus();
  }

  /** What was pressed may be gone after the update: the focus stays in the grid. */
  #holdFocus(): void {
    void this.updateComplete.then(() => this.#grid.focus());
  }

  // Keyboard

  /** @param held whether the key is held down: then the trail waits until it is let go. */
  #goTo(place: GridPlace, held = false): void {
    clearTimeout(this.#resting);
    this.#walking = true;
    this.#grid.move(place, this.#labelOf);
    this.#walking = false;
    if (held) {
      this.hideTrail();
      this.#resting = setTimeout(() => this.#showCurrent(), rest);
    } else this.#showCurrent();
  }

  #showCurrent(): void {
    const at = this.#grid.corner();
    if (at && this.isConnected && !this.shownTrail?.pinned) this.#show(this.#grid.current, at);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.altKey || this.#grid.placeOf(event.target) === undefined) return;
    const { key } = event;
    const typing = this.#letters.isTyping(event.timeStamp);
    const place = this.#grid.current;
    if (key === 'Enter' || (key === ' ' && !typing)) this.#press(place, this.#grid.corner() ?? { x: 0, y: 0 });
    else if (key === 'Escape') this.#leave();
    else {
      const to = this.#placeAfter(event);
      if (!to) return;
      if (this.shownTrail?.pinned) this.hideTrail();
      this.#goTo(to, event.repeat);
    }
    event.preventDefault();
  }

  #placeAfter(event: KeyboardEvent): GridPlace | undefined {
    const to = gridStep(event, this.#grid.at, {
      ...this.#grid.size,
      rightToLeft: this.locale.direction === 'rtl',
    });
    if (to) return this.#grid.placeAt(to);
    if (event.ctrlKey || event.metaKey) return undefined;
    const { row, column } = this.#grid.current;
    const found = this.#letters.next(event, this.#names, this.#order.indexOf(row));
    const code = found === undefined ? undefined : this.#order[found];
    return code === undefined ? undefined : { row: code, column };
  }

  #onFocus(event: FocusEvent): void {
    const place = this.#grid.placeOf(event.target);
    if (this.#walking || !place || !(event.target as Element).matches(':focus-visible')) return;
    this.#grid.move(place, this.#labelOf);
    this.#showCurrent();
  }

  #onBlur(event: FocusEvent): void {
    if (!this.#grid.placeOf(event.relatedTarget) && !this.shownTrail?.pinned) this.hideTrail();
  }

  /** Escape closes what is open; with nothing open it leaves the grid for the legend behind it. */
  #leave(): void {
    const open = this.shownTrail?.pinned;
    this.hideTrail();
    if (!open) this.renderRoot.querySelector<HTMLElement>('.legend button')?.focus();
  }

  // Drawing

  protected override drawTools(scene: MatrixScene): TemplateResult {
    const { matrix } = this.locale.messages;
    const { length } = this.#before;
    const canGoBack = length > 0 && scene.columns.length === 1;
    return html`${this.#search.draw(this.#order, this.#names, this.locale)}
      <label class="order"
        >${matrix.order}
        <select
          .value=${this.sort}
          @change=${(event: Event) => (this.sort = (event.target as HTMLSelectElement).value)}
        >
          ${matrixSorts.map(
            (sort) => html`<option value=${sort} ?selected=${sort === this.sort}>${matrix.sorts[sort]}</option>`,
          )}
        </select></label
      >
      ${canGoBack
        ? html`<button type="button" class="back" @click=${() => this.#goBack()}>
            ${matrix.back({ n: length, nText: this.locale.number(length) })}
          </button>`
        : nothing}`;
  }

  protected override async plateFigure(scene: MatrixScene): Promise<PlateFigure> {
    const { matrixFigure } = await import('../export/figures/matrix.js');
    return matrixFigure(scene, this.locale);
  }

  protected override drawPicture(scene: MatrixScene): TemplateResult {
    const { locale, lit, sort } = this;
    const filter = lit ? ['filtered', ...[...lit].map((key) => `lit-${key}`)] : [];
    this.#grid.filter(filter);
    return html`<div
        class="matrix"
        part="matrix"
        @pointermove=${this.#onPointerMove}
        @pointerleave=${() => this.shownTrail?.pinned || this.hideTrail()}
        @click=${this.#onClick}
        @keydown=${this.#onKey}
        @focusin=${this.#onFocus}
        @focusout=${this.#onBlur}
      >
        <table role="grid" aria-label=${scene.heading} aria-description=${locale.messages.matrix.hint}>
          ${guard([scene, locale], () => drawMatrixRows(scene, locale, sort))}
        </table>
      </div>
      ${this.tooltipPlace()}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'treaty-matrix': TreatyMatrix;
  }
}
