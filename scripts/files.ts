import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository, without a slash at the end. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

/** Folders that hold nothing of ours. */
const passedOver = new Set(['node_modules', 'dist', 'coverage']);

/**
 * Turns a glob into a regular expression. Knows `**` (any folders), `*` (anything but a slash),
 * `?` and `{a,b}`; everything else stands for itself.
 */
export function globToRegExp(glob: string): RegExp {
  const source = glob.replace(/\*\*\/|\*\*|[*?{},]|[.+^$()|[\]\\]/g, (token) => {
    switch (token) {
      case '**/':
        return '(?:.*/)?';
      case '**':
        return '.*';
      case '*':
        return '[^/]*';
      case '?':
        return '[^/]';
      case '{':
        return '(?:';
      case '}':
        return ')';
      case ',':
        return '|';
      default:
        return `\\${token}`;
    }
  });
  return new RegExp(`^${source}$`);
}

/**
 * Files below a folder that match any of the globs, as sorted paths with slashes, relative to the
 * folder. Dot files, `node_modules`, `dist` and `coverage` are passed over.
 */
export function findFiles(globs: readonly string[], folder: string = root): string[] {
  const patterns = globs.map(globToRegExp);
  const found: string[] = [];
  const walk = (relative: string) => {
    for (const entry of readdirSync(join(folder, relative), { withFileTypes: true })) {
      if (entry.name.startsWith('.') || passedOver.has(entry.name)) continue;
      const path = relative === '' ? entry.name : `${relative}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else if (patterns.some((pattern) => pattern.test(path))) found.push(path);
    }
  };
  walk('');
  return found.sort();
}
