/** A point in planar units, x to the right and y down. */
export type Point = readonly [x: number, y: number];

/** A box in planar units. */
export type Box = readonly [x0: number, y0: number, x1: number, y1: number];

/** The smallest box around some boxes; `undefined` around none. */
export function unite(boxes: Iterable<Box>): Box | undefined {
  let all: [number, number, number, number] | undefined;
  for (const [x0, y0, x1, y1] of boxes) {
    if (all)
      all = [Math.min(all[0], x0), Math.min(all[1], y0), Math.max(all[2], x1), Math.max(all[3], y1)];
    else all = [x0, y0, x1, y1];
  }
  return all;
}

/** The box with `margin` units added on every side. */
export function pad([x0, y0, x1, y1]: Box, margin: number): Box {
  return [x0 - margin, y0 - margin, x1 + margin, y1 + margin];
}
