import { isServer, type TemplateResult } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { ChildPart } from 'lit/directive.js';
import { inTurn } from './turns.js';

type Draw = (item: never) => TemplateResult;

class InPieces extends AsyncDirective {
  #items: readonly unknown[] = [];
  #draw: Draw | undefined;
  /** How many are drawn in a turn. */
  #size = 0;
  /** Of those that stand, the same templates again cost next to nothing. */
  #drawn: TemplateResult[] = [];
  #isWaiting = false;

  override render(items: readonly unknown[], draw: Draw, size: number): readonly TemplateResult[] {
    this.#size = size;
    return this.#show(items, draw, isServer ? items.length : Math.max(size, this.#drawn.length));
  }

  override update({ startNode, endNode }: ChildPart, [items, draw, size]: [readonly unknown[], Draw, number]): unknown {
    // What a server drew is all there.
    const isServed = this.#drawn.length === 0 && startNode?.nextSibling !== endNode;
    return this.render(items, draw, isServed ? items.length : size);
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
      if (this.isConnected && this.#drawn.length < this.#items.length) this.setValue(this.#more(this.#size));
    });
  }

  override reconnected(): void {
    if (this.#drawn.length < this.#items.length) this.#wait();
  }
}

const piecewise = directive(InPieces);

/**
 * A template for each of a list that may be very long: its beginning at once, the rest in turns.
 * @param size how many are drawn in a turn.
 */
export const inPieces = <T>(items: readonly T[], draw: (item: T) => TemplateResult, size: number) =>
  piecewise(items, draw, size);
