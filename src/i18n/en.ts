import type { around } from './en/around.js';
import type { coverage } from './en/coverage.js';
import type { date } from './en/date.js';
import type { matrix } from './en/matrix.js';
import type { nexus } from './en/nexus.js';
import type { number } from './en/number.js';
import type { own } from './en/own.js';
import type { profile } from './en/profile.js';
import type { reach } from './en/reach.js';
import type { timeline } from './en/timeline.js';
import { table } from './en/table.js';
import { pluralFor } from './plural.js';

const plural = pluralFor('en');

/**
 * Every sentence a reader meets, in English. Each is whole: numbers, dates and
 * names come in formatted, and no two entries are joined into one sentence.
 *
 * Parameters named `…Text` are formatted; the bare number beside one only picks
 * the plural. Sentences of the United Nations' own (disclaimer, notes on
 * disputed lines) are data, not messages: see `data/map-notes.json`.
 */
const common = {
  dates: {
    months: [
      ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
      ...['August', 'September', 'October', 'November', 'December'],
    ],
    day: (p: { day: string; month: string; year: string }) => `${p.day} ${p.month} ${p.year}`,
    month: (p: { month: string; year: string }) => `${p.month} ${p.year}`,
  },

  // Headings
  headingOne: (p: { instrument: string; date: string }) =>
    `Who was party to the ${p.instrument} on ${p.date}`,
  headingSeveral: (p: { n: number; nText: string; date: string }) =>
    plural(p.n, {
      one: `Which States had joined ${p.nText} instrument on ${p.date}`,
      other: `How many of ${p.nText} instruments each State had joined on ${p.date}`,
    }),
  headingNothing: 'No instrument chosen',

  // Results
  resultOne: (p: { partyText: string; membersText: string }) =>
    `${p.partyText} of ${p.membersText} Member States`,
  resultOneRegion: (p: { partyText: string; membersText: string; region: string }) =>
    `${p.region}: ${p.partyText} of ${p.membersText} Member States`,
  resultOneBeside: (p: { partyText: string; membersText: string; n: number; nText: string }) =>
    plural(p.n, {
      one: `${p.partyText} of ${p.membersText} Member States, and ${p.nText} party that is not a Member`,
      other: `${p.partyText} of ${p.membersText} Member States, and ${p.nText} parties that are not Members`,
    }),
  resultOneRegionBeside: (p: {
    partyText: string;
    membersText: string;
    region: string;
    n: number;
    nText: string;
  }) =>
    plural(p.n, {
      one: `${p.region}: ${p.partyText} of ${p.membersText} Member States, and ${p.nText} party that is not a Member`,
      other: `${p.region}: ${p.partyText} of ${p.membersText} Member States, and ${p.nText} parties that are not Members`,
    }),
  resultNoTable: 'No list of parties is bundled for this instrument',
  resultPartial: (p: { n: number; partyText: string; membersText: string }) =>
    plural(p.n, {
      one: `At least ${p.partyText} of ${p.membersText} Member States; of the others the table cannot tell`,
      other: `At least ${p.partyText} of ${p.membersText} Member States; of the others the table cannot tell`,
    }),
  resultSeveral: (p: { n: number; allText: string; membersText: string; nText: string }) =>
    plural(p.n, {
      one: `${p.allText} of ${p.membersText} Member States had joined the ${p.nText} that can be counted`,
      other: `${p.allText} of ${p.membersText} Member States had joined all ${p.nText} that can be counted`,
    }),
  resultSeveralRegion: (p: {
    n: number;
    allText: string;
    membersText: string;
    nText: string;
    region: string;
  }) =>
    plural(p.n, {
      one: `${p.region}: ${p.allText} of ${p.membersText} Member States had joined the ${p.nText} that can be counted`,
      other: `${p.region}: ${p.allText} of ${p.membersText} Member States had joined all ${p.nText} that can be counted`,
    }),
  resultNoneCounted: 'None of these instruments can be counted on this date',
  resultNotAdopted: (p: { date: string }) => `It was adopted later, on ${p.date}`,

  // Statuses
  status: {
    party: 'Party',
    signatory: 'Signed only',
    withdrawn: 'Withdrew',
    none: 'Neither',
    unknown: 'Not known',
    'not-a-state': 'Not yet counted',
  },
  statusMeaning: {
    party: 'Consent to be bound was deposited on or before the date',
    signatory: 'Signed, and no consent to be bound deposited yet',
    withdrawn: 'Was a party; its withdrawal is in effect',
    none: 'Neither signed nor party, as far as the table records',
    unknown: 'The table cannot answer for this date',
    'not-a-state': 'Not yet a Member State on this date, and no act of its own is recorded',
  },
  neutral: 'Not coloured',
  joinedOf: (p: { joinedText: string; ofText: string }) => `${p.joinedText} of ${p.ofText}`,
  joinedRange: (p: { fromText: string; toText: string }) => `${p.fromText}–${p.toText}`,
  eitherNumber: (p: { fromText: string; toText: string }) => `${p.fromText} or ${p.toText}`,
  joinedUnknown: (p: { joinedText: string; ofText: string; n: number; nText: string }) =>
    `${p.joinedText} of ${p.ofText}, ${p.nText} not known`,

  // Acts
  action: {
    signature: 'Signature',
    ratification: 'Ratification',
    acceptance: 'Acceptance',
    approval: 'Approval',
    accession: 'Accession',
    succession: 'Succession',
    'definitive-signature': 'Definitive signature',
    'formal-confirmation': 'Formal confirmation',
    withdrawal: 'Withdrawal',
    party: 'Listed as a party',
    consent: 'Consent to be bound (kind not stated)',
    participation: 'Participation',
  },
  actionOn: (p: { action: string; date: string }) => `${p.action}, ${p.date}`,
  statusWithAct: (p: { status: string; act: string }) => `${p.status} (${p.act})`,
  actionUndated: (p: { action: string }) => `${p.action}, date not known`,

  // The legal trail
  trail: {
    state: 'State',
    instrument: 'Instrument',
    status: 'Status',
    meaning: 'Meaning',
    act: 'Act',
    date: 'Date',
    signature: 'Signature',
    inForce: 'Entry into force',
    inForceHere: 'In force for this State',
    depositary: 'Depositary',
    asOf: 'Table as of',
    source: 'Source',
    note: 'Note',
    member: 'Member of the United Nations',
    joined: 'Joined',
    region: 'Region',
  },
  // Where the authentic title in a language is not among the facts; never of English.
  shortNameOnly: (p: { name: string }) =>
    `${p.name} (short name translated by this project; the title in this language is not in the data)`,
  titleNotAuthentic: (p: { title: string }) => `${p.title} (not the authentic title)`,
  notInForce: 'Not in force in the bundled data',
  memberSince: (p: { date: string }) => `since ${p.date}`,
  notMember: 'not a Member State',

  // What a screen reader says of one State
  spokenState: (p: { state: string; status: string }) => `${p.state}: ${p.status}`,
  spokenStateAct: (p: { state: string; status: string; action: string; date: string }) =>
    `${p.state}: ${p.status}, ${p.action} ${p.date}`,
  spokenJoined: (p: { state: string; joined: string }) => `${p.state}: ${p.joined}`,

  // Caption
  captionAsOf: (p: { date: string }) => `As of ${p.date}.`,
  captionBeyond: (p: { instrument: string; date: string }) =>
    `The table of the ${p.instrument} ends on ${p.date}: later acts are not in it.`,
  captionBeyondSeveral: (p: { date: string }) =>
    `Some of the tables end earlier, the first on ${p.date}: later acts are not in them.`,
  captionNoSignatures: (p: { none: string }) =>
    `This table has no signatures: a State that only signed shows as “${p.none}”.`,
  captionNoSignaturesSeveral: 'Some of the tables have no signatures.',
  captionPartial: (p: { date: string }) =>
    `The source lists the parties of ${p.date}, most of them without a date. For an earlier day only dated acts answer; the rest is shown as not known.`,
  captionTotals: (p: { totals: string }) => `Known totals of parties: ${p.totals}.`,
  captionTotal: (p: { partiesText: string; asOf: string }) => `${p.partiesText} (${p.asOf})`,
  captionNoTable: 'The bundled data have no list of parties for this instrument.',
  captionNotAdopted: (p: { instrument: string; date: string }) =>
    `The ${p.instrument} was adopted on ${p.date}; before that day nobody could join it.`,
  captionInForce: (p: { date: string }) => `Entered into force on ${p.date}.`,
  captionCounted: (p: { n: number; nText: string; allText: string; instruments: string }) =>
    plural(p.n, {
      one: `Counts ${p.nText} of the ${p.allText} instruments: the ${p.instruments}.`,
      other: `Counts ${p.nText} of the ${p.allText} instruments: ${p.instruments}.`,
    }),
  captionExcluded: {
    'totals-only': (p: { instruments: string }) => `Left out, no list of parties: ${p.instruments}.`,
    undated: (p: { instruments: string }) =>
      `Left out, no dates for this day: ${p.instruments}.`,
    'not-adopted': (p: { instruments: string }) => `Left out, adopted later: ${p.instruments}.`,
  },
  captionNoWithdrawals: 'Withdrawals are not covered by the sources.',
  captionSource: (p: { sources: string }) => `Source: ${p.sources}.`,
  captionSourceDepositary: (p: { sources: string; depositary: string }) =>
    `Source: ${p.sources}. Depositary: ${p.depositary}.`,
  captionDepositary: (p: { depositary: string }) => `Depositary: ${p.depositary}.`,
  captionMore: 'About this picture',
  saveAs: (p: { format: string }) => `Download ${p.format}`,
  savedAs: (p: { file: string }) => `Saved as ${p.file}`,
  errorSave: (p: { file: string }) => `${p.file} could not be made. Try again.`,
  captionBoundaries: 'Boundaries derived from UN Geodata.',

  // Controls
  mapOf: (p: { heading: string; result: string }) => `${p.heading}. ${p.result}.`,
  mapHint:
    'Arrow keys move to the neighbouring State, letters find a State by name, Home and End go to the first and last, Enter selects, Escape leaves.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomReset: 'Show the whole map',
  wheelHint: 'Hold Ctrl or ⌘ and scroll to zoom',
  touchHint: 'Use two fingers to move the map',
  searchLabel: 'Find a State',
  searchNone: 'No State of that name',
  searchFound: (p: { n: number; nText: string }) =>
    plural(p.n, { one: `${p.nText} State found`, other: `${p.nText} States found` }),
  showTable: 'Show as table',
  showPicture: 'Show as picture',
  legend: 'Legend',
  legendFiltered: (p: { labels: string }) => `Only shown: ${p.labels}`,
  legendAll: 'All shown',
  close: 'Close',
  selected: (p: { state: string }) => `${p.state} selected`,
  unselected: 'Selection cleared',

  // The date slider
  dateLabel: 'Date',
  play: 'Play',
  pause: 'Pause',
  dateWithMilestone: (p: { date: string; milestone: string }) => `${p.date}: ${p.milestone}`,
  monthBack: 'One month back',
  monthOn: 'One month on',
  yearBack: 'One year back',
  yearOn: 'One year on',

  // The table
  tableCaption: (p: { heading: string; result: string }) => `${p.heading}: ${p.result}`,
  tableRows: (p: { n: number; nText: string }) =>
    plural(p.n, { one: `${p.nText} row`, other: `${p.nText} rows` }),
  sortBy: (p: { column: string }) => `Sort by ${p.column}`,
  sortedAscending: (p: { column: string }) => `Sorted by ${p.column}, ascending`,
  sortedDescending: (p: { column: string }) => `Sorted by ${p.column}, descending`,

  // Saving a table, and the widget that is one
  table,

  // Faults
  errorTitle: 'This picture cannot be drawn as asked',
  errorInstrument: (p: { value: string }) => `“${p.value}” in “instruments” is no known instrument.`,
  errorInstrumentNear: (p: { value: string; nearest: string }) =>
    `“${p.value}” in “instruments” is no known instrument. Nearest: ${p.nearest}.`,
  errorNoInstrument:
    'No instrument is named in “instruments”. Write an identifier such as financing-1999, or universal-19.',
  errorDate: (p: { attribute: string; value: string }) =>
    `“${p.value}” in “${p.attribute}” is not a day. Write it as year-month-day, for example 2005-04-25.`,
  errorChoice: (p: { attribute: string; value: string; valid: string }) =>
    `“${p.value}” is no value of “${p.attribute}”. Valid: ${p.valid}.`,
  errorRegion: (p: { value: string }) => `“${p.value}” in “region” is no known region or group.`,
  errorRegionNear: (p: { value: string; nearest: string }) =>
    `“${p.value}” in “region” is no known region or group. Nearest: ${p.nearest}.`,
  errorInside: 'Something went wrong inside this widget.',

  // Data of the host's own; the other messages come with what reads them
  ownLoading: 'Loading the data of this page …',
  ownPart: 'The part of this library that reads the data of this page could not be loaded.',
  ownBundled: 'The data that come with this widget are shown.',
  ownBefore: 'What was shown before is still shown.',
  ownRetry: 'Try again',
};

/** Said in English only: by a widget whose texts in another language could not be had. */
export const languageFailure = (p: { language: string }) =>
  `The texts in the language “${p.language}” could not be loaded; this widget is shown in English.`;

/** Messages that every widget may need. */
export type CommonMessages = typeof common;

/** Messages that only one widget needs, by the widget. */
export interface OfOneWidget {
  around: typeof around;
  coverage: typeof coverage;
  date: typeof date;
  matrix: typeof matrix;
  nexus: typeof nexus;
  number: typeof number;
  own: typeof own;
  profile: typeof profile;
  reach: typeof reach;
  timeline: typeof timeline;
}

/** The messages of one language; a language that misses one does not compile. */
export type Messages = typeof common & Readonly<OfOneWidget>;

export const en = common as Messages;

const ofEveryWidget = Object.keys(common).length;

/**
 * Adds the messages of a widget. Its file in `./en/` calls this and the widget's
 * scene imports that file, so that a page with one widget carries the words of
 * one: all of them together weigh as much as Lit.
 */
export function provideEnglish(part: Partial<OfOneWidget>): void {
  Object.assign(en, part);
}

/** Whether a widget is on the page that has messages of its own. */
export function saysMore(): boolean {
  return Object.keys(en).length > ofEveryWidget;
}
