import { pluralFor } from '../plural.js';

const plural = pluralFor('fr');

/** Messages of `treaty-number`, in French; see `../en.ts` for the rules. */
export const number: typeof import('../en/number.js').number = {
  one: (p) =>
    plural(p.n, {
      one: `${p.figureText} État Membre sur ${p.membersText} était partie au ${p.date} : ${p.instrument}.`,
      other: `${p.figureText} États Membres sur ${p.membersText} étaient parties au ${p.date} : ${p.instrument}.`,
    }),
  oneIn: (p) =>
    plural(p.n, {
      one: `${p.region} : ${p.figureText} État Membre sur ${p.membersText} était partie au ${p.date} (${p.instrument}).`,
      other: `${p.region} : ${p.figureText} États Membres sur ${p.membersText} étaient parties au ${p.date} (${p.instrument}).`,
    }),
  atLeast: (p) =>
    plural(p.n, {
      one: `Au moins ${p.figureText} État Membre sur ${p.membersText} était partie au ${p.date} : ${p.instrument}.`,
      other: `Au moins ${p.figureText} États Membres sur ${p.membersText} étaient parties au ${p.date} : ${p.instrument}.`,
    }),
  atLeastIn: (p) =>
    plural(p.n, {
      one: `${p.region} : au moins ${p.figureText} État Membre sur ${p.membersText} était partie au ${p.date} (${p.instrument}).`,
      other: `${p.region} : au moins ${p.figureText} États Membres sur ${p.membersText} étaient parties au ${p.date} (${p.instrument}).`,
    }),
  later: (p) => `${p.instrument} : nul ne pouvait y être partie au ${p.date}, l’adoption datant du ${p.adopted}.`,
  unknown: (p) => `${p.instrument} : les données fournies ne disent pas combien d’États étaient parties au ${p.date}.`,
  total: (p) =>
    plural(p.n, {
      one: `${p.instrument} : ${p.figureText} partie, nombre publié (${p.when}) ; les données fournies ne disent pas de quel État il s’agit.`,
      other: `${p.instrument} : ${p.figureText} parties, nombre publié (${p.when}) ; les données fournies ne disent pas de quels États il s’agit.`,
    }),
  all: (p) =>
    plural(p.n, {
      one: `Au ${p.date}, ${p.figureText} États Membres sur ${p.membersText} étaient parties à l’instrument (${p.nText}).`,
      other: `Au ${p.date}, ${p.figureText} États Membres sur ${p.membersText} étaient parties aux ${p.nText} instruments.`,
    }),
  allCounted: (p) =>
    plural(p.n, {
      one: `Au ${p.date}, ${p.figureText} États Membres sur ${p.membersText} étaient parties au seul instrument dénombrable (${p.nText} sur ${p.ofText}).`,
      other: `Au ${p.date}, ${p.figureText} États Membres sur ${p.membersText} étaient parties aux ${p.nText} instruments dénombrables sur ${p.ofText}.`,
    }),
  allIn: (p) =>
    plural(p.n, {
      one: `${p.region}, ${p.date} : ${p.figureText} États Membres sur ${p.membersText} étaient parties à l’instrument (${p.nText}).`,
      other: `${p.region}, ${p.date} : ${p.figureText} États Membres sur ${p.membersText} étaient parties aux ${p.nText} instruments.`,
    }),
  allCountedIn: (p) =>
    plural(p.n, {
      one: `${p.region}, ${p.date} : ${p.figureText} États Membres sur ${p.membersText} étaient parties au seul instrument dénombrable (${p.nText} sur ${p.ofText}).`,
      other: `${p.region}, ${p.date} : ${p.figureText} États Membres sur ${p.membersText} étaient parties aux ${p.nText} instruments dénombrables sur ${p.ofText}.`,
    }),
  noneCounted: (p) => `Aucun des ${p.nText} instruments ne peut être dénombré au ${p.date}.`,

  // Lines of a list by region
  part: (p) => `${p.region} : ${p.figureText} sur ${p.membersText}.`,
  partAtLeast: (p) => `${p.region} : au moins ${p.figureText} sur ${p.membersText}.`,

  beyond: (p) => `Le tableau s’arrête au ${p.date}.`,
  about: (p) => `Au ${p.date} : source et limites`,
};
