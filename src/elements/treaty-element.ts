import { adoptStyles, html, isServer, LitElement, nothing, type PropertyDeclaration, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { style } from '../draw/style.js';
import { languageFailure } from '../i18n/en.js';
import type { Locale } from '../i18n/locale.js';
import { readLink, writeLink, type LinkState } from '../model/link.js';
import { announce, joinAnnouncer, leaveAnnouncer } from './announcer.js';
import { ElementLanguage } from './element-language.js';
import { TreatyErrorEvent, TreatyReadyEvent } from './events.js';
import type { Fault } from '../i18n/fault.js';
import { linkStateOf, setLinkState } from './linked.js';
import { forgetNear, whenNear } from './near.js';
import { inTurn } from './turns.js';

/**
 * What all widgets share: attributes, language, faults, the live region.
 *
 * The first picture of a widget waits for its turn among those of the page (`turns.ts`), or rather two: in one it is
 * prepared, in the next it is drawn. In every update, in this order:
 * 1. `willUpdate` settles the language; while the texts of a first one are awaited, or the widget is
 *    far from what is seen of the page, a place is kept and nothing but `wait()` is called. Then it calls
 *    `prepare()`, where a widget reads its attributes and makes what it will draw. A fault leaves what
 *    stood before. Of a first picture this was done a turn before, unless something has been asked for since.
 * 2. `render` draws the faults and then the widget's own `draw()`.
 * 3. `updated` fires `treaty-error` for new faults, and `treaty-ready` once.
 *
 * Whatever is thrown in 1 or 2 becomes a fault: nothing reaches the page.
 *
 * A shadow tree that a server has drawn is taken over, if what takes it over is on the page
 * (`hydrate.js`): the first update waits for the texts, draws what the server drew and asks the page
 * for nothing (`isServed`); a second one sees the page as it is. What does not match is drawn anew.
 */
export abstract class TreatyElement extends LitElement {
  static override styles = [style];

  // An attribute that is taken away gives its property the value it began with, and not null.
  static override createProperty(name: PropertyKey, options?: PropertyDeclaration): void {
    super.createProperty(name, { useDefault: true, ...options });
  }

  /** Language of the widget, a BCP 47 tag; else that of the nearest ancestor that has one, else English. */
  @property() override lang = '';

  /** The day the picture speaks for, `YYYY-MM-DD`; else that of the data. */
  @property({ attribute: 'as-of' }) asOf = '';

  /** `auto` (the page's colour scheme), `light` or `dark`. */
  @property({ reflect: true }) theme = 'auto';

  /** A heading of the host's own in place of the generated one. */
  @property() heading = '';

  /** `lazy`: drawn once it is less than a screen away from what is seen, or the page is printed. `eager`: at once. */
  @property() loading = 'lazy';

  readonly #language = new ElementLanguage(this, (language, error) => {
    this.dispatchEvent(new TreatyErrorEvent(languageFailure({ language }), error));
  });
  /** What changed while the widget waited to draw for the first time. */
  readonly #held = new Map<PropertyKey, unknown>();
  #preparedIn: Locale | undefined;
  /** Prepared a turn before it is drawn, and nothing was asked for since. */
  #isAhead = false;
  #faults: readonly Fault[] = [];
  #reported = '';
  #ready = false;
  #served = false;
  #near = isServer;
  /** The first picture must not wait for its turn: the page is about to be printed, or something has stood in its place. */
  #atOnce = false;
  /** Settles what waits for a widget that a server has drawn to come near. */
  #whenNear: (() => void) | undefined;

  /** Whether what a server knows is all that may be known: on a server, and when taking over what one has drawn. */
  protected get isServed(): boolean {
    return isServer || this.#served;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const { shadowRoot: drawn } = this;
    this.#served = drawn !== null && 'litElementHydrateSupport' in globalThis;
    // Nothing here can take it over.
    if (!this.#served && drawn) {
      this.#atOnce = drawn.hasChildNodes();
      drawn.replaceChildren();
    }
    const root = super.createRenderRoot();
    // Its own <style> is refused by a strict policy.
    if (this.#served) adoptStyles(root as ShadowRoot, (this.constructor as typeof LitElement).elementStyles);
    return root;
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    if (!this.#served) return this.#scheduleOwn();
    const near = new Promise<void>((done) => (this.#whenNear = done));
    if (this.#isNear) this.#whenNear?.();
    return Promise.all([near, this.#language.settled()]).then(() => this.#scheduleOwn());
  }

  /**
   * The first picture, which is most of the work, comes in its turn; every other at once, unless there is much to read
   * for it. Those that are far wait too: so widgets join their group in the order of the page.
   */
  #scheduleOwn(): void | Promise<unknown> {
    if (this.#atOnce) return super.scheduleUpdate();
    const isFirst = this.#preparedIn === undefined;
    // Texts that have to be fetched are on their way meanwhile.
    if (isFirst) this.#language.update();
    const before = this.#isNear ? this.prerequisites() : [];
    if (!isFirst && before.length === 0) return super.scheduleUpdate();
    // What fails here fails again where it is used, and is a fault there.
    for (const make of before) inTurn(make).catch(() => undefined);
    if (isFirst) void inTurn(() => this.#prepareAhead());
    return inTurn(() => void super.scheduleUpdate());
  }

  #prepareAhead(): void {
    void super.scheduleUpdate();
    // Not where only its place is kept.
    if (!this.#isAhead) return;
    this.requestUpdate();
    this.#isAhead = true;
  }

  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    if (this.#preparedIn || this.#atOnce || this.isServed) return true;
    this.#language.update();
    if (this.#isWaiting()) return true;
    this.#prepare(changed);
    // What was set meanwhile is there too.
    this.#hold(changed);
    this.#isAhead = true;
    return false;
  }

  override requestUpdate(...asked: Parameters<LitElement['requestUpdate']>): void {
    // Asked for by a constructor too, before there is anything to say it of.
    if (#isAhead in this) this.#isAhead = false;
    super.requestUpdate(...asked);
  }

  get #isNear(): boolean {
    return this.#near || this.loading === 'eager';
  }

  #comeNear(toPrint: boolean): void {
    this.#near = true;
    this.#atOnce ||= toPrint;
    this.#whenNear?.();
    this.requestUpdate();
  }

  protected override update(changed: PropertyValues<this>): void {
    try {
      super.update(changed);
    } catch (error) {
      if (!this.#served) throw error;
      // Drawn by another version, or of other data.
      this.renderRoot.replaceChildren();
      super.update(changed);
    }
  }

  override connectedCallback(): void {
    // First of all: what is near is known before anything is drawn.
    if (!this.#isNear) whenNear(this, (toPrint) => this.#comeNear(toPrint));
    super.connectedCallback();
    const region = this.renderRoot.querySelector<HTMLElement>('.announcer');
    if (region) joinAnnouncer(this, region);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    forgetNear(this);
    leaveAnnouncer(this);
  }

  /** Everything it says is said in this. */
  protected get locale(): Locale {
    return this.#language.locale;
  }

  /** Looks for the texts of the language again: a part with messages of its own has come to the page. */
  protected renewLanguage(): void {
    this.#language.renew();
  }

  /** Whether the language is another than when what is drawn was last prepared. */
  protected get hasNewLocale(): boolean {
    return this.#preparedIn !== this.locale;
  }

  /** The `lang` of words of the host's own, where it differs from what the widget says. */
  protected get hostLang(): string | undefined {
    const { pageTag } = this.#language;
    return pageTag && pageTag !== this.locale.tag ? pageTag : undefined;
  }

  /** Whether the texts of another language are on their way: what is made in words now is made again. */
  protected get awaitsTexts(): boolean {
    return this.#language.isWaiting;
  }

  /** Whether there is nothing to show yet, because the texts of the first language are awaited or nobody would see it. */
  #isWaiting(): boolean {
    return (this.#language.isWaiting || !this.#isNear) && this.#preparedIn === undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#language.update();
    // The oldest value of each is what it has changed from.
    const all = changed as Map<PropertyKey, unknown>;
    for (const [name, value] of this.#held) all.set(name, value);
    this.#held.clear();
    if (this.#isWaiting()) {
      this.#hold(changed);
      this.wait(changed);
      return;
    }
    if (!this.#isAhead || this.hasNewLocale) this.#prepare(changed);
    this.#isAhead = false;
  }

  #hold(changed: PropertyValues<this>): void {
    for (const [name, value] of changed as Map<PropertyKey, unknown>) this.#held.set(name, value);
  }

  #prepare(changed: PropertyValues<this>): void {
    try {
      this.#faults = this.prepare(changed);
    } catch (error) {
      this.#faults = [this.#inside(error)];
    }
    this.#preparedIn = this.locale;
  }

  protected override firstUpdated(changed: PropertyValues<this>): void {
    if (this.#served) {
      this.#served = false;
      this.#hold(changed);
      this.requestUpdate();
    }
    const region = this.renderRoot.querySelector<HTMLElement>('.announcer');
    if (region && this.isConnected) joinAnnouncer(this, region);
  }

  protected override updated(_changed: PropertyValues<this>): void {
    const report = this.#faults.map(({ message }) => message).join('\n');
    if (report !== this.#reported) {
      this.#reported = report;
      for (const fault of this.#faults)
        this.dispatchEvent(new TreatyErrorEvent(fault.message, fault.error ?? fault));
      if (report) this.announce(report);
    }
    if (!this.#ready && this.isDrawn()) {
      this.#ready = true;
      this.dispatchEvent(new TreatyReadyEvent());
    }
  }

  #inside(error: unknown): Fault {
    return { message: this.locale.messages.errorInside, error };
  }

  /** Says a sentence in the page's live region, in the widget's language. */
  protected announce(sentence: string): void {
    announce(sentence, this.locale);
  }

  /** What is shown, as a short query string: `instruments=financing-1999&as-of=2005-04-18&region=africa`. */
  get link(): string {
    return writeLink(this.linkState());
  }

  /**
   * Shows what a link says. What it does not say goes back to what a widget
   * without attributes shows; what cannot be read counts as not said.
   * @param query a query string as `link` gives it, with or without `?` or `#`.
   */
  follow(query: string): void {
    this.setLinkState(readLink(query));
  }

  protected linkState(): LinkState {
    return linkStateOf(this);
  }

  protected setLinkState(state: LinkState): void {
    setLinkState(this, state);
  }

  /** What the next picture needs, takes long and is kept: made before it, each in its turn. None where all is there. */
  protected prerequisites(): readonly (() => void)[] {
    return [];
  }

  /** What others have to know of the widget before it draws. */
  protected wait(_changed: PropertyValues<this>): void {}

  /** Reads attributes and makes what is drawn; returns what is wrong with them. */
  protected abstract prepare(changed: PropertyValues<this>): readonly Fault[];

  /** Whether there is a picture to show. */
  protected abstract isDrawn(): boolean;

  /** The widget's own part of the picture. */
  protected abstract draw(): TemplateResult;

  /** What stands below the faults, beside their sentences. */
  protected drawBelowFaults(): TemplateResult | typeof nothing {
    return nothing;
  }

  /** What stands above everything else. */
  protected drawAbove(): TemplateResult | typeof nothing {
    return nothing;
  }

  #drawFaults(): TemplateResult | typeof nothing {
    if (this.#faults.length === 0) return nothing;
    return html`<div class="fault" part="fault">
      <strong>${this.locale.messages.errorTitle}</strong>
      ${this.#faults.map(({ message }) => html`<p>${message}</p>`)}${this.drawBelowFaults()}
    </div>`;
  }

  protected override render(): TemplateResult {
    let picture: TemplateResult | typeof nothing = nothing;
    try {
      if (this.isDrawn()) picture = this.draw();
    } catch (error) {
      this.#faults = [...this.#faults, this.#inside(error)];
    }
    const { tag, direction } = this.locale;
    if (this.#isWaiting()) picture = html`<div class="waiting" aria-busy="true"></div>`;
    return html`<div class="root" lang=${tag} dir=${direction}>
      <p class="unseen announcer" role="status" aria-live="polite"></p>
      ${this.drawAbove()}${this.#drawFaults()}${picture}
    </div>`;
  }
}
