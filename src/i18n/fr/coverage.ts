import { pluralFor } from '../plural.js';

const plural = pluralFor('fr');

/** Messages of `treaty-coverage`, in French; see `../en.ts` for the rules. */
export const coverage: typeof import('../en/coverage.js').coverage = {
  // Headings
  headingInstruments: (p) =>
    plural(p.n, {
      one: `Nombre d’États parties à ${p.nText} instrument au ${p.date}`,
      other: `Nombre d’États parties à chacun des ${p.nText} instruments au ${p.date}`,
    }),
  headingBy: {
    region: (p) => `${p.instrument} : parties par région au ${p.date}`,
    subregion: (p) => `${p.instrument} : parties par sous-région au ${p.date}`,
    group: (p) => `${p.instrument} : parties par groupe régional au ${p.date}`,
  },
  headingSeveralBy: {
    region: (p) => `Parties à ${p.nText} instruments par région au ${p.date}`,
    subregion: (p) => `Parties à ${p.nText} instruments par sous-région au ${p.date}`,
    group: (p) => `Parties à ${p.nText} instruments par groupe régional au ${p.date}`,
  },

  // Results
  resultMost: (p) =>
    `Sur les ${p.nText} instruments dénombrables (${p.allText} en tout), le plus grand nombre de parties : ${p.most}, ${p.mostText} États Membres sur ${p.membersText} ; le plus petit : ${p.fewest}, ${p.fewestText}`,
  resultMostAll: (p) =>
    `Le plus grand nombre de parties : ${p.most}, ${p.mostText} États Membres sur ${p.membersText} ; le plus petit : ${p.fewest}, ${p.fewestText}`,
  resultAlike: (p) =>
    plural(p.n, {
      one: `${p.nText} instrument est dénombrable : ${p.partyText} États Membres sur ${p.membersText} y étaient parties`,
      other: `${p.nText} instruments sont dénombrables : ${p.partyText} États Membres sur ${p.membersText} étaient parties à chacun`,
    }),
  instruments: (p) => plural(p.n, { one: `${p.nText} instrument`, other: `${p.nText} instruments` }),
  resultHighest: (p) =>
    `Proportion la plus élevée : ${p.high}, ${p.highText} États Membres sur ${p.highOf} ; la plus faible : ${p.low}, ${p.lowText} sur ${p.lowOf}`,
  resultWithin: (p) => `${p.region} : ${p.result}`,

  // The picture
  chartOf: (p) => `${p.heading}. ${p.result}.`,
  hint: 'Haut et Bas mènent d’une barre à l’autre, Gauche et Droite le long d’une barre, Début et Fin à sa première et à sa dernière partie. Entrée sur un nom affiche cet instrument, sur une partie nomme ses États et l’isole. Échap permet de quitter.',
  membersIn: (p) => plural(p.n, { one: `${p.nText} État Membre`, other: `${p.nText} États Membres` }),
  percent: (p) => `${p.text} %`,
  below: (p) => `<${p.text}`,
  above: (p) => `>${p.text}`,
  atLeast: (p) => `≥ ${p.text}`,
  notKnown: (p) => `${p.text} non connu`,
  beside: (p) => `+${p.text}`,
  noList: 'Non connu : pas de liste des parties',
  total: (p) =>
    plural(p.n, { one: `${p.nText} partie en tout, ${p.when}`, other: `${p.nText} parties en tout, ${p.when}` }),
  later: (p) => `Adoption postérieure, le ${p.date}`,
  showOnly: (p) => `Afficher : ${p.instrument}`,
  showAll: (p) =>
    plural(p.n, { one: `Afficher l’instrument (${p.nText})`, other: `Afficher les ${p.nText} instruments` }),
  shown: (p) => `Affichage : ${p.instrument}`,
  shownAll: (p) =>
    plural(p.n, { one: `${p.nText} instrument affiché`, other: `Les ${p.nText} instruments sont affichés` }),

  // Names and values, for a screen reader and the tooltip
  barName: (p) => `${p.instrument}, ${p.region}`,
  spokenPart: (p) => `${p.bar} : ${p.status}, ${p.value}`,
  spokenPartWith: (p) => `${p.bar} : ${p.status}, ${p.value}, dont ${p.state}`,
  spokenBar: (p) => `${p.bar} : ${p.value}`,
  partOf: (p) => `${p.status} : ${p.nText}`,
  ofMembers: (p) => `${p.nText} États Membres sur ${p.membersText} (${p.share})`,
  ofMembersAtLeast: (p) => `Au moins ${p.nText} États Membres sur ${p.membersText}`,
  andMore: (p) =>
    plural(p.n, { one: `${p.states} et ${p.nText} autre`, other: `${p.states} et ${p.nText} autres` }),
  members: 'États Membres',
  count: 'Nombre',
  states: 'États',
  notMembers: 'Parties qui ne sont pas Membres',
  shareOfParties: 'Proportion de parties',
  published: 'Nombre publié',

  // Caption
  captionUnknown: (p) =>
    `En hachures, car les données fournies ne contiennent pas de liste des parties : ${p.instruments}.`,
  captionPartial: (p) =>
    `En hachures pour partie, car peu d’actes antérieurs au jour de la liste sont datés : ${p.instruments}.`,
  captionLater: (p) => `Adoptés après ce jour : ${p.instruments}.`,
  captionTotals:
    'Les contours indiquent des nombres publiés de toutes les parties, au jour indiqué : ils ne disent pas de quels États il s’agit et peuvent compter des parties qui ne sont pas Membres.',
  captionBeside:
    'Un nombre précédé du signe plus compte les parties qui ne sont pas des États Membres : elles se trouvent à côté de la barre, non dedans.',
  captionTwice: (p) => `Dans deux groupes, et compté dans les deux : ${p.states}.`,
  captionNoGroup: (p) => `États Membres qui ne sont dans aucun de ces groupes : ${p.states}.`,
  captionMarked: (p) => `Souligné : la partie de chaque barre qui comprend l’État suivant : ${p.state}.`,
};
