import { pluralFor } from '../plural.js';

const plural = pluralFor('es');

/** Short names of milestones, for labels in the picture. */
const milestones: Readonly<{ [id: string]: string }> = {
  'resolution-49-60': 'Resolución 49/60',
  'resolution-1373': 'Resolución 1373',
  'programme-launch': 'Programa mundial',
  'project-start': 'Proyecto GLO/R35',
  'eleventh-congress': 'Congreso de Bangkok',
  'global-strategy': 'Estrategia Global',
};

/** Messages of `treaty-timeline`, in Spanish; see `../en.ts` for the rules. */
export const timeline: typeof import('../en/timeline.js').timeline = {
  // Headings
  headingParties: (p) => `${p.instrument}: partes, ${p.from}–${p.to}`,
  headingPartiesSeveral: (p) => `Partes en ${p.nText} instrumentos, ${p.from}–${p.to}`,
  headingActs: (p) => `${p.instrument}: Estados que pasaron a ser partes cada año, ${p.from}–${p.to}`,
  headingActsSeveral: (p) =>
    `Estados que pasaron a ser partes en ${p.nText} instrumentos cada año, ${p.from}–${p.to}`,

  // Results
  result: (p) => `${p.partyText} de ${p.membersText} Estados Miembros eran partes al ${p.date}`,
  resultRegion: (p) => `${p.region}: ${p.partyText} de ${p.membersText} Estados Miembros eran partes al ${p.date}`,
  resultNamed: (p) =>
    `${p.instrument}: ${p.partyText} de ${p.membersText} Estados Miembros eran partes al ${p.date}`,
  resultNamedRegion: (p) =>
    `${p.region}, ${p.instrument}: ${p.partyText} de ${p.membersText} Estados Miembros eran partes al ${p.date}`,
  resultEach: (p) => `${p.partyText} de ${p.membersText} Estados Miembros eran partes en cada uno al ${p.date}`,
  resultEachRegion: (p) =>
    `${p.region}: ${p.partyText} de ${p.membersText} Estados Miembros eran partes en cada uno al ${p.date}`,
  resultRange: (p) =>
    `De ${p.fromText} a ${p.toText} de ${p.membersText} Estados Miembros eran partes al ${p.date}`,
  resultRangeRegion: (p) =>
    `${p.region}: de ${p.fromText} a ${p.toText} de ${p.membersText} Estados Miembros eran partes al ${p.date}`,
  resultAtLeast: (p) => `Al menos ${p.partyText} de ${p.membersText} Estados Miembros eran partes al ${p.date}`,
  resultUnknown: (p) => `Los datos incluidos no permiten saber quién era parte al ${p.date}`,
  resultSurge: (p) =>
    plural(p.n, {
      one: `${p.afterText} consentimiento en obligarse en el año siguiente a la resolución 1373 (2001), ${p.beforeText} en el año anterior`,
      other: `${p.afterText} consentimientos en obligarse en el año siguiente a la resolución 1373 (2001), ${p.beforeText} en el año anterior`,
    }),
  resultPeak: (p) =>
    plural(p.n, {
      one: `${p.nText} consentimiento en obligarse en ${p.year}, el máximo de los años mostrados`,
      other: `${p.nText} consentimientos en obligarse en ${p.year}, el máximo de los años mostrados`,
    }),
  resultNoActs: 'Ningún consentimiento en obligarse con fecha en estos años',
  results: (p) => `${p.first}. ${p.second}`,

  // Labels in the picture
  members: 'Estados Miembros de las Naciones Unidas',
  membersOf: (p) => `Estados Miembros de las Naciones Unidas, ${p.region}`,
  milestones,
  milestonesLabel: 'Hitos',
  inAll: (p) => `${p.nText} en total`,
  range: (p) => `${p.fromText}–${p.toText}`,

  // Names and values, for a screen reader and the tooltip
  // Sound
  listen: 'Escuchar',
  stopListening: 'Dejar de escuchar',
  heard: (p) => `${p.instrument}, ${p.from}–${p.to}: cuanto más agudo es el sonido, más partes hay`,

  hint: 'Izquierda y Derecha llevan a lo largo de una línea, Arriba y Abajo a otra línea o a los hitos, Inicio y Fin al primer punto y al último, Intro fija la fecha, la barra espaciadora muestra una sola línea, Esc sale.',
  spokenParties: (p) =>
    plural(p.n, { one: `${p.date}: ${p.nText} parte`, other: `${p.date}: ${p.nText} partes` }),
  spokenPartiesBeside: (p) =>
    plural(p.n, {
      one: `${p.date}: ${p.nText} parte, de ellas Estados Miembros: ${p.membersText}`,
      other: `${p.date}: ${p.nText} partes, de ellas Estados Miembros: ${p.membersText}`,
    }),
  spokenAtLeast: (p) =>
    plural(p.n, {
      one: `${p.date}: al menos ${p.nText} parte`,
      other: `${p.date}: al menos ${p.nText} partes`,
    }),
  spokenYear: (p) =>
    plural(p.n, {
      one: `${p.year}: ${p.nText} consentimiento en obligarse`,
      other: `${p.year}: ${p.nText} consentimientos en obligarse`,
    }),
  spokenYearUntil: (p) =>
    plural(p.n, {
      one: `${p.year}, con datos hasta el ${p.date}: ${p.nText} consentimiento en obligarse`,
      other: `${p.year}, con datos hasta el ${p.date}: ${p.nText} consentimientos en obligarse`,
    }),
  spokenNothing: 'No se sabe nada de estos años',
  spokenMilestone: (p) => `${p.date}: ${p.title}`,
  published: (p) =>
    plural(p.n, {
      one: `${p.date}: ${p.nText} parte, total publicado`,
      other: `${p.date}: ${p.nText} partes, total publicado`,
    }),
  act: (p) => `${p.state}, ${p.action.toLowerCase()}`,
  event: (p) => `${p.state}, ${p.event}`,
  actsAndMore: (p) => `${p.acts} y ${p.nText} más`,
  admitted: 'admisión como Estado Miembro',
  atLeast: (p) => `al menos ${p.text}`,
  undated: 'acto sin fecha; en vigor desde este día',
  publishedTotal: (p) =>
    plural(p.n, {
      one: `${p.nText}, Miembro o no: total publicado`,
      other: `${p.nText}, Miembros o no: total publicado`,
    }),
  wholeList: (p) => `La lista completa de partes; sin fecha: ${p.nText}`,
  yearActs: (p) =>
    plural(p.n, {
      one: `${p.nText} consentimiento en obligarse`,
      other: `${p.nText} consentimientos en obligarse`,
    }),

  // Lines of the tooltip and columns of the table
  trail: {
    parties: 'Partes',
    acts: 'Consentimientos en obligarse',
    year: 'Año',
    more: 'Otros',
    until: 'Datos hasta el',
    who: 'Quién actuó',
    members: 'De ellas, Miembros',
    basis: 'En qué se basa',
  },
  more: (p) => plural(p.n, { one: `${p.nText} acto más`, other: `${p.nText} actos más` }),
  basis: {
    dated: 'Actos fechados',
    'at-least': 'Solo actos fechados',
    list: 'Lista completa',
    published: 'Total publicado',
  },

  // Caption
  captionCounts: 'Las líneas cuentan Estados Miembros; las partes que no son Miembros se nombran a su lado.',
  captionActs:
    'Un consentimiento en obligarse es una ratificación, aceptación, aprobación, adhesión, sucesión o firma definitiva; las firmas sujetas a ratificación no se cuentan.',
  captionUndated: (p) =>
    plural(p.n, {
      one: `${p.instrument}: ${p.nText} parte no tiene fecha en la lista incluida y no entra en ningún escalón; el punto al ${p.date} muestra la lista completa.`,
      other: `${p.instrument}: ${p.nText} partes no tienen fecha en la lista incluida y no entran en ningún escalón; el punto al ${p.date} muestra la lista completa.`,
    }),
  captionUndatedActs: (p) =>
    plural(p.n, {
      one: `${p.instrument}: ${p.nText} parte no tiene fecha en la lista incluida y no entra en ninguna barra.`,
      other: `${p.instrument}: ${p.nText} partes no tienen fecha en la lista incluida y no entran en ninguna barra.`,
    }),
  captionTotals: (p) =>
    `${p.instrument}: totales publicados de partes, Miembros o no: ${p.totals}; los anillos indican los de un día conocido.`,
  captionNoList: (p) =>
    `Sin lista de partes en los datos incluidos, por lo que no se dibuja nada de: ${p.instruments}.`,
  captionNoTotals: (p) => `Ni lista de partes ni total fechado en los datos incluidos: ${p.instruments}.`,
  captionEnds: (p) => `${p.instrument}: la tabla incluida termina el ${p.date} y después no se dibuja nada.`,
  captionEndsSeveral: (p) =>
    `No se dibuja nada más allá del fin de la tabla de un instrumento; la primera termina el ${p.date}.`,
  captionNote: (p) => `${p.instrument}: ${p.note}`,
  captionPredecessors:
    'Los Estados predecesores, como Checoslovaquia y Yugoslavia, no figuran en las tablas, por lo que los primeros números son demasiado bajos.',
  captionMarked: (p) => `Marcados en las líneas, los días en que pasó a ser parte: ${p.state}.`,
  captionMarkedNone: (p) =>
    `${p.state}: no pasó a ser parte en ninguno de estos en un día conocido de los años mostrados.`,

  // Faults
  errorOrder: (p) => `«from» (${p.from}) debe ser anterior a «to» (${p.to}).`,
};
