import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { englishWords } from '../data/words.js';
import { drawLegend } from '../draw/legend.js';
import { profileMark } from '../draw/profile-mark.js';
import { drawProfile, drawStateChoice, type StateGroup } from '../draw/profile.js';
import { profileScene, type ProfileScene } from '../draw/profile-scene.js';
import { profileStyle } from '../draw/style-profile.js';
import type { Figure as PlateFigure } from '../export/plate.js';
import type { Locale } from '../i18n/locale.js';
import { findState } from '../layout/find-state.js';
import type { ChecklistMark } from '../layout/profile.js';
import { regionGroups } from '../layout/region-groups.js';
import type { Question } from '../model/question.js';
import type { PartyCode } from '../model/types.js';
import type { Fault } from '../i18n/fault.js';
import { TreatyFigure } from './treaty-figure.js';

/**
 * @summary One State: every instrument, act and date by subject, and what remains to be joined: a checklist.
 *
 * @tag treaty-profile
 *
 * @slot heading - In place of the generated heading.
 * @slot caption - In place of the generated caption.
 * @slot footer - Below everything.
 *
 * @csspart heading - The heading.
 * @csspart result - The sentence below it.
 * @csspart profile - The card and the checklist.
 * @csspart remains - What remains to be joined.
 * @csspart legend - The legend.
 * @csspart table - The table.
 * @csspart caption - The caption.
 * @csspart fault - The message that stands above the profile when something cannot be shown as asked.
 *
 * @fires treaty-ready - The profile stands.
 * @fires treaty-select - Another State was chosen; field `state`.
 * @fires treaty-error - Something asked for cannot be shown; fields `message`, `cause`.
 */
export class TreatyProfile extends TreatyFigure<ProfileScene> {
  static override styles = [...TreatyFigure.styles, profileStyle];

  #code: PartyCode | undefined;
  #groups: readonly StateGroup[] = [];
  #groupsOf: Locale | undefined;

  @state() private active = '';
  @state() private open: ReadonlySet<string> = new Set();

  /**
   * The State: a code (ISO 3166-1 alpha-3 or alpha-2, M49) or its name in English or
   * the widget's language; else the one
   * that is selected in the group.
   */
  @property() state = '';

  protected readonly defaultInstruments = 'universal-19';

  /** The State asked for by attribute, else the selected one. */
  #wanted(): PartyCode | undefined | { readonly nearest: readonly string[] } {
    const written = this.state.trim() || this.selectedState;
    if (!written) return undefined;
    const { states } = englishWords();
    const wanted = findState(this.facts.states, (code) => states[code], written);
    if (typeof wanted !== 'object' || this.locale.words.states === states) return wanted;
    // A page in another language may name the State in it.
    const own = findState(this.facts.states, (code) => this.locale.words.states[code], written);
    return typeof own === 'object' ? wanted : own;
  }

  protected override check(): readonly Fault[] {
    const wanted = this.#wanted();
    if (typeof wanted !== 'object') return [];
    const { profile } = this.locale.messages;
    const value = this.state.trim() || (this.selectedState ?? '');
    const near = wanted.nearest;
    const message = near.length
      ? profile.errorStateNear({ value, nearest: near.join(', ') })
      : profile.errorState({ value });
    return [{ message, attribute: this.state.trim() ? 'state' : 'selected', value, nearest: near }];
  }

  protected override mustRemake(_changed: PropertyValues<this>): boolean {
    return this.#wanted() !== this.#code;
  }

  protected override makeScene(question: Question): ProfileScene {
    const wanted = this.#wanted();
    this.#code = typeof wanted === 'string' ? wanted : undefined;
    return profileScene(this.facts, question, this.#code, this.locale);
  }

  protected override arrange(): void {
    const ids = this.#ids();
    if (!ids.includes(this.active)) this.active = ids[0] ?? '';
  }

  /** The instruments in the order they are drawn in. */
  #ids(): readonly string[] {
    return this.scene?.subjects.flatMap(({ lines }) => lines.map(({ line }) => line.instrument.id)) ?? [];
  }

  protected override savedAs(): readonly string[] {
    return this.#code ? [this.#code] : [];
  }

  #choose(code: PartyCode): void {
    // A State named by attribute is this widget's own; without one it follows the selection.
    if (this.state) this.state = code;
    this.select(code);
    this.requestUpdate();
  }

  #toggle(id: string): void {
    this.active = id;
    const open = new Set(this.open);
    if (!open.delete(id)) open.add(id);
    this.open = open;
  }

  // Keyboard

  #buttonOf(id: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`[data-instrument="${CSS.escape(id)}"] > button`);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const id = (event.target as Element).closest<HTMLElement>('[data-instrument]')?.dataset['instrument'];
    if (id === undefined) return;
    const ids = this.#ids();
    const at = ids.indexOf(id);
    const { key } = event;
    if (key === 'Escape') this.#escape(id);
    else {
      // On goes the way the language is read.
      const right = this.locale.direction === 'rtl' ? -1 : 1;
      const moves: { [key: string]: number } = {
        ArrowDown: at + 1,
        ArrowRight: at + right,
        ArrowUp: at - 1,
        ArrowLeft: at - right,
        Home: 0,
        End: ids.length - 1,
      };
      const to = moves[key];
      // Links inside an open record keep their own keys.
      if (to === undefined || (event.target as Element).localName === 'a') return;
      this.#focusLine(ids[Math.max(0, Math.min(to, ids.length - 1))] ?? id);
    }
    event.preventDefault();
  }

  /** Escape closes the record, and with none open leaves the list for the State's name. */
  #escape(id: string): void {
    if (this.open.has(id)) {
      this.#toggle(id);
      this.#focusLine(id);
    } else this.renderRoot.querySelector<HTMLElement>('.choice select')?.focus();
  }

  #focusLine(id: string): void {
    this.active = id;
    void this.updateComplete.then(() => this.#buttonOf(id)?.focus());
  }

  // Drawing

  #choices(): readonly StateGroup[] {
    const { locale } = this;
    // Names and their order change with the language and with nothing else.
    if (this.#groupsOf === locale) return this.#groups;
    this.#groupsOf = locale;
    const sorted = locale.sortStates(this.facts.states.map(({ iso3 }) => iso3));
    const regions = new Map(this.facts.states.map(({ iso3, region }) => [iso3, region]));
    return (this.#groups = regionGroups().regions.map((region) => ({
      label: locale.region(region),
      codes: sorted.filter((code) => regions.get(code) === region),
    })));
  }

  protected override drawTools(): TemplateResult {
    return drawStateChoice(this.#choices(), this.#code, this.locale, (code) => this.#choose(code));
  }

  protected override async plateFigure(scene: ProfileScene): Promise<PlateFigure> {
    const { profileFigure } = await import('../export/figures/profile.js');
    return profileFigure(scene, this.locale);
  }

  protected override drawPicture(scene: ProfileScene): TemplateResult {
    if (!scene.profile) return html``;
    const { active, open, lit } = this;
    return drawProfile(scene, { active, open, lit }, this.locale, {
      onToggle: (id) => this.#toggle(id),
      onKey: (event) => this.#onKey(event),
    });
  }

  protected override drawLegend(scene: ProfileScene): TemplateResult | typeof nothing {
    if (this.showsTable || scene.legend.length === 0) return nothing;
    return drawLegend(
      scene.legend,
      this.pressed,
      this.locale,
      {
        onHighlight: (key) => (this.highlighted = key),
        onPress: (key) => this.pressEntry(key),
      },
      (key) => profileMark(key as ChecklistMark),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'treaty-profile': TreatyProfile;
  }
}
