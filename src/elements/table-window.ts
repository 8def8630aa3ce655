import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { chunkSize, chunksOf, chunksWithin, wholeUpTo, type ChunkRange } from '../layout/chunks.js';

/** Height of a row before any was measured, in CSS pixels. */
const usualRow = 30;

/** What is held beyond the part in sight, as a share of its height, each way. */
const margin = 1;

/**
 * Which chunks of a long table hold their rows.
 *
 * After every update the chunks that are drawn are measured; on every scroll the chunks in sight
 * are reckoned from the heights, and the host is asked to draw again only when they change. While
 * the page is printed all of them hold their rows.
 */
export class TableWindow implements ReactiveController {
  #rows = 0;
  #heights: number[] = [];
  #range: ChunkRange = { first: 0, last: 0 };
  #printing = false;
  #frameAsked = 0;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly frame: () => HTMLElement | null,
  ) {
    host.addController(this);
  }

  readonly #beforePrint = () => this.#print(true);
  readonly #afterPrint = () => this.#print(false);

  hostConnected(): void {
    addEventListener('beforeprint', this.#beforePrint);
    addEventListener('afterprint', this.#afterPrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#beforePrint);
    removeEventListener('afterprint', this.#afterPrint);
    cancelAnimationFrame(this.#frameAsked);
    this.#frameAsked = 0;
  }

  #print(printing: boolean): void {
    this.#printing = printing;
    this.host.requestUpdate();
  }

  /** Other rows, or the same in another order: nothing measured is true any more. */
  reset(rows: number): void {
    this.#rows = rows;
    this.#heights = [];
    this.#range = { first: 0, last: 0 };
    const frame = this.frame();
    if (frame) frame.scrollTop = 0;
  }

  /** Height of a chunk, as measured or as likely, in CSS pixels. */
  heightOf(chunk: number): number {
    const known = this.#heights[chunk];
    if (known !== undefined) return known;
    const measured = this.#heights.filter((height) => height > 0);
    const usual = measured.length
      ? measured.reduce((sum, height) => sum + height, 0) / measured.length
      : usualRow * chunkSize;
    const rows = Math.min(chunkSize, this.#rows - chunk * chunkSize);
    return (usual * rows) / chunkSize;
  }

  holds(chunk: number): boolean {
    if (this.#printing || this.#rows <= wholeUpTo) return true;
    return chunk >= this.#range.first && chunk <= this.#range.last;
  }

  /** Whether a row lies in a chunk. */
  isIn(chunk: number, row: number): boolean {
    return row >= 0 && Math.floor(row / chunkSize) === chunk;
  }

  /** Draws the chunk with this row, though it is not in sight. */
  reach(row: number): void {
    const chunk = Math.floor(row / chunkSize);
    if (this.holds(chunk)) return;
    this.#range = { first: chunk, last: chunk };
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    const chunks = this.frame()?.querySelectorAll<HTMLElement>('tbody[data-held]') ?? [];
    if (this.#rows <= wholeUpTo) return;
    for (const one of chunks) {
      const chunk = Number(one.dataset['chunk']);
      // The last chunk has fewer rows and would spoil the average.
      if (one.offsetHeight > 0 && chunk < chunksOf(this.#rows) - 1) this.#heights[chunk] = one.offsetHeight;
    }
    this.look();
  }

  /** The reader scrolled, or something else moved: looks in the next frame. */
  look(): void {
    if (this.#rows <= wholeUpTo) return;
    this.#frameAsked ||= requestAnimationFrame(() => {
      this.#frameAsked = 0;
      this.#look();
    });
  }

  #look(): void {
    const frame = this.frame();
    if (!frame) return;
    const heights = Array.from({ length: chunksOf(this.#rows) }, (_, chunk) => this.heightOf(chunk));
    const { scrollTop, clientHeight } = frame;
    const range = chunksWithin(
      heights,
      scrollTop - margin * clientHeight,
      scrollTop + (1 + margin) * clientHeight,
    );
    if (range.first === this.#range.first && range.last === this.#range.last) return;
    this.#range = range;
    this.host.requestUpdate();
  }
}
