/** A class of a scale: whole numbers from `from` to `to`, both included. */
export interface ScaleClass {
  readonly from: number;
  readonly to: number;
  /** Place on the colour ramp, 0 for none to 7 for all. */
  readonly shade: number;
}

const shades = 7;

/**
 * Classes for "k of n joined". None and all are classes of their own; between
 * them one class a number as long as there are at most eight, else six of
 * nearly equal width.
 *
 * @param n number of instruments counted, 0 or more.
 */
export function joinedClasses(n: number): readonly ScaleClass[] {
  if (n === 0) return [];
  if (n <= shades) {
    return Array.from({ length: n + 1 }, (_, k) => ({
      from: k,
      to: k,
      shade: Math.round((k * shades) / n),
    }));
  }
  const between = shades - 1;
  const classes: ScaleClass[] = [{ from: 0, to: 0, shade: 0 }];
  for (let i = 0; i < between; i++) {
    const from = 1 + Math.round((i * (n - 1)) / between);
    const to = Math.round(((i + 1) * (n - 1)) / between);
    classes.push({ from, to, shade: i + 1 });
  }
  return [...classes, { from: n, to: n, shade: shades }];
}

/** The class a number falls in. */
export function classOf(classes: readonly ScaleClass[], k: number): ScaleClass | undefined {
  return classes.find(({ from, to }) => k >= from && k <= to);
}
