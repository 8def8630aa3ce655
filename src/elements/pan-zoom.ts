import type { Point } from '../layout/box.js';

/** What gestures ask for; the owner decides. */
export interface PanZoomTarget {
  /** Magnify by a factor about a place of the picture. */
  zoomBy(factor: number, about: Point): void;
  /** Move the picture by so many CSS pixels. */
  panBy(dx: number, dy: number): void;
  /** Whether there is anything to move: at full size a drag is the page's. */
  isZoomed(): boolean;
  /** The place of the picture under a point of the viewport. */
  toPicture(clientX: number, clientY: number): Point;
  /** The reader scrolled or swiped as if to move the map, in a way that is the page's. */
  onDeclined(gesture: 'wheel' | 'touch'): void;
}

/** Pixels a pointer may move and still be a press. */
const slack = 4;

/**
 * Gestures that never take the page's own: the wheel zooms only with Ctrl or Cmd
 * (a trackpad's pinch arrives so too), one finger scrolls the page, two move and
 * magnify the map, a mouse drags only a map that is magnified.
 *
 * @param surface the element that receives the gestures; it has `touch-action: pan-x pan-y`.
 * @returns a function that ends it.
 */
export function listenToGestures(surface: Element, target: PanZoomTarget): () => void {
  const pointers = new Map<number, PointerEvent>();
  const ending = new AbortController();
  const options = { signal: ending.signal };
  let moved = false;

  const onWheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) {
      if (target.isZoomed()) target.onDeclined('wheel');
      return;
    }
    event.preventDefault();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    const factor = Math.exp(-event.deltaY * lines * 0.004);
    target.zoomBy(Math.min(Math.max(factor, 0.5), 2), target.toPicture(event.clientX, event.clientY));
  };

  const onDown = (event: PointerEvent) => {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    pointers.set(event.pointerId, event);
    moved = false;
  };

  const onMove = (event: PointerEvent) => {
    const before = pointers.get(event.pointerId);
    if (!before) return;
    const [dx, dy] = [event.clientX - before.clientX, event.clientY - before.clientY];
    if (pointers.size === 1) {
      if (event.pointerType === 'touch' || !target.isZoomed()) return;
      if (!moved && Math.hypot(dx, dy) < slack) return;
      if (!moved) surface.setPointerCapture(event.pointerId);
      moved = true;
      target.panBy(dx, dy);
    } else {
      const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
      if (!other) return;
      moved = true;
      const spread = (e: PointerEvent) =>
        Math.hypot(e.clientX - other.clientX, e.clientY - other.clientY);
      const centre = [(event.clientX + other.clientX) / 2, (event.clientY + other.clientY) / 2] as const;
      target.panBy(dx / 2, dy / 2);
      target.zoomBy(spread(event) / (spread(before) || 1), target.toPicture(...centre));
    }
    pointers.set(event.pointerId, event);
  };

  const onEnd = (event: PointerEvent) => {
    // The browser took a one-finger swipe over the magnified map for the page: say how to move the map.
    if (event.type === 'pointercancel' && pointers.size === 1 && target.isZoomed())
      target.onDeclined('touch');
    pointers.delete(event.pointerId);
  };

  // A drag ends in a click on whatever lies there; it was no press.
  const onClick = (event: Event) => {
    if (!moved) return;
    moved = false;
    event.stopPropagation();
    event.preventDefault();
  };

  surface.addEventListener('wheel', onWheel as EventListener, { ...options, passive: false });
  surface.addEventListener('pointerdown', onDown as EventListener, options);
  surface.addEventListener('pointermove', onMove as EventListener, options);
  for (const type of ['pointerup', 'pointercancel', 'lostpointercapture'])
    surface.addEventListener(type, onEnd as EventListener, options);
  surface.addEventListener('click', onClick, { ...options, capture: true });
  return () => ending.abort();
}
