import { isServer, type TemplateResult } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { ChildPart } from 'lit/directive.js';
import { inTurn } from './turns.js';

/** Drawn at once: more than are in a list of this project's own. */
const atOnce = 200;

type Draw = (item: never) => TemplateResult;

class InPieces extends AsyncDirective {
  #items: readonly unknown[] = [];
  #draw: Draw | undefined;
  /** Of those that stand, the same templates again cost next to nothing. */
  #drawn: TemplateResult[] = [];
  #isWaiting = false;

  override render(items: readonly unknown[], draw: Draw): readonly TemplateResult[] {
    return this.#show(items, draw, isServer ? items.length : Math.max(atOnce, this.#drawn.length));
  }

  override update({ startNode, endNode }: ChildPart, [items, draw]: [readonly unknown[], Draw]): unknown {
    // What a server drew is all there.
    const isServed = this.#drawn.length === 0 && startNode?.nextSibling !== endNode;
    return isServed ? this.#show(items, draw, items.length) : this.render(items, draw);
  }

  #show(items: readonly unknown[], draw: Draw, count: number): readonly TemplateResult[] {
    this.#items = items;
    this.#draw = draw;
    this.#drawn = [];
    return this.#more(count);
  }

  #more(count: number): readonly TemplateResult[] {
    const draw = this.#draw as (item: unknown) => TemplateResult;
    const from = this.#drawn.length;
    this.#drawn = [...this.#drawn, ...this.#items.slice(from, from + count).map(draw)];
    if (this.#drawn.length < this.#items.length) this.#wait();
    return this.#drawn;
  }

  #wait(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    void inTurn(() => {
      this.#isWaiting = false;
      if (this.isConnected && this.#drawn.length < this.#items.length) this.setValue(this.#more(atOnce));
    });
  }

  override reconnected(): void {
    if (this.#drawn.length < this.#items.length) this.#wait();
  }
}

const piecewise = directive(InPieces);

/** A template for each of a list that may be very long: its beginning at once, the rest in turns. Not for what a reader sees first. */
export const inPieces = <T>(items: readonly T[], draw: (item: T) => TemplateResult) => piecewise(items, draw);
