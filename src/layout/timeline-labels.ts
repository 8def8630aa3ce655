/** The width of a text in pixels, as it will be drawn. */
export type Measure = (text: string) => number;

/** How much wider bold letters are than those that were measured, with something to spare. */
export const boldness = 1.12;

/**
 * What may stand on a line of its own: a word with the space before it, or in Chinese a letter with
 * the opening marks before it and the closing ones behind.
 */
const piece = / *(?:[\p{Ps}\p{Pi}]*\p{Script=Han}[\p{Pe}\p{Pf}\p{Po}]*|[^ \p{Script=Han}]+)/gu;

/**
 * Breaks a text into lines no wider than `width`, at spaces, and in Chinese
 * between letters: what is wider stands alone on its line.
 */
export function wrap(text: string, width: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  for (const word of text.match(piece) ?? []) {
    const last = lines.at(-1);
    const longer = `${last ?? ''}${word}`;
    if (last !== undefined && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word.trimStart());
  }
  return lines;
}

/**
 * Moves things on a line apart so that none overlap, each as near to where it
 * wants to be as the others let it (isotonic regression, by pooling neighbours).
 *
 * @param wants where the middle of each wants to be.
 * @param sizes how much room each needs.
 * @param low least and `high` most place any part may take; where they do not all fit, they overflow at `high`.
 * @returns the middles, in the order given.
 */
export function spread(
  wants: readonly number[],
  sizes: readonly number[],
  low: number,
  high: number,
): readonly number[] {
  const order = wants.map((_, i) => i).sort((a, b) => (wants[a] as number) - (wants[b] as number) || a - b);
  // Blocks of things that touch: their first index in `order`, count, size and the mean place their start wants.
  const blocks: { first: number; count: number; size: number; start: number }[] = [];
  order.forEach((index, at) => {
    const size = sizes[index] as number;
    let block = { first: at, count: 1, size, start: (wants[index] as number) - size / 2 };
    for (let before = blocks.at(-1); before && before.start + before.size > block.start; before = blocks.at(-1)) {
      blocks.pop();
      const count = before.count + block.count;
      block = {
        first: before.first,
        count,
        size: before.size + block.size,
        start: (before.start * before.count + (block.start - before.size) * block.count) / count,
      };
    }
    blocks.push(block);
  });
  const places = new Array<number>(wants.length).fill(0);
  let floor = low;
  const starts = blocks.map(({ start, size }) => {
    const from = Math.max(start, floor);
    floor = from + size;
    return from;
  });
  let ceiling = high;
  for (let i = blocks.length - 1; i >= 0; i--) {
    const { size } = blocks[i] as { size: number };
    const start = Math.min(starts[i] as number, ceiling - size);
    starts[i] = Math.max(start, low);
    ceiling = start;
  }
  blocks.forEach(({ first, count }, i) => {
    let at = starts[i] as number;
    for (const index of order.slice(first, first + count)) {
      const size = sizes[index] as number;
      places[index] = at + size / 2;
      at += size;
    }
  });
  return places;
}
