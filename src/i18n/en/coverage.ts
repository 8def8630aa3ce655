import { provideEnglish } from '../en.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('en');

/** Messages of `treaty-coverage`, in English; see `../en.ts` for the rules. */
export const coverage = {
  // Headings
  headingInstruments: (p: { n: number; nText: string; date: string }) =>
    plural(p.n, {
      one: `How many States had joined ${p.nText} instrument on ${p.date}`,
      other: `How many States had joined each of ${p.nText} instruments on ${p.date}`,
    }),
  headingBy: {
    region: (p: { instrument: string; date: string }) =>
      `Parties to the ${p.instrument} by region on ${p.date}`,
    subregion: (p: { instrument: string; date: string }) =>
      `Parties to the ${p.instrument} by subregion on ${p.date}`,
    group: (p: { instrument: string; date: string }) =>
      `Parties to the ${p.instrument} by regional group on ${p.date}`,
  },
  headingSeveralBy: {
    region: (p: { nText: string; date: string }) =>
      `Parties to ${p.nText} instruments by region on ${p.date}`,
    subregion: (p: { nText: string; date: string }) =>
      `Parties to ${p.nText} instruments by subregion on ${p.date}`,
    group: (p: { nText: string; date: string }) =>
      `Parties to ${p.nText} instruments by regional group on ${p.date}`,
  },

  // Results
  resultMost: (p: {
    nText: string;
    allText: string;
    most: string;
    mostText: string;
    fewest: string;
    fewestText: string;
    membersText: string;
  }) =>
    `Of the ${p.nText} of ${p.allText} instruments that can be counted, most parties: ${p.most}, ${p.mostText} of ${p.membersText} Member States; fewest: ${p.fewest}, ${p.fewestText}`,
  resultMostAll: (p: {
    most: string;
    mostText: string;
    fewest: string;
    fewestText: string;
    membersText: string;
  }) =>
    `Most parties: ${p.most}, ${p.mostText} of ${p.membersText} Member States; fewest: ${p.fewest}, ${p.fewestText}`,
  resultAlike: (p: { n: number; nText: string; partyText: string; membersText: string }) =>
    plural(p.n, {
      one: `${p.nText} instrument can be counted: ${p.partyText} of ${p.membersText} Member States were party to it`,
      other: `${p.nText} instruments can be counted: ${p.partyText} of ${p.membersText} Member States were party to each`,
    }),
  instruments: (p: { n: number; nText: string }) =>
    plural(p.n, { one: `${p.nText} instrument`, other: `${p.nText} instruments` }),
  resultHighest: (p: {
    high: string;
    highText: string;
    highOf: string;
    low: string;
    lowText: string;
    lowOf: string;
  }) =>
    `Highest share: ${p.high}, ${p.highText} of ${p.highOf} Member States; lowest: ${p.low}, ${p.lowText} of ${p.lowOf}`,
  resultWithin: (p: { region: string; result: string }) => `${p.region}: ${p.result}`,

  // The picture
  chartOf: (p: { heading: string; result: string }) => `${p.heading}. ${p.result}.`,
  hint: 'Up and Down move from bar to bar, Left and Right along a bar, Home and End to its first and last part. Enter on a name shows that instrument, on a part names its States and singles it out. Escape leaves.',
  membersIn: (p: { n: number; nText: string }) =>
    plural(p.n, { one: `${p.nText} Member State`, other: `${p.nText} Member States` }),
  percent: (p: { text: string }) => `${p.text}%`,
  below: (p: { text: string }) => `<${p.text}`,
  above: (p: { text: string }) => `>${p.text}`,
  atLeast: (p: { text: string }) => `≥ ${p.text}`,
  notKnown: (p: { text: string }) => `${p.text} not known`,
  beside: (p: { text: string }) => `+${p.text}`,
  noList: 'Not known: no list of parties',
  total: (p: { n: number; nText: string; when: string }) =>
    plural(p.n, { one: `${p.nText} party in all, ${p.when}`, other: `${p.nText} parties in all, ${p.when}` }),
  later: (p: { date: string }) => `Adopted later, on ${p.date}`,
  showOnly: (p: { instrument: string }) => `Show the ${p.instrument}`,
  showAll: (p: { n: number; nText: string }) =>
    plural(p.n, { one: `Show the ${p.nText} instrument`, other: `Show all ${p.nText} instruments` }),
  shown: (p: { instrument: string }) => `${p.instrument} shown`,
  shownAll: (p: { n: number; nText: string }) =>
    plural(p.n, { one: `${p.nText} instrument shown`, other: `All ${p.nText} instruments shown` }),

  // Names and values, for a screen reader and the tooltip
  barName: (p: { instrument: string; region: string }) => `${p.instrument}, ${p.region}`,
  spokenPart: (p: { bar: string; status: string; value: string }) => `${p.bar}: ${p.status}, ${p.value}`,
  spokenPartWith: (p: { bar: string; status: string; value: string; state: string }) =>
    `${p.bar}: ${p.status}, ${p.value}, ${p.state} among them`,
  spokenBar: (p: { bar: string; value: string }) => `${p.bar}: ${p.value}`,
  partOf: (p: { n: number; nText: string; status: string }) => `${p.status}: ${p.nText}`,
  ofMembers: (p: { nText: string; membersText: string; share: string }) =>
    `${p.nText} of ${p.membersText} Member States (${p.share})`,
  ofMembersAtLeast: (p: { nText: string; membersText: string }) =>
    `At least ${p.nText} of ${p.membersText} Member States`,
  andMore: (p: { n: number; nText: string; states: string }) =>
    plural(p.n, { one: `${p.states}, and ${p.nText} more`, other: `${p.states}, and ${p.nText} more` }),
  members: 'Member States',
  count: 'Number',
  states: 'States',
  notMembers: 'Parties that are not Members',
  shareOfParties: 'Share party',
  published: 'Published total',

  // Caption
  captionUnknown: (p: { instruments: string }) =>
    `Hatched, because the bundled data have no list of parties: ${p.instruments}.`,
  captionPartial: (p: { instruments: string }) =>
    `Hatched in part, because few acts before the day of the list have a date: ${p.instruments}.`,
  captionLater: (p: { instruments: string }) => `Adopted later than this day: ${p.instruments}.`,
  captionTotals:
    'Outlines show published totals of all parties, of the day named: they do not say which States, and may count parties that are not Members.',
  captionBeside: 'A number after a plus sign counts parties that are not Member States: they stand beside the bar, not in it.',
  captionTwice: (p: { states: string }) => `In two groups, and counted in both: ${p.states}.`,
  captionNoGroup: (p: { states: string }) => `Member States in none of these groups: ${p.states}.`,
  captionMarked: (p: { state: string }) => `Underlined: the part of each bar that holds ${p.state}.`,
};

provideEnglish({ coverage });
