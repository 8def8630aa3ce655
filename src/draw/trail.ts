import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../i18n/locale.js';
import { swatch } from './fills.js';
import type { Trail, TrailLine } from './scene.js';

/** Addresses a link may lead to; anything else is shown as text. */
export function isWebAddress(href: string): boolean {
  return /^https?:\/\//.test(href);
}

/** The lines of a trail: names, values, and links where a value has an address. */
export function drawTrailLines(lines: readonly TrailLine[]): TemplateResult {
  return html`<dl>
    ${lines.map(
      ({ name, value, href }) => html`<div>
        <dt>${name}</dt>
        <dd>
          ${href && isWebAddress(href)
            ? html`<a href=${href} target="_blank" rel="noopener noreferrer">${value}</a>`
            : value}
        </dd>
      </div>`,
    )}
  </dl>`;
}

/**
 * A legal trail, as the inside of a tooltip or a card.
 * @param onClose given where the trail stays open until closed.
 */
export function drawTrail(trail: Trail, locale: Locale, onClose?: () => void): TemplateResult {
  const { messages } = locale;
  return html`<div class="trail-head">
      ${trail.key ? swatch(trail.key) : nothing}<strong>${trail.title}</strong>
      ${onClose
        ? html`<button type="button" class="icon" aria-label=${messages.close} @click=${onClose}>
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path d="M4 4l8 8M12 4l-8 8"></path>
            </svg>
          </button>`
        : nothing}
    </div>
    ${drawTrailLines(trail.lines)}`;
}
