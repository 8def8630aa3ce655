import type { Point } from './box.js';

/**
 * A line from a point of the account to an instrument: level at both ends, so
 * that it is seen where it comes from and where it goes.
 * @returns SVG path data.
 */
export function linkPath([x0, y0]: Point, [x1, y1]: Point): string {
  const middle = (x0 + x1) / 2;
  return `M${x0} ${y0}C${middle} ${y0} ${middle} ${y1} ${x1} ${y1}`;
}
