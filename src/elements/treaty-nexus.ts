import { html, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { drawNexus, type NexusLine } from '../draw/nexus.js';
import { nexusInstruments, nexusScene, type NexusScene } from '../draw/nexus-scene.js';
import type { Figure as PlateFigure } from '../export/plate.js';
import type { Trail } from '../draw/scene.js';
import { nexusStyle } from '../draw/style-nexus.js';
import { linkPath } from '../layout/nexus.js';
import type { Question } from '../model/question.js';
import { TreatyFigure } from './treaty-figure.js';

/**
 * @summary What is said of links between terrorism and other crime, and which instruments answer it.
 *
 * The account is that of the backgrounder of the Eleventh Crime Congress. It has
 * no quantities, so nothing here has a size: points and instruments are two
 * lists, joined by lines that are all alike.
 *
 * @tag treaty-nexus
 *
 * @slot heading - In place of the heading.
 * @slot caption - In place of the generated caption.
 * @slot footer - Below everything.
 *
 * @csspart heading - The heading.
 * @csspart result - The sentence below it.
 * @csspart nexus - The two lists.
 * @csspart tooltip - The explanation of a point or an instrument.
 * @csspart table - The table.
 * @csspart caption - The caption.
 * @csspart fault - The message that takes the picture's place when it cannot be drawn.
 *
 * @fires treaty-ready - The picture stands.
 * @fires treaty-error - Something asked for cannot be shown; fields `message`, `cause`.
 */
export class TreatyNexus extends TreatyFigure<NexusScene> {
  static override styles = [...TreatyFigure.styles, nexusStyle];

  protected readonly defaultInstruments = nexusInstruments().join(',');

  @state() private active = '';
  @state() private marked: string | undefined;
  @state() private lines: readonly NexusLine[] = [];
  #observer: ResizeObserver | undefined;
  #watched: Element | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    this.#watched = undefined;
  }

  protected override makeScene(question: Question): NexusScene {
    return nexusScene(this.facts, question, this.locale);
  }

  protected override arrange(_changed: PropertyValues<this>): void {
    const order = this.#order();
    if (!order.includes(this.active)) this.active = order[0] ?? '';
  }

  /** Points first, then instruments: the order of Up and Down. */
  #order(): string[] {
    const { groups = [], answers = [] } = this.scene ?? {};
    return [...groups.flatMap(({ points }) => points.map(({ id }) => id)), ...answers.map(({ id }) => id)];
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const nexus = this.renderRoot.querySelector('.nexus') ?? undefined;
    if (nexus === this.#watched) return;
    this.#observer?.disconnect();
    this.#watched = nexus;
    if (!nexus) return;
    // Lines are laid where the lists happen to be, so they follow every change of size.
    this.#observer = new ResizeObserver(() => this.#layLines());
    this.#observer.observe(nexus);
  }

  #layLines(): void {
    const nexus = this.#watched as HTMLElement | undefined;
    const frame = nexus?.getBoundingClientRect();
    if (!nexus || !frame || frame.width === 0) return;
    // A host may scale the page; lines are in the diagram's own pixels.
    const scale = frame.width / nexus.offsetWidth || 1;
    const rectOf = (id: string) => this.#node(id)?.getBoundingClientRect();
    const leftToRight = this.locale.direction === 'ltr';
    const lines: NexusLine[] = [];
    for (const { id, instruments } of this.scene?.groups.flatMap(({ points }) => points) ?? []) {
      const from = rectOf(id);
      for (const to of instruments) {
        const at = rectOf(to);
        if (!from || !at) continue;
        const [start, end] = leftToRight ? [from.right, at.left] : [from.left, at.right];
        const place = (x: number, { top, height }: DOMRect) =>
          [Math.round((x - frame.left) / scale), Math.round((top + height / 2 - frame.top) / scale)] as const;
        lines.push({ from: id, to, path: linkPath(place(start, from), place(end, at)) });
      }
    }
    this.lines = lines;
  }

  #node(id: string): HTMLElement | null {
    return this.renderRoot.querySelector(`[data-node="${id}"]`);
  }

  // Pointer and keyboard

  protected override trailOf(id: string): Trail | undefined {
    return this.scene?.trail(id);
  }

  #show(id: string, pinned: boolean): void {
    const trail = this.trailOf(id);
    const rect = this.#node(id)?.getBoundingClientRect();
    if (trail && rect) this.showTrail(trail, { x: rect.left + 24, y: rect.bottom - 8 }, pinned);
  }

  #idOf(event: Event): string | undefined {
    return (event.target as Element).closest('[data-node]')?.getAttribute('data-node') ?? undefined;
  }

  #rest(id: string | undefined): void {
    if (this.shownTrail?.pinned) return;
    this.marked = id;
    if (id === undefined) this.hideTrail();
    else this.#show(id, false);
  }

  #press(event: Event): void {
    const id = this.#idOf(event);
    if (id === undefined) return;
    const again = this.shownTrail?.pinned && this.shownTrail.code === id;
    this.active = id;
    this.marked = id;
    if (again) this.hideTrail();
    else this.#show(id, true);
  }

  protected override closeTrail(): void {
    this.hideTrail();
    this.#node(this.active)?.focus();
  }

  /** The first instrument that answers a point, or the first point an instrument answers. */
  #across(id: string, toAnswers: boolean): string | undefined {
    const points = this.scene?.groups.flatMap((group) => group.points) ?? [];
    return toAnswers
      ? points.find((point) => point.id === id)?.instruments[0]
      : points.find(({ instruments }) => instruments.includes(id))?.id;
  }

  #onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const order = this.#order();
    const index = order.indexOf(this.active);
    const forward = this.locale.direction === 'ltr' ? 'ArrowRight' : 'ArrowLeft';
    const steps: { readonly [key: string]: () => string | undefined } = {
      ArrowDown: () => order[index + 1],
      ArrowUp: () => order[index - 1],
      Home: () => order[0],
      End: () => order.at(-1),
      ArrowRight: () => this.#across(this.active, forward === 'ArrowRight'),
      ArrowLeft: () => this.#across(this.active, forward === 'ArrowLeft'),
    };
    if (event.key === 'Escape' && this.shownTrail) {
      this.marked = undefined;
      this.hideTrail();
    } else {
      const step = steps[event.key];
      if (!step) return;
      const to = step();
      if (to !== undefined) {
        this.hideTrail();
        this.active = to;
        this.#node(to)?.focus();
      }
    }
    event.preventDefault();
  }

  // Drawing

  protected override async plateFigure(scene: NexusScene): Promise<PlateFigure> {
    const { nexusFigure } = await import('../export/figures/nexus.js');
    return nexusFigure(scene, this.locale);
  }

  protected override drawPicture(scene: NexusScene): TemplateResult {
    return html`<div
        @pointerover=${(event: PointerEvent) => event.pointerType === 'touch' || this.#rest(this.#idOf(event))}
        @pointerleave=${() => this.#rest(undefined)}
        @focusin=${(event: FocusEvent) => {
          const id = this.#idOf(event);
          if (id !== undefined) this.active = id;
          this.#rest(id);
        }}
        @focusout=${() => this.#rest(undefined)}
        @click=${this.#press}
        @keydown=${this.#onKey}
      >
        ${drawNexus(scene, { active: this.active, marked: this.marked, lines: this.lines }, this.locale)}
      </div>
      ${this.tooltipPlace()}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'treaty-nexus': TreatyNexus;
  }
}
