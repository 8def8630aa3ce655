import type { Plane } from '../model/plane.js';
import type { Point } from './box.js';

/** The central meridian of the boundaries, degrees East. */
const centralMeridian = 11;

// Robinson's table: for every five degrees of latitude the length of the parallel against
// the equator's, and its distance from the equator against the pole's.
const lengths = [
  1, 0.9986, 0.9954, 0.99, 0.9822, 0.973, 0.96, 0.9427, 0.9216, 0.8962, 0.8679, 0.835, 0.7986, 0.7597,
  0.7186, 0.6732, 0.6213, 0.5722, 0.5322,
];
const distances = [
  0, 0.062, 0.124, 0.186, 0.248, 0.31, 0.372, 0.434, 0.4958, 0.5571, 0.6176, 0.6769, 0.7346, 0.7903, 0.8435,
  0.8936, 0.9394, 0.9761, 1,
];

/** Distance of a pole from the equator, against a radian of the equator's length. */
const poleward = 1.593415793900743;

/** A value between the table's, by the parabola through three neighbours. */
function between(table: readonly number[], at: number, sign: 1 | -1): number {
  const value = (i: number) => (i < 0 ? sign * (table[-i] ?? 0) : (table[Math.min(i, 18)] ?? 0));
  const i = Math.min(Math.floor(at), 17);
  const step = at - i;
  const [a, b, c] = [value(i - 1), value(i), value(i + 1)];
  return b + (step * (c - a)) / 2 + (step * step * (c - 2 * b + a)) / 2;
}

/**
 * Where a place lies on the map: Robinson's projection, as the boundaries were projected.
 * @param longitude degrees East, -180 to 180; `latitude` degrees North, -90 to 90.
 */
export function projectPlace(longitude: number, latitude: number, { scale, x, y }: Plane): Point {
  let east = longitude - centralMeridian;
  if (east < -180) east += 360;
  const at = Math.abs(latitude) / 5;
  const px = ((east * Math.PI) / 180) * between(lengths, at, 1);
  const py = poleward * between(distances, at, -1) * Math.sign(latitude);
  return [x + px * scale, y - py * scale];
}
