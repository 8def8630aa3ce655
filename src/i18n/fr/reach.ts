import { pluralFor } from '../plural.js';

const plural = pluralFor('fr');

/** Messages of `treaty-reach`, in French; see `../en.ts` for the rules. */
export const reach: typeof import('../en/reach.js').reach = {
  // Headings
  headingMap: (p) =>
    `Où l’action du Programme mondial contre le terrorisme est attestée, jusqu’au ${p.date}`,
  headingCalendar: (p) =>
    `Activités attestées du Programme mondial contre le terrorisme, jusqu’au ${p.date}`,
  headingTotals: (p) =>
    `Ce qui a été publié sur la portée du Programme mondial contre le terrorisme, jusqu’au ${p.date}`,

  // Results
  result: (p) =>
    plural(p.n, {
      one: `${p.nText} pays nommé (${p.eventsText})`,
      other: `${p.nText} pays nommés (${p.eventsText})`,
    }),
  resultRegion: (p) =>
    plural(p.n, {
      one: `${p.region} : ${p.nText} pays nommé (${p.eventsText})`,
      other: `${p.region} : ${p.nText} pays nommés (${p.eventsText})`,
    }),
  activities: (p) => plural(p.n, { one: `${p.nText} activité`, other: `${p.nText} activités` }),
  resultNone: 'Aucune activité n’est attestée jusqu’à cette date',
  resultEvent: (p) =>
    p.place ? `${p.title}, ${p.place}, ${p.when} : ${p.who}` : `${p.title}, ${p.when} : ${p.who}`,
  resultOver: (p) =>
    `Plus de ${p.nText} pays (${p.period}), quand il y avait ${p.membersText} États Membres : un minimum, non un décompte`,
  resultExactly: (p) => `${p.nText} pays (${p.period}), quand il y avait ${p.membersText} États Membres`,
  resultNoTotal: 'Aucun nombre de pays n’a été publié jusqu’à cette date',

  // Modes, roles, and what they make of a country
  mode: { direct: 'Assistance directe', workshop: 'Atelier' },
  role: {
    recipient: 'bénéficiaire',
    participant: 'participant',
    attended: 'présent, rôle non précisé',
    host: 'hôte',
    observer: 'observateur',
  },
  roleCount: {
    recipient: (p) => plural(p.n, { one: `${p.nText} bénéficiaire`, other: `${p.nText} bénéficiaires` }),
    participant: (p) => plural(p.n, { one: `${p.nText} participant`, other: `${p.nText} participants` }),
    attended: (p) => plural(p.n, { one: `${p.nText} présent`, other: `${p.nText} présents` }),
    host: (p) => plural(p.n, { one: `${p.nText} hôte`, other: `${p.nText} hôtes` }),
    observer: (p) => plural(p.n, { one: `${p.nText} observateur`, other: `${p.nText} observateurs` }),
  },
  countries: (p) =>
    plural(p.n, { one: `${p.nText} pays nommé : ${p.roles}`, other: `${p.nText} pays nommés : ${p.roles}` }),
  status: {
    both: 'Assistance directe et atelier',
    direct: 'Assistance directe',
    workshop: 'Atelier',
    attended: 'Présent, rôle non précisé',
    host: 'Hôte seulement',
    observer: 'Observateur seulement',
    undocumented: 'Rien d’attesté',
  },
  statusMeaning: {
    both: 'A bénéficié d’une assistance directe et participé à un atelier',
    direct: 'A bénéficié d’une assistance législative propre au pays',
    workshop: 'A participé à un atelier sous-régional ou régional',
    attended: 'Était à un atelier dont la source ne distingue pas les membres du groupe des observateurs',
    host: 'A accueilli ou organisé une activité ; aucune liste des participants n’a été vue',
    observer: 'A observé, et n’est pas nommé parmi les participants',
    undocumented:
      'Aucune source publique consultée ne nomme ce pays ; cela ne veut pas dire que le Programme ne l’a pas atteint',
  },
  notNamed: 'Non nommé dans cette activité',
  notNamedMeaning: 'Les sources de l’activité choisie ne nomment pas ce pays',
  spoken: (p) =>
    plural(p.n, {
      one: `${p.state} : ${p.status}, ${p.nText} activité`,
      other: `${p.state} : ${p.status}, ${p.nText} activités`,
    }),
  spokenNone: (p) => `${p.state} : ${p.status}`,
  spokenEvent: (p) =>
    p.place
      ? `${p.when} : ${p.title}, ${p.place}. ${p.mode}. ${p.who}`
      : `${p.when} : ${p.title}. ${p.mode}. ${p.who}`,
  spokenTotal: (p) => `${p.measure} : ${p.value}, ${p.period}`,

  // Days
  days: (p) => `${p.from} – ${p.to}`,
  daysOfMonth: (p) => `${p.day}–${p.to}`,

  // The trail and the table
  trail: {
    reach: 'Portée',
    activity: 'Activité',
    role: 'Rôle',
    mode: 'Nature',
    when: 'Quand',
    start: 'Début',
    end: 'Fin',
    where: 'Où',
    who: 'Qui',
    figure: 'Chiffre',
    measure: 'Ce qui est compté',
    period: 'Période',
    words: 'Dans les termes de la source',
  },
  part: (p) =>
    p.place ? `${p.title}, ${p.place}, ${p.when} (${p.role})` : `${p.title}, ${p.when} (${p.role})`,

  // Marks of activities
  marks: 'Où les activités se sont tenues',
  marksByDate: 'Quand les activités se sont tenues',

  // The calendar
  calendar: 'Activités par date',
  calendarHint:
    'Haut et Bas mènent d’une activité à l’autre, Droite aux sources, Entrée en ouvre une, Échap permet de quitter.',
  milestones: {
    'programme-launch': 'Lancement du Programme',
    'project-start': 'Début du projet GLO/R35',
    'eleventh-congress': 'Congrès de Bangkok',
  },

  // Totals
  totals: 'Chiffres publiés',
  totalsHint:
    'Haut et Bas mènent d’un chiffre à l’autre, Droite à la source, Entrée l’ouvre, Échap permet de quitter.',
  documented: 'Pays nommés dans les activités attestées de ce composant',
  documentedPeriod: (p) => `activités du ${p.from} au ${p.to}`,
  unknownRest: 'Combien de plus n’est pas connu',
  membersTick: (p) => `${p.membersText} États Membres`,

  // Caption
  captionPartial: (p) =>
    plural(p.n, {
      one: `Montre les activités attestées par des sources publiques (${p.nText} pays) ; ce n’est pas la liste complète.`,
      other: `Montre les activités attestées par des sources publiques (${p.nText} pays) ; ce n’est pas la liste complète.`,
    }),
  captionOwnPartial: (p) =>
    plural(p.n, {
      one: `Montre les activités fournies par l’éditeur (${p.nText} pays) ; rien ne dit que la liste soit complète.`,
      other: `Montre les activités fournies par l’éditeur (${p.nText} pays) ; rien ne dit que la liste soit complète.`,
    }),
  captionComplete: (p) =>
    plural(p.n, {
      one: `Montre les activités fournies par l’éditeur (${p.nText} pays), données pour complètes.`,
      other: `Montre les activités fournies par l’éditeur (${p.nText} pays), données pour complètes.`,
    }),
  captionSources: 'Source : les communiqués de presse et déclarations nommés avec chaque activité.',
  captionPlaces: 'Les lieux sont approximatifs.',
  captionTotals:
    'Les chiffres comptent des choses différentes sur des périodes différentes et ne forment pas une série ; le total officiel n’a pas été trouvé.',
  captionTotalsSources: 'Source : les pages nommées avec chaque chiffre.',
  captionMonths: 'Une activité dont seul le mois est connu compte à partir de la fin de ce mois.',

  // Controls
  eventLabel: 'Activité',
  eventAll: 'Toutes les activités',
  loading: 'Chargement des activités…',

  // Faults
  errorEvent: (p) => `« ${p.value} » dans « event » n’est pas une activité affichée.`,
  errorEventNear: (p) =>
    `« ${p.value} » dans « event » n’est pas une activité affichée. Les plus proches : ${p.nearest}.`,
  errorAddress: (p) => `« ${p.value} » dans « src » n’est pas une adresse web.`,
  errorFetch: (p) =>
    `Les activités à l’adresse « ${p.value} » n’ont pu être obtenues. L’adresse est peut-être fausse, ou ce site ne permet pas à cette page de la lire.`,
  errorJson: (p) => `Ce qui se trouve à l’adresse « ${p.value} » n’est pas du JSON.`,
  errorLarge: (p) => `Ce qui se trouve à l’adresse « ${p.value} » dépasse la taille acceptée.`,
  errorMore: (p) =>
    plural(p.n, {
      one: `Les activités contiennent ${p.nText} autre erreur.`,
      other: `Les activités contiennent ${p.nText} autres erreurs.`,
    }),
  errorForm: (p) => `Activité ${p.event} : « ${p.value} » n’a pas la forme documentée.`,
  errorFormAll: 'Les activités n’ont pas la forme documentée : un objet contenant la liste « events ».',
  errorTooMany: (p) => `Activité ${p.event} : ${p.value} pays, c’est trop.`,
  errorTooManyAll: (p) => `${p.value} activités, c’est trop.`,
  errorMode: (p) =>
    `Activité ${p.event} : « ${p.value} » n’est pas une nature d’activité. Les plus proches : ${p.nearest}.`,
  errorRole: (p) =>
    `Activité ${p.event}, pays ${p.country} : « ${p.value} » n’est pas un rôle. Les plus proches : ${p.nearest}.`,
  errorCountry: (p) => `Activité ${p.event}, pays ${p.country} : « ${p.value} » n’est pas un État.`,
  errorCountryNear: (p) =>
    `Activité ${p.event}, pays ${p.country} : « ${p.value} » n’est pas un État. Les plus proches : ${p.nearest}.`,
  errorCountryTwice: (p) => `Activité ${p.event}, pays ${p.country} : « ${p.value} » figure deux fois.`,
  errorDate: (p) =>
    `Activité ${p.event} : « ${p.value} » n’est pas une date. Écrivez 2004-01-17, 2004-01 ou 2004.`,
  errorOrder: (p) => `Activité ${p.event} : la fin précède le début : ${p.value}.`,
  errorTitle: (p) => `Activité ${p.event} : pas d’intitulé.`,
  errorPlace: (p) =>
    `Activité ${p.event} : « ${p.value} » n’est pas une latitude et une longitude en degrés.`,
  errorSource: (p) =>
    `Activité ${p.event} : « ${p.value} » n’est pas une adresse web commençant par http ou https.`,
  errorIdTwice: (p) => `Activité ${p.event} : l’identifiant « ${p.value} » figure deux fois.`,
};
