import type { PartyCode } from '../model/types.js';
import type { Point } from './box.js';
import type { Shape } from './picture.js';

/** Half of the smallest target, in CSS pixels (WCAG 2.5.8: 24 by 24). */
const reach = 12;

/** Half the width of a marker's dot, in CSS pixels. */
const dot = 4;

/** Whether a shape is too small to be a target of its own at so many units a pixel. */
function isSmall({ box: [x0, y0, x1, y1], marker }: Shape, unitsPerPixel: number): boolean {
  const least = 2 * reach * unitsPerPixel;
  return marker || (x1 - x0) * (y1 - y0) < least ** 2;
}

/**
 * The State meant by a pointer.
 *
 * A State drawn larger than a target is hit where it is drawn. One that is
 * smaller is also hit within 12 pixels of its anchor, the nearest first, even
 * over a large neighbour: San Marino can be touched inside Italy. Over a small
 * neighbour only a marker's own dot takes precedence. And at its own
 * anchor a State is always meant, though on a phone Liechtenstein's dot covers
 * Switzerland.
 *
 * @param over the State drawn under the pointer, if any.
 * @param unitsPerPixel units of the picture in one CSS pixel.
 */
export function stateAt(
  shapes: readonly Shape[],
  [x, y]: Point,
  unitsPerPixel: number,
  over: PartyCode | undefined,
): PartyCode | undefined {
  const under = shapes.find(({ code }) => code === over);
  const crowded = under !== undefined && !under.marker && isSmall(under, unitsPerPixel);
  const distanceTo = ({ anchor }: Shape) => (anchor[0] - x) ** 2 + (anchor[1] - y) ** 2;
  let best: PartyCode | undefined;
  let least = ((crowded ? dot : reach) * unitsPerPixel) ** 2;
  if (under && (crowded || distanceTo(under) <= (dot * unitsPerPixel) ** 2))
    least = Math.min(least, distanceTo(under));
  for (const shape of shapes) {
    if (crowded ? !shape.marker : !isSmall(shape, unitsPerPixel)) continue;
    const distance = distanceTo(shape);
    if (distance <= least) [least, best] = [distance, shape.code];
  }
  return best ?? over;
}
