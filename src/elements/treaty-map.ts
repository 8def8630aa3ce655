import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { worldGeometry, type MapGeometry } from '../data/geometry.js';
import { tileGrid } from '../data/tiles.js';
import { drawMapControls } from '../draw/map-controls.js';
import { mapScene } from '../draw/map-scene.js';
import { drawMap, outlineOf } from '../draw/map.js';
import { drawPlayer } from '../draw/player.js';
import type { MapScene, Trail } from '../draw/scene.js';
import { mapStyle } from '../draw/style-map.js';
import { searchStyle } from '../draw/style-search.js';
import { pad, unite, type Box } from '../layout/box.js';
import { stateAt } from '../layout/hit.js';
import { dayOfStop, monthsBetween, stopOfDay, type Months } from '../layout/months.js';
import { mapPicture, type Picture, type Territories } from '../layout/picture.js';
import { tilesPicture } from '../layout/tiles.js';
import type { Question } from '../model/question.js';
import type { PartyCode } from '../model/types.js';
import { detailedGeometry } from './detail.js';
import { MapKeys } from './map-keys.js';
import { MapView } from './map-view.js';
import { Player } from './player.js';
import { checkChoice } from './request.js';
import { StateSearch } from './state-search.js';
import type { ClientPoint } from './tooltip.js';
import type { Fault } from './treaty-element.js';
import { TreatyFigure } from './treaty-figure.js';

/** Above so many pixels across for the whole picture the finer boundaries are worth their bytes. */
const coarseWidth = 1400;

/**
 * @summary A world map of who was party to an instrument on a day, or of how many of several each State had joined.
 *
 * @tag treaty-map
 *
 * @slot heading - In place of the generated heading.
 * @slot caption - In place of the generated caption; the disclaimer on boundaries stays.
 * @slot footer - Below everything.
 *
 * @csspart heading - The heading.
 * @csspart result - The sentence below it.
 * @csspart map - The drawing.
 * @csspart legend - The legend.
 * @csspart player - The date slider.
 * @csspart search - The search box.
 * @csspart tooltip - The legal trail of a State.
 * @csspart table - The table.
 * @csspart caption - The caption.
 * @csspart fault - The message that takes the picture's place when it cannot be drawn.
 *
 * @fires treaty-ready - The picture stands.
 * @fires treaty-select - A State was selected; fields `state`, `instrument`.
 * @fires treaty-date - The reader chose another day; field `asOf`.
 * @fires treaty-error - Something asked for cannot be shown; fields `message`, `cause`.
 */
export class TreatyMap extends TreatyFigure<MapScene> {
  static override styles = [...TreatyFigure.styles, searchStyle, mapStyle];

  readonly #keys = new MapKeys();
  readonly #view = new MapView(this, (gesture) => this.#showHint(gesture));
  readonly #player = new Player(this, () => this.#playable());
  readonly #search = new StateSearch(this, (code) => this.#goTo(code));
  #picture: Picture | undefined;
  #detailed: MapGeometry | undefined;
  #months: Months | undefined;
  #order: readonly PartyCode[] = [];
  #names: readonly string[] = [];
  #hintTimer: ReturnType<typeof setTimeout> | undefined;

  @query('svg.map') private svg!: SVGSVGElement | null;
  @state() private active: PartyCode = '';
  @state() private hint: 'wheel' | 'touch' | undefined;

  /** `map`, or `tiles`: one State, one tile. */
  @property() layout = 'map';

  /** Adds a date slider with play and pause. */
  @property({ type: Boolean }) timeline = false;

  /** Boundaries of the host's own, in the form of the bundled ones (see `MapGeometry`). */
  @property({ attribute: false }) geometry: MapGeometry | undefined;

  /** States whose status colours areas that are otherwise neutral, for example `{GRL: 'DNK'}`. */
  @property({ attribute: false }) territories: Territories | undefined;

  protected readonly defaultInstruments = 'financing-1999';

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#hintTimer);
  }

  protected override check(): readonly Fault[] {
    return checkChoice('layout', this.layout, ['map', 'tiles'], this.locale);
  }

  protected override makeScene(question: Question): MapScene {
    return mapScene(this.facts, question, this.locale);
  }

  protected override arrange(changed: PropertyValues<this>, newQuestion: boolean): void {
    const { question, scene } = this;
    if (!question || !scene) return;
    const redrawn = changed.has('layout') || changed.has('geometry') || changed.has('territories');
    if (!this.#picture || redrawn) this.#picture = this.#makePicture();
    if (newQuestion || redrawn) this.#frame(this.#picture, scene, question.region);
    if (this.timeline) this.#months = this.#range(question);
  }

  #makePicture(): Picture {
    if (this.layout === 'tiles') return tilesPicture(tileGrid());
    return mapPicture(this.geometry ?? this.#detailed ?? worldGeometry(), this.territories);
  }

  /** Finds which States are shown, in what order, and what part of the picture frames them. */
  #frame(picture: Picture, scene: MapScene, region: string | undefined): void {
    const { locale } = this;
    const key = `${picture.kind} ${region ?? ''}`;
    if (scene.marks.has(this.active) && this.#view.isFramed(key)) return;
    const shown = picture.shapes.map(({ code }) => code).filter((code) => scene.marks.has(code));
    this.#order = locale.sortStates(shown);
    this.#names = this.#order.map((code) => locale.state(code));
    if (!scene.marks.has(this.active)) this.active = this.#order[0] ?? '';
    const whole: Box = [0, 0, picture.width, picture.height];
    const boxes: Box[] = [];
    for (const { code, box } of picture.shapes) if (scene.marks.has(code)) boxes.push(box);
    const close = picture.frames[region ?? ''] ?? pad(unite(boxes) ?? whole, picture.width / 60);
    this.#view.frame(key, region === undefined ? whole : close);
  }

  #range({ instruments }: Question): Months {
    const first = instruments.map(({ adopted }) => adopted).sort()[0] ?? '';
    const ends = instruments.flatMap(({ asOf }) => asOf ?? []).sort();
    return monthsBetween(first, ends.at(-1) ?? first);
  }

  #playable() {
    const months = this.#months ?? monthsBetween('2000-01-01', '2000-01-01');
    return {
      stops: months.stops,
      stop: stopOfDay(months, this.question?.asOf ?? months.last),
      goTo: (stop: number) => this.changeDate(dayOfStop(months, stop), this.#player.playing),
    };
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#view.watch(this.svg ?? undefined);
    super.updated(changed);
    this.#refine();
  }

  /** Takes the finer boundaries once the picture is shown so large that they can be seen. */
  #refine(): void {
    const picture = this.#picture;
    if (this.geometry || this.#detailed || picture?.kind !== 'map') return;
    if (this.#view.unitsPerPixel * coarseWidth > picture.width) return;
    void detailedGeometry().then((geometry) => {
      if (!geometry || !this.isConnected) return;
      this.#detailed = geometry;
      this.#picture = undefined;
      this.requestUpdate();
    });
  }

  #showHint(gesture: 'wheel' | 'touch'): void {
    clearTimeout(this.#hintTimer);
    this.hint = gesture;
    this.#hintTimer = setTimeout(() => (this.hint = undefined), 1500);
  }

  // Tooltip, hover and selection

  protected override trailOf(code: string): Trail | undefined {
    return this.scene?.marks.has(code) ? this.scene.trail(code) : undefined;
  }

  #show(code: PartyCode, at: ClientPoint, pinned = false): void {
    const trail = this.trailOf(code);
    if (trail) this.showTrail(trail, at, pinned);
    this.#outline('.hover', code);
    this.hover(code);
  }

  protected override hideTrail(): void {
    super.hideTrail();
    this.#outline('.hover', undefined);
    this.hover(undefined);
  }

  protected override closeTrail(): void {
    this.hideTrail();
    this.#focusState(this.active);
  }

  protected override onHovered(code: PartyCode | undefined): void {
    this.#outline('.hover', code);
  }

  /** Draws an outline above the map, outside the element's own updates. */
  #outline(selector: string, code: PartyCode | undefined): void {
    const path = this.svg?.querySelector(selector);
    const shape = code === undefined ? undefined : this.#picture?.byCode.get(code);
    path?.setAttribute('d', shape ? outlineOf(shape) : '');
    path?.classList.toggle('ring', shape?.marker ?? false);
  }

  #codeAt(event: MouseEvent): PartyCode | undefined {
    const over = (event.target as Element).closest('[data-state]')?.getAttribute('data-state');
    const shapes = this.#order.flatMap((code) => this.#picture?.byCode.get(code) ?? []);
    const place = this.#view.toPicture(event.clientX, event.clientY);
    return stateAt(shapes, place, this.#view.unitsPerPixel, over ?? undefined);
  }

  #onPointerMove(event: PointerEvent): void {
    // A touch is a press, not a hover; and a card that was opened stays.
    if (event.pointerType === 'touch' || event.buttons !== 0 || this.shownTrail?.pinned) return;
    const code = this.#codeAt(event);
    if (code === undefined) this.hideTrail();
    else this.#show(code, { x: event.clientX, y: event.clientY });
  }

  #onClick(event: MouseEvent): void {
    const code = this.#codeAt(event);
    const again = code === this.selectedState && this.shownTrail?.pinned;
    if (code === undefined || again) {
      this.select(undefined);
      return this.hideTrail();
    }
    this.active = code;
    this.#choose(code, { x: event.clientX, y: event.clientY });
  }

  #choose(code: PartyCode, at: ClientPoint): void {
    this.select(code);
    this.#show(code, at, true);
  }

  // Keyboard

  #placeOf(code: PartyCode): ClientPoint {
    const shape = this.#picture?.byCode.get(code);
    return shape ? this.#view.toClient(shape.anchor) : { x: 0, y: 0 };
  }

  #goTo(code: PartyCode): void {
    const shape = this.#picture?.byCode.get(code);
    if (!shape) return;
    this.active = code;
    this.#view.reveal(shape.anchor);
    void this.updateComplete.then(() => {
      this.#focusState(code);
      this.#show(code, this.#placeOf(code));
    });
  }

  #focusState(code: PartyCode): void {
    this.svg?.querySelector<SVGElement>(`[data-state="${code}"]`)?.focus({ preventScroll: true });
  }

  #onFocus(event: FocusEvent): void {
    const option = event.target as Element;
    const code = option.getAttribute('data-state');
    if (!code || !option.matches(':focus-visible')) return;
    this.#outline('.cursor', code);
    if (!this.shownTrail?.pinned) this.#show(code, this.#placeOf(code));
  }

  #onBlur(event: FocusEvent): void {
    const stays = (event.relatedTarget as Element | null)?.closest?.('[data-state]');
    if (!stays && !this.shownTrail?.pinned) this.hideTrail();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || !this.#picture) return;
    const { key } = event;
    const zooms: { [key: string]: () => void } = {
      '+': () => this.#view.zoomIn(),
      '=': () => this.#view.zoomIn(),
      '-': () => this.#view.zoomOut(),
      '0': () => this.#view.reset(),
    };
    const zoom = zooms[key];
    if (key === 'Enter' || (key === ' ' && !this.#keys.isTyping(event.timeStamp)))
      this.#choose(this.active, this.#placeOf(this.active));
    else if (key === 'Escape') this.#leaveMap();
    else if (zoom) zoom();
    else {
      const to = this.#keys.next(event, this.active, this.#picture, this.#order, this.#names);
      // An arrow that leads nowhere must not scroll the page either.
      if (to === undefined && !key.startsWith('Arrow')) return;
      if (to !== undefined) {
        if (this.shownTrail?.pinned) this.hideTrail();
        this.#goTo(to);
      }
    }
    event.preventDefault();
  }

  /** Escape closes what is open; with nothing open it leaves the map for the control behind it. */
  #leaveMap(): void {
    const open = this.shownTrail?.pinned;
    this.hideTrail();
    if (!open) this.renderRoot.querySelector<HTMLElement>('.player button, .zoom button')?.focus();
  }

  // Drawing

  protected override drawTools(): TemplateResult {
    return this.#search.draw(this.#order, this.#names, this.locale);
  }

  protected override drawPicture(scene: MapScene): TemplateResult {
    const picture = this.#picture;
    if (!picture) return html``;
    const { view, unitsPerPixel } = this.#view;
    const { messages } = this.locale;
    const { lit, selectedState } = this;
    const chosen = picture.byCode.get(selectedState ?? '');
    return html`<div class="stage">
        <svg
          class="map ${this.#view.isZoomed() ? 'movable' : ''}"
          part="map"
          role="listbox"
          aria-label=${messages.mapOf(scene)}
          aria-description=${messages.mapHint}
          viewBox="${view.x} ${view.y} ${view.width} ${view.height}"
          @pointermove=${this.#onPointerMove}
          @pointerleave=${() => this.shownTrail?.pinned || this.hideTrail()}
          @click=${this.#onClick}
          @keydown=${this.#onKey}
          @focusin=${this.#onFocus}
          @focusout=${this.#onBlur}
        >
          ${drawMap(picture, scene, {
            unitsPerPixel,
            order: this.#order,
            active: this.active,
            selected: selectedState,
            activeLabel: scene.marks.has(this.active) ? scene.trail(this.active).spoken : '',
            ...(lit ? { lit } : {}),
            ...(picture.kind === 'tiles' ? { letters: (code: PartyCode) => code } : {}),
          })}
          <path class="chosen ${chosen?.marker ? 'ring' : ''}" d=${chosen ? outlineOf(chosen) : ''}></path>
          <path class="hover"></path>
          <path class="cursor"></path>
        </svg>
        <p class="hint ${this.hint ? 'shown' : ''}" aria-hidden="true">
          ${this.hint === 'touch' ? messages.touchHint : messages.wheelHint}
        </p>
      </div>
      ${this.tooltipPlace()}`;
  }

  protected override drawBelow(): TemplateResult | typeof nothing {
    const months = this.#months;
    if (!this.timeline || !months) return nothing;
    return drawPlayer(
      months,
      this.#playable().stop,
      this.question?.asOf ?? months.last,
      this.#player.playing,
      this.facts.milestones.filter(({ major }) => major),
      this.locale,
      {
        onStep: (by) => this.#player.step(by),
        onToggle: () => this.#player.toggle(),
        onStop: (stop) => this.#player.step(stop - this.#playable().stop),
      },
    );
  }

  protected override drawLegend(scene: MapScene): TemplateResult {
    return html`<div class="below">
      ${this.showsTable ? nothing : drawMapControls(this.#view, this.locale)}${super.drawLegend(scene)}
    </div>`;
  }

  protected override standingCaption() {
    const picture = this.#picture;
    const { mapNotes } = this.locale.words;
    if (picture?.kind !== 'map') return {};
    const keys = new Set(picture.lines.map(({ note }) => note));
    return {
      stays: [mapNotes['general'] ?? ''],
      notes: [...keys].flatMap((key) => mapNotes[key] ?? []),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'treaty-map': TreatyMap;
  }
}
