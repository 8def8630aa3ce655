import { pluralFor } from '../plural.js';

const plural = pluralFor('es');

/** Messages of what countries had joined before and after an activity, in Spanish; see `../en.ts` for the rules. */
export const around: typeof import('../en/around.js').around = {
  heading: 'Antes y después de una actividad del programa',
  activity: (p) => (p.place ? `${p.title}, ${p.place}, ${p.when}` : `${p.title}, ${p.when}`),
  result: (p) =>
    plural(p.n, {
      one: `País nombrado: ${p.nText}; pasó a ser parte en más de los instrumentos contados dos años después: ${p.moreText}`,
      other: `Países nombrados: ${p.nText}; pasaron a ser partes en más de los instrumentos contados dos años después: ${p.moreText}`,
    }),
  resultOne: (p) =>
    `${p.state}: único país nombrado; instrumentos en los que era parte antes: ${p.beforeText}, dos años después: ${p.afterText}`,
  resultNone: 'Ninguno de los instrumentos mostrados puede contarse en ambas fechas',

  // Columns and the key
  country: 'País',
  beforeOn: (p) => `${p.date}, el día anterior`,
  afterOn: (p) => `${p.date}, dos años después`,
  before: 'Antes',
  after: 'Dos años después',
  scale: (p) =>
    plural(p.n, {
      one: `Parte, de ${p.nText} instrumento`,
      other: `Parte, de ${p.nText} instrumentos`,
    }),
  joined: (p) => `${p.nText} entretanto`,
  joinedAct: (p) => `${p.instrument}: ${p.action}`,
  others: (p) =>
    plural(p.n, {
      one: `${p.nText} otro Estado Miembro`,
      other: `${p.nText} otros Estados Miembros, de promedio`,
    }),
  othersHint: 'Estados que eran Miembros en ambas fechas y no se nombran en esta actividad',

  // The file
  when: { before: 'antes', between: 'entretanto', not: 'no para entonces' },
  state: 'Estado',
  joinedWhen: 'Pasó a ser parte',

  // What it does not say
  captionNoCause: 'Se ponen uno al lado del otro; no se dice que la actividad fuera la causa.',
  captionSame: (p) =>
    `Se cuentan los consentimientos en obligarse al ${p.before} y al ${p.after}, de los mismos instrumentos en ambas fechas.`,
  captionNamed: 'Solo se muestran los países que nombra una fuente pública; pueden haber participado otros.',
  captionUndated: (p) => `No se cuentan, porque sus actos no tienen fecha: ${p.instruments}.`,
  captionLater: (p) => `No se cuentan, porque se aprobaron más tarde: ${p.instruments}.`,
  captionEnds: (p) => `No se cuentan, porque sus tablas terminan antes de la segunda fecha: ${p.instruments}.`,
};
