import { pluralFor } from '../plural.js';

const plural = pluralFor('es');

/** Messages of `treaty-matrix`, in Spanish; see `../en.ts` for the rules. */
export const matrix: typeof import('../en/matrix.js').matrix = {
  heading: (p) =>
    plural(p.n, {
      one: `Quién era parte en ${p.nText} instrumento al ${p.date}`,
      other: `Quién era parte en cuáles de ${p.nText} instrumentos al ${p.date}`,
    }),
  result: (p) =>
    plural(p.n, {
      one: `${p.allText} de ${p.membersText} Estados Miembros eran partes en el único instrumento que puede contarse (${p.nText}): ${p.instrument} (${p.partyText})`,
      other: `${p.allText} de ${p.membersText} Estados Miembros eran partes en los ${p.nText} instrumentos que pueden contarse; el que más partes tiene: ${p.instrument} (${p.partyText})`,
    }),
  resultRegion: (p) =>
    plural(p.n, {
      one: `${p.region}: ${p.allText} de ${p.membersText} Estados Miembros eran partes en el único instrumento que puede contarse (${p.nText}): ${p.instrument} (${p.partyText})`,
      other: `${p.region}: ${p.allText} de ${p.membersText} Estados Miembros eran partes en los ${p.nText} instrumentos que pueden contarse; el que más partes tiene: ${p.instrument} (${p.partyText})`,
    }),

  // Rows and columns
  state: 'Estado',
  joinedOf: (p) => `de ${p.nText}`,
  joinedMeaning: (p) =>
    plural(p.n, {
      one: `En cuántos instrumentos era parte el Estado, de ${p.nText} que puede contarse (${p.allText} en total)`,
      other: `En cuántos instrumentos era parte el Estado, de ${p.nText} que pueden contarse (${p.allText} en total)`,
    }),
  parties: 'Partes',
  membersOf: (p) => `de ${p.membersText}`,
  atLeast: (p) => `${p.nText}+`,
  cannotTell: '?',
  notAdopted: '–',

  // The key beside the statuses
  later: 'Aún no aprobado',
  laterCount: (p) => plural(p.n, { one: `${p.nText} instrumento`, other: `${p.nText} instrumentos` }),
  laterMeaning: 'El instrumento se aprobó después de la fecha',

  // What a screen reader says, and the lines of a trail
  spokenCell: (p) => `${p.state}, ${p.instrument}: ${p.status}`,
  spokenCellAct: (p) => `${p.state}, ${p.instrument}: ${p.status}, ${p.action}, ${p.date}`,
  spokenColumn: (p) => `${p.instrument}: ${p.parties}`,
  spokenRegion: (p) => `${p.region}, ${p.instrument}: ${p.parties}`,
  partiesOf: (p) => `${p.partyText} de ${p.membersText} Estados Miembros`,
  partiesAtLeast: (p) => `al menos ${p.partyText} de ${p.membersText} Estados Miembros`,
  partiesUnknown: 'no se sabe, sin lista de partes',
  partiesLater: (p) => `se aprobó más tarde, el ${p.date}`,
  membersText: (p) => plural(p.n, { one: `${p.nText} Estado Miembro`, other: `${p.nText} Estados Miembros` }),
  spokenMembers: (p) => `${p.region}: ${p.members}`,
  adopted: 'Aprobación',
  partiesLine: 'Partes',
  knownTotal: 'Total conocido',

  // Caption
  captionYears: 'El año que figura en una casilla es el del consentimiento en obligarse.',
  captionTotals: (p) => `Sin lista de partes solo se conocen totales: ${p.totals}.`,
  captionTotal: (p) => `${p.instrument} ${p.partiesText} (${p.asOf})`,

  // Controls
  hint: 'Las teclas de flecha llevan de casilla en casilla, las letras encuentran un Estado por su nombre, Inicio y Fin llevan a los extremos de la fila y, con Ctrl, de la tabla, Intro selecciona, Esc sale.',
  order: 'Orden',
  sorts: { region: 'Por región', name: 'Por nombre', joined: 'Por número de instrumentos' },
  columnHint: 'Intro muestra solo este instrumento',
  onlyColumn: (p) => `Solo se muestra: ${p.instrument}`,
  back: (p) =>
    plural(p.n, {
      one: `Volver a ${p.nText} instrumento`,
      other: `Volver a los ${p.nText} instrumentos`,
    }),
};
