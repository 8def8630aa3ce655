import { pluralFor } from '../plural.js';

const plural = pluralFor('fr');

/** Messages of `treaty-table` and of the button that saves a table, in French; see `../en.ts` for the rules. */
export const table: typeof import('../en/table.js').table = {
  // Headings and results
  headingActs: (p) => `${p.instrument} : tous les actes jusqu’au ${p.date}`,
  headingActsSeveral: (p) => `Tous les actes relatifs à ${p.nText} instruments jusqu’au ${p.date}`,
  headingCoverage: (p) => `Nombre d’États parties à chaque instrument au ${p.date}`,
  resultActs: (p) =>
    plural(p.n, {
      one: `${p.nText} acte enregistré, dont consentements à être lié : ${p.consentText}`,
      other: `${p.nText} actes enregistrés, dont consentements à être lié : ${p.consentText}`,
    }),
  resultActsRegion: (p) =>
    plural(p.n, {
      one: `${p.region} : ${p.nText} acte enregistré, dont consentements à être lié : ${p.consentText}`,
      other: `${p.region} : ${p.nText} actes enregistrés, dont consentements à être lié : ${p.consentText}`,
    }),
  resultCoverage: (p) =>
    plural(p.n, {
      one: `${p.nText} instrument sur ${p.allText} est dénombrable, parmi ${p.membersText} États Membres`,
      other: `${p.nText} instruments sur ${p.allText} sont dénombrables, parmi ${p.membersText} États Membres`,
    }),
  resultCoverageRegion: (p) =>
    plural(p.n, {
      one: `${p.region} : ${p.nText} instrument sur ${p.allText} est dénombrable, parmi ${p.membersText} États Membres`,
      other: `${p.region} : ${p.nText} instruments sur ${p.allText} sont dénombrables, parmi ${p.membersText} États Membres`,
    }),

  // Columns that no trail has
  code: 'Code',
  members: 'États Membres',
  beside: 'Parties qui ne sont pas Membres',
  answer: 'Ce que dit le tableau',
  answers: {
    complete: 'Tous les statuts',
    partial: 'Actes datés seulement',
    none: 'Pas de liste des parties',
    'not-adopted': 'Pas encore adopté',
  },
  notKnown: 'non connu',
  notRecorded: 'non enregistré',
  atLeast: (p) => `au moins ${p.partyText}`,

  // Filters
  filterText: 'Filtrer par texte',
  filterStatus: 'Statut',
  filterAct: 'Nature de l’acte',
  filterRegion: 'Région ou groupe',
  allStatuses: 'Tous les statuts',
  allActs: 'Tous les actes',
  allRegions: 'Le monde',
  m49Regions: 'Régions',
  m49Subregions: 'Sous-régions',
  regionalGroups: 'Groupes régionaux de l’Assemblée générale',
  specialGroups: 'Groupes d’États ayant des besoins particuliers',
  optionCount: (p) => `${p.label} (${p.countText})`,
  rowsOf: (p) =>
    plural(p.n, { one: `${p.nText} ligne sur ${p.ofText}`, other: `${p.nText} lignes sur ${p.ofText}` }),
  noRows: 'Aucune ligne ne correspond',
  hint: 'Les touches fléchées mènent d’une ligne à l’autre, Page précédente et Page suivante de dix en dix, Début et Fin à la première et à la dernière ; Entrée affiche la fiche avec ses liens, Échap la ferme.',

  // Caption
  captionUndatedActs: (p) =>
    plural(p.n, {
      one: `${p.nText} partie figure dans la liste sans date et n’est pas comptée avant le jour de sa liste.`,
      other: `${p.nText} parties figurent dans la liste sans date et ne sont pas comptées avant le jour de leur liste.`,
    }),
  captionNoActs: (p) => `Pas de liste des parties, donc aucun acte : ${p.instruments}.`,
  captionSeveralTables: 'Le tableau de chaque instrument s’arrête au jour indiqué avec lui.',

  // Files
  asOf: 'Image au',
  saveCsv: 'Télécharger en CSV',
  saved: (p) =>
    plural(p.n, {
      one: `${p.nText} ligne enregistrée sous ${p.file}`,
      other: `${p.nText} lignes enregistrées sous ${p.file}`,
    }),
};
