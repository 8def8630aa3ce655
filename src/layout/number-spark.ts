import { dayNumber } from '../model/date.js';
import type { IsoDate } from '../model/types.js';
import type { Point } from './box.js';

/** A small line without axes: its size and paths in pixels. */
export interface Spark {
  readonly width: number;
  readonly height: number;
  /** Steps up to the end, as an SVG path. */
  readonly line: string;
  /** The same closed along the base. */
  readonly area: string;
  readonly end: Point;
}

interface Value {
  readonly date: IsoDate;
  readonly value: number;
}

/** Room for the dot at the end and for the line's own thickness. */
const margin = 4;

const round = (n: number) => Math.round(n * 10) / 10;

/**
 * Steps from a first day to a last one, on a scale from 0 to `top`.
 * @param values ascending by day; those after `to` are left out.
 * @returns `undefined` where there is no time to draw.
 */
export function sparkOf(
  values: readonly Value[],
  from: IsoDate,
  to: IsoDate,
  top: number,
  width = 200,
  height = 40,
): Spark | undefined {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  if (last <= first || top <= 0) return undefined;
  const base = height - margin;
  const x = (day: IsoDate) =>
    round(margin + ((dayNumber(day) - first) / (last - first)) * (width - 2 * margin));
  const y = (value: number) => round(base - (value / top) * (height - 2 * margin));
  let line = `M${margin} ${base}`;
  let value = 0;
  for (const step of values) {
    if (step.date > to) break;
    line += `H${Math.max(x(step.date), margin)}V${y(step.value)}`;
    ({ value } = step);
  }
  const right = width - margin;
  line += `H${right}`;
  return { width, height, line, area: `${line}V${base}H${margin}Z`, end: [right, y(value)] };
}
