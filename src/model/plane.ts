/**
 * How the plane of the boundaries lies: its size, how many of its units are one radius of the
 * earth, and where its central meridian crosses the equator. x runs to the right, y down.
 */
export interface Plane {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}
