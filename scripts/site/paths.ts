import { posix } from 'node:path';

/** The address of one file of the site as another writes it; both by their paths in the site, `to` maybe with a fragment. */
export function between(from: string, to: string): string {
  const [path = '', fragment] = to.split('#');
  const way = path === from ? '' : posix.relative(posix.dirname(from), path);
  return fragment === undefined ? way || posix.basename(path) : `${way}#${fragment}`;
}
