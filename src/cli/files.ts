import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes files into a folder, which is made where it is missing. */
export async function writeFiles(
  folder: string,
  files: readonly { readonly name: string; readonly data: string | Uint8Array }[],
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { name, data } of files) await writeFile(join(folder, name), data);
}
