import { provideEnglish } from '../en.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('en');

/** Messages of `treaty-nexus`, in English; see `../en.ts` for the rules. */
export const nexus = {
  heading: 'How terrorism is linked with other crime',
  result: (p: { n: number; nText: string; date: string }) =>
    plural(p.n, {
      one: `Four statements of 2005, and ${p.nText} instrument that answers them, as of ${p.date}`,
      other: `Four statements of 2005, and ${p.nText} instruments that answer them, as of ${p.date}`,
    }),
  groups: {
    links: {
      title: 'Kinds of link',
      statement:
        'The links are mostly operational, logistical or financial: alliances of convenience. The General Assembly asked States about them in resolution 58/136.',
    },
    connections: {
      title: 'What resolution 1373 names',
      statement:
        'The Security Council noted in resolution 1373 (2001) a close connection between international terrorism and these.',
    },
    goods: {
      title: 'Smuggled goods',
      statement:
        'Smuggled goods are of five types. Crime against intellectual property is becoming a preferred method of funding, according to Interpol.',
    },
    documents: {
      title: 'Document fraud and theft',
      statement: 'Document fraud and theft has a dual use: movement, and proceeds.',
    },
  },
  nodes: {
    operational: { label: 'Operational' },
    logistical: { label: 'Logistical' },
    financial: { label: 'Financial' },
    'organized-crime': { label: 'Transnational organized crime' },
    drugs: { label: 'Illicit drugs' },
    'money-laundering': { label: 'Money-laundering' },
    arms: { label: 'Illegal arms trafficking' },
    'deadly-materials': {
      label: 'Illegal movement of deadly materials',
      more: 'nuclear, chemical, biological and other potentially deadly materials',
    },
    prohibited: { label: 'Prohibited', more: 'drugs, nuclear materials' },
    'differentially-taxed': { label: 'Differentially taxed', more: 'cigarettes' },
    regulated: { label: 'Regulated', more: 'arms, endangered species, cultural property' },
    stolen: { label: 'Stolen', more: 'cars, art and antiquities' },
    counterfeit: { label: 'Counterfeit' },
    movement: { label: 'Movement' },
    proceeds: { label: 'Proceeds' },
  } as { readonly [id: string]: { readonly label: string; readonly more?: string } },
  answers: 'Instruments that answer',
  statement: 'Statement',
  examples: 'Examples',
  noInstrument: 'None of the bundled instruments is named for it',
  coverage: (p: { partyText: string; membersText: string }) =>
    `${p.partyText} of ${p.membersText} Member States`,
  coverageAtLeast: (p: { partyText: string; membersText: string }) =>
    `at least ${p.partyText} of ${p.membersText} Member States`,
  coverageUnknown: 'coverage not known',
  coverageLater: (p: { date: string }) => `adopted later, on ${p.date}`,
  list: 'Links between terrorism and other crime',
  hint: 'Up and Down move through the list, Right goes to an instrument that answers, Left comes back, Enter keeps the explanation open, Escape closes it.',
  answeredBy: (p: { instruments: string }) => `answered by: ${p.instruments}`,
  captionNoQuantities:
    'The source gives no quantities: a line says only that an instrument’s subject answers a point, and all lines are alike. Which instrument answers what is the compilers’ reading.',
  columnGroup: 'Statement',
  columnNode: 'Point',
  columnInstrument: 'Instrument',
  columnParties: 'Parties',
};

provideEnglish({ nexus });
