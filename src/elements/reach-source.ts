import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fetchText, type FetchError } from './fetch-text.js';

/** The most that is read from an address, in bytes: far above any programme's list. */
const mostBytes = 4_000_000;

/** Why nothing came of an address. */
export type SourceFailure = 'address' | 'fetch' | 'json' | 'large';

/** What is known of an address: what came of it, or why nothing did. */
export interface Loaded {
  readonly address: string;
  readonly content?: unknown;
  readonly failure?: SourceFailure;
}

async function fetchJson(address: string, ending: AbortController): Promise<Loaded> {
  try {
    const text = await fetchText(address, mostBytes, ending);
    try {
      return { address, content: JSON.parse(text) as unknown };
    } catch {
      return { address, failure: 'json' };
    }
  } catch (error) {
    const { failure } = error as FetchError;
    // What an address answers with that is no list at all is none in JSON either.
    if (failure === 'type') return { address, failure: 'json' };
    return { address, failure: failure === 'address' || failure === 'large' ? failure : 'fetch' };
  }
}

/**
 * Fetches the activities at an address, and only at one that is given. A change of address ends what
 * is under way; what came last stays until something else has come.
 */
export class ReachSource implements ReactiveController {
  #address = '';
  #loaded: Loaded | undefined;
  #ending: AbortController | undefined;

  /** @param mayRetry whether something is wrong with what has come. */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly mayRetry: () => boolean,
  ) {
    host.addController(this);
  }

  /** What came of the last address that was answered. */
  get loaded(): Loaded | undefined {
    return this.#loaded;
  }

  get loading(): boolean {
    return this.#ending !== undefined;
  }

  hostConnected(): void {
    addEventListener('online', this.retry);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.retry);
    // Taken off the page: nobody waits. Back on it, the address is asked again.
    if (!this.#ending) return;
    this.#ending.abort();
    this.#ending = undefined;
    this.#address = '';
  }

  /** Asks again for what could not be had or cannot be read; what is on show stays. */
  readonly retry = (): void => {
    if (this.loading || !this.#address || !this.mayRetry()) return;
    this.#fetch(this.#address);
    this.host.requestUpdate();
  };

  /** Sees to it that an address is fetched; an empty one forgets what came before. */
  ask(address: string): void {
    if (address === this.#address) return;
    this.#address = address;
    this.#ending?.abort();
    this.#ending = undefined;
    if (address === '') {
      this.#loaded = undefined;
      return;
    }
    this.#fetch(address);
  }

  #fetch(address: string): void {
    const ending = new AbortController();
    this.#ending = ending;
    void fetchJson(address, ending).then((loaded) => {
      if (this.#ending !== ending) return;
      this.#ending = undefined;
      this.#loaded = loaded;
      this.host.requestUpdate();
    });
  }
}
