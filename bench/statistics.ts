/** The value below which so large a part of the values lies, between two of them where it must be. */
export function quantile(values: readonly number[], part: number): number {
  if (values.length === 0) throw new RangeError('no quantile of nothing');
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * part;
  const lower = sorted[Math.floor(place)] ?? 0;
  const upper = sorted[Math.ceil(place)] ?? 0;
  return lower + (upper - lower) * (place - Math.floor(place));
}

/** The middle of the values; between the two middle ones where their number is even. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** What many rounds came to: the median, and the quartiles that hold half of the rounds. */
export interface Summary {
  readonly median: number;
  readonly low: number;
  readonly high: number;
  readonly rounds: number;
}

export function summarise(values: readonly number[]): Summary {
  return {
    median: median(values),
    low: quantile(values, 0.25),
    high: quantile(values, 0.75),
    rounds: values.length,
  };
}

/**
 * How many times a base's values others are, round by round, so that a slow minute of the machine
 * touches both alike. Rounds in which either is missing, or the base is nothing, are left out.
 *
 * @returns `undefined` where no round has both.
 */
export function ratios(
  values: readonly (number | undefined)[],
  base: readonly (number | undefined)[],
): Summary | undefined {
  const pairs = values.flatMap((value, round) => {
    const one = base[round];
    return value === undefined || one === undefined || one <= 0 ? [] : [value / one];
  });
  return pairs.length === 0 ? undefined : summarise(pairs);
}

/**
 * Half the distance between the quartiles, relative to the median: how much single rounds scatter.
 * 0.1 means that half of them lie within about a tenth of the median.
 */
export function scatter({ median, low, high }: Summary): number {
  return median === 0 ? 0 : (high - low) / 2 / Math.abs(median);
}

/** How a cost grows with a size. */
export interface Shape {
  /** Cost of one more, from the smallest size to the largest. */
  readonly each: number;
  /**
   * The slope of the upper half over that of the lower: 1 is a straight line. `undefined` where the
   * cost hardly depends on the size, or on nothing but chance.
   */
  readonly bend: number | undefined;
}

/** A rise by less than this part of the smallest cost is none. */
const flat = 0.2;

/**
 * The shape of a growth.
 *
 * @param points of size and cost, by rising size; three at least, the middle one divides the halves
 */
export function shape(points: readonly (readonly [size: number, cost: number])[]): Shape {
  const [first, last] = [points[0], points.at(-1)];
  const middle = points[Math.ceil((points.length - 1) / 2)];
  if (points.length < 3 || !first || !middle || !last) throw new RangeError('a shape needs three points');
  const slope = (from: typeof first, to: typeof first) => (to[1] - from[1]) / (to[0] - from[0]);
  const lower = slope(first, middle);
  const rises = last[1] - first[1] > flat * first[1] && lower > 0;
  return { each: slope(first, last), bend: rises ? slope(middle, last) / lower : undefined };
}
