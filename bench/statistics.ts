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

/**
 * By what power of the size a cost grows, fitted to pairs of size and cost: 1 is in proportion, 2 is
 * its square, 0 not at all. The least squares of the logarithms.
 */
export function growth(points: readonly (readonly [size: number, cost: number])[]): number {
  const logs = points
    .filter(([size, cost]) => size > 0 && cost > 0)
    .map(([size, cost]): readonly [number, number] => [Math.log(size), Math.log(cost)]);
  if (logs.length < 2) throw new RangeError('growth needs two points');
  const mean = (of: 0 | 1) => logs.reduce((sum, point) => sum + point[of], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const over = logs.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  const under = logs.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
  if (under === 0) throw new RangeError('growth needs two sizes');
  return over / under;
}
