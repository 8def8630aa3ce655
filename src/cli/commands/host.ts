import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from '../command.js';
import { writeFiles } from '../files.js';
import { builtFiles, pageFiles } from '../integrity.js';
import { messages } from '../messages.js';
import { UsageError } from '../usage-error.js';
import { version } from '../version.js';

const help = `${messages.usage({ usage: 'treaty-widgets host --out <folder>' })}

Lays out the files that pages load for a static host or a CDN: ${version()}/ for frozen snippets, which
may be cached for ever, and ${version().split('.')[0] ?? ''}/ for live ones. Which headers to send: docs/hosting.md.
Versions laid out before stay; where this one is there already with other bytes, nothing is written.

  --out  the folder, made where it is missing

Example:
  treaty-widgets host --out public/treaty-widgets`;

/** @returns undefined where there is none. */
const read = (path: string | URL): Promise<Buffer | undefined> => readFile(path).catch(() => undefined);

/** `treaty-widgets host`: a folder for the exact version and one for the major version. */
export const host: Command = {
  help,
  flags: { out: { type: 'string' } },
  async run(given, output) {
    const out = given.text('out');
    if (out === undefined) throw new UsageError(messages.missingFlag({ flag: '--out', example: '--out public/treaty-widgets' }));
    const exact = version();
    const [major = exact] = exact.split('.');
    const files: { name: string; data: Buffer }[] = [];
    const names = await pageFiles();
    if (names.length === 0) throw new Error(messages.notBuilt);
    for (const name of names)
      for (const ending of ['', '.br', '.gz']) {
        const data = await read(new URL(name + ending, builtFiles));
        if (data) files.push({ name: name + ending, data });
        else if (ending === '') throw new Error(messages.notBuilt);
      }
    // Compressors differ from one machine to the next; what comes out of them must not.
    for (const { name, data } of files.filter(({ name }) => !/\.(br|gz)$/.test(name))) {
      const there = await read(join(out, exact, name));
      if (there && !there.equals(data)) throw new Error(messages.otherBytes({ file: `${exact}/${name}` }));
    }
    for (const folder of [exact, major]) {
      await writeFiles(join(out, folder), files);
      output.write(`${messages.laidOut({ folder: `${folder}/`, n: files.length, nText: String(files.length) })}\n`);
    }
  },
};
