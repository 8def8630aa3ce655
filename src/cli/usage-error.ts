import { editDistance, nearest } from '../model/nearest.js';

/** The command line asks for something that does not exist: one line, and exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const longest = 60;

/** A value as it may stand in one line of an error: no control characters, not too long. */
export function quoted(value: string): string {
  const line = value.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
  const letters = [...line];
  return `“${letters.length > longest ? `${letters.slice(0, longest).join('')}…` : line}”`;
}

/**
 * The valid values nearest to a mistaken one: those it may have meant, and where
 * none is near, the three that are least far. Never empty unless `valid` is.
 */
export function closest(value: string, valid: readonly string[]): string {
  const near = nearest(value, valid);
  if (near.length > 0) return near.join(', ');
  const wanted = value.slice(0, longest).toLowerCase();
  return valid
    .map((candidate) => ({ candidate, edits: editDistance(wanted, candidate.toLowerCase()) }))
    .sort((a, b) => a.edits - b.edits)
    .slice(0, 3)
    .map(({ candidate }) => candidate)
    .join(', ');
}
