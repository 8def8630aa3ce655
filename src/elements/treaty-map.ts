import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { bundledDataset } from '../data/bundle.js';
import { worldGeometry, type MapGeometry } from '../data/geometry.js';
import { tileGrid } from '../data/tiles.js';
import { drawCaption } from '../draw/caption.js';
import { drawLegend } from '../draw/legend.js';
import { drawMap, outlineOf } from '../draw/map.js';
import { drawMapControls } from '../draw/map-controls.js';
import { drawPlayer } from '../draw/player.js';
import { sceneOf, type Question } from '../draw/scene-of.js';
import type { Scene } from '../draw/scene.js';
import { swatchPatterns } from '../draw/fills.js';
import { mapStyle } from '../draw/style-map.js';
import { drawTable, type Sorting } from '../draw/table.js';
import { pad, unite, type Box } from '../layout/box.js';
import { stateAt } from '../layout/hit.js';
import { dayOfStop, monthsBetween, stopOfDay, type Months } from '../layout/months.js';
import { mapPicture, type Picture, type Territories } from '../layout/picture.js';
import { tilesPicture } from '../layout/tiles.js';
import type { Dataset, PartyCode } from '../model/types.js';
import { announce } from './announcer.js';
import { detailedGeometry } from './detail.js';
import { TreatyDateEvent, TreatySelectEvent } from './events.js';
import { MapKeys } from './map-keys.js';
import { MapView } from './map-view.js';
import { Player } from './player.js';
import { checkChoice, readRequest } from './request.js';
import { StateSearch } from './state-search.js';
import { Tooltip, type ClientPoint } from './tooltip.js';
import { TreatyElement, type Fault } from './treaty-element.js';

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
export class TreatyMap extends TreatyElement {
  static override styles = [...TreatyElement.styles, mapStyle];

  readonly #dataset: Dataset = bundledDataset();
  readonly #keys = new MapKeys();
  readonly #view = new MapView(this, (gesture) => this.#showHint(gesture));
  readonly #player = new Player(this, () => this.#playable());
  readonly #search = new StateSearch(this, (code) => this.#goTo(code));
  #question: Question | undefined;
  #scene: Scene | undefined;
  #picture: Picture | undefined;
  #detailed: MapGeometry | undefined;
  #months: Months | undefined;
  #order: readonly PartyCode[] = [];
  #names: readonly string[] = [];
  #tooltip: Tooltip | undefined;
  #hintTimer: ReturnType<typeof setTimeout> | undefined;

  @query('svg.map') private svg!: SVGSVGElement | null;
  @query('.tooltip') private tooltipElement!: HTMLElement | null;

  @state() private active: PartyCode = '';
  @state() private asTable = false;
  @state() private sorting: Sorting = { column: 'state', descending: false };
  @state() private pressed: ReadonlySet<string> = new Set();
  @state() private highlighted: string | undefined;
  @state() private hint: 'wheel' | 'touch' | undefined;

  /** Identifiers of instruments, or `universal-19`, `universal-12`, `neighbours`; separated by commas. */
  @property() instruments = 'financing-1999';

  /** `map`, or `tiles`: one State, one tile. */
  @property() layout = 'map';

  /** An M49 region (`africa`, `002`) or a group (`GRULAC`, `least-developed-countries`); else the world. */
  @property() region = '';

  /** Adds a date slider with play and pause. */
  @property({ type: Boolean }) timeline = false;

  /** Code of the selected State, ISO 3166-1 alpha-3. */
  @property() selected = '';

  /** Boundaries of the host's own, in the form of the bundled ones (see `MapGeometry`). */
  @property({ attribute: false }) geometry: MapGeometry | undefined;

  /** States whose status colours areas that are otherwise neutral, for example `{GRL: 'DNK'}`. */
  @property({ attribute: false }) territories: Territories | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#hintTimer);
  }

  protected override prepare(changed: PropertyValues<this>): readonly Fault[] {
    const { locale } = this;
    const { request, faults: misread } = readRequest(this.#dataset, this, locale);
    const faults = [
      ...misread,
      ...checkChoice('layout', this.layout, ['map', 'tiles'], locale),
      ...checkChoice('theme', this.theme, ['auto', 'light', 'dark'], locale),
    ];
    if (!request || faults.length > 0) return faults;
    const before = this.#question;
    const sameQuestion =
      before?.asOf === request.asOf &&
      before.region === request.region &&
      before.instruments.length === request.instruments.length &&
      before.instruments.every((one, i) => one === request.instruments[i]);
    if (!sameQuestion) {
      this.#question = request;
      this.#scene = sceneOf(this.#dataset, request, locale);
    }
    const drawn = changed.has('layout') || changed.has('geometry') || changed.has('territories');
    if (!this.#picture || drawn) this.#picture = this.#makePicture();
    if (before?.region !== request.region || !before || drawn) this.#frame(request.region);
    if (this.timeline) this.#months = this.#range(request);
    return faults;
  }

  protected override isDrawn(): boolean {
    return this.#scene !== undefined && this.#picture !== undefined;
  }

  #makePicture(): Picture {
    if (this.layout === 'tiles') return tilesPicture(tileGrid());
    return mapPicture(this.geometry ?? this.#detailed ?? worldGeometry(), this.territories);
  }

  #frame(region: string | undefined): void {
    const [picture, scene] = [this.#picture, this.#scene];
    if (!picture || !scene) return;
    const { locale } = this;
    this.#order = picture.shapes
      .map(({ code }) => code)
      .filter((code) => scene.marks.has(code))
      .sort((a, b) => locale.compare(locale.state(a), locale.state(b)));
    this.#names = this.#order.map((code) => locale.state(code));
    if (!scene.marks.has(this.active)) this.active = this.#order[0] ?? '';
    const whole: Box = [0, 0, picture.width, picture.height];
    const boxes: Box[] = [];
    for (const { code, box } of picture.shapes) if (scene.marks.has(code)) boxes.push(box);
    const united = unite(boxes) ?? whole;
    const close = picture.frames[region ?? ''] ?? pad(united, picture.width / 60);
    this.#view.frame(`${picture.kind} ${region ?? ''}`, region === undefined ? whole : close);
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
      stop: stopOfDay(months, this.#question?.asOf ?? months.last),
      goTo: (stop: number) => this.#changeDate(dayOfStop(months, stop)),
    };
  }

  #changeDate(day: string): void {
    if (day === this.#question?.asOf) return;
    this.asOf = day;
    this.dispatchEvent(new TreatyDateEvent(day));
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#view.watch(this.svg ?? undefined);
    super.updated(changed);
    if (changed.has('asOf') && this.hasUpdated && this.timeline && this.#scene && !this.#player.playing)
      announce(this.locale.messages.mapOf(this.#scene));
    this.#refreshTooltip();
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

  #tip(): Tooltip | undefined {
    const element = this.tooltipElement;
    if (element && !this.#tooltip) this.#tooltip = new Tooltip(element, () => this.#closeTooltip());
    return this.#tooltip;
  }

  #showTooltip(code: PartyCode, at: ClientPoint, pinned = false): void {
    const trail = this.#scene?.trail(code);
    if (trail) this.#tip()?.show(trail, this.locale, at, pinned);
    this.#outline('.hover', code);
  }

  #hideTooltip(): void {
    this.#tooltip?.hide();
    this.#outline('.hover', undefined);
  }

  #closeTooltip(): void {
    this.#hideTooltip();
    this.#focusState(this.active, false);
  }

  #refreshTooltip(): void {
    const code = this.#tooltip?.code;
    if (code === undefined || !this.#scene) return;
    if (this.#scene.marks.has(code)) this.#tooltip?.refresh(this.#scene.trail(code), this.locale);
    else this.#hideTooltip();
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
    if (event.pointerType === 'touch' || event.buttons !== 0 || this.#tooltip?.pinned) return;
    const code = this.#codeAt(event);
    if (code === undefined) this.#hideTooltip();
    else this.#showTooltip(code, { x: event.clientX, y: event.clientY });
  }

  #onClick(event: MouseEvent): void {
    const code = this.#codeAt(event);
    if (code === undefined) return this.#select(undefined);
    this.active = code;
    this.#select(code === this.selected && this.#tooltip?.pinned ? undefined : code, {
      x: event.clientX,
      y: event.clientY,
    });
  }

  #select(code: PartyCode | undefined, at?: ClientPoint): void {
    const { messages } = this.locale;
    if ((code ?? '') !== this.selected) {
      this.selected = code ?? '';
      const { instruments = [] } = this.#question ?? {};
      const only = instruments.length === 1 ? instruments[0]?.id : undefined;
      this.dispatchEvent(new TreatySelectEvent(code, only));
      announce(
        code === undefined ? messages.unselected : messages.selected({ state: this.locale.state(code) }),
      );
    }
    if (code === undefined) this.#hideTooltip();
    else if (at) this.#showTooltip(code, at, true);
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
    void this.updateComplete.then(() => this.#focusState(code, true));
  }

  #focusState(code: PartyCode, withTooltip: boolean): void {
    const element = this.svg?.querySelector<SVGElement>(`[data-state="${code}"]`);
    element?.focus({ preventScroll: true });
    if (withTooltip && element) this.#showTooltip(code, this.#placeOf(code));
  }

  #onFocus(event: FocusEvent): void {
    const option = event.target as Element;
    const code = option.getAttribute('data-state');
    if (!code || !option.matches(':focus-visible')) return;
    this.#outline('.cursor', code);
    if (!this.#tooltip?.pinned) this.#showTooltip(code, this.#placeOf(code));
  }

  #onBlur(event: FocusEvent): void {
    if (!this.#tooltip?.pinned && !(event.relatedTarget as Element | null)?.closest?.('[data-state]'))
      this.#hideTooltip();
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
      this.#select(this.active, this.#placeOf(this.active));
    else if (key === 'Escape') this.#leave();
    else if (zoom) zoom();
    else {
      const to = this.#keys.next(event, this.active, this.#picture, this.#order, this.#names);
      // An arrow that leads nowhere must not scroll the page either.
      if (to === undefined && !key.startsWith('Arrow')) return;
      if (to !== undefined) {
        if (this.#tooltip?.pinned) this.#tooltip.hide();
        this.#goTo(to);
      }
    }
    event.preventDefault();
  }

  /** Escape closes what is open; with nothing open it leaves the map for the control behind it. */
  #leave(): void {
    if (this.#tooltip?.pinned) return this.#hideTooltip();
    this.#hideTooltip();
    this.renderRoot.querySelector<HTMLElement>('.player button, .zoom button')?.focus();
  }

  // Drawing

  #press(key: string): void {
    const pressed = new Set(this.pressed);
    if (!pressed.delete(key)) pressed.add(key);
    this.pressed = pressed;
    const { messages, list } = this.locale;
    const labels = this.#scene?.legend.filter((one) => pressed.has(one.key)).map(({ label }) => label);
    announce(labels?.length ? messages.legendFiltered({ labels: list(labels) }) : messages.legendAll);
  }

  #drawStage(scene: Scene, picture: Picture): TemplateResult {
    const { view, unitsPerPixel } = this.#view;
    const { messages } = this.locale;
    const lit = this.highlighted ? new Set([this.highlighted]) : this.pressed.size ? this.pressed : undefined;
    const isTiles = picture.kind === 'tiles';
    const chosen = picture.byCode.get(this.selected);
    return html`<div class="stage">
        <svg
          class="map ${this.#view.isZoomed() ? 'movable' : ''}"
          part="map"
          role="listbox"
          aria-label=${messages.mapOf(scene)}
          aria-description=${messages.mapHint}
          viewBox="${view.x} ${view.y} ${view.width} ${view.height}"
          @pointermove=${this.#onPointerMove}
          @pointerleave=${() => this.#tooltip?.pinned || this.#hideTooltip()}
          @click=${this.#onClick}
          @keydown=${this.#onKey}
          @focusin=${this.#onFocus}
          @focusout=${this.#onBlur}
        >
          ${drawMap(picture, scene, {
            view,
            unitsPerPixel,
            order: this.#order,
            active: this.active,
            selected: this.selected || undefined,
            activeLabel: scene.marks.has(this.active) ? scene.trail(this.active).spoken : '',
            ...(lit ? { lit } : {}),
            ...(isTiles ? { letters: (code: PartyCode) => code } : {}),
          })}
          <path class="chosen ${chosen?.marker ? 'ring' : ''}" d=${chosen ? outlineOf(chosen) : ''}></path>
          <path class="hover"></path>
          <path class="cursor"></path>
        </svg>
        <p class="hint ${this.hint ? 'shown' : ''}" aria-hidden="true">
          ${this.hint === 'touch' ? messages.touchHint : messages.wheelHint}
        </p>
      </div>
      <div class="tooltip" part="tooltip" hidden @keydown=${(event: KeyboardEvent) => {
        if (event.key === 'Escape') this.#closeTooltip();
      }}></div>`;
  }

  protected override draw(): TemplateResult {
    const [scene, picture] = [this.#scene, this.#picture];
    if (!scene || !picture) return html``;
    const { locale, asTable } = this;
    const { messages } = locale;
    const heading = this.heading || scene.heading;
    return html`<figure class="figure" aria-labelledby="heading">
      ${swatchPatterns()}
      <slot name="heading"><h3 class="heading" id="heading" part="heading">${heading}</h3></slot>
      <p class="result" part="result">${scene.result}</p>
      <div class="tools">
        ${asTable ? nothing : this.#search.draw(this.#order, this.#names, locale)}
        <button type="button" class="as-table" aria-pressed=${asTable} @click=${() => this.#toggleTable()}>
          ${asTable ? messages.showPicture : messages.showTable}
        </button>
      </div>
      <div class="frame">${asTable ? this.#drawTable(scene) : this.#drawStage(scene, picture)}</div>
      ${this.timeline && this.#months
        ? drawPlayer(
            this.#months,
            this.#playable().stop,
            this.#question?.asOf ?? this.#months.last,
            this.#player.playing,
            this.#dataset.milestones.filter(({ major }) => major),
            locale,
            {
              onStep: (by) => this.#player.step(by),
              onToggle: () => this.#player.toggle(),
              onStop: (stop) => this.#player.step(stop - this.#playable().stop),
            },
          )
        : nothing}
      <div class="below">
        ${asTable ? nothing : drawMapControls(this.#view, locale)}
        ${drawLegend(scene.legend, this.pressed, locale, {
          onHighlight: (key) => (this.highlighted = key),
          onPress: (key) => this.#press(key),
        })}
      </div>
      ${drawCaption(scene, picture, locale)}
      <slot name="footer"></slot>
    </figure>`;
  }

  #toggleTable(): void {
    this.#hideTooltip();
    this.#tooltip = undefined;
    this.asTable = !this.asTable;
  }

  #drawTable(scene: Scene): TemplateResult {
    const { messages } = this.locale;
    return drawTable(scene.table(), messages.tableCaption(scene), this.sorting, this.locale, (column) => {
      const descending = column === this.sorting.column && !this.sorting.descending;
      this.sorting = { column, descending };
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'treaty-map': TreatyMap;
  }
}
