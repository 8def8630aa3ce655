import { html, render } from 'lit';
import { builderMessages } from '../../i18n/builder.js';
import type { Locale } from '../../i18n/locale.js';
import type { Release } from '../release.js';
import { radios } from './fields.js';
import { drawLooks, drawWhat, languageNames, type Drawing } from './form.js';
import { drawTake, type Output } from './output.js';
import { Preview, type Taken, type Widget } from './preview.js';
import { languages, readState, writeState, type BuilderState } from './state.js';

declare global {
  /** Version and hashes of the library's files; `dist/release.js` sets it. */
  var treatyRelease: Pick<Release, 'version' | 'integrity'> | undefined;
}

/** Milliseconds after which somebody who chooses, types or drags has come to rest. */
const rest = 120;

/**
 * The page that builds snippets. It keeps what is chosen in its address and nowhere else, asks
 * nothing of a server, and shows the widget itself as the preview.
 */
class Builder {
  #state = readState(location.search);
  #taken: Taken | undefined;
  #said = '';
  #turn = 0;
  readonly #preview: Preview;
  /** A widget out of sight, in the builder's language: from it come the names of States and instruments. */
  readonly #source = document.createElement('treaty-number') as unknown as Widget;

  constructor(private readonly root: HTMLElement) {
    const frame = document.createElement('div');
    frame.className = 'frame';
    this.#preview = new Preview(frame);
    this.frame = frame;
    this.#source.hidden = true;
    root.after(this.#source);
  }

  readonly frame: HTMLElement;

  async start(): Promise<void> {
    await this.#speak();
    this.#update();
  }

  /** Puts the page into the builder's language. */
  async #speak(): Promise<void> {
    const { page } = this.#state;
    const { documentElement } = document;
    documentElement.lang = page;
    documentElement.dir = page === 'ar' ? 'rtl' : 'ltr';
    this.#source.lang = page;
    await this.#source.updateComplete;
    // Its texts may come later than its first update.
    for (let tries = 0; tries < 250 && this.#names()?.language !== page; tries++) await new Promise((done) => setTimeout(done, 20));
  }

  #names(): Locale | undefined {
    return this.#source.content()?.locale;
  }

  #change(part: Partial<BuilderState>): void {
    const speaks = part.page !== undefined && part.page !== this.#state.page;
    this.#state = { ...this.#state, ...part };
    this.#said = '';
    try {
      history.replaceState(null, '', `?${writeState(this.#state)}`);
    } catch {
      // A page from a disk may not change its address in every browser: it works without.
    }
    if (speaks) void this.#speak().then(() => this.#update());
    else this.#update();
  }

  #update(): void {
    this.#draw();
    this.#preview.show(this.#state);
    void this.#take(++this.#turn);
  }

  /** Takes what is on show, unless something else has been chosen since: drawing the picture is what costs. */
  async #take(turn: number): Promise<void> {
    await new Promise((done) => setTimeout(done, rest));
    if (turn !== this.#turn) return;
    const taken = await this.#preview.take(this.#state);
    if (turn !== this.#turn) return;
    this.#taken = taken;
    this.#draw();
  }

  #say(sentence: string): void {
    this.#said = sentence;
    this.#draw();
  }

  async #copy(area: HTMLTextAreaElement): Promise<void> {
    const words = builderMessages[this.#state.page];
    area.select();
    try {
      await navigator.clipboard.writeText(area.value);
      this.#say(words.copied);
    } catch {
      this.#say(words.copyByHand);
      area.focus();
      area.select();
    }
  }

  async #save(format: 'svg' | 'png'): Promise<void> {
    const { name, picture } = this.#taken ?? {};
    const file = await picture?.(format);
    if (!file || name === undefined) return;
    const address = URL.createObjectURL(new Blob([file.data], { type: file.type }));
    const link = document.createElement('a');
    link.href = address;
    link.download = `${name}.${format}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  }

  #draw(): void {
    const names = this.#names();
    if (!names) return;
    const state = this.#state;
    const words = builderMessages[state.page];
    document.title = words.title;
    const drawing: Drawing = { state, words, names, change: (part) => this.#change(part) };
    const output: Output = {
      taken: this.#taken,
      release: globalThis.treatyRelease ?? { version: '', integrity: {} },
      said: this.#said,
      copy: (area) => void this.#copy(area),
      save: (format) => void this.#save(format),
    };
    render(
      html`<header>
          <nav><a href="index.html?lang=${state.page}">${words.gallery}</a></nav>
          <h1>${words.title}</h1>
          <p>${words.intro}</p>
          ${radios(
            'page',
            words.language,
            state.page,
            languages.map((value) => ({ value, label: languageNames[value] ?? value, lang: value })),
            (page) => this.#change({ page: page as BuilderState['page'] }),
          )}
        </header>
        <main>
          <form class="choices" @submit=${(event: Event) => event.preventDefault()}>${drawWhat(drawing)}${drawLooks(drawing)}</form>
          <div class="results">
            <section class="preview">
              <h2>${words.preview}</h2>
              ${this.frame}
            </section>
            ${drawTake(drawing, output)}
          </div>
        </main>`,
      this.root,
    );
  }
}

/** Runs the builder in an element of the page. */
export function startBuilder(root: HTMLElement): void {
  void new Builder(root).start();
}
