import { html, type TemplateResult } from 'lit';
import type { Locale } from '../i18n/locale.js';
import type { Months } from '../layout/months.js';
import type { IsoDate } from '../model/types.js';
import '../i18n/en/date.js';

export interface DayEvents {
  /** The reader wrote something: a day, part of one, or nothing. */
  readonly onWrite: (text: string) => void;
  /** The reader has done writing. */
  readonly onLeave: (input: HTMLInputElement) => void;
}

/** The platform's own field for a day, beside the slider that knows months. */
export function drawDayField(
  { first, last }: Months,
  asOf: IsoDate,
  { messages }: Locale,
  { onWrite, onLeave }: DayEvents,
): TemplateResult {
  const input = (event: Event) => event.target as HTMLInputElement;
  return html`<label class="exact" part="exact">
    ${messages.date.exact}
    <input
      type="date"
      min=${first}
      max=${last}
      .value=${asOf}
      @change=${(event: Event) => onWrite(input(event).value)}
      @blur=${(event: Event) => onLeave(input(event))}
    />
  </label>`;
}
