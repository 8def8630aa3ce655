import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { dateScene, type DateScene } from '../draw/date-scene.js';
import { drawDayField } from '../draw/date.js';
import { dateStyle } from '../draw/style-date.js';
import { playerStyle } from '../draw/style-player.js';
import { monthsBetween, type Months } from '../layout/months.js';
import { parseDate } from '../model/date.js';
import type { Question } from '../model/question.js';
import { knownSpan } from '../model/timeline.js';
import { DateSlider } from './date-slider.js';
import type { Fault } from '../i18n/fault.js';
import { TreatyFigure } from './treaty-figure.js';

/**
 * @summary A date slider that drives the widgets of its group, with a field for an exact day.
 *
 * @tag treaty-date
 *
 * @slot heading - In place of the generated heading.
 * @slot caption - In place of the generated caption.
 * @slot footer - Below everything.
 *
 * @csspart heading - The heading.
 * @csspart result - The sentence below it.
 * @csspart player - Buttons, track and the day in words.
 * @csspart exact - The field for a day.
 * @csspart table - The events on the way, as a table.
 * @csspart caption - The caption.
 * @csspart fault - The message that takes the slider's place when it cannot be drawn.
 *
 * @fires treaty-ready - The slider stands.
 * @fires treaty-date - The reader chose another day; field `asOf`.
 * @fires treaty-error - Something asked for cannot be shown; fields `message`, `cause`.
 */
export class TreatyDate extends TreatyFigure<DateScene> {
  static override styles = [...TreatyFigure.styles, playerStyle, dateStyle];

  readonly #slider = new DateSlider(
    this,
    () => this.#place,
    (day, silently) => this.changeDate(day, silently),
  );

  /** The first day of the slider; else the first adoption among the instruments. */
  @property() min = '';

  /** The last day of the slider; else the last that the tables of the instruments reach. */
  @property() max = '';

  /** `eager` unless told otherwise: it is small, and a group may wait for its day. */
  @property() override loading = 'eager';

  protected override readonly hasPlate = false;
  protected readonly defaultInstruments = 'financing-1999';

  get #place() {
    const { scene, question } = this;
    return scene && question ? { months: scene.months, asOf: question.asOf } : undefined;
  }

  protected override check(): readonly Fault[] {
    const { messages } = this.locale;
    const faults: Fault[] = [];
    for (const attribute of ['min', 'max'] as const) {
      const value = this[attribute];
      if (value !== '' && !parseDate(value.trim()))
        faults.push({ message: messages.errorDate({ attribute, value }), attribute, value });
    }
    const { min, max } = this;
    if (faults.length === 0 && min && max && min.trim() >= max.trim())
      faults.push({ message: messages.date.errorOrder({ min, max }), attribute: 'min', value: min });
    return faults;
  }

  protected override mustRemake(changed: PropertyValues<this>): boolean {
    return changed.has('min') || changed.has('max');
  }

  #range({ instruments }: Question): Months {
    const known = knownSpan(this.facts, instruments);
    const first = parseDate(this.min.trim()) ?? known.from;
    const last = parseDate(this.max.trim()) ?? known.to;
    // One end given beyond the other one that is known: a slider of a single day there.
    if (first > last) return this.min ? monthsBetween(first, first) : monthsBetween(last, last);
    return monthsBetween(first, last);
  }

  protected override makeScene(question: Question): DateScene {
    return dateScene(this.facts, question.asOf, this.#range(question), this.locale);
  }

  /** A day written whole, and within the range; anything less is one that is still being written. */
  #write(text: string, { first, last }: Months): void {
    const day = parseDate(text);
    if (day !== undefined && day >= first && day <= last) this.changeDate(day);
  }

  protected override drawPicture(scene: DateScene): TemplateResult {
    const { question, locale } = this;
    if (!question) return html``;
    const { asOf } = question;
    const { months, ticks } = scene;
    return html`<div class="days">
      ${this.#slider.draw({ months, asOf }, ticks, locale)}
      ${drawDayField(months, asOf, locale, {
        onWrite: (text) => this.#write(text, months),
        onLeave: (input) => (input.value = this.question?.asOf ?? asOf),
      })}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'treaty-date': TreatyDate;
  }
}
