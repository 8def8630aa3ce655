/** A name as it is compared: no case, no accents, no punctuation. */
export function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * The names that contain what was typed: those that begin with it first, then
 * those with a word that does, then the rest; at most `most`.
 * @param names with the index they are known by.
 */
export function findNames(typed: string, names: readonly string[], most = 8): number[] {
  const wanted = plain(typed);
  if (wanted === '') return [];
  return names
    .map((name, index) => {
      const text = plain(name);
      const rank = text.startsWith(wanted) ? 0 : text.includes(` ${wanted}`) ? 1 : text.includes(wanted) ? 2 : 3;
      return { index, rank };
    })
    .filter(({ rank }) => rank < 3)
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .slice(0, most)
    .map(({ index }) => index);
}

/**
 * What letters typed on a list lead to: the next name after `from` that begins
 * with them, around the end; the same letter again goes on to the next.
 */
export function typeAhead(typed: string, names: readonly string[], from: number): number | undefined {
  const wanted = plain(typed);
  if (wanted === '') return undefined;
  const same = [...wanted].every((letter) => letter === wanted[0]);
  const prefix = same ? (wanted[0] as string) : wanted;
  // While a word is being typed the current name may still be the one meant.
  const start = same ? from + 1 : from;
  for (let i = 0; i < names.length; i++) {
    // `from` is -1 where nothing is current yet.
    const index = (start + i + names.length) % names.length;
    if (plain(names[index] as string).startsWith(prefix)) return index;
  }
  return undefined;
}
