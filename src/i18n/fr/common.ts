import type { CommonMessages } from '../en.js';
import { pluralFor } from '../plural.js';
import { table } from './table.js';

const plural = pluralFor('fr');

/** Messages that every widget may need, in French; see `../en.ts` for the rules. */
export const common: CommonMessages = {
  dates: {
    months: [
      ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet'],
      ...['août', 'septembre', 'octobre', 'novembre', 'décembre'],
    ],
    day: (p) => `${p.day === '1' ? '1er' : p.day} ${p.month} ${p.year}`,
    month: (p) => `${p.month} ${p.year}`,
  },

  // Headings
  headingOne: (p) => `${p.instrument} : qui était partie au ${p.date}`,
  headingSeveral: (p) =>
    plural(p.n, {
      one: `États ayant adhéré à ${p.nText} instrument au ${p.date}`,
      other: `À combien des ${p.nText} instruments chaque État était partie au ${p.date}`,
    }),
  headingNothing: 'Aucun instrument choisi',

  // Results
  resultOne: (p) => `${p.partyText} États Membres sur ${p.membersText}`,
  resultOneRegion: (p) => `${p.region} : ${p.partyText} États Membres sur ${p.membersText}`,
  resultOneBeside: (p) =>
    plural(p.n, {
      one: `${p.partyText} États Membres sur ${p.membersText}, et ${p.nText} partie qui n’est pas Membre`,
      other: `${p.partyText} États Membres sur ${p.membersText}, et ${p.nText} parties qui ne sont pas Membres`,
    }),
  resultOneRegionBeside: (p) =>
    plural(p.n, {
      one: `${p.region} : ${p.partyText} États Membres sur ${p.membersText}, et ${p.nText} partie qui n’est pas Membre`,
      other: `${p.region} : ${p.partyText} États Membres sur ${p.membersText}, et ${p.nText} parties qui ne sont pas Membres`,
    }),
  resultNoTable: 'Aucune liste des parties n’est fournie pour cet instrument',
  resultPartial: (p) =>
    `Au moins ${p.partyText} États Membres sur ${p.membersText} ; pour les autres, le tableau ne permet pas de le dire`,
  resultSeveral: (p) =>
    plural(p.n, {
      one: `${p.allText} États Membres sur ${p.membersText} étaient parties au seul instrument dénombrable (${p.nText})`,
      other: `${p.allText} États Membres sur ${p.membersText} étaient parties aux ${p.nText} instruments dénombrables`,
    }),
  resultSeveralRegion: (p) =>
    plural(p.n, {
      one: `${p.region} : ${p.allText} États Membres sur ${p.membersText} étaient parties au seul instrument dénombrable (${p.nText})`,
      other: `${p.region} : ${p.allText} États Membres sur ${p.membersText} étaient parties aux ${p.nText} instruments dénombrables`,
    }),
  resultNoneCounted: 'Aucun de ces instruments ne peut être dénombré à cette date',
  resultNotAdopted: (p) => `Adoption postérieure, le ${p.date}`,

  // Statuses
  status: {
    party: 'Partie',
    signatory: 'Signataire seulement',
    withdrawn: 'Retrait',
    none: 'Ni l’un ni l’autre',
    unknown: 'Non connu',
    'not-a-state': 'Pas encore compté',
  },
  statusMeaning: {
    party: 'Le consentement à être lié a été déposé à cette date ou avant',
    signatory: 'A signé, sans avoir encore déposé de consentement à être lié',
    withdrawn: 'Était partie ; son retrait a pris effet',
    none: 'Ni signataire ni partie, d’après le tableau fourni',
    unknown: 'Le tableau fourni ne permet pas de répondre pour cette date',
    'not-a-state': 'Pas encore État Membre à cette date, et aucun acte propre n’est enregistré',
  },
  neutral: 'Non coloré',
  joinedOf: (p) => `${p.joinedText} sur ${p.ofText}`,
  joinedRange: (p) => `${p.fromText}–${p.toText}`,
  eitherNumber: (p) => `${p.fromText} ou ${p.toText}`,
  joinedUnknown: (p) =>
    plural(p.n, {
      one: `${p.joinedText} sur ${p.ofText}, ${p.nText} non connu`,
      other: `${p.joinedText} sur ${p.ofText}, ${p.nText} non connus`,
    }),

  // Acts
  action: {
    signature: 'Signature',
    ratification: 'Ratification',
    acceptance: 'Acceptation',
    approval: 'Approbation',
    accession: 'Adhésion',
    succession: 'Succession',
    'definitive-signature': 'Signature définitive',
    'formal-confirmation': 'Confirmation formelle',
    withdrawal: 'Retrait',
    party: 'Inscrit comme partie',
    consent: 'Consentement à être lié (nature non précisée)',
    participation: 'Participation',
  },
  actionOn: (p) => `${p.action}, ${p.date}`,
  statusWithAct: (p) => `${p.status} (${p.act})`,
  actionUndated: (p) => `${p.action}, date non connue`,

  // The legal trail
  trail: {
    state: 'État',
    instrument: 'Instrument',
    status: 'Statut',
    meaning: 'Signification',
    act: 'Acte',
    date: 'Date',
    signature: 'Signature',
    inForce: 'Entrée en vigueur',
    inForceHere: 'En vigueur pour cet État',
    depositary: 'Dépositaire',
    asOf: 'Tableau au',
    source: 'Source',
    note: 'Note',
    member: 'Membre de l’Organisation des Nations Unies',
    joined: 'Partie à',
    region: 'Région',
  },
  shortNameOnly: (p) =>
    `${p.name} (nom abrégé traduit par le présent projet ; le titre dans cette langue ne figure pas dans les données)`,
  titleNotAuthentic: (p) => `${p.title} (titre ne faisant pas foi)`,
  notInForce: 'Pas en vigueur d’après les données fournies',
  memberSince: (p) => `depuis le ${p.date}`,
  notMember: 'n’est pas un État Membre',

  // What a screen reader says of one State
  spokenState: (p) => `${p.state} : ${p.status}`,
  spokenStateAct: (p) => `${p.state} : ${p.status}, ${p.action}, ${p.date}`,
  spokenJoined: (p) => `${p.state} : ${p.joined}`,

  // Caption
  captionAsOf: (p) => `Au ${p.date}.`,
  captionBeyond: (p) =>
    `${p.instrument} : le tableau fourni s’arrête au ${p.date} ; les actes postérieurs n’y figurent pas.`,
  captionBeyondSeveral: (p) =>
    `Certains des tableaux fournis s’arrêtent plus tôt, le premier au ${p.date} ; les actes postérieurs n’y figurent pas.`,
  captionNoSignatures: (p) =>
    `Ce tableau ne contient pas les signatures : un État qui a seulement signé apparaît comme « ${p.none} ».`,
  captionNoSignaturesSeveral: 'Certains des tableaux ne contiennent pas les signatures.',
  captionPartial: (p) =>
    `La source donne la liste des parties au ${p.date}, la plupart sans date. Pour un jour antérieur, seuls les actes datés répondent ; le reste est indiqué comme non connu.`,
  captionTotals: (p) => `Nombres de parties connus : ${p.totals}.`,
  captionTotal: (p) => `${p.partiesText} (${p.asOf})`,
  captionNoTable: 'Les données fournies ne contiennent pas de liste des parties à cet instrument.',
  captionNotAdopted: (p) =>
    `${p.instrument} : adoption le ${p.date} ; avant ce jour, nul ne pouvait y devenir partie.`,
  captionInForce: (p) => `Entrée en vigueur le ${p.date}.`,
  captionCounted: (p) =>
    plural(p.n, {
      one: `${p.nText} instrument sur ${p.allText} est pris en compte : ${p.instruments}.`,
      other: `${p.nText} instruments sur ${p.allText} sont pris en compte : ${p.instruments}.`,
    }),
  captionExcluded: {
    'totals-only': (p) => `Non pris en compte, faute de liste des parties : ${p.instruments}.`,
    undated: (p) => `Non pris en compte, faute de dates pour ce jour : ${p.instruments}.`,
    'not-adopted': (p) => `Non pris en compte, car adoptés plus tard : ${p.instruments}.`,
  },
  captionNoWithdrawals: 'Les sources ne couvrent pas les retraits.',
  captionSource: (p) => `Source : ${p.sources}.`,
  captionSourceDepositary: (p) => `Source : ${p.sources}. Dépositaire : ${p.depositary}.`,
  captionDepositary: (p) => `Dépositaire : ${p.depositary}.`,
  captionMore: 'À propos de cette image',
  saveAs: (p) => `Télécharger en ${p.format}`,
  savedAs: (p) => `Enregistré sous ${p.file}`,
  errorSave: (p) => `${p.file} n’a pu être créé. Réessayez.`,
  captionBoundaries: 'Frontières établies d’après UN Geodata.',

  // Controls
  mapOf: (p) => `${p.heading}. ${p.result}.`,
  mapHint:
    'Les touches fléchées mènent à l’État voisin, les lettres trouvent un État par son nom, Début et Fin mènent au premier et au dernier, Entrée sélectionne, Échap permet de quitter.',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  zoomReset: 'Afficher toute la carte',
  wheelHint: 'Maintenez Ctrl ou ⌘ et faites défiler pour agrandir',
  touchHint: 'Utilisez deux doigts pour déplacer la carte',
  searchLabel: 'Rechercher un État',
  searchNone: 'Aucun État de ce nom',
  searchFound: (p) => plural(p.n, { one: `${p.nText} État trouvé`, other: `${p.nText} États trouvés` }),
  showTable: 'Afficher le tableau',
  showPicture: 'Afficher l’image',
  legend: 'Légende',
  legendFiltered: (p) => `Affichés seulement : ${p.labels}`,
  legendAll: 'Tout est affiché',
  close: 'Fermer',
  selected: (p) => `${p.state}, sélection active`,
  unselected: 'Sélection effacée',

  // The date slider
  dateLabel: 'Date',
  play: 'Lecture',
  pause: 'Pause',
  dateWithMilestone: (p) => `${p.date} : ${p.milestone}`,
  monthBack: 'Un mois en arrière',
  monthOn: 'Un mois en avant',
  yearBack: 'Un an en arrière',
  yearOn: 'Un an en avant',

  // The table
  tableCaption: (p) => `${p.heading} : ${p.result}`,
  tableRows: (p) => plural(p.n, { one: `${p.nText} ligne`, other: `${p.nText} lignes` }),
  sortBy: (p) => `Trier par : ${p.column}`,
  sortedAscending: (p) => `Tri croissant : ${p.column}`,
  sortedDescending: (p) => `Tri décroissant : ${p.column}`,

  // Faults
  errorTitle: 'Cette image ne peut être dessinée comme demandé',
  errorInstrument: (p) => `« ${p.value} » dans « instruments » n’est pas un instrument connu.`,
  errorInstrumentNear: (p) =>
    `« ${p.value} » dans « instruments » n’est pas un instrument connu. Les plus proches : ${p.nearest}.`,
  errorNoInstrument:
    'Aucun instrument n’est nommé dans « instruments ». Écrivez un identifiant tel que financing-1999 ou universal-19.',
  errorDate: (p) =>
    `« ${p.value} » dans « ${p.attribute} » n’est pas un jour. Écrivez année-mois-jour, par exemple 2005-04-25.`,
  errorChoice: (p) => `« ${p.value} » n’est pas une valeur de « ${p.attribute} ». Valeurs possibles : ${p.valid}.`,
  errorRegion: (p) => `« ${p.value} » dans « region » n’est ni une région ni un groupe connu.`,
  errorRegionNear: (p) =>
    `« ${p.value} » dans « region » n’est ni une région ni un groupe connu. Les plus proches : ${p.nearest}.`,
  errorInside: 'Une erreur s’est produite dans ce composant.',
  ownLoading: 'Chargement des données de cette page…',
  ownPart: 'La partie de la bibliothèque qui lit les données de cette page n’a pu être chargée.',
  ownBundled: 'Les données fournies avec ce composant sont affichées.',
  ownBefore: 'Ce qui était affiché auparavant le reste.',
  ownRetry: 'Réessayer',
  table,
};
