import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { bundledDataset } from '../data/bundle.js';
import { datasetIn } from '../data/in-words.js';
import { drawCaption } from '../draw/caption.js';
import { drawFigure, type Figure } from '../draw/figure.js';
import { drawLegend } from '../draw/legend.js';
import type { Scene, TableData, Trail } from '../draw/scene.js';
import { drawTable, sortRows, type Sorting } from '../draw/table.js';
import type { Figure as PlateFigure } from '../export/plate.js';
import type { Deck } from '../export/pptx/deck.js';
import type { GroupState } from '../model/group.js';
import type { LinkState } from '../model/link.js';
import { sameQuestion, type Question } from '../model/question.js';
import type { Dataset, InstrumentId, PartyCode } from '../model/types.js';
import { canSave } from './download.js';
import { TreatyDateEvent, TreatySelectEvent } from './events.js';
import { ForcedColours } from './forced-colours.js';
import { GroupMember } from './group-member.js';
import { OwnSource } from './own-source.js';
import { checkChoice, checkChoices, readRequest } from '../i18n/request.js';
import { saveButtons } from './save-buttons.js';
import { drawPicture, fileFormats, type Content, type FileFormat } from './save-picture.js';
import { hasSlides, type Slides } from './slides-source.js';
import { Tooltip, type ClientPoint } from './tooltip.js';
import type { Fault } from '../i18n/fault.js';
import type { Locale } from '../i18n/locale.js';
import { TreatyElement } from './treaty-element.js';

/**
 * A widget that answers a question about instruments at a date: the attributes
 * that ask it, the scene that answers it, its group, its legend, table and
 * tooltip. A chart adds `makeScene` and `drawPicture`.
 *
 * What `group` shares and where a widget's own attributes come in: see
 * `GroupMember`. `instruments` are the widget's own, else the group's, else the
 * widget's default.
 */
export abstract class TreatyFigure<S extends Scene> extends TreatyElement {
  /** Identifiers of instruments, or `universal-19`, `universal-12`, `neighbours`; separated by commas. */
  @property() instruments = '';

  /** An M49 region (`africa`, `002`) or a group (`GRULAC`, `least-developed-countries`); else the world. */
  @property() region = '';

  /** Code of the selected State, ISO 3166-1 alpha-3. */
  @property() selected = '';

  /** Widgets with the same `group` share selected and hovered State, instruments and date. */
  @property() group = '';

  /** Shows every colour with a pattern too: for those who cannot tell colours apart. Always so with forced colours. */
  @property({ type: Boolean, reflect: true }) patterns = false;

  /** Kinds of file a reader may save, of `csv json svg png pptx`; none by default. */
  @property() downloads = '';

  /** Address of acts or instruments of the host's own: JSON or CSV in the form of `docs/own-data.md`. */
  @property() src = '';

  /** The same as an object or a text; goes before `src`. */
  @property({ attribute: false }) data: unknown;

  @state() private asTable = false;
  @state() private sorting: Sorting | undefined;
  @state() protected pressed: ReadonlySet<string> = new Set();
  @state() protected highlighted: string | undefined;
  @query('.tooltip') private tooltipElement!: HTMLElement | null;

  protected question: Question | undefined;
  protected scene: S | undefined;
  #tooltip: Tooltip | undefined;
  readonly #forcedColours = new ForcedColours(this);
  readonly #own = new OwnSource(
    this,
    () => super.locale.language,
    () => this.renewLanguage(),
  );
  readonly #group = new GroupMember(
    this,
    () => this.#dataset,
    (state, keys) => this.#onGroup(state, keys),
  );

  /** Whether `src` and `data` are acts and instruments; not where a widget takes something else by them. */
  protected readonly takesActs: boolean = true;

  /** The bundled data, with the host's own in them where it supplied any. */
  get #dataset(): Dataset {
    return this.#own.dataset ?? bundledDataset();
  }

  /** The facts, what they say in words in the widget's language. */
  protected get facts(): Dataset {
    return datasetIn(this.#dataset, this.locale.words);
  }

  /** Also names the instruments that the host brought; another one whenever its data are others. */
  protected override get locale(): Locale {
    const { part, dataset } = this.#own;
    return part && dataset ? part.localeWith(super.locale, dataset) : super.locale;
  }

  /** What is shown when neither the widget nor its group names instruments. */
  protected abstract readonly defaultInstruments: string;

  /** Whether the picture can be shown as a table; not where it is one. */
  protected readonly hasTable: boolean = true;

  /** The day shown where neither the widget nor its group names one; that of the tables if empty. */
  protected ownDay(): string {
    return '';
  }

  /** Whether the picture can be saved as one; not where it is a control. */
  protected readonly hasPlate: boolean = true;

  protected abstract makeScene(question: Question): S;

  /** The picture itself. It holds `this.tooltipPlace()` where it shows trails. */
  protected abstract drawPicture(scene: S): TemplateResult;

  /** Faults of a widget's own attributes. */
  protected check(): readonly Fault[] {
    return [];
  }

  /** Called after question and scene are known, before drawing. */
  protected arrange(_changed: PropertyValues<this>, _newQuestion: boolean): void {}

  /** Controls above the picture. */
  protected drawTools(_scene: S): TemplateResult | typeof nothing {
    return nothing;
  }

  /** What stands between picture and legend, if anything. */
  protected drawBelow(_scene: S): TemplateResult | typeof nothing {
    return nothing;
  }

  /** Sentences and notes of the caption that a host cannot replace. */
  protected standingCaption(_scene: S): { readonly stays?: readonly string[]; readonly notes?: readonly string[] } {
    return {};
  }

  /** Something changed in the group that needs no new drawing. */
  protected onHovered(_code: PartyCode | undefined): void {}

  /** Whether plain colours are drawn with patterns. */
  protected get patterned(): boolean {
    return this.patterns || (!this.isServed && this.#forcedColours.active);
  }

  // Shared state

  /** The selected State: the group's, else the widget's own. */
  protected get selectedState(): PartyCode | undefined {
    return this.selected || undefined;
  }

  /** The instruments the group shows, as last chosen by a member. */
  protected get sharedInstruments(): string | undefined {
    return this.#group.state.instruments;
  }

  /**
   * Selects a State, or none, and tells.
   * @param instrument the one it was selected for, in a picture of several.
   */
  protected select(code: PartyCode | undefined, instrument?: InstrumentId): void {
    if (code === this.selectedState) return;
    const { messages } = this.locale;
    if (!this.#group.request({ selected: code })) this.selected = code ?? '';
    const { instruments = [] } = this.question ?? {};
    const only = instruments.length === 1 ? instruments[0]?.id : undefined;
    this.dispatchEvent(new TreatySelectEvent(code, instrument ?? only));
    this.announce(
      code === undefined ? messages.unselected : messages.selected({ state: this.locale.state(code) }),
    );
  }

  /**
   * Moves the picture, and its group, to another day, and tells.
   * @param silently without a word to the live region: while the picture plays.
   */
  protected changeDate(day: string, silently = false): void {
    if (day === this.question?.asOf) return;
    if (!this.#group.request({ asOf: day })) this.asOf = day;
    this.dispatchEvent(new TreatyDateEvent(day));
    if (silently) return;
    void this.updateComplete.then(() => {
      if (this.scene) this.announce(this.locale.messages.mapOf(this.scene));
    });
  }

  /** Shows a choice of instruments: in the group, or where there is none in the widget itself. */
  protected chooseInstruments(list: string): void {
    if (!this.#group.request({ instruments: list })) this.instruments = list;
  }

  /** Tells the group which State the pointer or the focus is on. */
  protected hover(code: PartyCode | undefined): void {
    this.#group.hover(code);
  }

  #onGroup(state: GroupState, changed: ReadonlySet<keyof GroupState>): void {
    if (changed.has('hovered')) this.onHovered(state.hovered);
    if (changed.size === 1 && changed.has('hovered')) return;
    this.requestUpdate();
  }

  // Links

  protected override linkState(): LinkState {
    // What is shown, though it be the group's choice or the widget's default.
    const { instruments = this.defaultInstruments } = this.#group.state;
    return { ...super.linkState(), instruments: this.instruments || instruments };
  }

  protected override setLinkState(state: LinkState): void {
    const follows = this.#group.isMember && !this.instruments;
    super.setLinkState(state);
    // A widget that shows its group's instruments goes on to do so.
    if (!follows || state.instruments === undefined) return;
    this.instruments = '';
    this.chooseInstruments(state.instruments);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#group.leave();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Back on the page: what was watched must be watched again, and the group may have moved on.
    if (this.hasUpdated) this.requestUpdate();
  }

  // From attributes to scene

  protected override prerequisites(): readonly (() => void)[] {
    return this.scene ? [] : [bundledDataset];
  }

  protected override wait(changed: PropertyValues<this>): void {
    // What it shows, the others of its group show too, though it be far down the page.
    if (!this.isServed) this.#group.update(changed);
  }

  protected override prepare(changed: PropertyValues<this>): readonly Fault[] {
    if (this.takesActs) this.#own.update(this.src, this.data);
    const faults = this.#ask(changed);
    // What cannot be found may be what is on its way.
    return this.#own.isLoading && !this.#own.hasFailed ? [] : [...this.#own.faults(this.locale), ...faults];
  }

  /** A scene, and what of it the host supplied. */
  #make(question: Question): S {
    const scene = this.makeScene(question);
    const { part, loadedPart } = this.#own;
    loadedPart?.dress(this, part ? question.instruments : []);
    return part ? part.ownScene(scene, question.instruments, this.locale) : scene;
  }

  #read(): ReturnType<typeof readRequest> {
    const written = {
      instruments: this.instruments || this.#group.state.instruments || this.defaultInstruments,
      asOf: this.asOf || this.ownDay(),
      region: this.region,
    };
    return readRequest(this.facts, written, this.locale);
  }

  /** What is asked for at the moment, as far as it can be read. */
  protected asked(): Question | undefined {
    return this.#read().request;
  }

  #ask(changed: PropertyValues<this>): readonly Fault[] {
    // What a server has drawn knows nothing of the page's groups: it joins with the next update.
    if (!this.isServed) this.#group.update(changed);
    const { request, faults: misread } = this.#read();
    const faults = [
      ...misread,
      ...checkChoice('theme', this.theme, ['auto', 'light', 'dark'], this.locale),
      ...checkChoice('loading', this.loading, ['lazy', 'eager'], this.locale),
      ...checkChoices('downloads', this.downloads, ['csv', ...fileFormats], this.locale),
      ...this.check(),
    ];
    if (!request || faults.length > 0) {
      // What stood before stays, though not in the language before.
      if (this.question && this.hasNewLocale) this.#retell(this.question);
      return faults;
    }
    const isNew = !sameQuestion(this.question, request) || this.hasNewLocale || this.mustRemake(changed);
    if (isNew) {
      this.question = request;
      this.scene = this.#make(request);
    }
    this.arrange(changed, isNew);
    return faults;
  }

  /** Makes the scene of a question anew, in another language. */
  #retell(question: Question): void {
    const { instruments } = this.facts;
    const same = question.instruments.flatMap(({ id }) => instruments.find((one) => one.id === id) ?? []);
    this.question = { ...question, instruments: same };
    this.scene = this.#make(this.question);
  }

  /** Whether the scene has to be made anew though the question is the same. */
  protected mustRemake(_changed: PropertyValues<this>): boolean {
    return false;
  }

  /** Below the faults: what is shown in spite of them, and a way to try again. */
  protected override drawBelowFaults(): TemplateResult | typeof nothing {
    if (!this.#own.hasFailed) return nothing;
    const { ownBundled, ownBefore, ownRetry } = this.locale.messages;
    return html`<p>${this.#own.dataset ? ownBefore : ownBundled}</p>
      <button type="button" class="retry" @click=${this.#own.retry}>${ownRetry}</button>`;
  }

  protected override drawAbove(): TemplateResult | typeof nothing {
    return this.#own.isLoading
      ? html`<p class="loading" role="status">${this.locale.messages.ownLoading}</p>`
      : nothing;
  }

  protected override isDrawn(): boolean {
    return this.scene !== undefined;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const code = this.#tooltip?.code;
    if (code === undefined) return;
    const trail = this.trailOf(code);
    if (trail) this.#tooltip?.refresh(trail, this.locale);
    else this.hideTrail();
  }

  // Tooltip

  /** The trail a tooltip shows again after an update; `undefined` closes it. */
  protected trailOf(_code: string): Trail | undefined {
    return undefined;
  }

  /** The element the tooltip is drawn in; one in every picture that has trails. */
  protected tooltipPlace(): TemplateResult {
    return html`<div
      class="tooltip"
      part="tooltip"
      hidden
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === 'Escape') this.closeTrail();
      }}
    ></div>`;
  }

  /** The State or datum whose trail is shown. */
  protected get shownTrail(): { readonly code: string; readonly pinned: boolean } | undefined {
    const code = this.#tooltip?.code;
    return code === undefined ? undefined : { code, pinned: this.#tooltip?.pinned ?? false };
  }

  protected showTrail(trail: Trail, at: ClientPoint, pinned = false): void {
    const element = this.tooltipElement;
    if (element && this.#tooltip?.element !== element)
      this.#tooltip = new Tooltip(element, () => this.closeTrail());
    this.#tooltip?.show(trail, this.locale, at, pinned);
  }

  protected hideTrail(): void {
    this.#tooltip?.hide();
  }

  /** The reader closed the trail: a widget puts the focus back where it was. */
  protected closeTrail(): void {
    this.hideTrail();
  }

  // Legend and table

  /** Keys of the legend that stay lit, or `undefined` for all. */
  protected get lit(): ReadonlySet<string> | undefined {
    if (this.highlighted) return new Set([this.highlighted]);
    return this.pressed.size > 0 ? this.pressed : undefined;
  }

  /** Presses an entry of the legend: only the pressed ones stay lit. */
  protected pressEntry(key: string): void {
    const pressed = new Set(this.pressed);
    if (!pressed.delete(key)) pressed.add(key);
    this.pressed = pressed;
    const { messages, list } = this.locale;
    const labels = this.scene?.legend.filter((one) => pressed.has(one.key)).map(({ label }) => label);
    this.announce(labels?.length ? messages.legendFiltered({ labels: list(labels) }) : messages.legendAll);
  }

  protected drawLegend(scene: S): TemplateResult | typeof nothing {
    if (scene.legend.length === 0) return nothing;
    return drawLegend(scene.legend, this.pressed, this.locale, {
      onHighlight: (key) => (this.highlighted = key),
      onPress: (key) => this.pressEntry(key),
    });
  }

  #sortingOf({ columns }: TableData): Sorting {
    return this.sorting ?? { column: columns[0]?.id ?? '', descending: false };
  }

  /** Whether the reader is offered a kind of file. */
  protected saves(format: string): boolean {
    return this.downloads.split(/[\s,]+/).includes(format) && (this.isServed || canSave());
  }

  /** What is shown, for a picture that leaves the page; fetched when a reader asks for it. */
  protected plateFigure(_scene: S): Promise<PlateFigure> | undefined {
    return undefined;
  }

  /** Puts what is shown on slides; a table of it where a widget has no better. */
  protected addSlides(slides: Slides, deck: Deck, figure: PlateFigure, scene: S): void {
    slides.addTableSlides(deck, figure, scene.table());
  }

  /** What a saved table holds: the rows that are shown, in the order they are shown in. */
  protected tableToSave(scene: S): TableData {
    const table = scene.table();
    return { ...table, rows: sortRows(table, this.#sortingOf(table), this.locale) };
  }

  /** What is shown, for whoever takes it elsewhere; `undefined` before anything is. */
  content(): Content | undefined {
    const { scene, question, locale, heading } = this;
    if (!scene || !question) return undefined;
    return {
      locale,
      asOf: question.asOf,
      figure: () => this.plateFigure(scene)?.then((figure) => (heading ? { ...figure, heading } : figure)),
      table: () => this.tableToSave(scene),
      picture: (figure, format, width) => drawPicture(figure, format, this, locale, width),
      addSlides: (slides, deck, figure) => this.addSlides(slides, deck, figure, scene),
    };
  }

  /** What the name of a saved file says beside instruments and date. */
  protected savedAs(): readonly string[] {
    return [];
  }

  #drawSaves(scene: S): NonNullable<Figure['saves']> {
    const { question } = this;
    if (!question) return [];
    const offers = (format: FileFormat | 'csv'): boolean => {
      if (!this.saves(format)) return false;
      return format === 'csv' || (this.hasPlate && (format !== 'pptx' || (!this.isServed && hasSlides())));
    };
    const savable = {
      question,
      named: this.savedAs(),
      offers,
      table: () => this.tableToSave(scene),
      content: () => this.content(),
    };
    return saveButtons(this, savable, this.locale);
  }

  #drawTable(scene: S): TemplateResult {
    const table = scene.table();
    const sorting = this.#sortingOf(table);
    return drawTable(table, this.locale.messages.tableCaption(scene), sorting, this.locale, (column) => {
      const descending = column === sorting.column && !sorting.descending;
      this.sorting = { column, descending };
    });
  }

  /** Whether the table stands in the picture's place. */
  protected get showsTable(): boolean {
    return this.asTable;
  }

  /** Puts the parts together; a widget that is no figure on a page of its own may do so in its way. */
  protected drawFrame(figure: Figure, _scene: S): TemplateResult {
    return drawFigure(figure, this.locale);
  }

  protected override draw(): TemplateResult {
    const { scene, locale, asTable } = this;
    if (!scene) return html``;
    const { stays, notes } = this.standingCaption(scene);
    return this.drawFrame(
      {
        heading: this.heading || scene.heading,
        headingLang: this.heading ? this.hostLang : undefined,
        result: scene.result,
        tools: asTable ? nothing : this.drawTools(scene),
        body: asTable ? this.#drawTable(scene) : this.drawPicture(scene),
        below: this.drawBelow(scene),
        legend: this.drawLegend(scene),
        caption: drawCaption(scene.caption, locale, stays, notes),
        saves: this.#drawSaves(scene),
        ...(this.hasTable
          ? {
              asTable,
              onToggleTable: () => {
                this.hideTrail();
                this.asTable = !asTable;
              },
            }
          : {}),
      },
      scene,
    );
  }
}
