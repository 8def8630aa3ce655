import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { bundledDataset } from '../data/bundle.js';
import { limits } from '../data/own/limits.js';
import { readOwn, type OwnResult } from '../data/own/read.js';
import { dataMessages } from './data-messages.js';

/** The bytes of a file of a size that is read. @throws Error in one line. */
export async function readBytes(file: string, most: number = limits.bytes): Promise<Uint8Array> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) throw new Error(dataMessages.cannotRead({ file }));
  if (found.size > most) throw new Error(dataMessages.large({ file }));
  return readFile(file);
}

/** What a file of data holds, or its faults. */
export async function readDataFile(file: string): Promise<OwnResult> {
  const text = new TextDecoder().decode(await readBytes(file));
  return readOwn(text, { dataset: bundledDataset(), origin: basename(file) });
}
