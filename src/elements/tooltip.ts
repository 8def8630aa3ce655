import { render } from 'lit';
import { drawTrail } from '../draw/trail.js';
import type { Trail } from '../draw/scene.js';
import type { Locale } from '../i18n/locale.js';

/** A place in CSS pixels of the viewport. */
export interface ClientPoint {
  readonly x: number;
  readonly y: number;
}

const gap = 14;

/**
 * The tooltip of one widget, drawn beside the element's own updates: a pointer
 * that crosses fifty States should not redraw the map fifty times.
 */
export class Tooltip {
  #code: string | undefined;
  #pinned = false;
  #size: readonly [width: number, height: number] = [0, 0];

  /** @param element the `.tooltip` element, positioned within its parent. */
  constructor(
    readonly element: HTMLElement,
    private readonly onClose: () => void,
  ) {}

  /** The State it shows, if it is shown. */
  get code(): string | undefined {
    return this.#code;
  }

  /** Open until closed, and its links can be reached. */
  get pinned(): boolean {
    return this.#pinned;
  }

  show(trail: Trail, locale: Locale, at: ClientPoint, pinned = false): void {
    const { element } = this;
    if (trail.code !== this.#code || pinned !== this.#pinned) {
      this.#code = trail.code;
      this.#pinned = pinned;
      render(drawTrail(trail, locale, pinned ? this.onClose : undefined), element);
      element.classList.toggle('pinned', pinned);
      element.hidden = false;
      this.#size = [element.offsetWidth, element.offsetHeight];
    }
    this.#place(at);
  }

  /** Draws the trail of the same State again, after the date or the language changed. */
  refresh(trail: Trail, locale: Locale): void {
    render(drawTrail(trail, locale, this.#pinned ? this.onClose : undefined), this.element);
  }

  hide(): void {
    this.#code = undefined;
    this.#pinned = false;
    this.element.hidden = true;
  }

  #place({ x, y }: ClientPoint): void {
    const frame = this.element.offsetParent;
    if (!(frame instanceof HTMLElement)) return;
    const rect = frame.getBoundingClientRect();
    // A host may scale the page (a slide deck does): offsets are in the frame's own pixels.
    const scale = rect.width / (frame.offsetWidth || 1) || 1;
    const [width, height] = this.#size;
    const [left, top] = [(x - rect.left) / scale, (y - rect.top) / scale];
    const beside = left + gap + width <= frame.offsetWidth ? left + gap : left - gap - width;
    const clampedX = Math.max(4, Math.min(beside, frame.offsetWidth - width - 4));
    const below = top + gap;
    const roomBelow = y + (gap + height) * scale <= innerHeight;
    const clampedY = roomBelow ? below : Math.max(top - gap - height, (4 - rect.top) / scale);
    this.element.style.setProperty('transform', `translate(${Math.round(clampedX)}px,${Math.round(clampedY)}px)`);
  }
}
