/**
 * The world as it is drawn: planar, y downwards, in units shared by every
 * fineness, so that one can take the other's place under the same view.
 */

/** `[x0, y0, x1, y1]`, in planar units. */
export type Box = readonly [x0: number, y0: number, x1: number, y1: number];

/**
 * SVG path data in planar units. Only three commands occur: `M x y`, then `l` with
 * pairs of steps, and `z` after a closed ring. Holes wind against their outer
 * ring, so either fill rule does.
 */
export type PathData = string;

/** An area that is not a State of its own, or one that a host may want to tell apart. */
export interface MapArea {
  /** ISO 3166-1 alpha-3, or a code from its user-assigned range (`XJK`, `XAB` ...). */
  readonly id: string;
  /** The State whose status colours it; `null` when neutral. */
  readonly owner: string | null;
  readonly path: PathData;
  readonly box: Box;
}

export interface MapState {
  /** ISO 3166-1 alpha-3. */
  readonly id: string;
  /** All the areas it owns, joined; empty where only a marker can show it. */
  readonly path: PathData;
  /** The visual centre of its largest part, or the place of its marker. */
  readonly anchor: readonly [x: number, y: number];
  /** Too small to be seen at 960 pixels: draw a marker at the anchor. */
  readonly marker: boolean;
  /** Of its main parts, for framing and hit size; a point where it has only a marker. */
  readonly box: Box;
}

/** A boundary that is not final, agreed or international. */
export interface MapLine {
  readonly id: string;
  readonly pattern: 'dashed' | 'dotted' | 'dash-dot';
  readonly path: PathData;
  /** Key of the map note that explains it, or empty. */
  readonly note: string;
}

export interface MapGeometry {
  readonly width: number;
  readonly height: number;
  /** 197: the Members, the observers, the Cook Islands and Niue, by code. */
  readonly states: readonly MapState[];
  /** Territories and disputed areas that take no State's colour. */
  readonly neutral: readonly MapArea[];
  /** Areas that lie within a State's path but can be told apart: HKG, MAC, TWN ... */
  readonly areas: readonly MapArea[];
  /** All inner borders drawn solid; coasts and special lines excluded. */
  readonly borders: PathData;
  readonly lines: readonly MapLine[];
  /** What to show of the world, by M49 code (`002`) or regional group (`GRULAC`). */
  readonly frames: Readonly<Record<string, Box>>;
}
