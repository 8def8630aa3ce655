import { base } from '../../src/data/digits.js';

const digits = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at))
  .filter((character) => !'"\'\\'.includes(character))
  .join('');

/** One digit; the inverse of `digitValue`. @throws {RangeError} outside 0 to 90. */
export function digit(value: number): string {
  const character = digits[value];
  if (character === undefined) throw new RangeError(`${value} is no digit of base ${base}`);
  return character;
}

/** A number from 0 upward, small ones in one digit; the inverse of `readNumbers`. */
export function number(value: number): string {
  const greatest = base - 1;
  return digit(greatest).repeat(Math.floor(value / greatest)) + digit(value % greatest);
}
