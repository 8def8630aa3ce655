import { provideEnglish } from '../en.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('en');

/** Messages of `treaty-profile`, in English; see `../en.ts` for the rules. */
export const profile = {
  // Headings and results
  heading: (p: { state: string; date: string }) => `What ${p.state} had joined by ${p.date}`,
  headingNone: (p: { date: string }) => `What a State had joined by ${p.date}`,
  resultNone: 'Choose a State',
  result: (p: { n: number; partyText: string; toldText: string }) =>
    plural(p.n, {
      one: `Party to ${p.partyText} of ${p.toldText} instrument`,
      other: `Party to ${p.partyText} of ${p.toldText} instruments`,
    }),
  resultUnknown: (p: { n: number; partyText: string; toldText: string; unknownText: string }) =>
    plural(p.n, {
      one: `Party to ${p.partyText} of the ${p.toldText} that can be told; ${p.unknownText} not known`,
      other: `Party to ${p.partyText} of the ${p.toldText} that can be told; ${p.unknownText} not known`,
    }),
  resultNothing: 'The bundled tables cannot tell for this date',
  resultNotCounted: 'Not yet a Member State on this date, and no act of its own is recorded',
  resultNotAdopted: 'None of these instruments had been adopted by this date',

  // The card
  chooseState: 'State',
  choose: 'Choose a State …',
  notMembers: 'Not Members of the United Nations',
  facts: {
    formal: 'Formal name',
    member: 'Member State since',
    notMember: 'Membership',
    region: 'Region',
    subregion: 'Subregion',
    groups: 'Groups',
  },
  observer: 'Observer State, not a Member',
  nonmember: 'Not a Member State',

  // Subjects and their sums
  subjects: {
    aviation: 'Aviation',
    maritime: 'Maritime navigation',
    nuclear: 'Nuclear material',
    explosives: 'Explosives',
    persons: 'Protection of persons',
    financing: 'Financing',
    drugs: 'Drugs',
    'organized-crime': 'Organized crime',
    corruption: 'Corruption',
    own: 'Supplied by the publisher',
  } as Readonly<{ [subject: string]: string }>,
  sum: (p: { partyText: string; toldText: string }) => `${p.partyText} of ${p.toldText}`,
  sumUnknown: (p: { n: number; partyText: string; toldText: string; unknownText: string }) =>
    plural(p.n, {
      one: `${p.partyText} of ${p.toldText}, ${p.unknownText} not known`,
      other: `${p.partyText} of ${p.toldText}, ${p.unknownText} not known`,
    }),
  sumNothing: 'not known',
  sumNone: 'none yet',

  // Marks of the checklist
  marks: {
    party: 'Joined',
    signatory: 'Signed only',
    withdrawn: 'Withdrew',
    none: 'Not joined',
    unknown: 'Not known',
    'not-adopted': 'Not yet adopted',
    'not-a-state': 'Not yet counted',
  },
  markMeaning: {
    'not-adopted': 'Adopted after the date: nothing could be joined yet',
  },
  inForceHere: (p: { date: string }) => `in force for it since ${p.date}`,
  inForce: (p: { date: string }) => `instrument in force since ${p.date}`,
  notInForce: 'instrument not in force on this date',
  adopted: (p: { date: string }) => `adopted on ${p.date}`,
  tableEnds: (p: { date: string }) => `as of ${p.date}, the end of its table`,
  why: {
    'no-table': 'the bundled data have no list of its parties',
    undated: 'its list of parties has no date for this State',
  },
  noSignatures: 'signatures are not in its table',

  // What remains
  remains: (p: { n: number; nText: string }) =>
    plural(p.n, { one: `Remains to be joined: ${p.nText}`, other: `Remain to be joined: ${p.nText}` }),
  remainsNothing: 'Nothing remains of those that can be told',
  remainsSigned: (p: { instrument: string; date: string }) => `${p.instrument}, signed on ${p.date}`,
  remainsUnknown: (p: { instruments: string }) => `Cannot be told: ${p.instruments}.`,

  listOf: (p: { heading: string; result: string }) => `${p.heading}. ${p.result}.`,
  hint: 'Arrow keys move from instrument to instrument, Home and End go to the first and last, Enter opens the record and its links, Escape closes it and leaves.',

  // Caption
  captionEnds: 'Where a table ends before the date, its line says so.',
  captionChecklist:
    'An open box is a step that remains: signature or consent to be bound. Not joined means no act is in the bundled table.',

  // Faults
  errorState: (p: { value: string }) =>
    `“${p.value}” in “state” is no known State. Write its name in English or its code, for example KEN.`,
  errorStateNear: (p: { value: string; nearest: string }) =>
    `“${p.value}” in “state” is no known State. Nearest: ${p.nearest}.`,
};

provideEnglish({ profile });
