import { pluralFor } from '../i18n/plural.js';

const plural = pluralFor('en');

/**
 * Every sentence the command line prints, in English; words that the widgets use
 * too come from `src/i18n`. Each is whole: values come in quoted, lists joined.
 */
export const messages = {
  // Help
  about: 'Who is party to the universal instruments against terrorism, from the bundled data.',
  usage: (p: { usage: string }) => `Usage: ${p.usage}`,
  commands: 'Commands:',
  moreHelp: 'treaty-widgets <command> --help tells a command’s flags.',
  statusSummary: 'who was party, signatory or neither on a day',
  renderSummary: 'any widget as SVG, PNG, PDF, CSV, JSON or slides',
  slidesSummary: 'a presentation with maps, charts and tables that can be edited',
  kitSummary: 'pictures, data and a fact sheet in six languages, in one archive',
  hostSummary: 'the files that pages load, laid out for a static host or a CDN',
  snippetSummary: 'any widget to paste into a page, with a picture where no script runs',
  shareSummary: 'a page per instrument and language, for chats and social networks',

  // Faults: one line each
  failed: (p: { program: string; fault: string }) => `${p.program}: ${p.fault}`,
  noCommand: (p: { valid: string }) => `no command given. Valid: ${p.valid}.`,
  unknownCommand: (p: { value: string; nearest: string }) =>
    `${p.value} is no command. Nearest: ${p.nearest}.`,
  unknownFlag: (p: { value: string; nearest: string }) =>
    `${p.value} is no flag of this command. Nearest: ${p.nearest}.`,
  unexpectedWord: (p: { value: string; valid: string }) =>
    `${p.value} belongs to no flag. Valid flags: ${p.valid}.`,
  unknownWord: (p: { value: string; nearest: string }) => `${p.value} is no widget. Nearest: ${p.nearest}.`,
  missingWord: (p: { valid: string }) => `Which widget? Valid: ${p.valid}.`,
  needlessFlag: (p: { flag: string; widget: string; valid: string }) =>
    `${p.flag} is no attribute of ${p.widget}. Valid: ${p.valid}.`,
  unknownChoice: (p: { flag: string; value: string; nearest: string }) =>
    `${p.value} in ${p.flag} is not valid. Nearest: ${p.nearest}.`,
  noSize: (p: { value: string }) => `${p.value} in --size is no size. Write for example 1920x1080, or 1200 for the width alone.`,
  noNumber: (p: { flag: string; value: string; from: number; to: number }) =>
    `${p.value} in ${p.flag} is not a number from ${p.from} to ${p.to}.`,
  noConfig: (p: { value: string }) => `${p.value} in --config cannot be read as JSON.`,
  notWritten: (p: { path: string; reason: string }) => `${p.path} could not be written: ${p.reason}.`,
  writeReasons: {
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EROFS: 'it can only be read there',
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk is full',
    ENOTDIR: 'part of the path is a file and no folder',
    EEXIST: 'part of the path is a file and no folder',
    EISDIR: 'a folder has this name',
  } as { readonly [code: string]: string },
  goesOn: (p: { n: number; nText: string; folder: string }) =>
    plural(p.n, {
      one: `going on from ${p.nText} file in ${p.folder}`,
      other: `going on from ${p.nText} files in ${p.folder}`,
    }),
  notBuilt: 'the library’s files are not there; in a clone, run npm run build first.',
  otherBytes: (p: { file: string }) =>
    `${p.file} is there already with other bytes: a version that was handed out never changes.`,
  laidOut: (p: { folder: string; n: number; nText: string }) =>
    plural(p.n, { one: `${p.folder}: ${p.nText} file`, other: `${p.folder}: ${p.nText} files` }),
  noBase: (p: { value: string }) => `${p.value} in --base is no address. Write for example https://example.org/treaties/.`,
  noBuild: 'The files of the library are not built: npm run build makes them, or name their folder with --library.',
  noHash: (p: { value: string }) =>
    `--frozen needs the hash of ${p.value}, which stands in dist/integrity.json: npm run build makes it.`,
  wroteFiles: (p: { n: number; nText: string; folder: string }) =>
    plural(p.n, { one: `${p.nText} file in ${p.folder}`, other: `${p.nText} files in ${p.folder}` }),
  wrote: (p: { file: string; bytesText: string }) => `${p.file}: ${p.bytesText} bytes`,
  missingValue: (p: { flag: string }) => `${p.flag} lacks its value.`,
  needlessValue: (p: { flag: string; value: string }) => `${p.flag} takes no value, not ${p.value}.`,
  givenTwice: (p: { flag: string; value: string }) =>
    `${p.flag} is given twice, the second time as ${p.value}.`,
  missingFlag: (p: { flag: string; example: string }) =>
    `${p.flag} is missing. Write for example ${p.example}.`,
  unknownInstruments: (p: { n: number; values: string; nearest: string }) =>
    plural(p.n, {
      one: `${p.values} in --instruments is no known instrument. Nearest: ${p.nearest}.`,
      other: `${p.values} in --instruments are no known instruments. Nearest: ${p.nearest}.`,
    }),
  unknownRegion: (p: { value: string; nearest: string }) =>
    `${p.value} in --region is no known region or group. Nearest: ${p.nearest}.`,
  noDay: (p: { value: string; nearest: string }) =>
    `${p.value} in --as-of is not a day. Nearest: ${p.nearest}.`,

  // The table
  title: (p: { date: string; n: number; membersText: string }) =>
    plural(p.n, {
      one: `As of ${p.date}: ${p.membersText} Member State`,
      other: `As of ${p.date}: ${p.membersText} Member States`,
    }),
  titleRegion: (p: { date: string; n: number; membersText: string; region: string }) =>
    plural(p.n, {
      one: `As of ${p.date}: ${p.membersText} Member State in ${p.region}`,
      other: `As of ${p.date}: ${p.membersText} Member States in ${p.region}`,
    }),
  columns: { instrument: 'Instrument', beside: 'Other parties', notes: 'Notes' },
  of: (p: { partyText: string; membersText: string }) => `${p.partyText} of ${p.membersText}`,
  atLeast: (p: { partyText: string; membersText: string }) =>
    `at least ${p.partyText} of ${p.membersText}`,
  /** Stands where a number would claim something that the data do not say. */
  notTold: '–',
  noteBeyond: (p: { date: string }) => `table ends ${p.date}`,
  noteNotAdopted: (p: { date: string }) => `adopted later, on ${p.date}`,
  noteNoTable: 'no list of parties',
  notePartial: (p: { date: string }) => `most parties undated before ${p.date}`,
  noteNoSignatures: 'no signatures in the table',
  sources: 'Sources:',
  /** Separates two notes of one row. */
  noteSeparator: '; ',
};
