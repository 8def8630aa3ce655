/** Why nothing came of an address. */
export type FetchFailure = 'address' | 'offline' | 'fetch' | 'status' | 'slow' | 'cut' | 'type' | 'large';

/** What came of an address, or why nothing did. */
export class FetchError extends Error {
  /** @param status the answer's, where there was one. */
  constructor(
    readonly failure: FetchFailure,
    readonly status = 0,
  ) {
    super(failure);
  }

  /** Whether the same address may well answer later, though nobody does anything. */
  get isPassing(): boolean {
    return /^(offline|fetch|slow|cut)$/.test(this.failure) || this.status >= 500 || this.status === 429;
  }
}

/** How long an answer, and every further piece of one, is waited for, in milliseconds; a page may say otherwise. */
const patience = () => (globalThis as { treatyPatience?: number }).treatyPatience ?? 20_000;

/** Kinds of answer that may hold JSON or a table: a server's page of apology is neither. */
const readable = /^(?:text\/(?:csv|plain|json|tab-separated-values|x-csv)|application\/(?:[\w.+-]*json|csv|x-csv|vnd\.ms-excel|octet-stream))\b|^$/i;

/**
 * Fetches a text.
 * @param most bytes; more are not read.
 * @param ending ends the wait from outside.
 * @returns rejects with a {@link FetchError}.
 */
export async function fetchText(address: string, most: number, ending = new AbortController()): Promise<string> {
  const url = URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) throw new FetchError('address');
  let isLate = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      isLate = true;
      ending.abort();
    }, patience());
  };
  let hasBegun = false;
  wait();
  try {
    // What a page may see of another site without signing in is all that a picture may show.
    const response = await fetch(url, { signal: ending.signal, credentials: 'same-origin', referrerPolicy: 'no-referrer' });
    if (!response.ok) throw new FetchError('status', response.status);
    if (!readable.test(response.headers.get('content-type') ?? '')) throw new FetchError('type');
    hasBegun = true;
    return await readBody(response, most, wait);
  } catch (error) {
    if (error instanceof FetchError) {
      ending.abort();
      throw error;
    }
    throw new FetchError(isLate ? 'slow' : hasBegun ? 'cut' : navigator.onLine ? 'fetch' : 'offline');
  } finally {
    clearTimeout(timer);
  }
}

/** The body, given up as soon as it is too long. */
async function readBody(response: Response, most: number, onPiece: () => void): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let [text, length] = ['', 0];
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    onPiece();
    length += next.value.length;
    if (length > most) throw new FetchError('large');
    text += decoder.decode(next.value, { stream: true });
  }
  // Not every engine says that an answer was cut off, and half a table reads like a whole one.
  const told = Number(response.headers.get('content-length'));
  if (told > length && !response.headers.has('content-encoding')) throw new FetchError('cut');
  return text + decoder.decode();
}
