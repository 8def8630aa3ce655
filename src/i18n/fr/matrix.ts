import { pluralFor } from '../plural.js';

const plural = pluralFor('fr');

/** Messages of `treaty-matrix`, in French; see `../en.ts` for the rules. */
export const matrix: typeof import('../en/matrix.js').matrix = {
  heading: (p) =>
    plural(p.n, {
      one: `Qui était partie à ${p.nText} instrument au ${p.date}`,
      other: `Qui était partie à quels instruments, sur ${p.nText}, au ${p.date}`,
    }),
  result: (p) =>
    plural(p.n, {
      one: `${p.allText} États Membres sur ${p.membersText} étaient parties au seul instrument dénombrable (${p.nText}) : ${p.instrument} (${p.partyText})`,
      other: `${p.allText} États Membres sur ${p.membersText} étaient parties aux ${p.nText} instruments dénombrables ; le plus grand nombre de parties : ${p.instrument} (${p.partyText})`,
    }),
  resultRegion: (p) =>
    plural(p.n, {
      one: `${p.region} : ${p.allText} États Membres sur ${p.membersText} étaient parties au seul instrument dénombrable (${p.nText}) : ${p.instrument} (${p.partyText})`,
      other: `${p.region} : ${p.allText} États Membres sur ${p.membersText} étaient parties aux ${p.nText} instruments dénombrables ; le plus grand nombre de parties : ${p.instrument} (${p.partyText})`,
    }),

  // Rows and columns
  state: 'État',
  joinedOf: (p) => `sur ${p.nText}`,
  joinedMeaning: (p) =>
    plural(p.n, {
      one: `À combien d’instruments l’État était partie, sur ${p.nText} dénombrable (${p.allText} en tout)`,
      other: `À combien d’instruments l’État était partie, sur ${p.nText} dénombrables (${p.allText} en tout)`,
    }),
  parties: 'Parties',
  membersOf: (p) => `sur ${p.membersText}`,
  atLeast: (p) => `${p.nText}+`,
  cannotTell: '?',
  notAdopted: '–',

  // The key beside the statuses
  later: 'Pas encore adopté',
  laterCount: (p) => plural(p.n, { one: `${p.nText} instrument`, other: `${p.nText} instruments` }),
  laterMeaning: 'L’instrument a été adopté après la date',

  // What a screen reader says, and the lines of a trail
  spokenCell: (p) => `${p.state}, ${p.instrument} : ${p.status}`,
  spokenCellAct: (p) => `${p.state}, ${p.instrument} : ${p.status}, ${p.action}, ${p.date}`,
  spokenColumn: (p) => `${p.instrument} : ${p.parties}`,
  spokenRegion: (p) => `${p.region}, ${p.instrument} : ${p.parties}`,
  partiesOf: (p) => `${p.partyText} États Membres sur ${p.membersText}`,
  partiesAtLeast: (p) => `au moins ${p.partyText} États Membres sur ${p.membersText}`,
  partiesUnknown: 'non connu, pas de liste des parties',
  partiesLater: (p) => `adoption postérieure, le ${p.date}`,
  membersText: (p) => plural(p.n, { one: `${p.nText} État Membre`, other: `${p.nText} États Membres` }),
  spokenMembers: (p) => `${p.region} : ${p.members}`,
  adopted: 'Adoption',
  partiesLine: 'Parties',
  knownTotal: 'Nombre connu',

  // Caption
  captionYears: 'L’année inscrite dans une case est celle du consentement à être lié.',
  captionTotals: (p) => `Sans liste des parties, seuls des nombres sont connus : ${p.totals}.`,
  captionTotal: (p) => `${p.instrument} ${p.partiesText} (${p.asOf})`,

  // Controls
  hint: 'Les touches fléchées mènent d’une case à l’autre, les lettres trouvent un État par son nom, Début et Fin mènent aux extrémités de la ligne et, avec Ctrl, du tableau, Entrée sélectionne, Échap permet de quitter.',
  order: 'Ordre',
  sorts: { region: 'Par région', name: 'Par nom', joined: 'Par nombre d’instruments' },
  columnHint: 'Entrée affiche cet instrument seul',
  onlyColumn: (p) => `Affiché seul : ${p.instrument}`,
  back: (p) =>
    plural(p.n, {
      one: `Revenir à ${p.nText} instrument`,
      other: `Revenir aux ${p.nText} instruments`,
    }),
};
