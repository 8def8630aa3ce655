/** Plane geometry on rings of `[longitude, latitude]`: what the making of areas needs. */

export type Point = readonly [x: number, y: number];

/** A closed ring; the first point is repeated at the end. */
export type Ring = Point[];

/** An outer ring and its holes. */
export type Polygon = Ring[];

/** Signed area of a closed ring: positive when it runs counter-clockwise (y upwards). */
export function ringArea(ring: readonly Point[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [x0, y0] = ring[i - 1]!;
    const [x1, y1] = ring[i]!;
    sum += x0 * y1 - x1 * y0;
  }
  return sum / 2;
}

/** Whether a point lies inside a closed ring (even-odd rule). */
export function inRing(ring: readonly Point[], [x, y]: Point): boolean {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [x0, y0] = ring[i - 1]!;
    const [x1, y1] = ring[i]!;
    if (y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0) inside = !inside;
  }
  return inside;
}

export function inPolygon(polygon: Polygon, point: Point): boolean {
  return polygon.reduce((inside, ring) => inside !== inRing(ring, point), false);
}

/** The ring wound counter-clockwise, or clockwise. */
export function wound(ring: Ring, counterClockwise: boolean): Ring {
  return ringArea(ring) > 0 === counterClockwise ? ring : [...ring].reverse();
}

/** The point of the segments `line` nearest to `point`, the segment's index and the distance. */
export function nearestOn(
  line: readonly Point[],
  point: Point,
): { point: Point; index: number; distance: number } {
  let best = { point, index: -1, distance: Infinity };
  for (let i = 1; i < line.length; i++) {
    const [x0, y0] = line[i - 1]!;
    const [x1, y1] = line[i]!;
    const length = (x1 - x0) ** 2 + (y1 - y0) ** 2;
    const raw = length ? ((point[0] - x0) * (x1 - x0) + (point[1] - y0) * (y1 - y0)) / length : 0;
    const t = Math.min(1, Math.max(0, raw));
    const at: Point = [x0 + t * (x1 - x0), y0 + t * (y1 - y0)];
    const distance = Math.hypot(at[0] - point[0], at[1] - point[1]);
    if (distance < best.distance) best = { point: at, index: i, distance };
  }
  return best;
}

/**
 * Where two segments cross, or `undefined`. The same two segments give the same
 * point whichever way each is written, so neighbours that share a border agree.
 */
export function crossing(a0: Point, a1: Point, b0: Point, b1: Point): Point | undefined {
  const [[p, q], [r, s]] = [ordered(a0, a1), ordered(b0, b1)];
  const [dx, dy] = [q[0] - p[0], q[1] - p[1]];
  const [ex, ey] = [s[0] - r[0], s[1] - r[1]];
  const cross = dx * ey - dy * ex;
  if (cross === 0) return undefined;
  const t = ((r[0] - p[0]) * ey - (r[1] - p[1]) * ex) / cross;
  const u = ((r[0] - p[0]) * dy - (r[1] - p[1]) * dx) / cross;
  if (t < 0 || t > 1 || u < 0 || u > 1) return undefined;
  return [p[0] + t * dx, p[1] + t * dy];
}

function ordered(a: Point, b: Point): [Point, Point] {
  return a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]) ? [a, b] : [b, a];
}
