import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether the reader's system replaces colours; asks for an update when that changes. */
export class ForcedColours implements ReactiveController {
  #query: MediaQueryList | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  get active(): boolean {
    return this.#query?.matches ?? false;
  }

  readonly #changed = () => this.host.requestUpdate();

  hostConnected(): void {
    this.#query ??= matchMedia('(forced-colors: active)');
    this.#query.addEventListener('change', this.#changed);
  }

  hostDisconnected(): void {
    this.#query?.removeEventListener('change', this.#changed);
  }
}
