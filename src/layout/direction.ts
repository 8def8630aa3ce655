import type { Point } from './box.js';

export type Direction = 'up' | 'down' | 'left' | 'right';

const vectors: Readonly<{ [D in Direction]: Point }> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
};

/**
 * How much a step to the side counts against one ahead. Below 2.5 some State is
 * no other's neighbour (Türkiye on the tiles of its group): no arrow leads there.
 */
const weight = 2.5;

/**
 * The place an arrow key moves to: the nearest that lies in that direction,
 * where a place off to the side counts as farther the more it is off, and one
 * more than 60 degrees off is no candidate.
 *
 * @returns its index, or `undefined` if nothing lies there.
 */
export function neighbourIn(
  direction: Direction,
  from: number,
  places: readonly Point[],
): number | undefined {
  const start = places[from];
  if (!start) return undefined;
  const [vx, vy] = vectors[direction];
  let best: number | undefined;
  let least = Infinity;
  places.forEach(([x, y], i) => {
    const [dx, dy] = [x - start[0], y - start[1]];
    const along = dx * vx + dy * vy;
    const aside = Math.abs(dx * vy - dy * vx);
    if (i === from || along <= 0 || aside > along * 1.74) return;
    const cost = along + weight * aside;
    if (cost < least) [least, best] = [cost, i];
  });
  return best;
}
