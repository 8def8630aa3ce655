/** The middle of the values; between the two middle ones where their number is even. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('no median of nothing');
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/**
 * Half the distance between the quartiles, relative to the median: how much single loads scatter.
 * 0.1 means that half of them lie within about a tenth of the median.
 */
export function scatter(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const quartile = (part: number) => sorted[Math.round((sorted.length - 1) * part)] ?? 0;
  return (quartile(0.75) - quartile(0.25)) / 2 / median(values);
}
