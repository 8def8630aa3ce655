import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { bundledDataset } from '../../data/bundle.js';
import { inFolder, type Release } from '../../embed/release.js';
import type { ShareSite } from '../../embed/share/frame.js';
import { shareStart } from '../../embed/share/lists.js';
import { shareCss } from '../../embed/share/looks.js';
import { englishLocale, type Locale } from '../../i18n/locale.js';
import { findState } from '../../layout/find-state.js';
import type { PartyCode } from '../../model/types.js';
import type { Command } from '../command.js';
import { writeFiles } from '../files.js';
import { builtFiles, pageFiles } from '../integrity.js';
import { languages, readLocale } from '../locale.js';
import { messages } from '../messages.js';
import { progress } from '../progress.js';
import { readQuestion } from '../question.js';
import { instrumentFiles, type SharedFile } from '../share/instruments.js';
import { stateFiles } from '../share/states.js';
import { quoted, UsageError } from '../usage-error.js';
import { version } from '../version.js';

const help = `${messages.usage({
  usage: 'treaty-widgets share --base <address> [--instruments <ids>] [--states <codes>] [--langs <tags>] [--out <folder>]',
})}

Writes a page per instrument and language: the map, the same without scripts, title, description and
picture for chats and social networks, canonical address, and a file for oEmbed; and, where States are
named, a page of each with its checklist and every act. Static files all.

  --base         the address the folder will have, https://example.org/treaties/
  --instruments  identifiers or sets; left out, every instrument
  --states       codes between commas, or all; left out, none
  --as-of        the day, year-month-day; left out, the last day of each table, and the newest to come
  --langs        languages between commas; left out, all six
  --library      address of the folder with the library's files; left out, they are copied into dist
  --out          the folder, made where it is missing

Example:
  treaty-widgets share --base https://example.org/treaties/ --instruments financing-1999 --out share`;

/** The address of the site, with its slash. @throws {UsageError} for what is none. */
function readBase(text: string | undefined): string {
  if (text === undefined) throw new UsageError(messages.missingFlag({ flag: '--base', example: '--base https://example.org/treaties/' }));
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) throw new UsageError(messages.noBase({ value: quoted(text) }));
  return inFolder(new URL(text).href, '');
}

/** The States that are meant, by their codes. @throws {UsageError} for one that there is not. */
function readStates(text: string): PartyCode[] {
  const { states } = bundledDataset();
  if (text === 'all') return states.map(({ iso3 }) => iso3);
  const { words } = englishLocale();
  return text.split(',').map((one) => {
    const found = findState(states, (code) => words.states[code], one);
    if (typeof found === 'string') return found;
    throw new UsageError(messages.unknownChoice({ flag: '--states', value: quoted(one), nearest: found.nearest.join(', ') }));
  });
}

/** Copies the library, as it is built. @throws {UsageError} where it is not. */
async function copyLibrary(folder: string): Promise<number> {
  const files = await pageFiles();
  if (files.length === 0) throw new UsageError(messages.noBuild);
  for (const file of files) {
    const target = join(folder, 'dist', file);
    await mkdir(dirname(target), { recursive: true });
    await copyFile(new URL(file, builtFiles), target);
  }
  return files.length;
}

/** `treaty-widgets share`: pages to be shared. */
export const share: Command = {
  help,
  flags: {
    base: { type: 'string' },
    instruments: { type: 'string', list: true },
    states: { type: 'string', list: true },
    'as-of': { type: 'string' },
    langs: { type: 'string', list: true },
    library: { type: 'string' },
    out: { type: 'string' },
  },
  async run(given, output) {
    const base = readBase(given.text('base'));
    const dataset = bundledDataset();
    const every = dataset.instruments.map(({ id }) => id).join(',');
    const list = given.text('instruments') ?? every;
    const { instruments, asOf } = readQuestion(dataset, { ...given, text: (flag) => (flag === 'instruments' ? list : given.text(flag)) });
    const codes = given.text('states') === undefined ? [] : readStates(given.text('states') ?? '');
    const locales: Locale[] = [];
    for (const one of (given.text('langs') ?? languages.join(',')).split(/[\s,]+/).filter(Boolean)) locales.push(await readLocale(one));
    const out = given.text('out') ?? '.';
    const library = given.text('library');
    let count = library === undefined ? await copyLibrary(out) : 0;

    const site: ShareSite = { base, languages: locales.map(({ language }) => language), states: codes.length > 0 };
    const release: Release = { library: library ?? '../dist/', version: version(), frozen: false, integrity: {} };
    const day = given.text('as-of') === undefined ? undefined : asOf;
    const ids = instruments.map(({ id }) => id);
    const put = async ({ name, data }: SharedFile) => {
      await mkdir(join(out, dirname(name)), { recursive: true });
      await writeFiles(out, [{ name, data }]);
      count += 1;
    };
    let done = 0;
    for await (const file of instrumentFiles({ ids, day, locales, release }, site)) {
      await put(file);
      if (file.name.endsWith('.png')) progress(++done, ids.length * locales.length);
    }
    if (codes.length > 0) for (const file of stateFiles({ codes, day, locales, release }, site)) await put(file);
    await put({ name: 'index.html', data: shareStart(site) });
    await put({ name: 'share.css', data: shareCss });
    output.write(`${messages.wroteFiles({ n: count, nText: englishLocale().number(count), folder: out })}\n`);
  },
};
