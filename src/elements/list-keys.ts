/** Where a key leads in a list of rows, of which each is a button with links behind it. */
export type ListMove =
  | { readonly kind: 'row'; readonly index: number }
  | { readonly kind: 'link'; readonly step: 1 | -1 }
  | { readonly kind: 'leave' };

/**
 * Up and Down lead to the neighbouring row, Home and End to the first and last, Right and Left (which
 * change sides where the text runs from the right) to the links of a row and back, Escape out.
 * @param index of the current row, of `count`.
 * @returns `undefined` for a key that is not the list's.
 */
export function listMove(key: string, index: number, count: number, rightToLeft: boolean): ListMove | undefined {
  const row = (to: number): ListMove => ({ kind: 'row', index: Math.min(Math.max(to, 0), count - 1) });
  switch (key) {
    case 'ArrowDown':
      return row(index + 1);
    case 'ArrowUp':
      return row(index - 1);
    case 'Home':
      return row(0);
    case 'End':
      return row(count - 1);
    case 'ArrowRight':
      return { kind: 'link', step: rightToLeft ? -1 : 1 };
    case 'ArrowLeft':
      return { kind: 'link', step: rightToLeft ? 1 : -1 };
    case 'Escape':
      return { kind: 'leave' };
  }
  return undefined;
}
