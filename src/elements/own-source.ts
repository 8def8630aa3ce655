import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Fault } from '../i18n/fault.js';
import type { Locale } from '../i18n/locale.js';
import { ofThisVersion } from '../model/version.js';
import type { Dataset } from '../model/types.js';
import type * as OwnPart from './own-part.js';
import type { OwnLoaded } from './own-part.js';

/** After how many seconds what may pass by itself is tried again. */
const pauses = [2, 8, 30, 120];

/**
 * A host's own data in one widget: its `src` and its `data`. What reads them is fetched when they are first
 * set. Until they have come, and where they cannot be had, what was shown stays on show. What may pass by
 * itself is tried again by itself, a few times; and everything when the reader asks, or is online again.
 */
export class OwnSource implements ReactiveController {
  #given: unknown = '';
  #isAddress = false;
  #ask: object | undefined;
  #isLoading = false;
  #part: typeof OwnPart | undefined;
  #failure: Pick<OwnLoaded, 'tell' | 'isPassing'> | undefined;
  #tries = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** The bundled data with the host's in them; without any `undefined`. */
  dataset: Dataset | undefined;

  /**
   * @param language of the widget, as the library calls it.
   * @param onPart what reads the data has come, and with it messages of its own.
   */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly language: () => string,
    private readonly onPart: () => void,
  ) {
    host.addController(this);
  }

  get isLoading(): boolean {
    return this.#isLoading;
  }

  get hasFailed(): boolean {
    return this.#failure !== undefined;
  }

  /** What reads and shows the host's data, where some are shown. */
  get part(): typeof OwnPart | undefined {
    return this.dataset && this.#part;
  }

  /** The same, whether some are shown or were before. */
  get loadedPart(): typeof OwnPart | undefined {
    return this.#part;
  }

  hostConnected(): void {
    addEventListener('online', this.retry);
    // Taken off the page it stopped trying.
    if (this.#failure) this.retry();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.retry);
    clearTimeout(this.#timer);
  }

  /** Sees to it that these data are read; to be called in each update. `data` goes before `src`. */
  update(src: string, data: unknown): void {
    const given = data ?? src.trim();
    if (given === this.#given) return;
    this.#given = given;
    this.#isAddress = given !== data;
    this.#tries = 0;
    this.#failure = undefined;
    if (given !== '') return this.#load();
    clearTimeout(this.#timer);
    this.#ask = undefined;
    this.#isLoading = false;
    this.dataset = undefined;
  }

  /** Tries again what failed. */
  readonly retry = (): void => {
    if (!this.#failure || this.#isLoading) return;
    this.#load();
    this.host.requestUpdate();
  };

  #load(): void {
    clearTimeout(this.#timer);
    const ask = (this.#ask = {});
    const given = this.#given;
    this.#isLoading = true;
    void this.#read(given).then((loaded) => {
      if (this.#ask !== ask) return;
      this.#isLoading = false;
      this.#failure = loaded.dataset ? undefined : loaded;
      this.dataset = loaded.dataset ?? this.dataset;
      const pause = loaded.isPassing ? pauses[this.#tries++] : undefined;
      if (pause) this.#timer = setTimeout(this.retry, pause * 1000);
      this.host.requestUpdate();
    });
  }

  async #read(given: unknown): Promise<OwnLoaded> {
    try {
      if (!this.#part) {
        const part = ofThisVersion(await import('./own-part.js'));
        // Without its words in the widget's language nothing of it could be shown; failing these, English.
        await part.loadTexts(this.language()).catch(() => undefined);
        this.#part = part;
        this.onPart();
      }
    } catch (error) {
      return { isPassing: true, tell: ({ messages }) => [{ message: messages.ownPart, error }] };
    }
    return this.#isAddress ? this.#part.loadAddress(given as string) : this.#part.loadObject(given);
  }

  /** What is wrong, in words. */
  faults(locale: Locale): readonly Fault[] {
    return this.#failure?.tell(locale) ?? [];
  }
}
