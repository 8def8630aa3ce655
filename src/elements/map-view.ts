import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Box, Point } from '../layout/box.js';
import { centreOf, fit, moveBy, reveal, within, zoomAbout, zoomOf, type View } from '../layout/view.js';
import { listenToGestures, type PanZoomTarget } from './pan-zoom.js';

/** Pixels across before the element has been measured: the boundaries are made for it. */
const presumedWidth = 960;

/** One press of a button or a key. */
const step = 1.6;

/**
 * The part of a picture that is seen: its home, how far it is magnified, and
 * the size of a pixel. Asks for an update when another part is to be seen.
 */
export class MapView implements ReactiveController, PanZoomTarget {
  #home: View = { x: 0, y: 0, width: 1, height: 1 };
  #view: View = this.#home;
  #key = '';
  #width = presumedWidth;
  #svg: SVGSVGElement | undefined;
  #observer: ResizeObserver | undefined;
  #end: (() => void) | undefined;

  /** @param onResized the picture is wider or narrower than it was; what was drawn stays right. */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly onResized: () => void,
    readonly onDeclined: PanZoomTarget['onDeclined'],
  ) {
    host.addController(this);
  }

  get view(): View {
    return this.#view;
  }

  /** Units of the picture in one CSS pixel. */
  get unitsPerPixel(): number {
    return this.#view.width / this.#width;
  }

  get zoom(): number {
    return zoomOf(this.#view, this.#home);
  }

  isZoomed(): boolean {
    return this.zoom > 1.01;
  }

  /** Whether this is the frame it has. */
  isFramed(key: string): boolean {
    return key === this.#key;
  }

  /**
   * Frames a box, and forgets any magnification, if it is another than before.
   * @param key tells frames apart.
   */
  frame(key: string, box: Box): void {
    if (key === this.#key) return;
    this.#key = key;
    const [x0, y0, x1, y1] = box;
    // Neither a tower nor a ribbon: a tall region gets sea at its sides.
    const aspect = Math.min(Math.max((x1 - x0) / (y1 - y0), 1.1), 2.4);
    this.#home = fit(box, aspect);
    this.#view = this.#home;
  }

  /** Begins to watch an SVG element: its size and the gestures on it. */
  watch(svg: SVGSVGElement | undefined): void {
    if (svg === this.#svg) return;
    this.hostDisconnected();
    this.#svg = svg;
    if (!svg) return;
    this.#observer = new ResizeObserver(([entry]) => {
      const width = entry?.contentRect.width ?? 0;
      // Hidden or collapsed: what was drawn stays right for when it is seen.
      if (width === 0 || Math.abs(width - this.#width) < 1) return;
      this.#width = width;
      this.onResized();
    });
    this.#observer.observe(svg);
    this.#end = listenToGestures(svg, this);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#end?.();
    this.#svg = undefined;
  }

  toPicture(clientX: number, clientY: number): Point {
    const matrix = this.#svg?.getScreenCTM();
    if (!matrix) return centreOf(this.#view);
    const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse());
    return [x, y];
  }

  /** The point of the viewport at which a place of the picture is drawn. */
  toClient([px, py]: Point): { readonly x: number; readonly y: number } {
    const matrix = this.#svg?.getScreenCTM();
    return matrix ? new DOMPoint(px, py).matrixTransform(matrix) : { x: 0, y: 0 };
  }

  zoomBy(factor: number, about: Point = centreOf(this.#view)): void {
    this.#set(zoomAbout(this.#view, this.#home, factor, about));
  }

  panBy(dx: number, dy: number): void {
    const units = this.unitsPerPixel;
    this.#set(moveBy(this.#view, this.#home, -dx * units, -dy * units));
  }

  zoomIn(): void {
    this.zoomBy(step);
  }

  zoomOut(): void {
    this.zoomBy(1 / step);
  }

  reset(): void {
    this.#set(this.#home);
  }

  reveal(place: Point): void {
    const shown = reveal(this.#view, this.#home, place);
    if (shown.x !== this.#view.x || shown.y !== this.#view.y) this.#set(shown);
  }

  #set(view: View): void {
    this.#view = within(view, this.#home);
    this.host.requestUpdate();
  }
}
