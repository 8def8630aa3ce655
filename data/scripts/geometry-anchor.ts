import { inPolygon, nearestOn } from './boundaries-rings.js';
import type { Point, Polygon } from './boundaries-rings.js';

interface Cell {
  readonly at: Point;
  readonly half: number;
  /** Distance from the centre to the outline; negative outside. */
  readonly distance: number;
}

/**
 * The pole of inaccessibility: the point inside a polygon farthest from its outline,
 * found by dividing cells and leaving those that cannot hold a better one.
 * @param precision how far from the true distance the answer may be, in units of the polygon
 */
export function poleOf(polygon: Polygon, precision: number): Point {
  const [xs, ys] = [polygon[0]!.map(([x]) => x), polygon[0]!.map(([, y]) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const cell = (at: Point, half: number): Cell => ({ at, half, distance: reach(polygon, at) });
  const size = Math.max(precision, Math.min(right - left, bottom - top));
  let cells: Cell[] = [];
  for (let x = left; x < right; x += size) {
    for (let y = top; y < bottom; y += size) {
      cells.push(cell([x + size / 2, y + size / 2], size / 2));
    }
  }
  let best = cell([(left + right) / 2, (top + bottom) / 2], 0);
  while (cells.length > 0) {
    for (const one of cells) if (one.distance > best.distance) best = one;
    const least = best.distance + precision;
    cells = cells
      .filter((one) => one.distance + one.half * Math.SQRT2 > least)
      .flatMap(({ at: [x, y], half: whole }) => {
        const half = whole / 2;
        return [-half, half].flatMap((dx) =>
          [-half, half].map((dy) => cell([x + dx, y + dy], half)),
        );
      });
  }
  return best.at;
}

function reach(polygon: Polygon, at: Point): number {
  const distance = Math.min(...polygon.map((ring) => nearestOn(ring, at).distance));
  return inPolygon(polygon, at) ? distance : -distance;
}
