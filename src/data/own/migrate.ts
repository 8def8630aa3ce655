import { ownVersion } from './form.js';
import { ownField } from './loose.js';

/** Makes a document of one version into one of the next. */
export type Migration = (older: object) => object;

/**
 * How older documents are read: by the version they are of. Version 1 is the first. A change of the form
 * adds its step here, and its test keeps a document of the older version.
 */
const steps: ReadonlyMap<number, Migration> = new Map();

/**
 * A document in the form of today.
 * @returns `undefined` for one whose version there is no way from.
 */
export function migrate(
  document: object,
  migrations: ReadonlyMap<number, Migration> = steps,
  to: number = ownVersion,
): object | undefined {
  let current = document;
  for (let version = ownField(current, 'version'); version !== to; version = ownField(current, 'version')) {
    const step = typeof version === 'number' ? migrations.get(version) : undefined;
    if (!step) return undefined;
    const next = step(current);
    // A step that stands still would go on for ever.
    if (ownField(next, 'version') === version) return undefined;
    current = next;
  }
  return current;
}
