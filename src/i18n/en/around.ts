import { provideEnglish } from '../en.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('en');

/** Messages of what countries had joined before and after an activity, in English; see `../en.ts` for the rules. */
export const around = {
  heading: 'Before and after an activity of the programme',
  /** The activity, where more than its place is said. */
  activity: (p: { title: string; place: string; when: string }) =>
    p.place ? `${p.title}, ${p.place}, ${p.when}` : `${p.title}, ${p.when}`,
  /** Of two countries or more. */
  result: (p: { n: number; nText: string; moreText: string }) =>
    plural(p.n, {
      one: `Of the ${p.nText} country named, ${p.moreText} had joined more of the instruments counted two years later`,
      other: `Of the ${p.nText} countries named, ${p.moreText} had joined more of the instruments counted two years later`,
    }),
  resultOne: (p: { state: string; beforeText: string; afterText: string }) =>
    `${p.state} is the only country named; instruments joined before: ${p.beforeText}, two years later: ${p.afterText}`,
  resultNone: 'None of the instruments shown can be counted on both days',

  // Columns and the key
  country: 'Country',
  beforeOn: (p: { date: string }) => `${p.date}, the day before`,
  afterOn: (p: { date: string }) => `${p.date}, two years after`,
  before: 'Before',
  after: 'Two years after',
  scale: (p: { n: number; nText: string }) =>
    plural(p.n, { one: `Joined, of ${p.nText} instrument`, other: `Joined, of ${p.nText} instruments` }),
  joined: (p: { n: number; nText: string }) => plural(p.n, { one: `${p.nText} in between`, other: `${p.nText} in between` }),
  joinedAct: (p: { instrument: string; action: string }) => `${p.instrument}: ${p.action}`,
  others: (p: { n: number; nText: string }) =>
    plural(p.n, {
      one: `${p.nText} other Member State`,
      other: `${p.nText} other Member States, on average`,
    }),
  othersHint: 'States that were Members on both days and are not named in this activity',

  // The file
  when: { before: 'before', between: 'in between', not: 'not by then' },
  state: 'State',
  joinedWhen: 'Joined',

  // What it does not say
  captionNoCause: 'The two are set side by side; it is not said that the activity was the cause.',
  captionSame: (p: { before: string; after: string }) =>
    `Counted are consents to be bound by ${p.before} and by ${p.after}, of the same instruments on both days.`,
  captionNamed: 'Only countries that a public source names are shown; others may have taken part.',
  captionUndated: (p: { instruments: string }) => `Not counted, as their acts have no dates: ${p.instruments}.`,
  captionLater: (p: { instruments: string }) => `Not counted, as they were adopted only later: ${p.instruments}.`,
  captionEnds: (p: { instruments: string }) => `Not counted, as their tables end before the second day: ${p.instruments}.`,
};

provideEnglish({ around });
