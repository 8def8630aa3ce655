import { pluralFor } from '../plural.js';

const plural = pluralFor('fr');

/** Messages of `treaty-date`, in French; see `../en.ts` for the rules. */
export const date: typeof import('../en/date.js').date = {
  heading: 'Choisir une date',
  result: (p) =>
    plural(p.n, {
      one: `Au ${p.date}, l’Organisation des Nations Unies comptait ${p.membersText} État Membre`,
      other: `Au ${p.date}, l’Organisation des Nations Unies comptait ${p.membersText} États Membres`,
    }),
  exact: 'Jour exact',
  range: (p) => `Du ${p.from} au ${p.to}.`,
  outside: (p) =>
    `Les images valent pour le ${p.date}, hors de l’intervalle du curseur, du ${p.from} au ${p.to}.`,
  ticks: 'Les repères sous le curseur sont des événements de l’histoire des instruments.',
  columnDate: 'Date',
  columnEvent: 'Événement',
  errorOrder: (p) => `« ${p.min} » dans « min » n’est pas antérieur à « ${p.max} » dans « max ».`,
};
