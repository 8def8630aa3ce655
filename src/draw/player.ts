import { html, svg, type TemplateResult } from 'lit';
import type { Locale } from '../i18n/locale.js';
import { shareOfDay, type Months } from '../layout/months.js';
import type { IsoDate, Milestone } from '../model/types.js';

export interface PlayerEvents {
  readonly onStep: (by: number) => void;
  readonly onToggle: () => void;
  readonly onStop: (stop: number) => void;
}

function button(label: string, d: string, onClick: () => void): TemplateResult {
  return html`<button type="button" title=${label} aria-label=${label} @click=${onClick}>
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d=${d}></path></svg>
  </button>`;
}

/** A full day for a milestone of which only the month is known. */
function dayOf({ date }: Milestone): string {
  return date.length === 7 ? `${date}-01` : date;
}

/** The date slider: buttons by month and year, play, milestones as ticks, the day as text. */
export function drawPlayer(
  months: Months,
  stop: number,
  asOf: IsoDate,
  playing: boolean,
  milestones: readonly Milestone[],
  locale: Locale,
  { onStep, onToggle, onStop }: PlayerEvents,
): TemplateResult {
  const { messages } = locale;
  const ticks = milestones.filter((one) => dayOf(one) >= months.first && dayOf(one) <= months.last);
  // The day itself, which may lie between two stops; and what happened in its month.
  const event = ticks.find(({ date }) => date.slice(0, 7) === asOf.slice(0, 7));
  const day = event
    ? messages.dateWithMilestone({
        date: locale.date(asOf),
        milestone: locale.words.milestones[event.id] ?? '',
      })
    : locale.date(asOf);
  return html`<div class="player" part="player">
    <div class="buttons">
      ${button(messages.yearBack, 'M7 4l-4 4l4 4M13 4l-4 4l4 4', () => onStep(-12))}
      ${button(messages.monthBack, 'M10 4l-4 4l4 4', () => onStep(-1))}
      ${button(
        playing ? messages.pause : messages.play,
        playing ? 'M5 3v10M11 3v10' : 'M4 3l9 5l-9 5z',
        onToggle,
      )}
      ${button(messages.monthOn, 'M6 4l4 4l-4 4', () => onStep(1))}
      ${button(messages.yearOn, 'M3 4l4 4l-4 4M9 4l4 4l-4 4', () => onStep(12))}
    </div>
    <div class="track">
      <input
        type="range"
        min="0"
        max=${months.stops}
        step="1"
        .value=${String(stop)}
        aria-label=${messages.dateLabel}
        aria-valuetext=${day}
        @input=${(event: Event) => onStop(Number((event.target as HTMLInputElement).value))}
      />
      <svg viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
        ${ticks.map((one) => {
          const x = shareOfDay(months, dayOf(one)) * 1000;
          return svg`<line x1=${x} x2=${x} y1="0" y2="10"><title
              .textContent=${locale.words.milestones[one.id] ?? ''}
            ></title></line>`;
        })}
      </svg>
    </div>
    <output>${day}</output>
  </div>`;
}
