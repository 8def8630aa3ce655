import { pluralFor } from '../plural.js';

const plural = pluralFor('fr');

/** Messages of `treaty-profile`, in French; see `../en.ts` for the rules. */
export const profile: typeof import('../en/profile.js').profile = {
  // Headings and results
  heading: (p) => `${p.state} : instruments auxquels l’État était partie au ${p.date}`,
  headingNone: (p) => `Instruments auxquels un État était partie au ${p.date}`,
  resultNone: 'Choisissez un État',
  result: (p) =>
    plural(p.n, {
      one: `Partie à ${p.partyText} instrument sur ${p.toldText}`,
      other: `Partie à ${p.partyText} instruments sur ${p.toldText}`,
    }),
  resultUnknown: (p) =>
    plural(p.n, {
      one: `Partie à ${p.partyText} sur ${p.toldText} dont on peut le dire ; non connu : ${p.unknownText}`,
      other: `Partie à ${p.partyText} sur ${p.toldText} dont on peut le dire ; non connus : ${p.unknownText}`,
    }),
  resultNothing: 'Les tableaux fournis ne permettent pas de le dire pour cette date',
  resultNotCounted: 'Pas encore État Membre à cette date, et aucun acte propre n’est enregistré',
  resultNotAdopted: 'Aucun de ces instruments n’avait été adopté à cette date',

  // The card
  chooseState: 'État',
  choose: 'Choisir un État…',
  notMembers: 'Non membres de l’Organisation des Nations Unies',
  facts: {
    formal: 'Nom officiel',
    member: 'État Membre depuis le',
    notMember: 'Qualité de membre',
    region: 'Région',
    subregion: 'Sous-région',
    groups: 'Groupes',
  },
  observer: 'État observateur, non membre',
  nonmember: 'N’est pas un État Membre',

  // Subjects and their sums
  subjects: {
    aviation: 'Aviation civile',
    maritime: 'Navigation maritime',
    nuclear: 'Matières nucléaires',
    explosives: 'Explosifs',
    persons: 'Protection des personnes',
    financing: 'Financement',
    drugs: 'Drogues',
    'organized-crime': 'Criminalité organisée',
    corruption: 'Corruption',
    own: 'Fourni par l’éditeur',
  },
  sum: (p) => `${p.partyText} sur ${p.toldText}`,
  sumUnknown: (p) =>
    plural(p.n, {
      one: `${p.partyText} sur ${p.toldText}, non connu : ${p.unknownText}`,
      other: `${p.partyText} sur ${p.toldText}, non connus : ${p.unknownText}`,
    }),
  sumNothing: 'non connu',
  sumNone: 'aucun encore',

  // Marks of the checklist
  marks: {
    party: 'Partie',
    signatory: 'Signataire seulement',
    withdrawn: 'Retrait',
    none: 'Non partie',
    unknown: 'Non connu',
    'not-adopted': 'Pas encore adopté',
    'not-a-state': 'Pas encore compté',
  },
  markMeaning: {
    'not-adopted': 'Adopté après la date : nul ne pouvait encore y devenir partie',
  },
  inForceHere: (p) => `en vigueur pour lui depuis le ${p.date}`,
  inForce: (p) => `instrument en vigueur depuis le ${p.date}`,
  notInForce: 'instrument pas en vigueur à cette date',
  adopted: (p) => `adoption le ${p.date}`,
  tableEnds: (p) => `au ${p.date}, fin de son tableau`,
  why: {
    'no-table': 'les données fournies ne contiennent pas la liste de ses parties',
    undated: 'la liste de ses parties n’indique pas de date pour cet État',
  },
  noSignatures: 'les signatures ne figurent pas dans son tableau',

  // What remains
  remains: (p) =>
    plural(p.n, {
      one: `Reste ${p.nText} instrument auquel devenir partie`,
      other: `Restent ${p.nText} instruments auxquels devenir partie`,
    }),
  remainsNothing: 'Il n’en reste aucun, parmi ceux dont on peut le dire',
  remainsSigned: (p) => `${p.instrument}, signature le ${p.date}`,
  remainsUnknown: (p) => `Ne peut être dit : ${p.instruments}.`,

  listOf: (p) => `${p.heading}. ${p.result}.`,
  hint: 'Les touches fléchées mènent d’un instrument à l’autre, Début et Fin au premier et au dernier, Entrée ouvre la fiche et ses liens, Échap la ferme et permet de quitter.',

  // Caption
  captionEnds: 'Quand un tableau s’arrête avant la date, sa ligne le dit.',
  captionChecklist:
    'Une case vide est une étape qui reste : signature ou consentement à être lié. « Non partie » signifie qu’aucun acte ne figure dans le tableau fourni.',

  // Faults
  errorState: (p) =>
    `« ${p.value} » dans « state » n’est pas un État connu. Écrivez son nom en anglais ou son code, par exemple KEN.`,
  errorStateNear: (p) =>
    `« ${p.value} » dans « state » n’est pas un État connu. Les plus proches : ${p.nearest}.`,
};
