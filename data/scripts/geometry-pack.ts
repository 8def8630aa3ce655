import { endDigits, moreDigits } from '../../src/data/geometry-packed.js';

/** The character of a digit, 0 to 92: printable, and never `"` or `\`. */
function character(digit: number): string {
  const code = digit + (digit > 58 ? 34 : digit > 1 ? 33 : 32);
  return String.fromCharCode(code);
}

/** Whole numbers from 0 as a printable string; the inverse of the decoder's reader. */
export function packNumbers(numbers: readonly number[]): string {
  let text = '';
  for (const number of numbers) {
    if (!Number.isInteger(number) || number < 0) throw new RangeError(`cannot pack ${number}`);
    let rest = number;
    while (rest >= endDigits) {
      const more = (rest - endDigits) % moreDigits;
      text += character(endDigits + more);
      rest = (rest - endDigits - more) / moreDigits;
    }
    text += character(rest);
  }
  return text;
}

/** The same for numbers with a sign. */
export function packSigned(numbers: readonly number[]): string {
  return packNumbers(numbers.map((n) => (n < 0 ? -2 * n - 1 : 2 * n)));
}
