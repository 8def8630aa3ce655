import { pluralFor } from '../plural.js';

const plural = pluralFor('fr');

/** Short names of milestones, for labels in the picture. */
const milestones: Readonly<{ [id: string]: string }> = {
  'resolution-49-60': 'Résolution 49/60',
  'resolution-1373': 'Résolution 1373',
  'programme-launch': 'Programme mondial',
  'project-start': 'Projet GLO/R35',
  'eleventh-congress': 'Congrès de Bangkok',
  'global-strategy': 'Stratégie mondiale',
};

/** Messages of `treaty-timeline`, in French; see `../en.ts` for the rules. */
export const timeline: typeof import('../en/timeline.js').timeline = {
  // Headings
  headingParties: (p) => `${p.instrument} : parties, ${p.from}–${p.to}`,
  headingPartiesSeveral: (p) => `Parties à ${p.nText} instruments, ${p.from}–${p.to}`,
  headingActs: (p) => `${p.instrument} : États devenus parties chaque année, ${p.from}–${p.to}`,
  headingActsSeveral: (p) => `États devenus parties à ${p.nText} instruments chaque année, ${p.from}–${p.to}`,

  // Results
  result: (p) => `${p.partyText} États Membres sur ${p.membersText} étaient parties au ${p.date}`,
  resultRegion: (p) =>
    `${p.region} : ${p.partyText} États Membres sur ${p.membersText} étaient parties au ${p.date}`,
  resultNamed: (p) =>
    `${p.instrument} : ${p.partyText} États Membres sur ${p.membersText} étaient parties au ${p.date}`,
  resultNamedRegion: (p) =>
    `${p.region}, ${p.instrument} : ${p.partyText} États Membres sur ${p.membersText} étaient parties au ${p.date}`,
  resultEach: (p) => `${p.partyText} États Membres sur ${p.membersText} étaient parties à chacun au ${p.date}`,
  resultEachRegion: (p) =>
    `${p.region} : ${p.partyText} États Membres sur ${p.membersText} étaient parties à chacun au ${p.date}`,
  resultRange: (p) =>
    `De ${p.fromText} à ${p.toText} États Membres sur ${p.membersText} étaient parties au ${p.date}`,
  resultRangeRegion: (p) =>
    `${p.region} : de ${p.fromText} à ${p.toText} États Membres sur ${p.membersText} étaient parties au ${p.date}`,
  resultAtLeast: (p) => `Au moins ${p.partyText} États Membres sur ${p.membersText} étaient parties au ${p.date}`,
  resultUnknown: (p) => `Les données fournies ne disent pas qui était partie au ${p.date}`,
  resultSurge: (p) =>
    plural(p.n, {
      one: `${p.afterText} consentement à être lié dans l’année qui a suivi la résolution 1373 (2001), contre ${p.beforeText} dans l’année précédente`,
      other: `${p.afterText} consentements à être lié dans l’année qui a suivi la résolution 1373 (2001), contre ${p.beforeText} dans l’année précédente`,
    }),
  resultPeak: (p) =>
    plural(p.n, {
      one: `${p.nText} consentement à être lié en ${p.year}, maximum des années affichées`,
      other: `${p.nText} consentements à être lié en ${p.year}, maximum des années affichées`,
    }),
  resultNoActs: 'Aucun consentement à être lié daté dans ces années',
  results: (p) => `${p.first}. ${p.second}`,

  // Labels in the picture
  members: 'États Membres de l’ONU',
  membersOf: (p) => `États Membres de l’ONU, ${p.region}`,
  milestones,
  milestonesLabel: 'Jalons',
  inAll: (p) => `${p.nText} en tout`,
  range: (p) => `${p.fromText}–${p.toText}`,

  // Names and values, for a screen reader and the tooltip
  // Sound
  listen: 'Écouter',
  stopListening: 'Arrêter l’écoute',
  heard: (p) => `${p.instrument}, ${p.from}–${p.to} : plus le son est aigu, plus il y a de parties`,

  hint: 'Gauche et Droite mènent le long d’une courbe, Haut et Bas à une autre courbe ou aux jalons, Début et Fin au premier et au dernier point, Entrée fixe la date, Espace n’affiche qu’une courbe, Échap permet de quitter.',
  spokenParties: (p) =>
    plural(p.n, { one: `${p.date} : ${p.nText} partie`, other: `${p.date} : ${p.nText} parties` }),
  spokenPartiesBeside: (p) =>
    plural(p.n, {
      one: `${p.date} : ${p.nText} partie, dont ${p.membersText} État Membre`,
      other: `${p.date} : ${p.nText} parties, dont ${p.membersText} États Membres`,
    }),
  spokenAtLeast: (p) =>
    plural(p.n, {
      one: `${p.date} : au moins ${p.nText} partie`,
      other: `${p.date} : au moins ${p.nText} parties`,
    }),
  spokenYear: (p) =>
    plural(p.n, {
      one: `${p.year} : ${p.nText} consentement à être lié`,
      other: `${p.year} : ${p.nText} consentements à être lié`,
    }),
  spokenYearUntil: (p) =>
    plural(p.n, {
      one: `${p.year}, données jusqu’au ${p.date} : ${p.nText} consentement à être lié`,
      other: `${p.year}, données jusqu’au ${p.date} : ${p.nText} consentements à être lié`,
    }),
  spokenNothing: 'Rien n’est connu pour ces années',
  spokenMilestone: (p) => `${p.date} : ${p.title}`,
  published: (p) =>
    plural(p.n, {
      one: `${p.date} : ${p.nText} partie, nombre publié`,
      other: `${p.date} : ${p.nText} parties, nombre publié`,
    }),
  act: (p) => `${p.state}, ${p.action.toLowerCase()}`,
  event: (p) => `${p.state}, ${p.event}`,
  actsAndMore: (p) =>
    plural(p.n, { one: `${p.acts} et ${p.nText} autre`, other: `${p.acts} et ${p.nText} autres` }),
  admitted: 'admission comme État Membre',
  atLeast: (p) => `au moins ${p.text}`,
  undated: 'acte non daté ; en vigueur à compter de ce jour',
  publishedTotal: (p) =>
    plural(p.n, {
      one: `${p.nText}, Membre ou non : nombre publié`,
      other: `${p.nText}, Membres ou non : nombre publié`,
    }),
  wholeList: (p) =>
    plural(p.n, {
      one: `La liste complète des parties, dont ${p.nText} sans date`,
      other: `La liste complète des parties, dont ${p.nText} sans date`,
    }),
  yearActs: (p) =>
    plural(p.n, {
      one: `${p.nText} consentement à être lié`,
      other: `${p.nText} consentements à être lié`,
    }),

  // Lines of the tooltip and columns of the table
  trail: {
    parties: 'Parties',
    acts: 'Consentements à être lié',
    year: 'Année',
    more: 'Autres',
    until: 'Données jusqu’au',
    who: 'Qui a agi',
    members: 'Dont Membres',
    basis: 'Fondement',
  },
  more: (p) => plural(p.n, { one: `${p.nText} autre acte`, other: `${p.nText} autres actes` }),
  basis: {
    dated: 'Actes datés',
    'at-least': 'Actes datés seulement',
    list: 'Liste complète',
    published: 'Nombre publié',
  },

  // Caption
  captionCounts:
    'Les courbes comptent les États Membres ; les parties qui ne sont pas Membres sont nommées à côté.',
  captionActs:
    'Un consentement à être lié est une ratification, une acceptation, une approbation, une adhésion, une succession ou une signature définitive ; les signatures sous réserve de ratification ne sont pas comptées.',
  captionUndated: (p) =>
    plural(p.n, {
      one: `${p.instrument} : ${p.nText} partie n’a pas de date dans la liste fournie et n’entre dans aucune marche ; le point au ${p.date} montre la liste complète.`,
      other: `${p.instrument} : ${p.nText} parties n’ont pas de date dans la liste fournie et n’entrent dans aucune marche ; le point au ${p.date} montre la liste complète.`,
    }),
  captionUndatedActs: (p) =>
    plural(p.n, {
      one: `${p.instrument} : ${p.nText} partie n’a pas de date dans la liste fournie et n’entre dans aucune barre.`,
      other: `${p.instrument} : ${p.nText} parties n’ont pas de date dans la liste fournie et n’entrent dans aucune barre.`,
    }),
  captionTotals: (p) =>
    `${p.instrument} : nombres publiés de parties, Membres ou non : ${p.totals} ; les anneaux indiquent ceux dont le jour est connu.`,
  captionNoList: (p) =>
    `Pas de liste des parties dans les données fournies, donc rien n’est dessiné pour : ${p.instruments}.`,
  captionNoTotals: (p) => `Ni liste des parties ni nombre daté dans les données fournies : ${p.instruments}.`,
  captionEnds: (p) =>
    `${p.instrument} : le tableau fourni s’arrête au ${p.date}, et rien n’est dessiné au-delà.`,
  captionEndsSeveral: (p) =>
    `Rien n’est dessiné au-delà de la fin du tableau d’un instrument ; le premier s’arrête au ${p.date}.`,
  captionNote: (p) => `${p.instrument} : ${p.note}`,
  captionPredecessors:
    'Les États prédécesseurs tels que la Tchécoslovaquie et la Yougoslavie ne figurent pas dans les tableaux : les premiers nombres sont donc trop faibles.',
  captionMarked: (p) => `Marqués sur les courbes : les jours où l’État suivant est devenu partie : ${p.state}.`,
  captionMarkedNone: (p) =>
    `${p.state} : n’est devenu partie à aucun de ces instruments un jour connu des années affichées.`,

  // Faults
  errorOrder: (p) => `« from » (${p.from}) doit précéder « to » (${p.to}).`,
};
