/** The number of values one digit holds: thirteen weeks of days. */
export const base = 91;

/**
 * The value of a digit. The digits are the printable ASCII characters from `!`
 * to `~` without both quotation marks and the backslash, which a script or a
 * JSON file would have to escape.
 * @param code the character's code.
 * @returns 0 to 90.
 */
export function digitValue(code: number): number {
  return code - 33 - (code > 34 ? 1 : 0) - (code > 39 ? 1 : 0) - (code > 92 ? 1 : 0);
}

/**
 * Reads a column of numbers that may exceed a digit: every `~` before a digit
 * adds 90 to it.
 */
export function readNumbers(text: string): number[] {
  const numbers: number[] = [];
  let carry = 0;
  for (let at = 0; at < text.length; at++) {
    const value = digitValue(text.charCodeAt(at));
    if (value === base - 1) carry += value;
    else {
      numbers.push(carry + value);
      carry = 0;
    }
  }
  return numbers;
}
