import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/files.js';

const folder = join(root, 'bench');

/** Installs what the library is measured against, unless what is there is of the present lock file. */
export function installPeers(say: (words: string) => void): void {
  const lock = join(folder, 'package-lock.json');
  const installed = join(folder, 'node_modules/.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  say('Installing the libraries to compare with, in bench/');
  const { status, error } = spawnSync('npm', ['ci'], { cwd: folder, stdio: 'inherit' });
  if (status !== 0) throw new Error(`npm ci in bench/ failed${error ? `: ${error.message}` : ''}`);
}

/**
 * The version of a package as it is installed: of a peer, or of this repository's own.
 *
 * @throws Error when it is not installed.
 */
export function versionOf(name: string): string {
  for (const base of [folder, root]) {
    const path = join(base, 'node_modules', name, 'package.json');
    if (existsSync(path)) {
      return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
    }
  }
  throw new Error(`${name} is not installed`);
}
