import { pluralFor } from '../plural.js';

const plural = pluralFor('ru');

/** Messages of `treaty-date`, in Russian; see `../en.ts` for the rules. */
export const date: typeof import('../en/date.js').date = {
  heading: 'Выберите дату',
  result: (p) =>
    plural(p.n, {
      one: `${p.date}: в Организации Объединенных Наций ${p.membersText} государство-член`,
      few: `${p.date}: в Организации Объединенных Наций ${p.membersText} государства-члена`,
      many: `${p.date}: в Организации Объединенных Наций ${p.membersText} государств-членов`,
      other: `${p.date}: в Организации Объединенных Наций ${p.membersText} государства-члена`,
    }),
  exact: 'Точная дата',
  range: (p) => `С ${p.from} по ${p.to}.`,
  outside: (p) =>
    `Изображения относятся к дате ${p.date}, которая выходит за пределы ползунка: с ${p.from} по ${p.to}.`,
  ticks: 'Отметки под ползунком — события в истории документов.',
  columnDate: 'Дата',
  columnEvent: 'Событие',
  errorOrder: (p) => `«${p.min}» в атрибуте «min» — не раньше, чем «${p.max}» в атрибуте «max».`,
};
