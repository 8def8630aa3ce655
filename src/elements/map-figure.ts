import { html, nothing, type PropertyValues, type SVGTemplateResult, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { worldGeometry, type MapGeometry } from '../data/geometry.js';
import { hatchScale } from '../draw/fills.js';
import { drawMapControls } from '../draw/map-controls.js';
import { drawMap, outlineOf, type MapOptions } from '../draw/map.js';
import { readingOrder, type ReadingOrder } from '../draw/reading-order.js';
import type { MapScene, Trail } from '../draw/scene.js';
import { mapStyle } from '../draw/style-map.js';
import { searchStyle } from '../draw/style-search.js';
import { stateAt } from '../layout/hit.js';
import { regionBox, type Picture } from '../layout/picture.js';
import type { PartyCode } from '../model/types.js';
import { detailedGeometry } from './detail.js';
import { MapKeys } from './map-keys.js';
import { mapStates } from './map-states.js';
import { MapView } from './map-view.js';
import { StateSearch } from './state-search.js';
import type { ClientPoint } from './tooltip.js';
import { TreatyFigure } from './treaty-figure.js';

/** What of a caption a host cannot replace. */
interface StandingCaption {
  readonly stays?: readonly string[];
  readonly notes?: readonly string[];
}

/** Above so many pixels across for the whole picture the finer boundaries are worth their bytes. */
const coarseWidth = 1400;

/**
 * A widget that draws every State once, on a map or as tiles: view, keyboard, pointer, search and
 * legend. A widget adds `makePicture` and says with `redraws` when it changes.
 */
export abstract class MapFigure<S extends MapScene> extends TreatyFigure<S> {
  static override styles = [...TreatyFigure.styles, searchStyle, mapStyle];

  readonly #keys = new MapKeys();
  readonly #view = new MapView(
    this,
    () => this.onResized(),
    (gesture) => this.#showHint(gesture),
  );
  readonly #search = new StateSearch(this, (code) => this.#goTo(code));
  #detailed: MapGeometry | undefined;
  #order: ReadingOrder = { codes: [], names: [] };
  #hintTimer: ReturnType<typeof setTimeout> | undefined;

  protected picture: Picture | undefined;
  @query('svg.map') private svg!: SVGSVGElement | null;
  @state() private active: PartyCode = '';
  @state() private hint: 'wheel' | 'touch' | undefined;

  /** What is drawn, whatever the scene says of it. */
  protected abstract makePicture(): Picture;

  /** Whether the picture has to be made anew. */
  protected redraws(_changed: PropertyValues<this>): boolean {
    return false;
  }

  /** Whether the bundled boundaries are what is drawn, so that finer ones may take their place. */
  protected drawsWorld(): boolean {
    return this.picture?.kind === 'map';
  }

  /** Whether the first picture will be of the bundled boundaries, as far as the attributes tell. */
  protected needsWorld(): boolean {
    return true;
  }

  /** Whether the map stands in the picture's place; not where a widget shows another view. */
  protected drawsMap(): boolean {
    return true;
  }

  /** The bundled boundaries, as fine as they are at hand. */
  protected world(): MapGeometry {
    return this.#detailed ?? worldGeometry();
  }

  /** Units of the picture in one CSS pixel. */
  protected get unitsPerPixel(): number {
    return this.#view.unitsPerPixel;
  }

  /** What is drawn above the States, below the outlines. */
  protected drawOverlay(_scene: S, _picture: Picture): SVGTemplateResult | typeof nothing {
    return nothing;
  }

  /** The code of the overlay's mark under a pointer, for which `trailOf` has a trail. */
  protected overlayAt(_event: MouseEvent): string | undefined {
    return undefined;
  }

  /** A mark of the overlay was pressed. */
  protected pressOverlay(_code: string, _at: ClientPoint): void {}

  protected override prerequisites(): readonly (() => void)[] {
    const before = super.prerequisites();
    return this.needsWorld() && !this.scene ? [...before, worldGeometry] : before;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#hintTimer);
  }

  protected override arrange(changed: PropertyValues<this>, newQuestion: boolean): void {
    const { question, scene } = this;
    if (!question || !scene) return;
    const redrawn = this.redraws(changed);
    if (!this.picture || redrawn) this.picture = this.makePicture();
    if (newQuestion || redrawn) this.#frame(this.picture, scene, question.region);
  }

  /** Finds which States are shown, in what order, and what part of the picture frames them. */
  #frame(picture: Picture, scene: S, region: string | undefined): void {
    const { locale } = this;
    const key = `${picture.kind} ${region ?? ''}`;
    if (scene.marks.has(this.active) && this.#view.isFramed(key) && !this.hasNewLocale) return;
    const shown = picture.shapes.map(({ code }) => code).filter((code) => scene.marks.has(code));
    this.#order = readingOrder(shown, locale);
    if (!scene.marks.has(this.active)) this.active = this.#order.codes[0] ?? '';
    this.#view.frame(key, regionBox(picture, region, (code) => scene.marks.has(code)));
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#view.watch(this.svg ?? undefined);
    super.updated(changed);
    this.onResized();
  }

  /** A pixel is of another size: what hangs on it changes without an update of all the rest. */
  protected onResized(): void {
    const scale = hatchScale(this.#view.unitsPerPixel);
    for (const pattern of this.svg?.querySelectorAll('pattern') ?? [])
      if (pattern.getAttribute('patternTransform') !== scale) pattern.setAttribute('patternTransform', scale);
    this.#refine();
  }

  /** Takes the finer boundaries once the picture is shown so large that they can be seen. */
  #refine(): void {
    const picture = this.picture;
    if (!picture || this.#detailed || !this.drawsMap() || !this.drawsWorld()) return;
    if (this.#view.unitsPerPixel * coarseWidth > picture.width) return;
    void detailedGeometry().then((geometry) => {
      if (!geometry || !this.isConnected) return;
      this.#detailed = geometry;
      this.picture = undefined;
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
    const path = this.svg?.nextElementSibling?.querySelector(selector);
    const shape = code === undefined ? undefined : this.picture?.byCode.get(code);
    path?.setAttribute('d', shape ? outlineOf(shape) : '');
    path?.classList.toggle('ring', shape?.marker ?? false);
  }

  #codeAt(event: MouseEvent): PartyCode | undefined {
    const over = (event.target as Element).closest('[data-state]')?.getAttribute('data-state');
    const shapes = this.#order.codes.flatMap((code) => this.picture?.byCode.get(code) ?? []);
    const place = this.#view.toPicture(event.clientX, event.clientY);
    return stateAt(shapes, place, this.#view.unitsPerPixel, over ?? undefined);
  }

  #onPointerMove(event: PointerEvent): void {
    // A touch is a press, not a hover; and a card that was opened stays.
    if (event.pointerType === 'touch' || event.buttons !== 0 || this.shownTrail?.pinned) return;
    const at = { x: event.clientX, y: event.clientY };
    const trail = this.trailOf(this.overlayAt(event) ?? '');
    if (trail) {
      this.hover(undefined);
      this.#outline('.hover', undefined);
      return this.showTrail(trail, at);
    }
    const code = this.#codeAt(event);
    if (code === undefined) this.hideTrail();
    else this.#show(code, at);
  }

  #onClick(event: MouseEvent): void {
    const mark = this.overlayAt(event);
    if (mark !== undefined) return this.pressOverlay(mark, { x: event.clientX, y: event.clientY });
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
    const shape = this.picture?.byCode.get(code);
    return shape ? this.#view.toClient(shape.anchor) : { x: 0, y: 0 };
  }

  #goTo(code: PartyCode): void {
    const shape = this.picture?.byCode.get(code);
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
    this.#outline('.cursor', undefined);
    if (!stays && !this.shownTrail?.pinned) this.hideTrail();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || !this.picture) return;
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
      const to = this.#keys.next(event, this.active, this.picture, this.#order.codes, this.#order.names);
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

  protected override drawTools(_scene: S): TemplateResult | typeof nothing {
    if (!this.drawsMap()) return nothing;
    return this.#search.draw(this.#order.codes, this.#order.names, this.locale);
  }

  protected override drawPicture(scene: S): TemplateResult {
    const picture = this.picture;
    if (!picture) return html``;
    const { view, unitsPerPixel } = this.#view;
    const { messages } = this.locale;
    const { lit, selectedState } = this;
    const chosen = picture.byCode.get(selectedState ?? '');
    const options: MapOptions = {
      unitsPerPixel,
      order: this.#order.codes,
      active: this.active,
      patterned: this.patterned,
      selected: selectedState,
      activeLabel: scene.marks.has(this.active) ? scene.trail(this.active).spoken : '',
      ...(lit ? { lit } : {}),
      ...(picture.kind === 'tiles' ? { letters: (code: PartyCode) => code } : {}),
    };
    const viewBox = `${view.x} ${view.y} ${view.width} ${view.height}`;
    return html`<div class="stage">
        <svg
          class="map ${this.#view.isZoomed() ? 'movable' : ''}"
          part="map"
          role="listbox"
          aria-label=${messages.mapOf(scene)}
          aria-description=${messages.mapHint}
          viewBox=${viewBox}
          @pointermove=${this.#onPointerMove}
          @pointerleave=${() => this.shownTrail?.pinned || this.hideTrail()}
          @click=${this.#onClick}
          @keydown=${this.#onKey}
          @focusin=${this.#onFocus}
          @focusout=${this.#onBlur}
        >
          ${drawMap(picture, scene, options, mapStates)}
          ${this.drawOverlay(scene, picture)}
        </svg>
        <svg class="over" viewBox=${viewBox} aria-hidden="true">
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

  protected override drawLegend(scene: S): TemplateResult | typeof nothing {
    if (!this.drawsMap()) return super.drawLegend(scene);
    return html`<div class="below">
      ${this.showsTable ? nothing : drawMapControls(this.#view, this.locale)}${super.drawLegend(scene)}
    </div>`;
  }

  protected override standingCaption(_scene: S): StandingCaption {
    const picture = this.picture;
    const { mapNotes } = this.locale.words;
    if (picture?.kind !== 'map' || !this.drawsMap()) return {};
    const keys = new Set(picture.lines.map(({ note }) => note));
    return {
      stays: [mapNotes['general'] ?? ''],
      notes: [...keys].flatMap((key) => mapNotes[key] ?? []),
    };
  }
}
