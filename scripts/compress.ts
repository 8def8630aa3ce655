import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesBelow } from './integrity.js';

const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)];

/** A copy of a file for servers that hand out what is compressed already, not a file of its own. */
export const isCompressed = (path: string): boolean => /\.(br|gz)$/.test(path);

/** Bytes after brotli, as small as it makes them. */
export function brotliOf(bytes: Buffer): Promise<Buffer> {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  return brotli(bytes, { params: { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_SIZE_HINT]: bytes.length } });
}

/** Bytes after gzip, as small as it makes them; without a time, so that the same gives the same. */
export function gzipOf(bytes: Buffer): Promise<Buffer> {
  return zip(bytes, { level: 9 });
}

/** Writes a `.br` and a `.gz` beside every file of a folder that a page can load. */
export async function writeCompressed(folder: string): Promise<void> {
  const files = filesBelow(folder).filter((path) => !/^(npm|cli)\//.test(path) && !isCompressed(path));
  // Node has four threads for this; each file takes two of them.
  await Promise.all(
    files.map(async (path) => {
      const bytes = await readFile(join(folder, path));
      await Promise.all([
        brotliOf(bytes).then((made) => writeFile(join(folder, `${path}.br`), made)),
        gzipOf(bytes).then((made) => writeFile(join(folder, `${path}.gz`), made)),
      ]);
    }),
  );
}
