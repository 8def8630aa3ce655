/** What a press on a plot leads to. Places are pixels of the drawing. */
export interface DragTarget {
  /** The pointer was moved while it was held. */
  drag(x: number): void;
  /** It was pressed and let go in one place. */
  press(x: number, y: number, event: PointerEvent): void;
  /** Whether something can be dragged here. */
  isInside(x: number, y: number): boolean;
}

/** Pixels a pointer may tremble before it drags. */
const tremor = 4;

/**
 * Tells a press from a drag on a drawing, for mouse, pen and touch. The browser
 * keeps movements up and down for scrolling (`touch-action`) and then cancels
 * the pointer, which ends the drag.
 */
export class TimelineDrag {
  #start: { readonly x: number; readonly y: number; readonly id: number } | undefined;
  #dragging = false;
  #frame = 0;

  constructor(
    private readonly target: DragTarget,
    private readonly placeOf: (event: PointerEvent) => readonly [number, number] | undefined,
    private readonly onChange: () => void,
  ) {}

  get dragging(): boolean {
    return this.#dragging;
  }

  down(event: PointerEvent): void {
    const place = this.placeOf(event);
    if (event.button !== 0 || !event.isPrimary || !place || !this.target.isInside(...place)) return;
    this.#start = { x: place[0], y: place[1], id: event.pointerId };
  }

  move(event: PointerEvent): void {
    const place = this.placeOf(event);
    if (!this.#start || event.pointerId !== this.#start.id || !place) return;
    if (!this.#dragging) {
      if (Math.abs(place[0] - this.#start.x) < tremor) return;
      this.#dragging = true;
      // A pointer made by a script cannot be captured; it then has to stay inside.
      try {
        (event.currentTarget as Element).setPointerCapture(event.pointerId);
      } catch {
        // Nothing is lost.
      }
      this.onChange();
    }
    // At most one new date a frame: a pointer reports several times as often.
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.target.drag(place[0]));
  }

  up(event: PointerEvent): void {
    const place = this.placeOf(event);
    const [start, dragged] = [this.#start, this.#dragging];
    this.cancel();
    if (!start || event.pointerId !== start.id || !place) return;
    if (dragged) this.target.drag(place[0]);
    else this.target.press(place[0], place[1], event);
  }

  cancel(): void {
    cancelAnimationFrame(this.#frame);
    const was = this.#dragging;
    this.#start = undefined;
    this.#dragging = false;
    if (was) this.onChange();
  }
}
