import { pluralFor } from '../plural.js';

const plural = pluralFor('fr');

/** Messages of what countries had joined before and after an activity, in French; see `../en.ts` for the rules. */
export const around: typeof import('../en/around.js').around = {
  heading: 'Avant et après une activité du programme',
  activity: (p) => (p.place ? `${p.title}, ${p.place}, ${p.when}` : `${p.title}, ${p.when}`),
  result: (p) =>
    plural(p.n, {
      one: `Pays nommé : ${p.nText} ; devenu partie à davantage des instruments dénombrés deux ans plus tard : ${p.moreText}`,
      other: `Pays nommés : ${p.nText} ; devenus parties à davantage des instruments dénombrés deux ans plus tard : ${p.moreText}`,
    }),
  resultOne: (p) =>
    `${p.state} : seul pays nommé ; instruments auxquels il était partie avant : ${p.beforeText}, deux ans plus tard : ${p.afterText}`,
  resultNone: 'Aucun des instruments affichés ne peut être dénombré aux deux dates',

  // Columns and the key
  country: 'Pays',
  beforeOn: (p) => `${p.date}, la veille`,
  afterOn: (p) => `${p.date}, deux ans après`,
  before: 'Avant',
  after: 'Deux ans après',
  scale: (p) =>
    plural(p.n, {
      one: `Partie, sur ${p.nText} instrument`,
      other: `Partie, sur ${p.nText} instruments`,
    }),
  joined: (p) => `${p.nText} dans l’intervalle`,
  joinedAct: (p) => `${p.instrument} : ${p.action}`,
  others: (p) =>
    plural(p.n, {
      one: `${p.nText} autre État Membre`,
      other: `${p.nText} autres États Membres, en moyenne`,
    }),
  othersHint: 'États qui étaient Membres aux deux dates et ne sont pas nommés dans cette activité',

  // The file
  when: { before: 'avant', between: 'dans l’intervalle', not: 'pas à cette date' },
  state: 'État',
  joinedWhen: 'Devenu partie',

  // What it does not say
  captionNoCause: 'Les deux sont mis côte à côte ; il n’est pas dit que l’activité en ait été la cause.',
  captionSame: (p) =>
    `Sont dénombrés les consentements à être lié donnés au ${p.before} et au ${p.after}, pour les mêmes instruments aux deux dates.`,
  captionNamed: 'Seuls les pays nommés par une source publique sont affichés ; d’autres peuvent avoir participé.',
  captionUndated: (p) => `Non dénombrés, car leurs actes ne sont pas datés : ${p.instruments}.`,
  captionLater: (p) => `Non dénombrés, car adoptés plus tard : ${p.instruments}.`,
  captionEnds: (p) => `Non dénombrés, car leurs tableaux s’arrêtent avant la seconde date : ${p.instruments}.`,
};
