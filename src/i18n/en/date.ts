import { provideEnglish } from '../en.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('en');

/** Messages of `treaty-date`, in English; see `../en.ts` for the rules. */
export const date = {
  heading: 'Choose a date',
  result: (p: { date: string; n: number; membersText: string }) =>
    plural(p.n, {
      one: `On ${p.date} the United Nations had ${p.membersText} Member State`,
      other: `On ${p.date} the United Nations had ${p.membersText} Member States`,
    }),
  exact: 'Exact day',
  range: (p: { from: string; to: string }) => `From ${p.from} to ${p.to}.`,
  outside: (p: { date: string; from: string; to: string }) =>
    `The pictures speak for ${p.date}, which is outside the slider’s range of ${p.from} to ${p.to}.`,
  ticks: 'The ticks below the slider are events in the history of the instruments.',
  columnDate: 'Date',
  columnEvent: 'Event',
  errorOrder: (p: { min: string; max: string }) =>
    `“${p.min}” in “min” is not before “${p.max}” in “max”.`,
};

provideEnglish({ date });
