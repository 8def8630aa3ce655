import { provideEnglish } from '../en.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('en');

/** Short names of milestones, for labels in the picture; their full sentences are data. */
const milestones: Readonly<{ [id: string]: string }> = {
  'resolution-49-60': 'Resolution 49/60',
  'resolution-1373': 'Resolution 1373',
  'programme-launch': 'Global programme',
  'project-start': 'Project GLO/R35',
  'eleventh-congress': 'Bangkok Congress',
  'global-strategy': 'Global Strategy',
};

/** Messages of `treaty-timeline`, in English; see `../en.ts` for the rules. */
export const timeline = {
  // Headings
  headingParties: (p: { instrument: string; from: string; to: string }) =>
    `Parties to the ${p.instrument}, ${p.from}–${p.to}`,
  headingPartiesSeveral: (p: { n: number; nText: string; from: string; to: string }) =>
    `Parties to ${p.nText} instruments, ${p.from}–${p.to}`,
  headingActs: (p: { instrument: string; from: string; to: string }) =>
    `States joining the ${p.instrument} each year, ${p.from}–${p.to}`,
  headingActsSeveral: (p: { n: number; nText: string; from: string; to: string }) =>
    `States joining ${p.nText} instruments each year, ${p.from}–${p.to}`,

  // Results
  result: (p: { partyText: string; membersText: string; date: string }) =>
    `${p.partyText} of ${p.membersText} Member States were parties on ${p.date}`,
  resultRegion: (p: { partyText: string; membersText: string; date: string; region: string }) =>
    `${p.region}: ${p.partyText} of ${p.membersText} Member States were parties on ${p.date}`,
  resultNamed: (p: { partyText: string; membersText: string; date: string; instrument: string }) =>
    `${p.partyText} of ${p.membersText} Member States were parties to the ${p.instrument} on ${p.date}`,
  resultNamedRegion: (p: {
    partyText: string;
    membersText: string;
    date: string;
    instrument: string;
    region: string;
  }) =>
    `${p.region}: ${p.partyText} of ${p.membersText} Member States were parties to the ${p.instrument} on ${p.date}`,
  resultEach: (p: { partyText: string; membersText: string; date: string }) =>
    `${p.partyText} of ${p.membersText} Member States were parties to each on ${p.date}`,
  resultEachRegion: (p: { partyText: string; membersText: string; date: string; region: string }) =>
    `${p.region}: ${p.partyText} of ${p.membersText} Member States were parties to each on ${p.date}`,
  resultRange: (p: { fromText: string; toText: string; membersText: string; date: string }) =>
    `From ${p.fromText} to ${p.toText} of ${p.membersText} Member States were parties on ${p.date}`,
  resultRangeRegion: (p: {
    fromText: string;
    toText: string;
    membersText: string;
    date: string;
    region: string;
  }) =>
    `${p.region}: from ${p.fromText} to ${p.toText} of ${p.membersText} Member States were parties on ${p.date}`,
  resultAtLeast: (p: { partyText: string; membersText: string; date: string }) =>
    `At least ${p.partyText} of ${p.membersText} Member States were parties on ${p.date}`,
  resultUnknown: (p: { date: string }) => `Who was a party on ${p.date} is not known from the bundled data`,
  resultSurge: (p: { n: number; beforeText: string; afterText: string }) =>
    plural(p.n, {
      one: `${p.afterText} consent to be bound in the year after resolution 1373 (2001), ${p.beforeText} in the year before`,
      other: `${p.afterText} consents to be bound in the year after resolution 1373 (2001), ${p.beforeText} in the year before`,
    }),
  resultPeak: (p: { n: number; nText: string; year: string }) =>
    plural(p.n, {
      one: `${p.nText} consent to be bound in ${p.year}, the most in any year shown`,
      other: `${p.nText} consents to be bound in ${p.year}, the most in any year shown`,
    }),
  resultNoActs: 'No dated consent to be bound in these years',
  /** Two findings, one after the other. */
  results: (p: { first: string; second: string }) => `${p.first}. ${p.second}`,

  // Labels in the picture
  members: 'UN Member States',
  membersOf: (p: { region: string }) => `UN Member States, ${p.region}`,
  milestones,
  milestonesLabel: 'Milestones',
  inAll: (p: { nText: string }) => `${p.nText} in all`,
  range: (p: { fromText: string; toText: string }) => `${p.fromText}–${p.toText}`,

  // Sound
  listen: 'Listen',
  stopListening: 'Stop listening',
  heard: (p: { instrument: string; from: string; to: string }) =>
    `${p.instrument}, ${p.from}–${p.to}: the higher the tone, the more parties`,

  // Names and values, for a screen reader and the tooltip
  hint: 'Left and Right move along a line, Up and Down to another line or to the milestones, Home and End to the first and last, Enter sets the date, Space shows one line only, Escape leaves.',
  spokenParties: (p: { n: number; nText: string; date: string }) =>
    plural(p.n, { one: `${p.date}: ${p.nText} party`, other: `${p.date}: ${p.nText} parties` }),
  spokenPartiesBeside: (p: { n: number; nText: string; date: string; membersText: string }) =>
    plural(p.n, {
      one: `${p.date}: ${p.nText} party, ${p.membersText} of them Member States`,
      other: `${p.date}: ${p.nText} parties, ${p.membersText} of them Member States`,
    }),
  spokenAtLeast: (p: { n: number; nText: string; date: string }) =>
    plural(p.n, {
      one: `${p.date}: at least ${p.nText} party`,
      other: `${p.date}: at least ${p.nText} parties`,
    }),
  spokenYear: (p: { n: number; nText: string; year: string }) =>
    plural(p.n, { one: `${p.year}: ${p.nText} consent to be bound`, other: `${p.year}: ${p.nText} consents to be bound` }),
  spokenYearUntil: (p: { n: number; nText: string; year: string; date: string }) =>
    plural(p.n, {
      one: `${p.year}, known until ${p.date}: ${p.nText} consent to be bound`,
      other: `${p.year}, known until ${p.date}: ${p.nText} consents to be bound`,
    }),
  spokenNothing: 'Nothing is known in these years',
  spokenMilestone: (p: { date: string; title: string }) => `${p.date}: ${p.title}`,
  published: (p: { n: number; nText: string; date: string }) =>
    plural(p.n, {
      one: `${p.date}: ${p.nText} party, a published total`,
      other: `${p.date}: ${p.nText} parties, a published total`,
    }),
  /** What was done on a day, in a list: "Kenya, accession". */
  act: (p: { state: string; action: string }) => `${p.state}, ${p.action.toLowerCase()}`,
  /** Of one that did nothing on the day: it became a Member, or its act has no date. */
  event: (p: { state: string; event: string }) => `${p.state}, ${p.event}`,
  actsAndMore: (p: { n: number; nText: string; acts: string }) =>
    plural(p.n, { one: `${p.acts}, and ${p.nText} more`, other: `${p.acts}, and ${p.nText} more` }),
  admitted: 'became a Member State',
  atLeast: (p: { text: string }) => `at least ${p.text}`,
  undated: 'act not dated; in force from this day',
  publishedTotal: (p: { n: number; nText: string }) =>
    plural(p.n, {
      one: `${p.nText}, Member or not: a published total`,
      other: `${p.nText}, Members or not: a published total`,
    }),
  wholeList: (p: { n: number; nText: string }) =>
    plural(p.n, {
      one: `The whole list of parties, ${p.nText} of them without a date`,
      other: `The whole list of parties, ${p.nText} of them without a date`,
    }),
  yearActs: (p: { n: number; nText: string }) =>
    plural(p.n, { one: `${p.nText} consent to be bound`, other: `${p.nText} consents to be bound` }),

  // Lines of the tooltip and columns of the table
  trail: {
    parties: 'Parties',
    acts: 'Consents to be bound',
    year: 'Year',
    more: 'Others',
    until: 'Known until',
    who: 'Who acted',
    members: 'Members among them',
    basis: 'What it rests on',
  },
  more: (p: { n: number; nText: string }) => plural(p.n, { one: `${p.nText} more act`, other: `${p.nText} more acts` }),
  basis: { dated: 'Dated acts', 'at-least': 'Dated acts only', list: 'Whole list', published: 'Published total' },

  // Caption
  captionCounts: 'Lines count Member States; parties that are not Members are named beside them.',
  captionActs:
    'A consent to be bound is a ratification, acceptance, approval, accession, succession or definitive signature; signatures subject to ratification are not counted.',
  captionUndated: (p: { n: number; nText: string; instrument: string; date: string }) =>
    plural(p.n, {
      one: `${p.instrument}: ${p.nText} party has no date in the bundled list and is in no step; the dot at ${p.date} shows the whole list.`,
      other: `${p.instrument}: ${p.nText} parties have no date in the bundled list and are in no step; the dot at ${p.date} shows the whole list.`,
    }),
  captionUndatedActs: (p: { n: number; nText: string; instrument: string }) =>
    plural(p.n, {
      one: `${p.instrument}: ${p.nText} party has no date in the bundled list and is in no bar.`,
      other: `${p.instrument}: ${p.nText} parties have no date in the bundled list and are in no bar.`,
    }),
  captionTotals: (p: { instrument: string; totals: string }) =>
    `${p.instrument}: published totals of parties, Members or not: ${p.totals}; rings stand for those of a full day.`,
  captionNoList: (p: { instruments: string }) =>
    `No list of parties in the bundled data, so nothing is drawn of: ${p.instruments}.`,
  captionNoTotals: (p: { instruments: string }) =>
    `No list of parties and no dated total in the bundled data: ${p.instruments}.`,
  captionEnds: (p: { instrument: string; date: string }) =>
    `${p.instrument}: the bundled table ends on ${p.date}, and nothing is drawn after it.`,
  captionEndsSeveral: (p: { date: string }) =>
    `Nothing is drawn beyond the end of an instrument’s bundled table; the first ends on ${p.date}.`,
  captionNote: (p: { instrument: string; note: string }) => `${p.instrument}: ${p.note}`,
  captionPredecessors:
    'Predecessor States such as Czechoslovakia and Yugoslavia are not in the tables, so early numbers run low.',
  captionMarked: (p: { state: string }) => `Marked on the lines: the days ${p.state} joined.`,
  captionMarkedNone: (p: { state: string }) => `${p.state} joined none of these on a known day within the years shown.`,

  // Faults
  errorOrder: (p: { from: string; to: string }) =>
    `“from” (${p.from}) must lie before “to” (${p.to}).`,
};

provideEnglish({ timeline });
