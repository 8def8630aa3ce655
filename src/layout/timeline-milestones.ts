/** A rule that wants a label. */
export interface Rule {
  readonly x: number;
  /** Width of its label, padding included. */
  readonly width: number;
}

/** Where a label stands: in which row, counted from the top, and on which side of its rule. */
export interface PlacedRule {
  readonly row: number;
  readonly side: 'right' | 'left';
}

interface Taken {
  readonly x: number;
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Rows for labels of rules, given from left to right. A rule runs from its
 * label's row down through all rows below, so a label must clear the labels of
 * its own row and the rules that come from rows above.
 */
function place(
  rules: readonly Rule[],
  sides: readonly ('right' | 'left')[],
  low: number,
  high: number,
): readonly PlacedRule[] | undefined {
  const taken: Taken[] = [];
  for (const [i, { x, width }] of rules.entries()) {
    const [from, to] = sides[i] === 'left' ? [x - width, x] : [x, x + width];
    if (from < low || to > high) return undefined;
    let row = 0;
    // A label to the left may find no row: the rules it would cross run on to the bottom.
    const clashes = (one: Taken) =>
      (one.row === row && one.from < to && from < one.to) ||
      // Its rule would cross this label, or this rule that label.
      (one.row <= row && one.x > from && one.x < to) ||
      (one.row >= row && x > one.from && x < one.to);
    while (taken.some(clashes)) if (++row > taken.length) return undefined;
    taken.push({ x, row, from, to });
  }
  return taken.map(({ row }, i) => ({ row, side: sides[i] ?? 'right' }));
}

/** Above so many rules the sides are not tried out one against the other. */
const mostTried = 8;

/**
 * Places labels beside their rules in as few rows as will do; of equals, the one
 * with the most labels on the right.
 *
 * @param rules from left to right, in pixels.
 * @param low least and `high` greatest x a label may take.
 * @returns `undefined` where some label finds no room on either side.
 */
export function placeRules(
  rules: readonly Rule[],
  low: number,
  high: number,
): readonly PlacedRule[] | undefined {
  const choices = rules.length <= mostTried ? 2 ** rules.length : 1;
  let best: readonly PlacedRule[] | undefined;
  let bestRows = Infinity;
  for (let choice = 0; choice < choices; choice++) {
    const sides = rules.map((_, i) => ((choice >> i) & 1 ? 'left' : 'right'));
    const placed = place(rules, sides, low, high);
    const rows = placed ? 1 + Math.max(-1, ...placed.map(({ row }) => row)) : Infinity;
    if (rows < bestRows) [best, bestRows] = [placed, rows];
  }
  return best;
}
