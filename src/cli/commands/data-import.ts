import { writeFile } from 'node:fs/promises';
import { bundledDataset } from '../../data/bundle.js';
import { ownFormat, ownVersion, type HostData, type HostInstrument } from '../../data/own/form.js';
import { PartyFinder } from '../../data/own/party-names.js';
import { readOwn } from '../../data/own/read.js';
import { ownFaultText } from '../../draw/own-words.js';
import { englishLocale } from '../../i18n/locale.js';
import { isConsent } from '../../model/acts.js';
import { parseDate } from '../../model/date.js';
import type { Arguments } from '../arguments.js';
import type { Command } from '../command.js';
import { readBytes, readDataFile } from '../data-files.js';
import { dataMessages } from '../data-messages.js';
import { changeLines } from '../data-report.js';
import { depositaries, type Depositary, type DepositaryName } from '../import/depositaries.js';
import { tableOfMarkup } from '../import/markup.js';
import { tableOfText } from '../import/printed.js';
import type { PublishedTable, Remark } from '../import/published.js';
import { readList, statedDay, statedParties } from '../import/read-table.js';
import { tableOfCsv, tableOfWorkbook } from '../import/sheet.js';
import { messages } from '../messages.js';
import { closest, quoted, UsageError } from '../usage-error.js';

const kinds = [...Object.keys(depositaries), 'csv'];

const help = `${messages.usage({
  usage: 'treaty-widgets data import --from untc|icao|imo|iaea|csv --instrument <id> --out <file> <file>...',
})}

Makes data for the widgets of a depositary's list of parties. Tells what was read, what was not, what was kept
apart (territories, States of the past), and what is otherwise than in the bundled data.

  --from        untc: a saved status page of the UN Treaty Collection, or its XML
                icao: a list of parties as text (pdftotext -layout), a workbook (xlsx) or CSV
                imo: the pages of an instrument of "Status of IMO Treaties" as text, or a workbook
                iaea: a status list as text, or a saved page
                csv: a table with the columns instrument,party,action,date
  --instrument  identifier of the instrument; not with csv
  --as-of       the day the list speaks for; left out, the day it says itself
  --source      title of the source, in place of the usual one
  --source-url  its address
  --out         the file to write
  --strict      writes nothing and fails if anything was not read

Example:
  treaty-widgets data import --from untc --instrument financing-1999 --out financing.json page.html`;

/** Larger than any depositary's page or workbook. */
const mostBytes = 50_000_000;

const isOffice = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;
const isPdf = (bytes: Uint8Array) => String.fromCharCode(...bytes.slice(0, 5)) === '%PDF-';

/** A file as a table, whatever it is. */
async function tableOf(file: string, { printed }: Depositary): Promise<PublishedTable> {
  const bytes = await readBytes(file, mostBytes);
  if (isPdf(bytes)) throw new Error(dataMessages.isPdf({ file }));
  const text = isOffice(bytes) ? '' : new TextDecoder().decode(bytes);
  const table = isOffice(bytes)
    ? tableOfWorkbook(bytes)
    : /^\s*(?:\ufeff)?\s*</.test(text)
      ? tableOfMarkup(text)
      : /\.csv$/i.test(file)
        ? tableOfCsv(text)
        : tableOfText(text, printed.length > 2 ? undefined : printed.length);
  if (!table || table.rows.length === 0) throw new Error(dataMessages.noTable({ file }));
  return table;
}

function remarks(list: readonly Remark[]): string[] {
  return list.map(({ where, text, why }) => dataMessages.remark({ where, text, why: dataMessages.why[why] }));
}

interface Imported {
  readonly document: HostData;
  readonly report: readonly string[];
  readonly unread: number;
}

async function importList(given: Arguments, from: DepositaryName): Promise<Imported> {
  const bundled = bundledDataset();
  const locale = englishLocale();
  const depositary: Depositary = depositaries[from];
  const id = given.text('instrument');
  const ids = bundled.instruments.map((one) => one.id);
  if (id === undefined)
    throw new UsageError(messages.missingFlag({ flag: '--instrument', example: '--instrument financing-1999' }));
  if (!ids.includes(id))
    throw new UsageError(messages.unknownChoice({ flag: '--instrument', value: quoted(id), nearest: closest(id, ids) }));
  const tables = await Promise.all((given.files ?? []).map((file) => tableOf(file, depositary)));
  const finder = PartyFinder.of(bundled);
  await finder.learn();
  const whole: PublishedTable = {
    heading: tables[0]?.heading ?? [],
    rows: tables.flatMap(({ rows }) => rows),
    around: tables.map(({ around }) => around).join(' '),
    stray: tables.flatMap(({ stray }) => stray),
  };
  const list = readList(whole, depositary, finder);
  const asOf = given.text('as-of') ?? statedDay(whole.around);
  if (asOf === undefined) throw new UsageError(dataMessages.noAsOf);
  if (!parseDate(asOf)) throw new UsageError(messages.noDay({ value: quoted(asOf), nearest: '2026-10-31' }));
  const known = bundled.instruments.find((one) => one.id === id);
  const parties = list.acts.filter(({ action }) => isConsent(action)).length;
  const instrument: HostInstrument = {
    id,
    hasSignatures: list.hasSignatures,
    hasWithdrawals: list.hasWithdrawals,
    acts: list.acts.map(({ party, action, date, inForce }) => ({
      party,
      action,
      ...(date ? { date } : {}),
      ...(inForce ? { inForce } : {}),
    })),
  };
  const source = {
    title: given.text('source') ?? depositary.title,
    url: given.text('source-url') ?? (known?.statusUrl || depositary.url),
  };
  const stated = statedParties(whole.around);
  const unread = [...list.unread];
  const report = [
    dataMessages.read({
      instrument: locale.instrument(id),
      rowsText: locale.number(list.rows),
      actsText: locale.number(list.acts.length),
      partiesText: locale.number(parties),
      asOf: locale.date(asOf),
    }),
    ...(stated !== undefined && stated !== parties ? [dataMessages.otherNumber({ stated, read: parties })] : []),
    ...(list.apart.length > 0 ? [dataMessages.apart({ n: list.apart.length, nText: locale.number(list.apart.length) }), ...remarks(list.apart)] : []),
    ...(unread.length > 0 ? [dataMessages.unread({ n: unread.length, nText: locale.number(unread.length) }), ...remarks(unread)] : []),
  ];
  return {
    document: { format: ownFormat, version: ownVersion, asOf, source, instruments: [instrument] },
    report,
    unread: unread.length + (stated !== undefined && stated !== parties ? 1 : 0),
  };
}

async function importCsv(given: Arguments): Promise<Imported> {
  const [file = ''] = given.files ?? [];
  const { data, faults, count } = await readDataFile(file);
  const locale = englishLocale();
  if (!data)
    return {
      document: { format: ownFormat, version: ownVersion, instruments: [] },
      report: faults.map((fault) => `${file}: ${ownFaultText(locale, fault)}`),
      unread: count,
    };
  const asOf = given.text('as-of');
  const title = given.text('source');
  const instruments = data.tables.map((table): HostInstrument => ({
    id: table.id,
    mode: table.mode,
    asOf: asOf ?? table.asOf,
    source: { title: title ?? table.source.title, ...(table.source.url ? { url: table.source.url } : {}) },
    coverage: table.coverage,
    hasSignatures: table.hasSignatures,
    hasWithdrawals: table.hasWithdrawals,
    acts: table.acts.map(({ party, action, date, inForce, note }) => ({
      party,
      action,
      ...(date ? { date } : {}),
      ...(inForce ? { inForce } : {}),
      ...(note ? { note } : {}),
    })),
  }));
  return { document: { format: ownFormat, version: ownVersion, instruments }, report: [], unread: 0 };
}

/** What is otherwise in imported data than in the bundled ones. */
function against(document: HostData): string[] {
  const bundled = bundledDataset();
  const locale = englishLocale();
  return document.instruments.flatMap(({ id, acts }) => {
    const told = acts.map((act) => ({ date: '', inForce: '', ...act }));
    const lines = changeLines(bundled.actsOf(id), told, locale);
    return lines.length > 0 ? [dataMessages.against({ nText: locale.number(lines.length) }), ...lines] : [dataMessages.noChange];
  });
}

/** `treaty-widgets data import`: a depositary's list as data for the widgets. */
export const dataImport: Command = {
  help,
  files: true,
  flags: {
    from: { type: 'string' },
    instrument: { type: 'string' },
    'as-of': { type: 'string' },
    source: { type: 'string' },
    'source-url': { type: 'string' },
    out: { type: 'string' },
    strict: { type: 'boolean' },
  },
  async run(given, output) {
    const from = given.text('from');
    const out = given.text('out');
    if (from === undefined) throw new UsageError(messages.missingFlag({ flag: '--from', example: '--from untc' }));
    if (!kinds.includes(from))
      throw new UsageError(messages.unknownChoice({ flag: '--from', value: quoted(from), nearest: closest(from, kinds) }));
    if (out === undefined) throw new UsageError(messages.missingFlag({ flag: '--out', example: '--out data.json' }));
    const { files = [] } = given;
    if (files.length === 0)
      throw new UsageError(dataMessages.noFiles({ example: 'data import --from untc --instrument financing-1999 --out data.json page.html' }));
    if (from === 'csv' && files.length > 1) throw new UsageError(dataMessages.tooManyFiles({ n: files.length }));
    const { document, report, unread } = from === 'csv' ? await importCsv(given) : await importList(given, from as DepositaryName);
    for (const line of report) output.write(`${line}\n`);
    const nText = englishLocale().number(unread);
    if (unread > 0 && (given.has('strict') || document.instruments.length === 0))
      throw new Error(from === 'csv' ? dataMessages.wrong({ file: files[0] ?? '', n: unread, nText }) : dataMessages.unreadable({ n: unread, nText }));
    // What is written must be readable: an act before the adoption is the list's fault, and said here.
    const { data, faults } = await readOwn(document, { dataset: bundledDataset() });
    const [fault] = faults;
    if (!data && fault) throw new Error(ownFaultText(englishLocale(), fault));
    for (const line of against(document)) output.write(`${line}\n`);
    const text = `${JSON.stringify(document, undefined, 2)}\n`;
    await writeFile(out, text);
    output.write(`${messages.wrote({ file: out, bytesText: englishLocale().number(Buffer.byteLength(text)) })}\n`);
  },
};
