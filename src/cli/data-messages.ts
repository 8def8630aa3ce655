import { pluralFor } from '../i18n/plural.js';
import type { Remark } from './import/published.js';

const plural = pluralFor('en');

/** What the commands for data print, in English; see `messages.ts`. */
export const dataMessages = {
  importSummary: 'a depositary’s list of parties as data for the widgets',
  checkSummary: 'whether a file of data can be read, and what is wrong with it',
  diffSummary: 'what changed between two files of data, State by State',
  exportSummary: 'the bundled data as a file that the widgets read',

  // Faults
  noFiles: (p: { example: string }) => `Which file? Write for example ${p.example}.`,
  tooManyFiles: (p: { n: number }) => `${p.n} files are too many here.`,
  cannotRead: (p: { file: string }) => `${p.file} cannot be read.`,
  large: (p: { file: string }) => `${p.file} is larger than is read.`,
  isPdf: (p: { file: string }) =>
    `${p.file} is a PDF. Give its text: pdftotext -layout ${p.file} writes it.`,
  noTable: (p: { file: string }) => `${p.file} holds no list of parties that this can read.`,
  noAsOf: 'The list does not say what day it speaks for. Give it with --as-of 2026-10-31.',
  unreadable: (p: { n: number; nText: string }) =>
    plural(p.n, {
      one: `${p.nText} thing was not read, and --strict was given: nothing is written.`,
      other: `${p.nText} things were not read, and --strict was given: nothing is written.`,
    }),
  inFile: (p: { file: string; fault: string }) => `${p.file}: ${p.fault}`,
  /** Two sentences of one line. */
  both: (p: { first: string; second: string }) => `${p.first} ${p.second}`,
  noJson: (p: { file: string }) => `${p.file} cannot be read as JSON.`,
  ownInPage: (p: { form: string }) =>
    `A snippet in the form ${p.form} takes its data from --src: the address that the page has the same file at. Write for example --src /our-list.json.`,
  ownInFrame: (p: { form: string }) =>
    `--data cannot be had in the form ${p.form}: a frame shows the bundled data only. Use element, react or figure.`,
  srcAlone: '--src needs --data, the file that lies there: the picture is drawn of it.',
  wrong: (p: { file: string; n: number; nText: string }) =>
    plural(p.n, { one: `${p.file}: ${p.nText} fault.`, other: `${p.file}: ${p.nText} faults.` }),

  // The report
  read: (p: { instrument: string; rowsText: string; actsText: string; partiesText: string; asOf: string }) =>
    `${p.instrument}, as of ${p.asOf}: ${p.rowsText} rows, ${p.actsText} acts, ${p.partiesText} parties`,
  otherNumber: (p: { stated: number; read: number }) =>
    `The list says that it has ${p.stated} parties; ${p.read} were read.`,
  apart: (p: { n: number; nText: string }) =>
    plural(p.n, {
      one: `Kept apart, ${p.nText} row of a territory or of a State of the past:`,
      other: `Kept apart, ${p.nText} rows of territories or of States of the past:`,
    }),
  unread: (p: { n: number; nText: string }) =>
    plural(p.n, { one: `Not read, ${p.nText} row:`, other: `Not read, ${p.nText} rows:` }),
  why: {
    'no-party': 'no State or party organization',
    'no-act': 'no act and no day',
    'no-day': 'a day or a mark that cannot be read',
    bracketed: 'in square brackets: withdrawn or without effect; look in the footnote',
    twice: 'told twice, differently; the first counts',
    again: 'joined more than once; the first counts',
    stray: 'belongs to no row',
  } satisfies { readonly [W in Remark['why']]: string },
  remark: (p: { where: string; text: string; why: string }) =>
    p.where ? `  ${p.where}: ${p.text} (${p.why})` : `  ${p.text} (${p.why})`,
  against: (p: { nText: string }) => `Against the present data, ${p.nText} changes:`,
  noChange: 'Against the present data: no change.',
  added: (p: { state: string; act: string }) => `  + ${p.state}: ${p.act}`,
  removed: (p: { state: string; act: string }) => `  - ${p.state}: ${p.act}`,
  changed: (p: { state: string; before: string; after: string }) => `  * ${p.state}: ${p.after}, before ${p.before}`,
  act: (p: { action: string; date: string }) => `${p.action} on ${p.date}`,
  actUndated: (p: { action: string }) => `${p.action}, date not known`,

  // Check and diff
  fine: (p: { file: string; instruments: string }) => `${p.file}: no fault. ${p.instruments}`,
  instrumentLine: (p: { id: string; mode: string; asOf: string; actsText: string; source: string }) =>
    `  ${p.id}: ${p.mode}, as of ${p.asOf}, ${p.actsText} acts, from ${p.source}`,
  diffLine: (p: { id: string; before: string; after: string }) => `${p.id}: ${p.before} to ${p.after}`,
  diffNew: (p: { id: string; after: string }) => `${p.id}: only in the second, as of ${p.after}`,
  diffGone: (p: { id: string; before: string }) => `${p.id}: only in the first, as of ${p.before}`,
  same: 'No difference.',
};
