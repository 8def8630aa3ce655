import { pluralFor } from '../plural.js';

const plural = pluralFor('es');

/** Messages of `treaty-coverage`, in Spanish; see `../en.ts` for the rules. */
export const coverage: typeof import('../en/coverage.js').coverage = {
  // Headings
  headingInstruments: (p) =>
    plural(p.n, {
      one: `Número de Estados partes en ${p.nText} instrumento al ${p.date}`,
      other: `Número de Estados partes en cada uno de ${p.nText} instrumentos al ${p.date}`,
    }),
  headingBy: {
    region: (p) => `${p.instrument}: partes por región al ${p.date}`,
    subregion: (p) => `${p.instrument}: partes por subregión al ${p.date}`,
    group: (p) => `${p.instrument}: partes por grupo regional al ${p.date}`,
  },
  headingSeveralBy: {
    region: (p) => `Partes en ${p.nText} instrumentos por región al ${p.date}`,
    subregion: (p) => `Partes en ${p.nText} instrumentos por subregión al ${p.date}`,
    group: (p) => `Partes en ${p.nText} instrumentos por grupo regional al ${p.date}`,
  },

  // Results
  resultMost: (p) =>
    `De los ${p.nText} instrumentos que pueden contarse (${p.allText} en total), el que más partes tiene: ${p.most}, ${p.mostText} de ${p.membersText} Estados Miembros; el que menos: ${p.fewest}, ${p.fewestText}`,
  resultMostAll: (p) =>
    `El que más partes tiene: ${p.most}, ${p.mostText} de ${p.membersText} Estados Miembros; el que menos: ${p.fewest}, ${p.fewestText}`,
  resultAlike: (p) =>
    plural(p.n, {
      one: `Puede contarse ${p.nText} instrumento: ${p.partyText} de ${p.membersText} Estados Miembros eran partes en él`,
      other: `Pueden contarse ${p.nText} instrumentos: ${p.partyText} de ${p.membersText} Estados Miembros eran partes en cada uno`,
    }),
  instruments: (p) => plural(p.n, { one: `${p.nText} instrumento`, other: `${p.nText} instrumentos` }),
  resultHighest: (p) =>
    `Proporción más alta: ${p.high}, ${p.highText} de ${p.highOf} Estados Miembros; más baja: ${p.low}, ${p.lowText} de ${p.lowOf}`,
  resultWithin: (p) => `${p.region}: ${p.result}`,

  // The picture
  chartOf: (p) => `${p.heading}. ${p.result}.`,
  hint: 'Arriba y Abajo llevan de barra en barra, Izquierda y Derecha a lo largo de una barra, Inicio y Fin a su primera y su última parte. Intro en un nombre muestra ese instrumento; en una parte, nombra sus Estados y la destaca. Esc sale.',
  membersIn: (p) => plural(p.n, { one: `${p.nText} Estado Miembro`, other: `${p.nText} Estados Miembros` }),
  percent: (p) => `${p.text} %`,
  below: (p) => `<${p.text}`,
  above: (p) => `>${p.text}`,
  atLeast: (p) => `≥ ${p.text}`,
  notKnown: (p) => `${p.text} sin datos`,
  beside: (p) => `+${p.text}`,
  noList: 'No se sabe: sin lista de partes',
  total: (p) =>
    plural(p.n, { one: `${p.nText} parte en total, ${p.when}`, other: `${p.nText} partes en total, ${p.when}` }),
  later: (p) => `Se aprobó más tarde, el ${p.date}`,
  showOnly: (p) => `Mostrar: ${p.instrument}`,
  showAll: (p) =>
    plural(p.n, { one: `Mostrar el instrumento (${p.nText})`, other: `Mostrar los ${p.nText} instrumentos` }),
  shown: (p) => `Se muestra: ${p.instrument}`,
  shownAll: (p) =>
    plural(p.n, { one: `Se muestra ${p.nText} instrumento`, other: `Se muestran los ${p.nText} instrumentos` }),

  // Names and values, for a screen reader and the tooltip
  barName: (p) => `${p.instrument}, ${p.region}`,
  spokenPart: (p) => `${p.bar}: ${p.status}, ${p.value}`,
  spokenPartWith: (p) => `${p.bar}: ${p.status}, ${p.value}, entre ellos ${p.state}`,
  spokenBar: (p) => `${p.bar}: ${p.value}`,
  partOf: (p) => `${p.status}: ${p.nText}`,
  ofMembers: (p) => `${p.nText} de ${p.membersText} Estados Miembros (${p.share})`,
  ofMembersAtLeast: (p) => `Al menos ${p.nText} de ${p.membersText} Estados Miembros`,
  andMore: (p) => `${p.states} y ${p.nText} más`,
  members: 'Estados Miembros',
  count: 'Número',
  states: 'Estados',
  notMembers: 'Partes que no son Miembros',
  shareOfParties: 'Proporción de partes',
  published: 'Total publicado',

  // Caption
  captionUnknown: (p) =>
    `Con trama, porque los datos incluidos no contienen lista de partes: ${p.instruments}.`,
  captionPartial: (p) =>
    `En parte con trama, porque pocos actos anteriores al día de la lista tienen fecha: ${p.instruments}.`,
  captionLater: (p) => `Aprobados después de este día: ${p.instruments}.`,
  captionTotals:
    'Los contornos indican totales publicados de todas las partes, al día indicado: no dicen de qué Estados se trata y pueden contar partes que no son Miembros.',
  captionBeside:
    'Un número precedido del signo más cuenta las partes que no son Estados Miembros: están al lado de la barra, no dentro.',
  captionTwice: (p) => `En dos grupos, y contado en ambos: ${p.states}.`,
  captionNoGroup: (p) => `Estados Miembros que no están en ninguno de estos grupos: ${p.states}.`,
  captionMarked: (p) => `Subrayada: la parte de cada barra en que está ${p.state}.`,
};
