import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { access, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { once } from 'node:events';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { WriteError, writeWhole } from '../files.js';

/** The day every file in an archive is dated: the same input gives the same bytes. */
const epoch = new Date(Date.UTC(2000, 0, 1, 12));

/** Kinds of file that are packed already. */
const packed = /\.(png|pdf)$/;

/**
 * The files of an archive while it is made: in a folder beside it, so that what an interruption
 * leaves is gone on from, and no archive is ever half there.
 */
export class Parts {
  private constructor(
    private readonly archive: string,
    readonly folder: string,
    private readonly paths: Set<string>,
    /** How many files were there already. */
    readonly found: number,
  ) {}

  /**
   * @param archive path of the archive to be.
   * @param made whatever decides what is in it: parts of another are thrown away.
   * @throws WriteError
   */
  static async open(archive: string, made: unknown): Promise<Parts> {
    const folder = `${archive}.parts`;
    const key = createHash('sha256').update(JSON.stringify(made)).digest('hex');
    const mark = join(folder, 'made-of.txt');
    const known = await readFile(mark, 'utf8').catch(() => '');
    if (known !== key) {
      await rm(folder, { recursive: true, force: true }).catch((error: unknown) => {
        throw new WriteError(folder, error);
      });
      await writeWhole(mark, key);
    }
    const there = await readdir(folder, { recursive: true, withFileTypes: true });
    // One that was being written when all ended has another ending.
    const found = there.filter((one) => one.isFile() && !one.name.endsWith('.part')).length - 1;
    return new Parts(archive, folder, new Set(), found);
  }

  /**
   * A file of the archive; made only where it is not there yet.
   * @param path below the archive's root.
   */
  async put(path: string, make: () => string | Uint8Array | Promise<string | Uint8Array>): Promise<void> {
    this.paths.add(path);
    const file = join(this.folder, path);
    const isThere = await access(file).then(
      () => true,
      () => false,
    );
    if (!isThere) await writeWhole(file, await make());
  }

  /**
   * Packs all that was put, sorted by path, and throws the parts away.
   * @returns bytes of the archive.
   * @throws WriteError
   */
  async close(): Promise<number> {
    const draft = `${this.archive}.part`;
    let bytes = 0;
    try {
      const out = createWriteStream(draft);
      const failed = once(out, 'error').then(([error]) => Promise.reject(error as Error));
      // Waited for below, in turn with what is written.
      failed.catch(() => undefined);
      const zip = new Zip((error, chunk) => {
        if (error) throw error;
        bytes += chunk.length;
        out.write(chunk);
      });
      for (const path of [...this.paths].sort()) {
        const file = packed.test(path) ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
        file.mtime = epoch;
        zip.add(file);
        file.push(await readFile(join(this.folder, path)), true);
        if (out.writableNeedDrain) await Promise.race([once(out, 'drain'), failed]);
      }
      zip.end();
      out.end();
      await Promise.race([once(out, 'finish'), failed]);
      await rename(draft, this.archive);
    } catch (error) {
      await rm(draft, { force: true });
      throw error instanceof WriteError ? error : new WriteError(this.archive, error);
    }
    await rm(this.folder, { recursive: true, force: true });
    return bytes;
  }
}
