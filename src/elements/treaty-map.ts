import { nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { MapGeometry } from '../data/geometry.js';
import { tileGrid } from '../data/tiles.js';
import { mapScene } from '../draw/map-scene.js';
import type { MapScene } from '../draw/scene.js';
import type { Figure as PlateFigure } from '../export/plate.js';
import type { Deck } from '../export/pptx/deck.js';
import type { Slides } from './slides-source.js';
import { monthsBetween, type Months } from '../layout/months.js';
import { mapPicture, type Picture, type Territories } from '../layout/picture.js';
import { tilesPicture } from '../layout/tiles.js';
import type { Question } from '../model/question.js';
import { knownSpan } from '../model/timeline.js';
import { DateSlider, type SliderPlace } from './date-slider.js';
import { MapFigure } from './map-figure.js';
import { checkChoice } from '../i18n/request.js';
import type { Fault } from '../i18n/fault.js';

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
export class TreatyMap extends MapFigure<MapScene> {
  readonly #slider = new DateSlider(
    this,
    () => this.#place,
    (day, silently) => this.changeDate(day, silently),
  );
  #months: Months | undefined;

  /** `map`, or `tiles`: one State, one tile. */
  @property() layout = 'map';

  /** Adds a date slider with play and pause. */
  @property({ type: Boolean }) timeline = false;

  /** Boundaries of the host's own, in the form of the bundled ones (see `MapGeometry`). */
  @property({ attribute: false }) geometry: MapGeometry | undefined;

  /** States whose status colours areas that are otherwise neutral, for example `{GRL: 'DNK'}`. */
  @property({ attribute: false }) territories: Territories | undefined;

  protected readonly defaultInstruments = 'financing-1999';

  protected override needsWorld(): boolean {
    return this.layout !== 'tiles' && !this.geometry;
  }

  protected override check(): readonly Fault[] {
    return checkChoice('layout', this.layout, ['map', 'tiles'], this.locale);
  }

  protected override makeScene(question: Question): MapScene {
    return mapScene(this.facts, question, this.locale);
  }

  protected override redraws(changed: PropertyValues<this>): boolean {
    return changed.has('layout') || changed.has('geometry') || changed.has('territories');
  }

  protected override drawsWorld(): boolean {
    return !this.geometry && super.drawsWorld();
  }

  protected override arrange(changed: PropertyValues<this>, newQuestion: boolean): void {
    super.arrange(changed, newQuestion);
    if (!this.timeline || !this.question) return;
    const { from, to } = knownSpan(this.facts, this.question.instruments);
    this.#months = monthsBetween(from, to);
  }

  get #place(): SliderPlace | undefined {
    const months = this.#months;
    return months && { months, asOf: this.question?.asOf ?? months.last };
  }

  protected override makePicture(): Picture {
    if (this.layout === 'tiles') return tilesPicture(tileGrid());
    return mapPicture(this.geometry ?? this.world(), this.territories);
  }

  protected override addSlides(slides: Slides, deck: Deck, figure: PlateFigure, scene: MapScene): void {
    const { picture = this.makePicture(), question } = this;
    slides.addMapSlide(deck, figure, scene, picture, question?.region);
  }

  protected override async plateFigure(scene: MapScene): Promise<PlateFigure> {
    const { mapFigure } = await import('../export/figures/map.js');
    const { picture = this.makePicture(), question, selectedState: selected } = this;
    return mapFigure(scene, picture, { region: question?.region, selected }, this.locale);
  }

  protected override drawBelow(): TemplateResult | typeof nothing {
    const place = this.#place;
    if (!this.timeline || !place) return nothing;
    const major = this.facts.milestones.filter((one) => one.major);
    return this.#slider.draw(place, major, this.locale);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'treaty-map': TreatyMap;
  }
}
