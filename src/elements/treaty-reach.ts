import { html, nothing, type PropertyValues, type SVGTemplateResult, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Figure as PlateFigure } from '../export/plate.js';
import type { Deck } from '../export/pptx/deck.js';
import type { Slides } from './slides-source.js';
import type { HostReach } from '../data/reach-form.js';
import { bundledReach, programmeTotals, reachPlane } from '../data/reach.js';
import { drawCalendar, type ListLooks } from '../draw/reach-calendar.js';
import { drawMark, drawPlaces, placeMarks } from '../draw/reach-overlay.js';
import { reachScene, reachViews, type ReachScene, type ReachView } from '../draw/reach-scene.js';
import { drawTotals } from '../draw/reach-totals.js';
import { eventCode, totalCode } from '../draw/reach-trail.js';
import { faultText, whenText } from '../draw/reach-words.js';
import type { Trail } from '../draw/scene.js';
import { eventStyle } from '../draw/style-event.js';
import { reachStyle } from '../draw/style-reach.js';
import { mapPicture, type Picture } from '../layout/picture.js';
import { layStrip } from '../layout/reach-strip.js';
import { projectPlace } from '../layout/robinson.js';
import { lastDay, reachModes, type Reach, type ReachMode } from '../model/reach.js';
import type { Question } from '../model/question.js';
import { checkEvent } from '../i18n/check-event.js';
import { inPieces } from './in-pieces.js';
import { MapFigure } from './map-figure.js';
import { ReachList } from './reach-list.js';
import { ReachReading } from './reach-reading.js';
import { ReachSource, type Loaded } from './reach-source.js';
import { checkChoice } from '../i18n/request.js';
import { lettersOf, textMeasure, unseenLetters } from './timeline-width.js';
import type { ClientPoint } from './tooltip.js';
import type { Fault } from '../i18n/fault.js';

/** Faults of a host's list that are shown; the others are counted. */
const mostFaults = 5;

/** Pixels across before the element has been measured. */
const usualWidth = 640;

/** Rows and choices of a long list that are drawn at once: more than the bundled list has. */
const [rowsAtOnce, choicesAtOnce] = [50, 200];

/** Size of the letters of the line of time, in pixels. */
const letters = 12;

/**
 * @summary The reach of the Global Programme against Terrorism: documented activities on a map or by date, and published figures.
 *
 * @tag treaty-reach
 *
 * @slot heading - In place of the generated heading.
 * @slot caption - In place of the generated caption; that the list is not complete stays said, and the disclaimer on boundaries.
 * @slot footer - Below everything.
 *
 * @csspart heading - The heading.
 * @csspart result - The sentence below it.
 * @csspart map - The drawing of the map.
 * @csspart legend - The legend.
 * @csspart search - The search box.
 * @csspart event - The choice of an activity.
 * @csspart tooltip - What is documented of a State, an activity or a figure.
 * @csspart table - The table.
 * @csspart caption - The caption.
 * @csspart fault - The message that takes the picture's place when it cannot be drawn.
 *
 * @fires treaty-ready - The picture stands.
 * @fires treaty-select - A State was selected; field `state`.
 * @fires treaty-error - Something asked for cannot be shown; fields `message`, `cause`.
 */
export class TreatyReach extends MapFigure<ReachScene> {
  static override styles = [...MapFigure.styles, eventStyle, reachStyle];

  readonly #source = new ReachSource(this, () => this.#readFaults.length > 0);
  #observer: ResizeObserver | undefined;
  #width = 0;
  readonly #list = new ReachList({
    root: () => this.renderRoot,
    codes: () => (this.scene ? this.#codes(this.scene) : []),
    isFromRight: () => this.locale.direction === 'rtl',
    shown: () => this.shownTrail,
    trailOf: (code) => this.trailOf(code),
    show: (trail, at, pinned) => this.showTrail(trail, at, pinned),
    hide: () => this.hideTrail(),
    close: () => this.closeTrail(),
    press: (code) => this.#press(code),
    redraw: () => {
      this.requestUpdate();
      return this.updateComplete;
    },
  });
  readonly #reading = new ReachReading(() => this.facts.states);
  #reach: Reach | undefined;
  #readFrom: unknown;
  #readFaults: readonly Fault[] = [];

  /** `map`, `calendar`, or `totals`: the figures published about the programme. */
  @property() view = 'map';

  /** `direct` or `workshop`; both if empty. */
  @property() mode = '';

  /** Identifier of one activity: joined on the map to the countries it names. */
  @property() event = '';

  /** Address of activities of the host's own, JSON in the form of `docs/reach-data.md`. */
  @property() override src = '';

  /** The same as an object; goes before `src`. */
  @property({ attribute: false }) override data: HostReach | undefined;

  protected override readonly takesActs = false;

  // The list answers no question about instruments; several, so that a selection names none.
  protected readonly defaultInstruments = 'universal-12';

  override connectedCallback(): void {
    super.connectedCallback();
    // A frame later: an update in the observer's own turn would change the height it observes.
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
    if (this.isServed || clientWidth === 0 || Math.abs(clientWidth - this.#width) < 1) return;
    this.#width = clientWidth;
    if (this.view === 'calendar') this.requestUpdate();
  }

  // From attributes to scene

  get #hasData(): boolean {
    return this.data !== undefined && this.data !== null;
  }

  protected override prerequisites(): readonly (() => void)[] {
    // Of an address that is no longer asked about it has been read before.
    const given = this.#hasData ? this.data : this.#source.loaded?.content;
    return [...super.prerequisites(), ...this.#reading.pieces(given)];
  }

  /** Reads the host's list when it is another than before; without one the bundled list is shown. */
  #read(): void {
    const src = this.src.trim();
    const hasData = this.#hasData;
    this.#source.ask(hasData ? '' : src);
    const { loaded, loading } = this.#source;
    // The picture before stays until the list has come.
    if (!hasData && src && loading && (this.#readFrom !== undefined || !loaded)) return;
    const from = hasData ? this.data : src ? loaded : bundledReach;
    if (from === undefined || (from === this.#readFrom && !this.hasNewLocale)) return;
    this.#readFrom = from;
    this.#readFaults = [];
    if (from === bundledReach) this.#reach = bundledReach(this.facts.states, this.locale.words);
    else if (!hasData && loaded?.failure !== undefined) this.#readFaults = [this.#failure(loaded)];
    else this.#take(hasData ? this.data : loaded?.content);
  }

  #failure({ address: value, failure }: Loaded): Fault {
    const { reach } = this.locale.messages;
    const message = {
      address: reach.errorAddress,
      fetch: reach.errorFetch,
      json: reach.errorJson,
      large: reach.errorLarge,
    }[failure ?? 'fetch']({ value });
    return { message, attribute: 'src', value };
  }

  #take(given: unknown): void {
    const { locale } = this;
    const { reach, faults } = this.#reading.result(given);
    if (reach) this.#reach = reach;
    const shown = faults.slice(0, mostFaults).map(
      (fault): Fault => ({ message: faultText(locale, fault), value: fault.value, nearest: fault.nearest }),
    );
    const n = faults.length - shown.length;
    if (n > 0) shown.push({ message: locale.messages.reach.errorMore({ n, nText: locale.number(n) }) });
    this.#readFaults = shown;
  }

  /** Below what is wrong with a list that was fetched: that the picture is the one before, and a way to ask again. */
  protected override drawBelowFaults(): TemplateResult | typeof nothing {
    if (this.#readFaults.length === 0 || !this.src.trim() || this.#hasData) return nothing;
    const { ownBefore, ownRetry } = this.locale.messages;
    return html`${this.scene ? html`<p>${ownBefore}</p>` : nothing}
      <button type="button" class="retry" @click=${this.#source.retry}>${ownRetry}</button>`;
  }

  /** The last day of the list, or of the figures. */
  protected override ownDay(): string {
    const dates =
      this.view === 'totals' ? programmeTotals().map(({ by }) => by) : (this.#reach?.events ?? []).map(({ end }) => end);
    return dates.map(lastDay).sort().at(-1) ?? '';
  }

  protected override check(): readonly Fault[] {
    const { locale } = this;
    const modes = ['', ...reachModes];
    const faults = [
      ...checkChoice('view', this.view, reachViews, locale),
      ...(modes.includes(this.mode) ? [] : checkChoice('mode', this.mode, reachModes, locale)),
      ...this.#readFaults,
    ];
    if (this.#readFaults.length === 0) faults.push(...checkEvent(this.event, this.#reach?.events ?? [], locale));
    return faults;
  }

  protected override prepare(changed: PropertyValues<this>): readonly Fault[] {
    const before = this.#reach;
    this.#read();
    this.#reachChanged = before !== this.#reach;
    if (!this.#reach) return [...this.check()];
    return super.prepare(changed);
  }

  #reachChanged = false;

  protected override mustRemake(changed: PropertyValues<this>): boolean {
    return this.#reachChanged || (['view', 'mode', 'event'] as const).some((name) => changed.has(name));
  }

  protected override makeScene({ asOf, region }: Question): ReachScene {
    const scene = reachScene(
      this.facts,
      this.#reach ?? bundledReach(this.facts.states, this.locale.words),
      programmeTotals(this.locale.words),
      {
        view: this.view as ReachView,
        asOf,
        mode: (this.mode || undefined) as ReachMode | undefined,
        region,
        event: this.event || undefined,
      },
      this.locale,
    );
    const codes = this.#codes(scene);
    this.#list.keep(codes, scene.chosen ? eventCode(scene.chosen.id) : (codes[0] ?? ''));
    return scene;
  }

  /** Codes of the rows of a list, in its order. */
  #codes({ question, events, totals }: ReachScene): string[] {
    if (question.view === 'calendar') return events.map(({ id }) => eventCode(id));
    const isCounted = (counted: boolean) => totals.filter(({ countries }) => Boolean(countries) === counted);
    return [...isCounted(true), ...isCounted(false)].map(({ id }) => totalCode(id));
  }

  protected override makePicture(): Picture {
    return mapPicture(this.world());
  }

  protected override drawsMap(): boolean {
    return this.scene?.question.view === 'map';
  }

  protected override trailOf(code: string): Trail | undefined {
    return this.scene?.trailOf(code);
  }

  // Choosing an activity

  #choose(id: string): void {
    this.event = id;
    void this.updateComplete.then(() => {
      const { scene } = this;
      if (scene) this.announce(`${scene.result}.`);
    });
  }

  #drawChoice({ events, chosen }: ReachScene): TemplateResult {
    const { reach } = this.locale.messages;
    return html`<label class="event-choice" part="event"
      ><span>${reach.eventLabel}</span>
      <select
        @change=${(change: Event) => {
          this.hideTrail();
          this.#choose((change.target as HTMLSelectElement).value);
        }}
      >
        <option value="" ?selected=${!chosen}>${reach.eventAll}</option>
        ${inPieces(
          events,
          (one) => html`<option value=${one.id} ?selected=${one === chosen}>
            ${whenText(this.locale, one)}: ${one.place || one.title}
          </option>`,
          choicesAtOnce,
        )}
      </select></label
    >`;
  }

  protected override drawTools(scene: ReachScene): TemplateResult | typeof nothing {
    if (scene.question.view !== 'map') return nothing;
    return html`${super.drawTools(scene)}${scene.events.length > 0 ? this.#drawChoice(scene) : nothing}`;
  }

  // Places on the map

  /** Units in a pixel for which places were set apart. */
  #placedAt = 0;

  protected override drawOverlay(scene: ReachScene, picture: Picture): SVGTemplateResult | typeof nothing {
    const plane = reachPlane();
    const units = this.unitsPerPixel;
    this.#placedAt = units;
    const placed = placeMarks(scene.events, (east, north) => projectPlace(east, north, plane), units);
    return drawPlaces(picture, placed, scene.chosen, (code) => scene.marks.has(code), units);
  }

  protected override onResized(): void {
    super.onResized();
    const units = this.unitsPerPixel;
    // Places that would touch stand together.
    if (units !== this.#placedAt) this.requestUpdate();
    this.#placedAt = units;
  }

  protected override overlayAt(event: MouseEvent): string | undefined {
    const id = (event.target as Element).closest?.('.place')?.getAttribute('data-event');
    return id ? eventCode(id) : undefined;
  }

  protected override pressOverlay(code: string, at: ClientPoint): void {
    const id = code.slice(eventCode('').length);
    const again = id === this.event;
    this.#choose(again ? '' : id);
    const trail = this.trailOf(code);
    if (trail && !again) this.showTrail(trail, at, true);
    else this.hideTrail();
  }

  // Lists: the calendar and the figures

  protected override hideTrail(): void {
    super.hideTrail();
    this.#list.near(undefined);
  }

  protected override closeTrail(): void {
    if (this.drawsMap()) return super.closeTrail();
    this.hideTrail();
    this.#list.focus();
  }

  /** Chooses the activity of a row, or unchooses it. */
  #press(code: string): boolean {
    const prefix = eventCode('');
    const id = code.startsWith(prefix) ? code.slice(prefix.length) : undefined;
    const again = id === undefined ? this.shownTrail?.code === code && this.shownTrail.pinned : id === this.event;
    if (id !== undefined) this.#choose(again ? '' : id);
    else this.requestUpdate();
    return again;
  }

  #drawList(scene: ReachScene, looks: ListLooks): TemplateResult {
    if (scene.question.view === 'totals') return drawTotals(scene, looks, this.locale);
    const { reach } = this.locale.messages;
    const { looks: type } = this.isServed ? unseenLetters : lettersOf(this);
    const width = Math.max(this.#width || usualWidth, 160);
    const strip = layStrip({
      width,
      em: letters,
      events: scene.events,
      milestones: scene.milestones.map(({ id, date }) => ({ id, date, text: reach.milestones[id] ?? id })),
      measure: textMeasure(type, letters, this.locale.tag),
    });
    return drawCalendar(scene, strip, looks, this.locale, (events, draw) => inPieces(events, draw, rowsAtOnce));
  }

  // Drawing

  /** What the marks of the activities stand for, and how many there are of each. */
  #drawMarkKey({ events, question }: ReachScene): TemplateResult {
    const { reach } = this.locale.messages;
    const entries = reachModes.flatMap((mode) => {
      const n = events.filter((one) => one.mode === mode).length;
      if (n === 0) return [];
      return html`<span data-mode=${mode} data-value=${n}
        ><svg class="swatch-mark" viewBox="-7 -7 14 14" width="14" height="14" aria-hidden="true">${drawMark(mode)}</svg
        >${reach.mode[mode]}<b>${this.locale.number(n)}</b></span
      >`;
    });
    return html`<p class="mark-key">
      <span>${question.view === 'map' ? reach.marks : reach.marksByDate}</span>${entries}
    </p>`;
  }

  protected override drawBelow(scene: ReachScene): TemplateResult | typeof nothing {
    const hasMarks = scene.question.view !== 'totals' && scene.events.length > 0 && !this.showsTable;
    return hasMarks ? this.#drawMarkKey(scene) : nothing;
  }

  protected override addSlides(slides: Slides, deck: Deck, figure: PlateFigure, scene: ReachScene): void {
    const { picture = this.makePicture() } = this;
    if (scene.question.view === 'map') slides.addMapSlide(deck, figure, scene, picture, scene.question.region);
    else super.addSlides(slides, deck, figure, scene);
  }

  protected override async plateFigure(scene: ReachScene): Promise<PlateFigure> {
    const { reachFigure } = await import('../export/figures/reach.js');
    const { picture = this.makePicture() } = this;
    return reachFigure(scene, picture, this.locale);
  }

  protected override drawPicture(scene: ReachScene): TemplateResult {
    if (this.drawsMap()) return super.drawPicture(scene);
    const rows = this.#drawList(scene, { active: this.#list.active, lit: this.lit });
    return html`${this.#list.draw(rows)}${this.tooltipPlace()}`;
  }

  protected override standingCaption(scene: ReachScene) {
    const { stays = [], notes } = super.standingCaption(scene);
    return { stays: [scene.standing, ...stays], ...(notes ? { notes } : {}) };
  }

  protected override drawAbove(): TemplateResult | typeof nothing {
    return this.#source.loading
      ? html`<p class="loading" role="status">${this.locale.messages.reach.loading}</p>`
      : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'treaty-reach': TreatyReach;
  }
}
