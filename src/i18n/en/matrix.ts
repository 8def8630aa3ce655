import { provideEnglish } from '../en.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('en');

interface Most {
  readonly n: number;
  readonly nText: string;
  readonly allText: string;
  readonly membersText: string;
  readonly instrument: string;
  readonly partyText: string;
}

/** Messages of `treaty-matrix`, in English; see `../en.ts` for the rules. */
export const matrix = {
  heading: (p: { n: number; nText: string; date: string }) =>
    plural(p.n, {
      one: `Who had joined ${p.nText} instrument on ${p.date}`,
      other: `Who had joined which of ${p.nText} instruments on ${p.date}`,
    }),
  result: (p: Most) =>
    plural(p.n, {
      one: `${p.allText} of ${p.membersText} Member States had joined the ${p.nText} that can be counted, the ${p.instrument} (${p.partyText})`,
      other: `${p.allText} of ${p.membersText} Member States had joined all ${p.nText} that can be counted; most had joined the ${p.instrument} (${p.partyText})`,
    }),
  resultRegion: (p: Most & { readonly region: string }) =>
    plural(p.n, {
      one: `${p.region}: ${p.allText} of ${p.membersText} Member States had joined the ${p.nText} that can be counted, the ${p.instrument} (${p.partyText})`,
      other: `${p.region}: ${p.allText} of ${p.membersText} Member States had joined all ${p.nText} that can be counted; most had joined the ${p.instrument} (${p.partyText})`,
    }),

  // Rows and columns
  state: 'State',
  joinedOf: (p: { nText: string }) => `of ${p.nText}`,
  joinedMeaning: (p: { n: number; nText: string; allText: string }) =>
    plural(p.n, {
      one: `How many a State had joined, of the ${p.nText} of ${p.allText} that can be counted`,
      other: `How many a State had joined, of the ${p.nText} of ${p.allText} that can be counted`,
    }),
  parties: 'Parties',
  membersOf: (p: { membersText: string }) => `of ${p.membersText}`,
  atLeast: (p: { nText: string }) => `${p.nText}+`,
  cannotTell: '?',
  notAdopted: '–',

  // The key beside the statuses
  later: 'Not yet adopted',
  laterCount: (p: { n: number; nText: string }) =>
    plural(p.n, { one: `${p.nText} instrument`, other: `${p.nText} instruments` }),
  laterMeaning: 'The instrument was adopted after the date',

  // What a screen reader says, and the lines of a trail
  spokenCell: (p: { state: string; instrument: string; status: string }) =>
    `${p.state}, ${p.instrument}: ${p.status}`,
  spokenCellAct: (p: {
    state: string;
    instrument: string;
    status: string;
    action: string;
    date: string;
  }) => `${p.state}, ${p.instrument}: ${p.status}, ${p.action} ${p.date}`,
  spokenColumn: (p: { instrument: string; parties: string }) => `${p.instrument}: ${p.parties}`,
  spokenRegion: (p: { region: string; instrument: string; parties: string }) =>
    `${p.region}, ${p.instrument}: ${p.parties}`,
  partiesOf: (p: { partyText: string; membersText: string }) =>
    `${p.partyText} of ${p.membersText} Member States`,
  partiesAtLeast: (p: { partyText: string; membersText: string }) =>
    `at least ${p.partyText} of ${p.membersText} Member States`,
  partiesUnknown: 'not known, no list of parties',
  partiesLater: (p: { date: string }) => `adopted later, on ${p.date}`,
  membersText: (p: { n: number; nText: string }) =>
    plural(p.n, { one: `${p.nText} Member State`, other: `${p.nText} Member States` }),
  spokenMembers: (p: { region: string; members: string }) => `${p.region}: ${p.members}`,
  adopted: 'Adopted',
  partiesLine: 'Parties',
  knownTotal: 'Known total',

  // Caption
  captionYears: 'A year in a cell is that of the consent to be bound.',
  captionTotals: (p: { totals: string }) => `Without a list of parties only totals are known: ${p.totals}.`,
  captionTotal: (p: { instrument: string; partiesText: string; asOf: string }) =>
    `${p.instrument} ${p.partiesText} (${p.asOf})`,

  // Controls
  hint: 'Arrow keys move between the cells, letters find a State by name, Home and End go to the ends of the row and with Ctrl of the table, Enter selects, Escape leaves.',
  order: 'Order',
  sorts: { region: 'By region', name: 'By name', joined: 'By number joined' },
  columnHint: 'Enter shows this instrument alone',
  onlyColumn: (p: { instrument: string }) => `Only shown: ${p.instrument}`,
  back: (p: { n: number; nText: string }) =>
    plural(p.n, {
      one: `Back to ${p.nText} instrument`,
      other: `Back to all ${p.nText} instruments`,
    }),
};

provideEnglish({ matrix });
