import { pluralFor } from '../plural.js';

const plural = pluralFor('es');

/** Messages of `treaty-table` and of the button that saves a table, in Spanish; see `../en.ts` for the rules. */
export const table: typeof import('../en/table.js').table = {
  // Headings and results
  headingActs: (p) => `${p.instrument}: todos los actos hasta el ${p.date}`,
  headingActsSeveral: (p) => `Todos los actos relativos a ${p.nText} instrumentos hasta el ${p.date}`,
  headingCoverage: (p) => `Número de Estados partes en cada instrumento al ${p.date}`,
  resultActs: (p) =>
    plural(p.n, {
      one: `${p.nText} acto registrado; consentimientos en obligarse: ${p.consentText}`,
      other: `${p.nText} actos registrados; consentimientos en obligarse: ${p.consentText}`,
    }),
  resultActsRegion: (p) =>
    plural(p.n, {
      one: `${p.region}: ${p.nText} acto registrado; consentimientos en obligarse: ${p.consentText}`,
      other: `${p.region}: ${p.nText} actos registrados; consentimientos en obligarse: ${p.consentText}`,
    }),
  resultCoverage: (p) =>
    plural(p.n, {
      one: `${p.nText} de ${p.allText} puede contarse, entre ${p.membersText} Estados Miembros`,
      other: `${p.nText} de ${p.allText} pueden contarse, entre ${p.membersText} Estados Miembros`,
    }),
  resultCoverageRegion: (p) =>
    plural(p.n, {
      one: `${p.region}: ${p.nText} de ${p.allText} puede contarse, entre ${p.membersText} Estados Miembros`,
      other: `${p.region}: ${p.nText} de ${p.allText} pueden contarse, entre ${p.membersText} Estados Miembros`,
    }),

  // Columns that no trail has
  code: 'Código',
  members: 'Estados Miembros',
  beside: 'Partes que no son Miembros',
  answer: 'Lo que dice la tabla',
  answers: {
    complete: 'Todas las situaciones',
    partial: 'Solo actos fechados',
    none: 'Sin lista de partes',
    'not-adopted': 'Aún no aprobado',
  },
  notKnown: 'no se sabe',
  notRecorded: 'no consta',
  atLeast: (p) => `al menos ${p.partyText}`,

  // Filters
  filterText: 'Filtrar por texto',
  filterStatus: 'Situación',
  filterAct: 'Clase de acto',
  filterRegion: 'Región o grupo',
  allStatuses: 'Todas las situaciones',
  allActs: 'Todos los actos',
  allRegions: 'El mundo',
  m49Regions: 'Regiones',
  m49Subregions: 'Subregiones',
  regionalGroups: 'Grupos regionales de la Asamblea General',
  specialGroups: 'Grupos de Estados con necesidades especiales',
  optionCount: (p) => `${p.label} (${p.countText})`,
  rowsOf: (p) =>
    plural(p.n, { one: `${p.nText} de ${p.ofText} filas`, other: `${p.nText} de ${p.ofText} filas` }),
  noRows: 'Ninguna fila coincide',
  hint: 'Las teclas de flecha llevan de fila en fila, Re Pág y Av Pág de diez en diez, Inicio y Fin a la primera y a la última; Intro muestra la ficha con sus enlaces, Esc la cierra.',

  // Caption
  captionUndatedActs: (p) =>
    plural(p.n, {
      one: `${p.nText} parte figura sin fecha y no se cuenta antes del día de su lista.`,
      other: `${p.nText} partes figuran sin fecha y no se cuentan antes del día de su lista.`,
    }),
  captionNoActs: (p) => `Sin lista de partes y, por tanto, sin actos: ${p.instruments}.`,
  captionSeveralTables: 'La tabla de cada instrumento termina el día que se indica con él.',

  // Files
  asOf: 'Imagen al',
  saveCsv: 'Descargar CSV',
  saved: (p) =>
    plural(p.n, {
      one: `${p.nText} fila guardada como ${p.file}`,
      other: `${p.nText} filas guardadas como ${p.file}`,
    }),
};
