import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../i18n/locale.js';

/**
 * The caption: date, limits and source, which a host may replace; and what
 * stays whatever the host does: under a map the United Nations' disclaimer, and
 * notes to open.
 */
export function drawCaption(
  sentences: readonly string[],
  { messages, paragraph }: Locale,
  stays: readonly string[] = [],
  notes: readonly string[] = [],
): TemplateResult {
  return html`<figcaption class="caption" part="caption">
    <slot name="caption"><p>${paragraph(sentences)}</p></slot>
    ${stays.map((sentence) => html`<p>${sentence}</p>`)}
    ${notes.length > 0
      ? html`<details>
          <summary>${messages.captionMore}</summary>
          ${notes.map((note) => html`<p>${note}</p>`)}
        </details>`
      : nothing}
  </figcaption>`;
}
