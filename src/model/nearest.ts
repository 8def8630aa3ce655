/** Edits (insert, delete, replace, swap of neighbours) that turn `a` into `b`. */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (previous[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (previous[j - 1] as number) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] as number) + 1);
      row.push(cost);
    }
    before = previous;
    previous = row;
  }
  return previous[b.length] as number;
}

/** Longest text that is compared; a host may pass anything. */
const limit = 64;

/**
 * The valid values that a mistaken one may have meant.
 * @returns up to three, best first: those that contain it or are contained in it,
 * then those within a third of its length in edits.
 */
export function nearest(value: string, valid: readonly string[], most = 3): string[] {
  const wanted = value.slice(0, limit).toLowerCase();
  return valid
    .map((candidate) => {
      const text = candidate.toLowerCase();
      const within = wanted.length > 2 && (text.includes(wanted) || wanted.includes(text));
      return { candidate, score: within ? 0.5 : editDistance(wanted, text) };
    })
    .filter(({ score }) => score <= Math.max(2, wanted.length / 3))
    .sort((a, b) => a.score - b.score)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}
