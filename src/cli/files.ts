import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { messages } from './messages.js';

/** A file that could not be written, in words for who asked for it. */
export class WriteError extends Error {
  constructor(path: string, cause: unknown) {
    const { code } = cause as NodeJS.ErrnoException;
    const reason = messages.writeReasons[code ?? ''] ?? (cause instanceof Error ? cause.message : String(cause));
    super(messages.notWritten({ path: `“${path}”`, reason }), { cause });
    this.name = 'WriteError';
  }
}

/**
 * Writes a file whole or not at all: beside its place first, then moved there.
 * @param path its folder is made where it is missing.
 * @throws WriteError
 */
export async function writeWhole(path: string, data: string | Uint8Array): Promise<void> {
  const draft = `${path}.part`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(draft, data);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw new WriteError(path, error);
  }
}

/**
 * Writes files into a folder, which is made where it is missing.
 * @throws WriteError at the first that could not be written; those before it stay.
 */
export async function writeFiles(
  folder: string,
  files: readonly { readonly name: string; readonly data: string | Uint8Array }[],
): Promise<void> {
  for (const { name, data } of files) await writeWhole(join(folder, name), data);
}
