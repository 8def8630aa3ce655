import { html, type TemplateResult } from 'lit';
import type { Locale } from '../i18n/locale.js';
import { swatch } from './fills.js';
import type { LegendEntry } from './scene.js';

export interface LegendEvents {
  /** A pointer or the focus rests on an entry, or on none. */
  readonly onHighlight: (key: string | undefined) => void;
  readonly onPress: (key: string) => void;
}

/**
 * The legend: an entry a kind with its count. Resting on one dims the others in
 * the picture; pressing one keeps it so.
 * @param sample draws what stands for a key in this picture.
 */
export function drawLegend(
  entries: readonly LegendEntry[],
  pressed: ReadonlySet<string>,
  locale: Locale,
  { onHighlight, onPress }: LegendEvents,
  sample: (key: string) => TemplateResult = swatch,
): TemplateResult {
  return html`<ul class="legend" part="legend" aria-label=${locale.messages.legend}
    @mouseleave=${() => onHighlight(undefined)}>
    ${entries.map(
      ({ key, label, count, countText, meaning }) => html`<li>
        <button
          type="button"
          class="entry"
          data-key=${key}
          title=${meaning}
          aria-pressed=${pressed.has(key)}
          @mouseenter=${() => onHighlight(key)}
          @focus=${() => onHighlight(key)}
          @blur=${() => onHighlight(undefined)}
          @click=${() => onPress(key)}
        >
          ${sample(key)}<span>${label}</span><b>${countText ?? locale.number(count)}</b>
        </button>
      </li>`,
    )}
  </ul>`;
}
