import { html, type TemplateResult } from 'lit';
import { eventCode } from '../draw/reach-trail.js';
import type { Trail } from '../draw/scene.js';
import { listMove } from './list-keys.js';
import type { ClientPoint } from './tooltip.js';

/** What a list asks of the widget it is in. */
export interface ListHost {
  root(): ParentNode;
  /** Codes of the rows, in their order. */
  codes(): readonly string[];
  isFromRight(): boolean;
  /** The row whose trail is shown. */
  shown(): { readonly code: string; readonly pinned: boolean } | undefined;
  trailOf(code: string): Trail | undefined;
  show(trail: Trail, at: ClientPoint, pinned: boolean): void;
  hide(): void;
  /** Closes the trail and puts the focus back. */
  close(): void;
  /** A row was pressed; says whether it was chosen already, and now is not. */
  press(code: string): boolean;
  /** Draws again, and settles when that is done. */
  redraw(): Promise<unknown>;
}

/**
 * Pointer, keyboard and focus in a list of activities by date or of published figures: one tab stop, the
 * row that is near marked, also on the line of time above.
 */
export class ReachList {
  #active = '';
  /** Where the pointer was last; not known after a key was pressed. */
  #pointer: ClientPoint | undefined = { x: -1, y: -1 };

  constructor(private readonly host: ListHost) {}

  /** Code of the row that can take the focus. */
  get active(): string {
    return this.#active;
  }

  /** Keeps the tab stop, or puts it elsewhere when its row has gone. */
  keep(codes: readonly string[], otherwise: string): void {
    if (!codes.includes(this.#active)) this.#active = otherwise;
  }

  focus(): void {
    this.#row(this.#active)?.querySelector<HTMLElement>('.item')?.focus();
  }

  /** Marks a row and its place on the line of time, outside the element's own updates. */
  near(code: string | undefined): void {
    const root = this.host.root();
    for (const one of root.querySelectorAll('.near')) one.classList.remove('near');
    if (code === undefined) return;
    this.#row(code)?.classList.add('near');
    for (const mark of root.querySelectorAll('.strip .place'))
      if (eventCode(mark.getAttribute('data-event') ?? '') === code) mark.classList.add('near');
  }

  draw(rows: TemplateResult): TemplateResult {
    return html`<div
      class="list"
      @pointermove=${this.#onMove}
      @pointerleave=${this.#onLeave}
      @click=${this.#onClick}
      @keydown=${this.#onKey}
      @focusin=${this.#onFocus}
      @focusout=${this.#onBlur}
    >
      ${rows}
    </div>`;
  }

  get #isPinned(): boolean {
    return this.host.shown()?.pinned ?? false;
  }

  #row(code: string): HTMLElement | null {
    return this.host.root().querySelector<HTMLElement>(`[data-code="${CSS.escape(code)}"]`);
  }

  #show(code: string, pinned: boolean, at?: ClientPoint): void {
    const trail = this.host.trailOf(code);
    const row = this.#row(code);
    if (!trail || !row) return;
    const { left, bottom, width } = row.getBoundingClientRect();
    this.host.show(trail, at ?? { x: left + width / 3, y: bottom - 12 }, pinned);
    this.near(code);
  }

  #codeAt(event: Event): string | undefined {
    const target = event.target as Element;
    const mark = target.closest('.strip .place')?.getAttribute('data-event');
    return mark ? eventCode(mark) : (target.closest('[data-code]')?.getAttribute('data-code') ?? undefined);
  }

  readonly #onMove = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    // A list that moves under a resting pointer makes engines send a move, and after a key it is
    // the keyboard's turn: the first move only tells where the pointer rests.
    const { x, y } = event;
    const rests = this.#pointer === undefined || (x === this.#pointer.x && y === this.#pointer.y);
    this.#pointer = { x, y };
    if (rests || this.#isPinned) return;
    const code = this.#codeAt(event);
    if (code) this.#show(code, false, { x: event.clientX, y: event.clientY });
    else this.host.hide();
  };

  readonly #onLeave = (): void => {
    if (!this.#isPinned) this.host.hide();
  };

  readonly #onClick = (event: MouseEvent): void => {
    const code = this.#codeAt(event);
    const target = event.target as Element;
    if (!code || target.closest('a') || (!target.closest('.item') && !target.closest('.place'))) return;
    this.#active = code;
    if (this.host.press(code)) this.host.hide();
    // A button pressed by a key has no place of its own.
    else this.#show(code, true, event.detail > 0 ? { x: event.clientX, y: event.clientY } : undefined);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    const row = target.closest<HTMLElement>('[data-code]');
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
    const codes = this.host.codes();
    const code = row.getAttribute('data-code') ?? '';
    const move = listMove(event.key, codes.indexOf(code), codes.length, this.host.isFromRight());
    if (!move) return;
    this.#pointer = undefined;
    event.preventDefault();
    if (move.kind === 'row') this.#goTo(codes[move.index] ?? code);
    else if (move.kind === 'link') {
      const stops = [...row.querySelectorAll<HTMLElement>('.item, a')];
      stops[stops.indexOf(target) + move.step]?.focus();
    } else if (this.#isPinned) this.host.close();
    else {
      this.host.hide();
      this.host.root().querySelector<HTMLElement>('.legend button, .as-table')?.focus();
    }
  };

  #goTo(code: string): void {
    if (this.#isPinned) this.host.hide();
    this.#active = code;
    void this.host.redraw().then(() => this.focus());
  }

  readonly #onFocus = (event: FocusEvent): void => {
    const target = event.target as Element;
    const code = this.#codeAt(event);
    if (code && target.matches('.item:focus-visible') && !this.#isPinned) this.#show(code, false);
  };

  readonly #onBlur = (event: FocusEvent): void => {
    const stays = (event.relatedTarget as Element | null)?.closest?.('[data-code]');
    if (!stays && !this.#isPinned) this.host.hide();
  };
}
