import { readFile } from 'node:fs/promises';

/** The built files of the library, two folders up from here, bundled or not. */
export const builtFiles = new URL('../../dist/', import.meta.url);

/** Hashes of the library's files by name; empty where it was not built. */
export async function readIntegrity(): Promise<Readonly<{ [file: string]: string }>> {
  try {
    return JSON.parse(await readFile(new URL('integrity.json', builtFiles), 'utf8')) as { [file: string]: string };
  } catch {
    return {};
  }
}

/** Files that hold the hashes of the others. */
const lists = ['integrity.json', 'release.js'];

/** Names of the files that a page can load, without those for npm and the command line; none where it was not built. */
export async function pageFiles(): Promise<readonly string[]> {
  const files = Object.keys(await readIntegrity()).filter((file) => !/^(npm|cli)\//.test(file));
  return files.length === 0 ? [] : [...files, ...lists];
}
