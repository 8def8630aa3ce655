/**
 * A long table is drawn in chunks of rows. Those in sight and near it hold their rows, the others
 * one empty row of the same height, so that the scroll bar tells the truth.
 */
export const chunkSize = 50;

/** Tables up to so many rows are drawn whole: that takes less than a frame or two. */
export const wholeUpTo = 300;

/** Chunks from `first` to `last`, both included. */
export interface ChunkRange {
  readonly first: number;
  readonly last: number;
}

/** The number of chunks that so many rows make. */
export function chunksOf(rows: number): number {
  return Math.ceil(rows / chunkSize);
}

/**
 * The chunks that a stretch of the table touches.
 * @param heights of the chunks in pixels, from the top.
 * @param top, bottom of the stretch, in pixels from the top of the first chunk.
 * @returns at least one chunk where there is any.
 */
export function chunksWithin(heights: readonly number[], top: number, bottom: number): ChunkRange {
  const end = Math.max(heights.length - 1, 0);
  let first = end;
  let last = 0;
  let at = 0;
  heights.forEach((height, i) => {
    if (at + height > top) first = Math.min(first, i);
    if (at < bottom) last = i;
    at += height;
  });
  return { first: Math.min(first, end), last: Math.max(Math.min(first, end), last) };
}

/**
 * Shares of the width for the columns of a long table: its columns cannot follow the rows, which
 * come and go, or they would twitch on scrolling.
 * @param texts of a sample of rows, a list a row.
 * @returns whole percentages, one a column; about 100 together.
 */
export function columnShares(texts: readonly (readonly string[])[], columns: number): number[] {
  const weights = Array.from({ length: columns }, (_, i) => {
    const lengths = texts.map((row) => row[i]?.length ?? 0).sort((a, b) => a - b);
    // Nine in ten fit on one line; the longest wrap.
    const usual = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
    return Math.min(Math.max(usual, 13), 46);
  });
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => Math.round((weight / sum) * 100));
}
