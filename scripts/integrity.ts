import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './files.js';

/** Files below a folder, sorted, relative to it, with slashes. */
export function filesBelow(folder: string): string[] {
  const walk = (inside: string): string[] =>
    readdirSync(join(folder, inside), { withFileTypes: true }).flatMap((entry) => {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      return entry.isDirectory() ? walk(path) : [path];
    });
  return walk('').sort();
}

/**
 * Hashes for the `integrity` attribute of every file, and for whoever checks what was downloaded.
 * Compressed copies, which become the same bytes again, have none, nor have the two files that hold the hashes.
 */
export function integrityOf(folder: string): Record<string, string> {
  const files = filesBelow(folder).filter((path) => !/^(integrity\.json|release\.js)$|\.(br|gz)$/.test(path));
  return Object.fromEntries(
    files.map((path) => {
      const hash = createHash('sha384')
        .update(readFileSync(join(folder, path)))
        .digest('base64');
      return [path, `sha384-${hash}`];
    }),
  );
}

/**
 * The version and the hashes of what pages load, as a script: for a page that may fetch nothing, or
 * lies on a disk.
 */
export function releaseScript(folder: string): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const onPages = Object.entries(integrityOf(folder)).filter(([path]) => !/^(npm|cli)\//.test(path));
  return `globalThis.treatyRelease=${JSON.stringify({ version, integrity: Object.fromEntries(onPages) })};\n`;
}
