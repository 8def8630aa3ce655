import { html, type TemplateResult } from 'lit';
import type { Locale } from '../i18n/locale.js';

/** What the buttons on a map do. */
export interface Zoomable {
  isZoomed(): boolean;
  zoomIn(): void;
  zoomOut(): void;
  reset(): void;
}

/** Buttons to magnify: in, out, whole. */
export function drawMapControls(view: Zoomable, { messages }: Locale): TemplateResult {
  const button = (label: string, d: string, onClick: () => void, off = false) =>
    html`<button type="button" title=${label} aria-label=${label} aria-disabled=${off} @click=${onClick}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d=${d}></path></svg>
    </button>`;
  const whole = !view.isZoomed();
  return html`<div class="zoom">
    ${button(messages.zoomIn, 'M3 8h10M8 3v10', () => view.zoomIn())}
    ${button(messages.zoomOut, 'M3 8h10', () => view.zoomOut(), whole)}
    ${button(messages.zoomReset, 'M2 6v-4h4M14 6v-4h-4M2 10v4h4M14 10v4h-4', () => view.reset(), whole)}
  </div>`;
}
