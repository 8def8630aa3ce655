import type { Figure as PlateFigure } from '../export/plate.js';
import type { Deck } from '../export/pptx/deck.js';
import type { Slides } from './slides-source.js';
import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Figure } from '../draw/figure.js';
import { drawNumberFrame } from '../draw/number-frame.js';
import { numberScene, type NumberScene } from '../draw/number-scene.js';
import { drawNumber } from '../draw/number.js';
import { numberStyle } from '../draw/style-number.js';
import { divisions, type Division } from '../model/coverage-by.js';
import type { Question } from '../model/question.js';
import { checkChoice } from '../i18n/request.js';
import type { Fault } from '../i18n/fault.js';
import { TreatyFigure } from './treaty-figure.js';

/**
 * @summary One sentence with its figure: how many Member States were party to an instrument, or to all of several, on a day.
 *
 * @tag treaty-number
 *
 * @slot heading - Above the sentence.
 * @slot caption - In place of the generated caption.
 * @slot footer - Below everything.
 *
 * @csspart heading - The heading, where there is one.
 * @csspart sentence - The sentence.
 * @csspart spark - The small line of parties over time.
 * @csspart parts - The sentences of the regions.
 * @csspart table - The table.
 * @csspart caption - The caption, which opens on demand.
 * @csspart fault - The message that takes the picture's place when it cannot be drawn.
 *
 * @fires treaty-ready - The sentence stands.
 * @fires treaty-error - Something asked for cannot be shown; fields `message`, `cause`.
 */
export class TreatyNumber extends TreatyFigure<NumberScene> {
  static override styles = [...TreatyFigure.styles, numberStyle];

  /** Adds a sentence for each `region` (M49), `subregion` or `group` (regional groups of the General Assembly); `world` adds none. */
  @property() by = 'world';

  /** `eager` unless told otherwise: a sentence has no place that could be kept for it. */
  @property() override loading = 'eager';

  protected readonly defaultInstruments = 'financing-1999';

  protected override check(): readonly Fault[] {
    return checkChoice('by', this.by, ['world', ...divisions], this.locale);
  }

  protected override mustRemake(changed: PropertyValues<this>): boolean {
    return changed.has('by');
  }

  protected override makeScene(question: Question): NumberScene {
    const division = divisions.find((one): one is Division => one === this.by);
    return numberScene(this.facts, question, division, this.locale);
  }

  protected override addSlides(slides: Slides, deck: Deck, figure: PlateFigure, scene: NumberScene): void {
    slides.addNumberSlide(deck, figure, scene);
  }

  protected override async plateFigure(scene: NumberScene): Promise<PlateFigure> {
    const { numberFigure } = await import('../export/figures/number.js');
    return numberFigure(scene, this.locale);
  }

  protected override drawPicture(scene: NumberScene): TemplateResult {
    return drawNumber(scene);
  }

  protected override drawFrame(figure: Figure, scene: NumberScene): TemplateResult {
    return drawNumberFrame({ ...figure, heading: this.heading }, scene, this.locale);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'treaty-number': TreatyNumber;
  }
}
