import type { Point } from '../layout/box.js';

/**
 * The rings of path data as the library writes it: `M`, `L` and `l`, `h`, `v`,
 * their capitals, and `z`.
 * @throws {RangeError} for another command.
 */
export function ringsOf(path: string): Point[][] {
  const rings: Point[][] = [];
  let ring: Point[] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', list = ''] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = list.match(/-?(?:\d+\.?\d*|\.\d+)/g)?.map(Number) ?? [];
    const relative = command === command.toLowerCase();
    const lower = command.toLowerCase();
    if (lower === 'z') continue;
    if (lower === 'h' || lower === 'v') {
      for (const value of numbers) {
        if (lower === 'h') x = relative ? x + value : value;
        else y = relative ? y + value : value;
        ring.push([x, y]);
      }
      continue;
    }
    if (lower !== 'm' && lower !== 'l') throw new RangeError(`path command ${command}`);
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      const [a = 0, b = 0] = [numbers[i], numbers[i + 1]];
      [x, y] = relative ? [x + a, y + b] : [a, b];
      // What follows the first pair of a move is drawn.
      if (lower === 'm' && i === 0) rings.push((ring = []));
      ring.push([x, y]);
    }
  }
  return rings.filter((one) => one.length > 1);
}
