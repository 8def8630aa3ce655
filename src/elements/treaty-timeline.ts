import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { eventsWithCountries } from '../data/reach.js';
import { drawAround } from '../draw/around.js';
import { aroundScene, type AroundScene } from '../draw/around-scene.js';
import { whenText } from '../draw/reach-words.js';
import type { Figure as PlateFigure } from '../export/plate.js';
import type { Deck } from '../export/pptx/deck.js';
import type { Slides } from './slides-source.js';
import type { Trail } from '../draw/scene.js';
import { aroundStyle } from '../draw/style-around.js';
import { eventStyle } from '../draw/style-event.js';
import { timelineStyle } from '../draw/style-timeline.js';
import { drawBars } from '../draw/timeline-bars.js';
import { drawMilestoneKey } from '../draw/timeline-key.js';
import { prepareSeries, type Measure, type TimelineLine, type TimelineQuestion } from '../draw/timeline-line.js';
import {
  lineOf,
  milestoneRow,
  rowIds,
  stopOfRow,
  stopOn,
  stopsOf,
  timelineRows,
  type ActiveStop,
} from '../draw/timeline-rows.js';
import { timelineScene, type TimelineMilestone, type TimelineScene } from '../draw/timeline-scene.js';
import { stopCode } from '../draw/timeline-trail.js';
import { drawTimeline } from '../draw/timeline.js';
import { melodyOf } from '../layout/melody.js';
import type { Question } from '../model/question.js';
import { firstDay, lastDay } from '../model/reach.js';
import { statesIn } from '../model/regions.js';
import { knownSpan } from '../model/timeline.js';
import type { PartyCode } from '../model/types.js';
import { TreatySelectEvent } from './events.js';
import { checkEvent } from '../i18n/check-event.js';
import { checkChoice } from '../i18n/request.js';
import { saveTable } from './save-table.js';
import { TimelineDrag } from './timeline-drag.js';
import { TimelinePlot } from './timeline-plot.js';
import { checkSpan, spanShown } from '../i18n/timeline-span.js';
import { TimelineSound } from './timeline-sound.js';
import { lettersOf, unseenLetters } from './timeline-width.js';
import type { ClientPoint } from './tooltip.js';
import type { Fault } from '../i18n/fault.js';
import { TreatyFigure } from './treaty-figure.js';

/** In how many turns the series of a first picture are made. */
const seriesTurns = 4;

/**
 * @summary Parties to instruments over time as step lines below the membership of the United Nations, or consents a year as bars.
 *
 * @tag treaty-timeline
 *
 * @slot heading - In place of the generated heading.
 * @slot caption - In place of the generated caption.
 * @slot footer - Below everything.
 *
 * @csspart heading - The heading.
 * @csspart result - The sentence below it.
 * @csspart plot - The drawing.
 * @csspart as-of - The rule of the as-of date with its handle.
 * @csspart around - What the countries of an activity had joined before and after it.
 * @csspart legend - The legend, where lines are not named at their ends.
 * @csspart tooltip - The legal trail of a step, a bar or a ring.
 * @csspart table - The table.
 * @csspart caption - The caption.
 * @csspart fault - The message that takes the picture's place when it cannot be drawn.
 *
 * @cssproperty --treaty-series-0 - Colour of the first line; `-1` to `-7` of the others.
 *
 * @fires treaty-ready - The picture stands.
 * @fires treaty-date - The reader chose another day; field `asOf`.
 * @fires treaty-select - The reader singled out an instrument, or none any more; field `instrument`.
 * @fires treaty-error - Something asked for cannot be shown; fields `message`, `cause`.
 */
export class TreatyTimeline extends TreatyFigure<TimelineScene> {
  static override styles = [...TreatyFigure.styles, timelineStyle, eventStyle, aroundStyle];

  readonly #drag = new TimelineDrag(
    {
      drag: (x) => this.#dragTo(x),
      press: (x, y, event) => this.#press(x, y, event),
      isInside: (x, y) => this.#plot?.isInside([x, y]) ?? false,
    },
    (event) => this.#plot?.placeOf(event),
    () => this.requestUpdate(),
  );
  #observer: ResizeObserver | undefined;
  #width = 0;
  #plot: TimelinePlot | undefined;
  #shown = '';
  #active: ActiveStop = { row: '' };
  #around: AroundScene | undefined;

  @query('svg.plot') private svg!: SVGSVGElement | null;

  /** `parties`: how many so far; `acts`: consents to be bound a year. */
  @property() measure = 'parties';

  /** First day shown, `YYYY-MM-DD`; else that of the first adoption. */
  @property() from = '';

  /** Last day shown, `YYYY-MM-DD`; else the last that a table or a published total speaks for. */
  @property() to = '';

  /** Marks the major milestones, such as resolution 1373 (2001). */
  @property({ type: Boolean }) milestones = false;

  /**
   * Identifier of an activity of the programme, such as `2004-01-17-khartoum`: marked in the picture, and
   * below it what its countries had joined before and two years after.
   */
  @property() event = '';

  /** Offers to listen to a line: the higher the tone, the more parties; milestones are spoken. */
  @property({ type: Boolean }) sound = false;

  readonly #sound = new TimelineSound(this);

  protected readonly defaultInstruments = 'financing-1999';

  override connectedCallback(): void {
    super.connectedCallback();
    // In the next frame: a new layout changes the height, which within this one would be reported as a loop.
    this.#observer = new ResizeObserver(() => requestAnimationFrame(() => this.#resize()));
    this.#observer.observe(this);
    this.#resize();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    this.#drag.cancel();
  }

  #resize(): void {
    const { clientWidth } = this;
    if (this.isServed || clientWidth === 0 || clientWidth === this.#width) return;
    this.#width = clientWidth;
    this.#plot = undefined;
    this.requestUpdate();
  }

  // From attributes to layout

  protected override prerequisites(): readonly (() => void)[] {
    const before = super.prerequisites();
    // Those of a region are made with the picture.
    if (before.length === 0 || this.region) return before;
    return [...before, ...Array.from({ length: seriesTurns }, (_, turn) => () => this.#prepareSeries(turn))];
  }

  #prepareSeries(turn: number): void {
    if (this.awaitsTexts) return;
    const { instruments = [] } = this.asked() ?? {};
    prepareSeries(this.facts, instruments.filter((_, at) => at % seriesTurns === turn));
  }

  protected override check(): readonly Fault[] {
    return [
      ...checkChoice('measure', this.measure, ['parties', 'acts'], this.locale),
      ...checkSpan(this, this.locale),
      ...checkEvent(this.event, this.event ? eventsWithCountries(this.facts.states, this.locale.words) : [], this.locale),
    ];
  }

  protected override mustRemake(changed: PropertyValues<this>): boolean {
    return (['measure', 'from', 'to', 'milestones', 'event'] as const).some((name) => changed.has(name));
  }

  protected override makeScene(question: Question): TimelineScene {
    const { region } = question;
    const asked: TimelineQuestion = {
      ...question,
      measure: this.measure as Measure,
      span: spanShown(this, knownSpan(this.facts, question.instruments)),
      among: region === undefined ? undefined : statesIn(this.facts, region),
    };
    const event = this.event ? eventsWithCountries(this.facts.states, this.locale.words).find(({ id }) => id === this.event) : undefined;
    this.#around = event && aroundScene(this.facts, event, question.instruments, this.locale);
    const mark = event && {
      id: event.id,
      date: firstDay(event.start),
      label: event.place || event.title,
      when: whenText(this.locale, event),
      title: event.title,
    };
    return timelineScene(this.facts, asked, this.locale, { milestones: this.milestones, event: mark });
  }

  protected override arrange(_changed: PropertyValues<this>, newQuestion: boolean): void {
    const { scene } = this;
    if (!scene) return;
    if (!newQuestion && this.#plot) return;
    this.#plot = TimelinePlot.of(this.isServed ? unseenLetters : lettersOf(this), this.#width, scene, this.locale, () => this.svg);
    const shown = scene.lines.map(({ instrument }) => instrument.id).join(' ');
    // A line that stood out is another one now.
    if (shown !== this.#shown) this.pressed = new Set();
    this.#shown = shown;
    const { row, at = 0 } = this.#active;
    if (!rowIds(scene).includes(row)) this.#active = { row: scene.lines[0]?.instrument.id ?? '' };
    else if (at >= stopsOf(scene, row).length) this.#active = { row };
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (changed.has('asOf') && changed.get('asOf') !== undefined && this.scene)
      this.announce(this.locale.messages.mapOf(this.scene));
  }

  // Tooltip

  protected override trailOf(code: string): Trail | undefined {
    const { scene } = this;
    for (const line of scene?.lines ?? [])
      for (const stop of line.stops)
        if (stopCode(line, stop) === code) return scene?.trail(line, stop);
    return undefined;
  }

  #show(line: TimelineLine, at: number, from: ClientPoint | undefined, pinned = false): void {
    const stop = line.stops[at];
    const trail = stop && this.scene?.trail(line, stop);
    const plot = this.#plot;
    if (!trail || !plot) return;
    const place = plot.stopPlace(line, at);
    this.showTrail(trail, from ?? plot.clientOf(place), pinned);
    plot.ring(place);
    const [only] = stop.acts;
    this.hover(stop.acts.length === 1 ? only?.party : undefined);
  }

  protected override hideTrail(): void {
    super.hideTrail();
    this.#plot?.ring(undefined);
    this.hover(undefined);
  }

  protected override closeTrail(): void {
    this.hideTrail();
    this.#focusRow();
  }

  /** Marks where another widget's State joined. */
  protected override onHovered(code: PartyCode | undefined): void {
    this.#plot?.ringState(code);
  }

  // Pointer

  #onPointerDown(event: PointerEvent): void {
    // Labels are pressed for what they name, not for where they stand.
    if (!(event.target as Element).closest('.label, .milestone')) this.#drag.down(event);
  }

  #onPointerMove(event: PointerEvent): void {
    this.#drag.move(event);
    // A touch is a press, not a hover; and a card that was opened stays.
    if (event.pointerType === 'touch' || event.buttons !== 0 || this.shownTrail?.pinned) return;
    const place = this.#plot?.placeOf(event);
    const found = place && this.#plot?.stopUnder(place);
    if (found) this.#show(...found, { x: event.clientX, y: event.clientY });
    else this.hideTrail();
  }

  #dragTo(x: number): void {
    if (!this.#plot) return;
    this.hideTrail();
    this.changeDate(this.#plot.dayAt(x));
  }

  #press(x: number, y: number, event: PointerEvent): void {
    const plot = this.#plot;
    if (!plot) return;
    const found = plot.stopUnder([x, y]);
    if (!found) return this.#dragTo(x);
    const [line, at] = found;
    this.#active = { row: line.instrument.id, at };
    const stop = line.stops[at];
    const near = Math.abs(plot.stopPlace(line, at)[0] - x) <= 6;
    this.changeDate(stop && (near || stop.kind === 'year') ? stop.date : plot.dayAt(x));
    this.#show(line, at, { x: event.clientX, y: event.clientY }, true);
    this.requestUpdate();
  }

  #onClick(event: MouseEvent): void {
    const target = event.target as Element;
    const milestone = target.closest('[data-milestone]')?.getAttribute('data-milestone');
    const at = this.scene?.milestones.findIndex(({ id }) => id === milestone) ?? -1;
    if (at >= 0) {
      this.#active = { row: milestoneRow, at };
      this.#toMilestone(this.scene?.milestones[at]);
    } else if (target.closest('.label')) this.#single(target.closest('[data-row]')?.getAttribute('data-row') ?? '');
  }

  #toMilestone(milestone: TimelineMilestone | undefined): void {
    if (!milestone) return;
    this.hideTrail();
    this.changeDate(milestone.date);
    this.requestUpdate();
  }

  /** Lets one line stand out, and tells which. */
  #single(row: string): void {
    const line = this.scene && lineOf(this.scene, row);
    if (!line) return;
    this.pressEntry(line.key);
    const shown = this.pressed.has(line.key) ? line.instrument.id : undefined;
    this.dispatchEvent(new TreatySelectEvent(this.selectedState, shown));
  }

  // Keyboard

  #onKey(event: KeyboardEvent): void {
    const { scene } = this;
    if (event.ctrlKey || event.metaKey || event.altKey || !scene) return;
    const { row } = this.#active;
    const at = stopOfRow(scene, this.#active, row);
    const last = stopsOf(scene, row).length - 1;
    const keys: { [key: string]: () => void } = {
      ArrowLeft: () => this.#goTo(row, Math.max(at - 1, 0)),
      ArrowRight: () => this.#goTo(row, Math.min(at + 1, last)),
      ArrowUp: () => this.#changeRow(scene, -1),
      ArrowDown: () => this.#changeRow(scene, 1),
      PageUp: () => this.#goTo(row, Math.min(at + 10, last)),
      PageDown: () => this.#goTo(row, Math.max(at - 10, 0)),
      Home: () => this.#goTo(row, 0),
      End: () => this.#goTo(row, last),
      Enter: () => this.#choose(scene),
      ' ': () => this.#single(row),
      Escape: () => this.#leave(),
    };
    const act = keys[event.key];
    if (!act) return;
    act();
    event.preventDefault();
  }

  #goTo(row: string, at: number): void {
    this.#active = at < 0 ? { row } : { row, at };
    this.hideTrail();
    this.requestUpdate();
    void this.updateComplete.then(() => {
      this.#focusRow();
      const line = this.scene && lineOf(this.scene, row);
      if (line) this.#show(line, at, undefined);
    });
  }

  /** To the line before or after, at the same day. */
  #changeRow(scene: TimelineScene, by: number): void {
    const ids = rowIds(scene);
    const { row } = this.#active;
    const next = ids[ids.indexOf(row) + by];
    if (next === undefined) return;
    const day = stopsOf(scene, row)[this.#active.at ?? -1]?.date ?? scene.question.asOf;
    this.#goTo(next, stopOn(scene, next, day));
  }

  /** Sets the date of the stop the keyboard stands at, and keeps its trail open. */
  #choose(scene: TimelineScene): void {
    const { row } = this.#active;
    const at = stopOfRow(scene, this.#active, row);
    const stop = stopsOf(scene, row)[at];
    if (!stop) return;
    this.#active = { row, at };
    this.changeDate(stop.date);
    void this.updateComplete.then(() => {
      const line = this.scene && lineOf(this.scene, row);
      if (line) this.#show(line, at, undefined, true);
    });
  }

  #focusRow(): void {
    this.svg?.querySelector<SVGElement>('.row[tabindex="0"]')?.focus({ preventScroll: true });
  }

  /** Escape closes what is open; with nothing open it leaves the picture for a control beside it. */
  #leave(): void {
    const open = this.shownTrail?.pinned;
    this.hideTrail();
    const beside = '.milestone-key button, .legend button, .as-table';
    if (!open) this.renderRoot.querySelector<HTMLElement>(beside)?.focus();
  }

  #onFocus(event: FocusEvent): void {
    const focused = event.target as Element;
    const row = focused.getAttribute('data-row');
    if (row === null) return;
    if (row !== this.#active.row) {
      this.#active = { row };
      this.requestUpdate();
    }
    const { scene } = this;
    const line = scene && lineOf(scene, row);
    if (line && focused.matches(':focus-visible') && !this.shownTrail?.pinned)
      this.#show(line, stopOfRow(scene, this.#active, row), undefined);
  }

  #onBlur(event: FocusEvent): void {
    const stays = (event.relatedTarget as Element | null)?.closest?.('[data-row]');
    if (!stays && !this.shownTrail?.pinned) this.hideTrail();
  }

  // Sound

  /** Plays the line that is singled out, else the one the keyboard stands at. */
  #listen(scene: TimelineScene): void {
    if (this.#sound.playing) return this.#sound.stop();
    const { lit } = this;
    const drawn = scene.lines.filter(({ steps }) => steps.length > 0);
    const line = drawn.find(({ key }) => lit?.has(key)) ?? drawn.find(({ instrument }) => instrument.id === this.#active.row) ?? drawn[0];
    if (!line) return;
    const words = scene.milestones.map(({ date, label }) => ({ date, text: label }));
    const { locale } = this;
    const [from, to] = [line.steps[0]?.date ?? '', line.until].map((day) => locale.year(Number(day.slice(0, 4))));
    this.announce(locale.messages.timeline.heard({ instrument: line.name, from: from ?? '', to: to ?? '' }));
    this.#sound.play(melodyOf(line.steps, line.until, line.coverage.members, words), locale);
  }

  protected override drawTools(scene: TimelineScene): TemplateResult | typeof nothing {
    if (!this.sound || scene.question.measure !== 'parties') return nothing;
    const { timeline } = this.locale.messages;
    const { playing } = this.#sound;
    return html`<button type="button" class="listen" @click=${() => this.#listen(scene)}>
      ${playing ? timeline.stopListening : timeline.listen}
    </button>`;
  }

  // Drawing

  protected override addSlides(slides: Slides, deck: Deck, figure: PlateFigure, scene: TimelineScene): void {
    slides.addTimelineSlide(deck, figure, scene);
  }

  protected override async plateFigure(scene: TimelineScene): Promise<PlateFigure> {
    const { timelineFigure } = await import('../export/figures/timeline.js');
    return timelineFigure(scene, this.locale, this.#around);
  }

  protected override drawPicture(scene: TimelineScene): TemplateResult {
    const plot = this.#plot;
    if (!plot) return html``;
    const { layout } = plot;
    const { mapOf, timeline } = this.locale.messages;
    const looks = {
      rows: timelineRows(scene, this.#active, this.locale),
      lit: this.lit,
      marks: plot.marks(this.selectedState),
    };
    const asOf = this.locale.date(scene.question.asOf);
    const { width, height } = layout.parts;
    return html`<div class="stage">
        <svg
          class="plot ${this.#drag.dragging ? 'dragging' : ''}"
          part="plot"
          role="group"
          aria-label=${mapOf(scene)}
          aria-description=${timeline.hint}
          width=${width}
          height=${height}
          viewBox="0 0 ${width} ${height}"
          @pointerdown=${this.#onPointerDown}
          @pointermove=${this.#onPointerMove}
          @pointerup=${(event: PointerEvent) => this.#drag.up(event)}
          @pointercancel=${() => this.#drag.cancel()}
          @pointerleave=${() => this.shownTrail?.pinned || this.hideTrail()}
          @click=${this.#onClick}
          @keydown=${this.#onKey}
          @focusin=${this.#onFocus}
          @focusout=${this.#onBlur}
        >
          ${layout.kind === 'acts'
            ? drawBars(layout.parts, scene, looks, asOf)
            : drawTimeline(layout.parts, scene, looks, asOf)}
          <path class="hovered-state"></path>
          <circle class="over" r="0"></circle>
        </svg>
      </div>
      ${this.tooltipPlace()}`;
  }

  protected override drawBelow(scene: TimelineScene): TemplateResult | typeof nothing {
    const around = this.#drawAround();
    if (this.showsTable) return around;
    const code = this.selectedState;
    const { timeline } = this.locale.messages;
    const names = { state: this.locale.state(code ?? '') };
    const marked = this.#plot?.marks(code).length ? timeline.captionMarked(names) : timeline.captionMarkedNone(names);
    return html`${code !== undefined && scene.question.measure === 'parties'
      ? html`<p class="marked">${marked}</p>`
      : nothing}
    ${this.#plot?.layout.parts.numbered
      ? drawMilestoneKey(scene.milestones, this.locale, (one) => this.#toMilestone(one))
      : nothing}
    ${around}`;
  }

  /** The countries of the chosen activity, before and after it. */
  #drawAround(): TemplateResult | typeof nothing {
    const scene = this.#around;
    if (!scene) return nothing;
    const { event } = scene;
    return drawAround(scene, eventsWithCountries(this.facts.states, this.locale.words), this.selectedState, this.locale, {
      onChoose: (id) => {
        this.event = id;
        void this.updateComplete.then(() => {
          const { activity: first = '', result: second = '' } = this.#around ?? {};
          this.announce(this.locale.messages.timeline.results({ first, second }));
        });
      },
      onSelect: (code) => this.select(code === this.selectedState ? undefined : code),
      onHover: (code) => this.hover(code),
      onSave: this.saves('csv')
        ? () => saveTable([this.localName, event.id], scene.table(), lastDay(event.end), this.locale)
        : undefined,
    });
  }

  protected override standingCaption({ notes }: TimelineScene): { readonly notes: readonly string[] } {
    return { notes };
  }

  /** Lines that are named at their ends, and panels, need no legend. */
  protected override drawLegend(scene: TimelineScene): TemplateResult | typeof nothing {
    const layout = this.#plot?.layout;
    const named = layout?.kind === 'acts' || layout?.parts.labelled;
    return named || this.showsTable ? nothing : super.drawLegend(scene);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'treaty-timeline': TreatyTimeline;
  }
}
