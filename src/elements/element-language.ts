import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { englishLocale, localeFor, wantedLanguage, type Locale } from '../i18n/locale.js';
import type { Wanted } from '../i18n/match.js';
import { loadTexts } from '../i18n/packs.js';
import { followLanguage, inheritedLanguage, unfollowLanguage } from './page-language.js';

/** After how many seconds texts that could not be had are asked for again. */
const pauses = [3, 15, 60, 300];

type Host = ReactiveControllerHost & Element & { lang: string };

/**
 * The language of one widget, its own `lang`'s or the nearest ancestor's, as it changes.
 *
 * Texts that are not at hand are fetched. Until they have come, what stands stays in the language
 * it is in: a picture is never of two. Texts that cannot be had are English until the widget is
 * asked for another language, or comes back to the page.
 */
export class ElementLanguage implements ReactiveController {
  #tag: string | undefined;
  #locale = englishLocale();
  /** The language that is being fetched. */
  #waiting: Wanted | undefined;
  #failed = false;
  /** How often the texts of this tag could not be had; the page is told once. */
  #failures = 0;
  #failedTag = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #loading: Promise<void> = Promise.resolve();

  /** @param onFailure the texts of a language could not be had; called once for each language asked for. */
  constructor(
    private readonly host: Host,
    private readonly onFailure: (tag: string, error: unknown) => void,
  ) {
    host.addController(this);
  }

  /** What to draw in. */
  get locale(): Locale {
    return this.#locale;
  }

  /** The language the host's own words are in, as far as the page says. */
  get pageTag(): string {
    return this.#tag ?? '';
  }

  /** Settles when the texts that are asked for have come, or cannot be had. */
  settled(): Promise<unknown> {
    this.update();
    return this.#loading;
  }

  /** Whether texts are awaited. */
  get isWaiting(): boolean {
    return this.#waiting !== undefined;
  }

  hostConnected(): void {
    followLanguage(this.host, () => {
      if (this.#asked() !== this.#tag) this.host.requestUpdate();
    });
    // It may stand in another language now; and what failed is asked for again.
    if (this.#failed) this.#tag = undefined;
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    unfollowLanguage(this.host);
  }

  /** There is more to be said than when the texts were fetched: the next update looks for them again. */
  renew(): void {
    this.#tag = undefined;
  }

  #asked(): string {
    return this.host.lang || inheritedLanguage(this.host);
  }

  /** Reads what language is asked for; to be called early in each update. */
  update(): void {
    if (!this.host.isConnected && this.#tag !== undefined) return;
    const tag = this.#asked();
    if (tag === this.#tag) return;
    this.#tag = tag;
    this.#failed = false;
    const wanted = wantedLanguage(tag);
    const locale = localeFor(wanted);
    this.#waiting = locale ? undefined : wanted;
    if (locale) this.#locale = locale;
    else this.#loading = this.#load(wanted);
  }

  async #load(wanted: Wanted): Promise<void> {
    let locale: Locale | undefined;
    let failure: unknown;
    try {
      await loadTexts(wanted.language);
      locale = localeFor(wanted);
    } catch (error) {
      failure = error;
    }
    // Another language has been asked for since.
    if (this.#waiting !== wanted) return;
    this.#waiting = undefined;
    this.#locale = locale ?? englishLocale();
    this.#failed = !locale;
    if (!locale) this.#fail(wanted.language, failure);
    this.host.requestUpdate();
  }

  /** Tells that texts could not be had, and asks again a few times: a network comes back. */
  #fail(language: string, failure: unknown): void {
    const tag = this.#tag ?? '';
    if (tag !== this.#failedTag) this.#failures = 0;
    this.#failedTag = tag;
    const pause = pauses[this.#failures++];
    if (this.#failures === 1) this.onFailure(language, failure);
    clearTimeout(this.#timer);
    if (pause === undefined) return;
    this.#timer = setTimeout(() => {
      if (this.#tag === tag) this.renew();
      this.host.requestUpdate();
    }, pause * 1000);
  }
}
