import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Locale } from '../i18n/locale.js';
import { findNames } from '../layout/search.js';
import type { PartyCode } from '../model/types.js';
import { announce } from './announcer.js';

/**
 * A box to find a State by name: a combobox with a list of at most eight.
 * Arrow keys move in the list, Enter takes one, Escape empties the box.
 */
export class StateSearch implements ReactiveController {
  #typed = '';
  #found: readonly number[] = [];
  #current = 0;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly onFound: (code: PartyCode) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {}

  #set(typed: string, names: readonly string[], locale: Locale): void {
    this.#typed = typed;
    this.#found = findNames(typed, names);
    this.#current = 0;
    if (typed) {
      const n = this.#found.length;
      const { messages } = locale;
      announce(n === 0 ? messages.searchNone : messages.searchFound({ n, nText: locale.number(n) }), locale);
    }
    this.host.requestUpdate();
  }

  #take(code: PartyCode | undefined): void {
    if (code === undefined) return;
    this.#typed = '';
    this.#found = [];
    this.host.requestUpdate();
    this.onFound(code);
  }

  #onKey(event: KeyboardEvent, order: readonly PartyCode[]): void {
    const n = this.#found.length;
    if (event.key === 'Enter') {
      const index = this.#found[this.#current];
      if (index !== undefined) event.preventDefault();
      this.#take(index === undefined ? undefined : order[index]);
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && n > 0) {
      event.preventDefault();
      this.#current = (this.#current + (event.key === 'ArrowDown' ? 1 : n - 1)) % n;
      this.host.requestUpdate();
    } else if (event.key === 'Escape' && this.#typed) {
      event.stopPropagation();
      this.#typed = '';
      this.#found = [];
      this.host.requestUpdate();
    }
  }

  /** @param order the codes, and `names` their names in the same order. */
  draw(order: readonly PartyCode[], names: readonly string[], locale: Locale): TemplateResult {
    const { messages } = locale;
    const open = this.#typed !== '';
    return html`<div class="search" part="search">
      <input
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck="false"
        aria-autocomplete="list"
        aria-controls="found"
        aria-expanded=${open}
        aria-activedescendant=${this.#found.length > 0 ? `found-${this.#current}` : nothing}
        aria-label=${messages.searchLabel}
        placeholder=${messages.searchLabel}
        .value=${this.#typed}
        @input=${(event: Event) => this.#set((event.target as HTMLInputElement).value, names, locale)}
        @keydown=${(event: KeyboardEvent) => this.#onKey(event, order)}
        @blur=${() => this.#set('', names, locale)}
      />
      <ul id="found" role="listbox" aria-label=${messages.searchLabel} ?hidden=${!open}>
        ${this.#found.map(
          (index, i) => html`<li
            role="option"
            id="found-${i}"
            aria-selected=${i === this.#current}
            @pointerdown=${(event: Event) => {
              // Before the box loses the focus, and with it this list.
              event.preventDefault();
              this.#take(order[index]);
            }}
          >
            ${names[index]}
          </li>`,
        )}
        ${open && this.#found.length === 0
          ? html`<li role="option" aria-selected="false" aria-disabled="true">${messages.searchNone}</li>`
          : nothing}
      </ul>
    </div>`;
  }
}
