import { pluralFor } from '../plural.js';

const plural = pluralFor('en');

/** Messages of `treaty-table` and of the button that saves a table, in English; see `../en.ts` for the rules. */
export const table = {
  // Headings and results
  headingActs: (p: { instrument: string; date: string }) => `Every act under the ${p.instrument} up to ${p.date}`,
  headingActsSeveral: (p: { n: number; nText: string; date: string }) =>
    `Every act under ${p.nText} instruments up to ${p.date}`,
  headingCoverage: (p: { date: string }) => `How many States were party to each instrument on ${p.date}`,
  resultActs: (p: { n: number; nText: string; consentText: string }) =>
    plural(p.n, {
      one: `${p.nText} recorded act, ${p.consentText} of it consent to be bound`,
      other: `${p.nText} recorded acts, ${p.consentText} of them consents to be bound`,
    }),
  resultActsRegion: (p: { n: number; nText: string; consentText: string; region: string }) =>
    plural(p.n, {
      one: `${p.region}: ${p.nText} recorded act, ${p.consentText} of it consent to be bound`,
      other: `${p.region}: ${p.nText} recorded acts, ${p.consentText} of them consents to be bound`,
    }),
  resultCoverage: (p: { n: number; nText: string; allText: string; membersText: string }) =>
    plural(p.n, {
      one: `${p.nText} of ${p.allText} can be counted, over ${p.membersText} Member States`,
      other: `${p.nText} of ${p.allText} can be counted, over ${p.membersText} Member States`,
    }),
  resultCoverageRegion: (p: { n: number; nText: string; allText: string; membersText: string; region: string }) =>
    plural(p.n, {
      one: `${p.region}: ${p.nText} of ${p.allText} can be counted, over ${p.membersText} Member States`,
      other: `${p.region}: ${p.nText} of ${p.allText} can be counted, over ${p.membersText} Member States`,
    }),

  // Columns that no trail has
  code: 'Code',
  members: 'Member States',
  beside: 'Parties that are not Members',
  answer: 'What the table tells',
  answers: {
    complete: 'All statuses',
    partial: 'Dated acts only',
    none: 'No list of parties',
    'not-adopted': 'Not yet adopted',
  },
  notKnown: 'not known',
  notRecorded: 'not recorded',
  atLeast: (p: { partyText: string }) => `at least ${p.partyText}`,

  // Filters
  filterText: 'Filter by text',
  filterStatus: 'Status',
  filterAct: 'Kind of act',
  filterRegion: 'Region or group',
  allStatuses: 'All statuses',
  allActs: 'All acts',
  allRegions: 'The world',
  m49Regions: 'Regions',
  m49Subregions: 'Subregions',
  regionalGroups: 'Regional groups of the General Assembly',
  specialGroups: 'Groups of States with special needs',
  optionCount: (p: { label: string; countText: string }) => `${p.label} (${p.countText})`,
  rowsOf: (p: { n: number; nText: string; ofText: string }) =>
    plural(p.n, { one: `${p.nText} of ${p.ofText} rows`, other: `${p.nText} of ${p.ofText} rows` }),
  noRows: 'No row matches',
  hint: 'Arrow keys move from row to row, Page Up and Page Down by ten, Home and End to the first and last; Enter shows the record with its links, Escape closes it.',

  // Caption
  captionUndatedActs: (p: { n: number; nText: string }) =>
    plural(p.n, {
      one: `${p.nText} party is listed without a date and is left out before the day of its list.`,
      other: `${p.nText} parties are listed without a date and are left out before the day of their list.`,
    }),
  captionNoActs: (p: { instruments: string }) => `No list of parties, so no act: ${p.instruments}.`,
  captionSeveralTables: 'Each instrument’s own table ends on the day named with it.',

  // Files
  asOf: 'Picture as of',
  saveCsv: 'Download CSV',
  saved: (p: { n: number; nText: string; file: string }) =>
    plural(p.n, { one: `${p.nText} row saved as ${p.file}`, other: `${p.nText} rows saved as ${p.file}` }),
};
