import type { ReactiveController, ReactiveControllerHost } from 'lit';

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

class Failed extends Error {
  constructor(readonly failure: SourceFailure) {
    super(failure);
  }
}

async function fetchJson(url: URL, signal: AbortSignal): Promise<unknown> {
  let response: Response;
  try {
    // What a page may see of another site without signing in is all that a picture may show.
    response = await fetch(url, { signal, credentials: 'same-origin', referrerPolicy: 'no-referrer' });
  } catch {
    throw new Failed('fetch');
  }
  if (!response.ok) throw new Failed('fetch');
  const bytes = await readWithin(response);
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new Failed('json');
  }
}

/** The body, given up as soon as it is too long. */
async function readWithin(response: Response): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
      length += next.value.length;
      if (length > mostBytes) {
        void reader?.cancel();
        throw new Failed('large');
      }
      parts.push(next.value);
    }
  } catch (error) {
    throw error instanceof Failed ? error : new Failed('fetch');
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/**
 * Fetches the activities at an address, and only at one that is given. A change of address ends what
 * is under way; what came last stays until something else has come.
 */
export class ReachSource implements ReactiveController {
  #address = '';
  #loaded: Loaded | undefined;
  #ending: AbortController | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** What came of the last address that was answered. */
  get loaded(): Loaded | undefined {
    return this.#loaded;
  }

  get loading(): boolean {
    return this.#ending !== undefined;
  }

  hostDisconnected(): void {
    // Taken off the page: nobody waits. Back on it, the address is asked again.
    if (!this.#ending) return;
    this.#ending.abort();
    this.#ending = undefined;
    this.#address = '';
  }

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
    const url = tryUrl(address);
    if (!url || !/^https?:$/.test(url.protocol)) {
      this.#loaded = { address, failure: 'address' };
      return;
    }
    const ending = new AbortController();
    this.#ending = ending;
    void fetchJson(url, ending.signal)
      .then((content): Loaded => ({ address, content }))
      .catch((error: unknown): Loaded => ({ address, failure: error instanceof Failed ? error.failure : 'fetch' }))
      .then((loaded) => {
        if (this.#ending !== ending) return;
        this.#ending = undefined;
        this.#loaded = loaded;
        this.host.requestUpdate();
      });
  }
}

function tryUrl(address: string): URL | undefined {
  try {
    return new URL(address, document.baseURI);
  } catch {
    return undefined;
  }
}
