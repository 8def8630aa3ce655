/** The version of the library; a test holds it against `package.json`. */
export const version = '0.1.0';

/**
 * Passes on what a file of the library holds, if that file is of this version. One of another may look the same and
 * lack what has come since: it counts as one that could not be had.
 * @throws Error where it is of another.
 */
export function ofThisVersion<T extends { readonly version: string }>(part: T): T {
  if (part.version !== version) throw new Error(part.version);
  return part;
}
