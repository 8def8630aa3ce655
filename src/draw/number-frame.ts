import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../i18n/locale.js';
import type { Figure } from './figure.js';
import { swatchPatterns } from './fills.js';
import type { NumberScene } from './number-scene.js';

/**
 * The frame of a sentence, small enough to stand in a paragraph's column: a
 * heading only where the host gives one, and what is known of the source, with
 * the table, behind a line that opens.
 */
export function drawNumberFrame(
  { heading, headingLang, body, asTable, onToggleTable, saves = [] }: Figure,
  scene: NumberScene,
  { messages, paragraph }: Locale,
): TemplateResult {
  return html`<figure class="figure" aria-label=${scene.result}>
    ${swatchPatterns()}
    <slot name="heading"
      >${heading
        ? html`<h3 class="heading" part="heading" lang=${headingLang ?? nothing} dir="auto">${heading}</h3>`
        : nothing}</slot
    >
    <div class="frame">${body}</div>
    <figcaption class="caption" part="caption">
      <details>
        <summary>${scene.about}</summary>
        <slot name="caption"><p>${paragraph(scene.caption)}</p></slot>
        <div class="tools">
          ${onToggleTable
            ? html`<button type="button" class="as-table" aria-pressed=${asTable ?? false} @click=${onToggleTable}>
                ${asTable ? messages.showPicture : messages.showTable}
              </button>`
            : nothing}
          ${saves.map(
            ({ label, onPress }) =>
              html`<button type="button" class="save" @click=${onPress}>${label}</button>`,
          )}
        </div>
      </details>
    </figcaption>
    <slot name="footer"></slot>
  </figure>`;
}
