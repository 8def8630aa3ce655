import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../i18n/locale.js';
import type { Picture } from '../layout/picture.js';
import type { Scene } from './scene.js';

/** The notes that belong to lines drawn in this picture, each once. */
function notesOf(picture: Picture, { words }: Locale): string[] {
  const keys = new Set(picture.lines.map(({ note }) => note).filter(Boolean));
  return [...keys].flatMap((key) => words.mapNotes[key] ?? []);
}

/**
 * The caption: date, limits and source, which a host may replace; and under a
 * map the United Nations' disclaimer, which stays.
 */
export function drawCaption(scene: Scene, picture: Picture, locale: Locale): TemplateResult {
  const { messages, words } = locale;
  const notes = notesOf(picture, locale);
  return html`<figcaption class="caption" part="caption">
    <slot name="caption"><p>${scene.caption.join(' ')}</p></slot>
    ${picture.kind === 'map' ? html`<p>${words.mapNotes['general'] ?? ''}</p>` : nothing}
    ${notes.length > 0
      ? html`<details>
          <summary>${messages.captionMore}</summary>
          ${notes.map((note) => html`<p>${note}</p>`)}
        </details>`
      : nothing}
  </figcaption>`;
}
