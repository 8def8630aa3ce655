import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { measures, type CoverageBar, type CoverageSegment, type Measure } from '../draw/coverage-bar.js';
import { coverageScene, sortings, type CoverageScene, type CoverageSorting } from '../draw/coverage-scene.js';
import { barTrail, fewNames, manyNames, segmentTrail } from '../draw/coverage-trail.js';
import { boxesOf, drawCoverage } from '../draw/coverage.js';
import type { Figure as PlateFigure } from '../export/plate.js';
import type { Deck } from '../export/pptx/deck.js';
import type { Slides } from './slides-source.js';
import type { Trail } from '../draw/scene.js';
import { coverageStyle } from '../draw/style-coverage.js';
import {
  coverageSizes,
  moveCell,
  segmentAt,
  type CoverageCell,
  type CoverageMove,
  type CoverageSizes,
} from '../layout/coverage.js';
import { divisions, type Division } from '../model/coverage-by.js';
import type { Question } from '../model/question.js';
import type { InstrumentId } from '../model/types.js';
import { TreatySelectEvent } from './events.js';
import { checkChoice } from '../i18n/request.js';
import { lettersOf, textMeasure, unseenLetters } from './timeline-width.js';
import type { ClientPoint } from './tooltip.js';
import type { Fault } from '../i18n/fault.js';
import { TreatyFigure } from './treaty-figure.js';

/** What is drawn for while the widget has no size yet. */
const usualWidth = 640;

/** Up to here, in pixels of the usual letters, the card stands below the picture (see the style sheet's 30rem). */
const narrowWidth = 480;

/**
 * @summary Stacked bars of how many Member States were party, signatory or neither: a bar an instrument, or a bar a region.
 *
 * With `by` other than `instrument` and several instruments each instrument has
 * a panel of its own.
 *
 * @tag treaty-coverage
 *
 * @slot heading - In place of the generated heading.
 * @slot caption - In place of the generated caption.
 * @slot footer - Below everything.
 *
 * @csspart heading - The heading.
 * @csspart result - The sentence below it.
 * @csspart chart - The bars.
 * @csspart legend - The legend.
 * @csspart tooltip - The States that a part of a bar counts.
 * @csspart table - The table.
 * @csspart caption - The caption.
 * @csspart fault - The message that takes the picture's place when it cannot be drawn.
 *
 * @fires treaty-ready - The picture stands.
 * @fires treaty-select - The reader chose an instrument; field `instrument`.
 * @fires treaty-error - Something asked for cannot be shown; fields `message`, `cause`.
 */
export class TreatyCoverage extends TreatyFigure<CoverageScene> {
  static override styles = [...TreatyFigure.styles, coverageStyle];

  #observer: ResizeObserver | undefined;
  #width = 0;
  #sizes: CoverageSizes | undefined;
  #measure = textMeasure(undefined, 13, 'en');
  /** The list that stood before the reader chose one instrument of it. */
  #before: { readonly list: string; readonly count: number; readonly chosen: InstrumentId } | undefined;
  /** The kind that a press on a bar singled out, so that the press can be taken back. */
  #singled: string | undefined;

  @state() private active: CoverageCell = { bar: 0, cell: 0 };
  @query('.chart') private chart!: HTMLElement | null;

  /** What a bar stands for: `instrument`, `region` (M49), `subregion` or `group` (regional groups of the General Assembly). */
  @property() by = 'instrument';

  /** `count`: Member States; `share`: percent of them. */
  @property() measure = 'count';

  /** Order of the bars: `given`, `party` (most first) or `name`. */
  @property() sort = 'given';

  protected readonly defaultInstruments = 'universal-19';

  override connectedCallback(): void {
    super.connectedCallback();
    // In the next frame: what is laid out anew changes the height, which is observed as well.
    this.#observer = new ResizeObserver(() => requestAnimationFrame(() => this.#resize()));
    this.#observer.observe(this);
    this.#resize();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
  }

  #resize(): void {
    const { clientWidth } = this;
    if (this.isServed || clientWidth === 0 || clientWidth === this.#width) return;
    this.#width = clientWidth;
    this.#sizes = undefined;
    this.requestUpdate();
  }

  // From attributes to scene

  protected override check(): readonly Fault[] {
    return [
      ...checkChoice('by', this.by, ['instrument', ...divisions], this.locale),
      ...checkChoice('measure', this.measure, measures, this.locale),
      ...checkChoice('sort', this.sort, sortings, this.locale),
    ];
  }

  protected override mustRemake(changed: PropertyValues<this>): boolean {
    return changed.has('by') || changed.has('measure') || changed.has('sort');
  }

  protected override makeScene(question: Question): CoverageScene {
    const division = divisions.find((one): one is Division => one === this.by);
    const [measure, sort] = [this.measure as Measure, this.sort as CoverageSorting];
    return coverageScene(this.facts, { ...question, division, measure, sort }, this.locale);
  }

  protected override arrange(_changed: PropertyValues<this>, newQuestion: boolean): void {
    const { scene, active } = this;
    if (!scene) return;
    if (newQuestion) {
      this.#sizes = undefined;
      const bar = Math.min(active.bar, scene.bars.length - 1);
      const cell = Math.min(active.cell, scene.bars[bar]?.segments.length ?? 0);
      this.active = { bar: Math.max(bar, 0), cell };
    }
    this.#sizes ??= this.#size(scene);
  }

  #size(scene: CoverageScene): CoverageSizes {
    const { looks, page } = this.isServed ? unseenLetters : lettersOf(this);
    this.#measure = textMeasure(looks, 0.8125 * page * 1.05, this.locale.tag);
    const names = scene.bars.map(({ name, size }) => this.#measure(`${name} ${size}`) * 1.05);
    return coverageSizes(this.#width || usualWidth, scene.panels.length, Math.max(0, ...names));
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { columns = 1, labels = 0 } = this.#sizes ?? {};
    // Set by script and not in a style attribute, which a strict policy refuses.
    this.chart?.style.setProperty('--columns', String(columns));
    this.chart?.style.setProperty('--labels', `${labels}px`);
  }

  protected override savedAs(): readonly string[] {
    return this.by === 'instrument' ? [] : [this.by];
  }

  // Tooltip

  #trailAt({ bar, cell }: CoverageCell, pinned = false): Trail | undefined {
    const row = this.scene?.bars[bar];
    if (!row) return undefined;
    const segment = row.segments[cell - 1];
    return segment ? this.#segmentTrail(row, segment, pinned) : barTrail(this.facts, this.locale, row);
  }

  #segmentTrail(bar: CoverageBar, segment: CoverageSegment, pinned: boolean): Trail {
    const most = pinned ? manyNames : fewNames;
    return segmentTrail(this.facts, this.locale, bar, segment, this.selectedState, most);
  }

  protected override trailOf(code: string): Trail | undefined {
    const [id = '', key] = code.split(' ');
    const bar = this.scene?.bars.find((one) => one.id === id);
    if (!bar) return undefined;
    if (key === undefined) return barTrail(this.facts, this.locale, bar);
    const segment = bar.segments.find((one) => one.key === key);
    return segment && this.#segmentTrail(bar, segment, this.shownTrail?.pinned ?? false);
  }

  protected override closeTrail(): void {
    this.hideTrail();
    this.#single(undefined);
    this.#focusActive();
  }

  // Pointer

  /** The cell at a place: parts too thin to hit are found beside it. */
  #cellAt(event: MouseEvent): CoverageCell | undefined {
    const target = event.target as Element;
    const row = target.closest('[data-row]');
    const { scene } = this;
    if (!row || !scene) return undefined;
    const bar = Number(row.getAttribute('data-row'));
    const cell = target.closest('[data-cell]');
    const track = target.closest('.track');
    const drawn = scene.bars[bar];
    if (track && drawn && this.#sizes) {
      const { left, right, width } = track.getBoundingClientRect();
      const along = this.locale.direction === 'rtl' ? right - event.clientX : event.clientX - left;
      const boxes = boxesOf(scene, drawn, { sizes: this.#sizes, measure: this.#measure });
      const box = segmentAt(boxes, along / (width || 1), width);
      if (box) return { bar, cell: boxes.indexOf(box) + 1 };
    }
    return cell ? { bar, cell: Number(cell.getAttribute('data-cell')) } : undefined;
  }

  #onPointerMove(event: PointerEvent): void {
    // A touch is a press, not a hover; and a card that was opened stays.
    if (event.pointerType === 'touch' || event.buttons !== 0 || this.shownTrail?.pinned) return;
    const cell = this.#cellAt(event);
    const trail = cell && this.#trailAt(cell);
    if (trail) this.showTrail(trail, { x: event.clientX, y: event.clientY });
    else this.hideTrail();
  }

  #onClick(event: MouseEvent): void {
    const panel = (event.target as Element).closest('[data-panel]')?.getAttribute('data-panel');
    if (panel) return this.#choose(panel);
    const cell = this.#cellAt(event);
    if (!cell) {
      this.#single(undefined);
      return this.hideTrail();
    }
    this.active = cell;
    // A press by the keyboard has no place of its own.
    const byKey = event.detail === 0;
    this.#press(cell, byKey ? this.#placeOf(cell) : { x: event.clientX, y: event.clientY });
  }

  #press(cell: CoverageCell, at: ClientPoint): void {
    const bar = this.scene?.bars[cell.bar];
    const trail = this.#trailAt(cell, true);
    if (!bar || !trail) return;
    const segment = bar.segments[cell.cell - 1];
    if (!segment) {
      // The name of a part of the world stands, among panels, for its panel.
      if (bar.part === undefined || (this.scene?.panels.length ?? 1) > 1) this.#choose(bar.instrument.id);
      else this.showTrail(trail, at, true);
      return;
    }
    const shown = this.shownTrail;
    const again = shown?.pinned && shown.code === trail.code;
    this.#single(again ? undefined : segment.key);
    if (again) this.hideTrail();
    else {
      this.showTrail(trail, at, true);
      this.#keepInSight(cell);
    }
  }

  /** Lights one kind in all bars, or takes that back. */
  #single(key: string | undefined): void {
    const before = this.#singled;
    this.#singled = key;
    // The reader may have taken the same back in the legend.
    if (before !== undefined && before !== key && this.pressed.has(before)) this.pressEntry(before);
    if (key !== undefined && !this.pressed.has(key)) this.pressEntry(key);
  }

  /** Shows one instrument, here or in the group; chosen again, all that stood before. */
  #choose(id: InstrumentId): void {
    const { question, scene } = this;
    if (!question || !scene) return;
    this.hideTrail();
    const { coverage } = this.locale.messages;
    const before = this.#before;
    if (before?.chosen === id) return this.#chooseAll();
    const many = question.instruments.length > 1;
    this.#before = {
      list: many
        ? (this.sharedInstruments ?? question.instruments.map((one) => one.id).join(','))
        : (before?.list ?? id),
      count: many ? question.instruments.length : (before?.count ?? 1),
      chosen: id,
    };
    this.chooseInstruments(id);
    this.dispatchEvent(new TreatySelectEvent(this.selectedState, id));
    this.announce(coverage.shown({ instrument: this.locale.instrument(id) }));
    this.requestUpdate();
  }

  #chooseAll(): void {
    const before = this.#before;
    if (!before) return;
    this.#before = undefined;
    this.chooseInstruments(before.list);
    this.dispatchEvent(new TreatySelectEvent(this.selectedState, undefined));
    const { coverage } = this.locale.messages;
    this.announce(coverage.shownAll({ n: before.count, nText: this.locale.number(before.count) }));
    this.requestUpdate();
  }

  // Keyboard

  #elementOf({ bar, cell }: CoverageCell): HTMLElement | SVGElement | null {
    return this.renderRoot.querySelector(`[data-row="${bar}"] [data-cell="${cell}"]`);
  }

  #placeOf(cell: CoverageCell): ClientPoint {
    const rect = this.#elementOf(cell)?.getBoundingClientRect();
    return rect ? { x: rect.left + rect.width / 2, y: rect.bottom } : { x: 0, y: 0 };
  }

  #focusActive(): void {
    const narrow = this.#width <= narrowWidth;
    this.#elementOf(this.active)?.focus({ preventScroll: narrow });
    this.#keepInSight(this.active);
  }

  /** Where the card stands at the foot of the screen, the bar it speaks of must stand above it. */
  #keepInSight(cell: CoverageCell): void {
    if (this.#width > narrowWidth) return;
    this.#elementOf(cell)?.closest('.bar')?.scrollIntoView({ block: 'nearest' });
  }

  #onFocus(event: FocusEvent): void {
    const target = event.target as Element;
    if (!target.hasAttribute('data-cell') || !target.matches(':focus-visible')) return;
    const trail = this.#trailAt(this.active);
    if (trail && !this.shownTrail?.pinned) this.showTrail(trail, this.#placeOf(this.active));
  }

  #onBlur(event: FocusEvent): void {
    const stays = (event.relatedTarget as Element | null)?.closest?.('[data-cell]');
    if (!stays && !this.shownTrail?.pinned) this.hideTrail();
  }

  #moveOf({ key, ctrlKey }: KeyboardEvent): CoverageMove | undefined {
    const [left, right]: CoverageMove[] = this.locale.direction === 'rtl' ? ['end', 'start'] : ['start', 'end'];
    const moves: { readonly [key: string]: CoverageMove | undefined } = {
      ArrowUp: 'up',
      ArrowDown: 'down',
      ArrowLeft: left,
      ArrowRight: right,
      Home: ctrlKey ? 'top' : 'home',
      End: ctrlKey ? 'bottom' : 'last',
    };
    return moves[key];
  }

  #onKey(event: KeyboardEvent): void {
    if (event.metaKey || event.altKey) return;
    const move = this.#moveOf(event);
    if (move) {
      if (this.shownTrail?.pinned) this.hideTrail();
      const bars = this.scene?.bars.map(({ segments }) => segments.map(({ key }) => key)) ?? [];
      this.active = moveCell(bars, this.active, move);
      void this.updateComplete.then(() => this.#focusActive());
    } else if (event.key === 'Enter' || event.key === ' ') {
      this.#press(this.active, this.#placeOf(this.active));
    } else if (event.key === 'Escape') this.#leave();
    else return;
    event.preventDefault();
  }

  /** Escape closes what is open; with nothing open it leaves the chart for the legend behind it. */
  #leave(): void {
    const open = this.shownTrail?.pinned;
    this.hideTrail();
    this.#single(undefined);
    if (!open) this.renderRoot.querySelector<HTMLElement>('.legend button')?.focus();
  }

  // Drawing

  protected override drawTools(): TemplateResult | typeof nothing {
    const before = this.#before;
    // Not where the widget's own list stands whatever the group shows.
    if (!before || before.count < 2 || this.question?.instruments.length !== 1) return nothing;
    const { coverage } = this.locale.messages;
    return html`<button type="button" class="all" @click=${() => this.#chooseAll()}>
      ${coverage.showAll({ n: before.count, nText: this.locale.number(before.count) })}
    </button>`;
  }

  protected override addSlides(slides: Slides, deck: Deck, figure: PlateFigure, scene: CoverageScene): void {
    slides.addCoverageSlide(deck, figure, scene);
  }

  protected override async plateFigure(scene: CoverageScene): Promise<PlateFigure> {
    const { coverageFigure } = await import('../export/figures/coverage.js');
    return coverageFigure(scene, this.locale, this.selectedState);
  }

  protected override drawPicture(scene: CoverageScene): TemplateResult {
    const sizes = this.#sizes;
    if (!sizes) return html``;
    return html`<div
      class="stage"
      @pointermove=${this.#onPointerMove}
      @pointerleave=${() => this.shownTrail?.pinned || this.hideTrail()}
      @focusin=${this.#onFocus}
      @focusout=${this.#onBlur}
    >
      <div role="presentation" @click=${this.#onClick} @keydown=${this.#onKey}>
        ${drawCoverage(
          scene,
          {
            sizes,
            measure: this.#measure,
            active: this.active,
            lit: this.lit,
            patterned: this.patterned,
            selected: this.selectedState,
            current: this.sharedInstruments,
          },
          this.locale,
        )}
      </div>
      ${this.tooltipPlace()}
    </div>`;
  }

  protected override standingCaption() {
    const { selectedState, locale } = this;
    return selectedState && this.facts.states.some(({ iso3 }) => iso3 === selectedState)
      ? { stays: [locale.messages.coverage.captionMarked({ state: locale.state(selectedState) })] }
      : {};
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'treaty-coverage': TreatyCoverage;
  }
}
