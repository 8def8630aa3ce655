import { provideEnglish } from '../en.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('en');

/**
 * Messages of `treaty-number`, in English; see `../en.ts` for the rules. The
 * number a sentence is about comes as `figureText` and is set larger.
 */
export const number = {
  one: (p: { n: number; figureText: string; membersText: string; instrument: string; date: string }) =>
    plural(p.n, {
      one: `${p.figureText} of ${p.membersText} Member States was party to the ${p.instrument} on ${p.date}.`,
      other: `${p.figureText} of ${p.membersText} Member States were party to the ${p.instrument} on ${p.date}.`,
    }),
  oneIn: (p: {
    n: number;
    figureText: string;
    membersText: string;
    instrument: string;
    date: string;
    region: string;
  }) =>
    plural(p.n, {
      one: `${p.region}: ${p.figureText} of ${p.membersText} Member States was party to the ${p.instrument} on ${p.date}.`,
      other: `${p.region}: ${p.figureText} of ${p.membersText} Member States were party to the ${p.instrument} on ${p.date}.`,
    }),
  atLeast: (p: { n: number; figureText: string; membersText: string; instrument: string; date: string }) =>
    plural(p.n, {
      one: `At least ${p.figureText} of ${p.membersText} Member States was party to the ${p.instrument} on ${p.date}.`,
      other: `At least ${p.figureText} of ${p.membersText} Member States were party to the ${p.instrument} on ${p.date}.`,
    }),
  atLeastIn: (p: {
    n: number;
    figureText: string;
    membersText: string;
    instrument: string;
    date: string;
    region: string;
  }) =>
    plural(p.n, {
      one: `${p.region}: at least ${p.figureText} of ${p.membersText} Member States was party to the ${p.instrument} on ${p.date}.`,
      other: `${p.region}: at least ${p.figureText} of ${p.membersText} Member States were party to the ${p.instrument} on ${p.date}.`,
    }),
  later: (p: { instrument: string; date: string; adopted: string }) =>
    `Nobody could be party to the ${p.instrument} on ${p.date}: it was adopted on ${p.adopted}.`,
  unknown: (p: { instrument: string; date: string }) =>
    `How many States were party to the ${p.instrument} on ${p.date} is not known from the bundled data.`,
  total: (p: { n: number; figureText: string; instrument: string; when: string }) =>
    plural(p.n, {
      one: `${p.figureText} party to the ${p.instrument} was published for ${p.when}; which State is not known from the bundled data.`,
      other: `${p.figureText} parties to the ${p.instrument} were published for ${p.when}; which States is not known from the bundled data.`,
    }),
  all: (p: { n: number; figureText: string; membersText: string; nText: string; date: string }) =>
    plural(p.n, {
      one: `On ${p.date}, ${p.figureText} of ${p.membersText} Member States had joined the ${p.nText} instrument.`,
      other: `On ${p.date}, ${p.figureText} of ${p.membersText} Member States had joined all ${p.nText} instruments.`,
    }),
  allCounted: (p: {
    n: number;
    figureText: string;
    membersText: string;
    nText: string;
    ofText: string;
    date: string;
  }) =>
    plural(p.n, {
      one: `On ${p.date}, ${p.figureText} of ${p.membersText} Member States had joined the only one (${p.nText}) of ${p.ofText} instruments that can be counted.`,
      other: `On ${p.date}, ${p.figureText} of ${p.membersText} Member States had joined all ${p.nText} that can be counted of the ${p.ofText} instruments.`,
    }),
  allIn: (p: {
    n: number;
    figureText: string;
    membersText: string;
    nText: string;
    date: string;
    region: string;
  }) =>
    plural(p.n, {
      one: `${p.region}, ${p.date}: ${p.figureText} of ${p.membersText} Member States had joined the ${p.nText} instrument.`,
      other: `${p.region}, ${p.date}: ${p.figureText} of ${p.membersText} Member States had joined all ${p.nText} instruments.`,
    }),
  allCountedIn: (p: {
    n: number;
    figureText: string;
    membersText: string;
    nText: string;
    ofText: string;
    date: string;
    region: string;
  }) =>
    plural(p.n, {
      one: `${p.region}, ${p.date}: ${p.figureText} of ${p.membersText} Member States had joined the only one (${p.nText}) of ${p.ofText} instruments that can be counted.`,
      other: `${p.region}, ${p.date}: ${p.figureText} of ${p.membersText} Member States had joined all ${p.nText} that can be counted of the ${p.ofText} instruments.`,
    }),
  noneCounted: (p: { nText: string; date: string }) =>
    `None of the ${p.nText} instruments can be counted on ${p.date}.`,

  // Lines of a list by region, below a sentence that says of whom they speak
  part: (p: { figureText: string; membersText: string; region: string }) =>
    `${p.region}: ${p.figureText} of ${p.membersText}.`,
  partAtLeast: (p: { figureText: string; membersText: string; region: string }) =>
    `${p.region}: at least ${p.figureText} of ${p.membersText}.`,

  beyond: (p: { date: string }) => `The table ends on ${p.date}.`,
  about: (p: { date: string }) => `As of ${p.date}: source and limits`,
};

provideEnglish({ number });
