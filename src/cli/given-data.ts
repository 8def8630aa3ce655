import { bundledDataset } from '../data/bundle.js';
import type { OwnTable } from '../data/own/form.js';
import { limits } from '../data/own/limits.js';
import { mergeOwn } from '../data/own/merge.js';
import { readReach } from '../data/reach-host.js';
import { englishWords } from '../data/words.js';
import { ownFaultText } from '../draw/own-words.js';
import { darkPalette, type Palette } from '../draw/palette.js';
import { faultText } from '../draw/reach-words.js';
import { englishLocale } from '../i18n/locale.js';
import type { Reach } from '../model/reach.js';
import type { Dataset, Instrument } from '../model/types.js';
import type { Arguments, Flags } from './arguments.js';
import { readBytes, readDataFile } from './data-files.js';
import { dataMessages } from './data-messages.js';
import { quoted, UsageError } from './usage-error.js';

/** What every command takes that shows acts. */
export const dataFlag: Flags = { data: { type: 'string' } };

export const dataHelp = `  --data         a file of data of your own, JSON or CSV as in docs/own-data.md, shown with those that are
                 bundled; --instruments own stands for all that is in it`;

/** What a command line shows. */
export interface GivenData {
  /** The bundled data, with the host's own in them where a file was named. */
  readonly dataset: Dataset;
  /** The host's own; none where no file was named. */
  readonly tables: readonly OwnTable[];
  /** Activities of the host's own, for the widget that shows those. */
  readonly reach?: Reach;
}

const asUsage = (error: unknown): never => {
  throw new UsageError(error instanceof Error ? error.message : String(error));
};

/** The first fault of a file, and how many more there are, in one line. */
function refuse(file: string, first: string, count: number): never {
  const fault = dataMessages.inFile({ file: quoted(file), fault: first });
  const n = count - 1;
  const { number, messages } = englishLocale();
  throw new UsageError(n > 0 ? dataMessages.both({ first: fault, second: messages.own.more({ n, nText: number(n) }) }) : fault);
}

/** Activities in the form of docs/reach-data.md. @throws {UsageError} */
async function readActivities(file: string): Promise<Reach> {
  const text = new TextDecoder().decode(await readBytes(file, limits.bytes).catch(asUsage));
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    throw new UsageError(dataMessages.noJson({ file: quoted(file) }));
  }
  const { reach, faults } = readReach(read, bundledDataset().states, (code) => englishWords().states[code]?.short);
  const [first] = faults;
  return reach ?? refuse(file, first ? faultText(englishLocale(), first) : '', faults.length);
}

/**
 * The data that `--data` names, in those that are bundled.
 * @param tag of the widget they are for, where it is one: the programme's reach takes activities, all others acts.
 * @throws {UsageError} for a file that cannot be read, and for one with a fault: with the place of the first.
 */
export async function readGivenData(given: Arguments, tag = ''): Promise<GivenData> {
  const file = given.text('data');
  if (file === undefined) return { dataset: bundledDataset(), tables: [] };
  if (tag === 'treaty-reach') return { dataset: bundledDataset(), tables: [], reach: await readActivities(file) };
  const { data, faults, count } = await readDataFile(file).catch(asUsage);
  const [first] = faults;
  if (first || !data) return refuse(file, first ? ownFaultText(englishLocale(), first) : '', count);
  return { dataset: mergeOwn(bundledDataset(), data), tables: data.tables };
}

/** A palette with the colours that a host chose for its instruments: of their lines, and of the parties to a single one. */
export function paletteOf(palette: Palette, instruments: readonly Instrument[]): Palette {
  const scheme = palette === darkPalette ? 'dark' : 'light';
  const colours = instruments.map(({ own }) => own?.colour?.[scheme]);
  const [only] = colours;
  return {
    ...palette,
    ...(only && instruments.length === 1 ? { party: only } : {}),
    series: palette.series.map((colour, index) => colours[index] ?? colour),
  };
}
