import { pluralFor } from '../plural.js';

const plural = pluralFor('es');

/** Messages of `treaty-date`, in Spanish; see `../en.ts` for the rules. */
export const date: typeof import('../en/date.js').date = {
  heading: 'Elija una fecha',
  result: (p) =>
    plural(p.n, {
      one: `Al ${p.date}, las Naciones Unidas tenían ${p.membersText} Estado Miembro`,
      other: `Al ${p.date}, las Naciones Unidas tenían ${p.membersText} Estados Miembros`,
    }),
  exact: 'Día exacto',
  range: (p) => `Del ${p.from} al ${p.to}.`,
  outside: (p) =>
    `Las imágenes se refieren al ${p.date}, fuera del intervalo del control, del ${p.from} al ${p.to}.`,
  ticks: 'Las marcas bajo el control son acontecimientos de la historia de los instrumentos.',
  columnDate: 'Fecha',
  columnEvent: 'Acontecimiento',
  errorOrder: (p) => `«${p.min}» en «min» no es anterior a «${p.max}» en «max».`,
};
