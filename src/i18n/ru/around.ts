import { pluralFor } from '../plural.js';

const plural = pluralFor('ru');

/** Messages of what countries had joined before and after an activity, in Russian; see `../en.ts` for the rules. */
export const around: typeof import('../en/around.js').around = {
  heading: 'До и после мероприятия программы',
  activity: (p) => (p.place ? `${p.title}, ${p.place}, ${p.when}` : `${p.title}, ${p.when}`),
  result: (p) =>
    `Названо стран: ${p.nText}; через два года участвовали в большем числе учтенных документов: ${p.moreText}`,
  resultOne: (p) =>
    `${p.state}: единственная названная страна; участвовала в документах до мероприятия: ${p.beforeText}, через два года: ${p.afterText}`,
  resultNone: 'Ни один из показанных документов не поддается подсчету на обе даты',

  // Columns and the key
  country: 'Страна',
  beforeOn: (p) => `${p.date}, накануне`,
  afterOn: (p) => `${p.date}, через два года`,
  before: 'До',
  after: 'Через два года',
  scale: (p) =>
    plural(p.n, {
      one: `Участие, из ${p.nText} документа`,
      few: `Участие, из ${p.nText} документов`,
      many: `Участие, из ${p.nText} документов`,
      other: `Участие, из ${p.nText} документа`,
    }),
  joined: (p) => `${p.nText} в промежутке`,
  joinedAct: (p) => `${p.instrument}: ${p.action}`,
  others: (p) =>
    plural(p.n, {
      one: `${p.nText} другое государство-член, в среднем`,
      few: `${p.nText} других государства-члена, в среднем`,
      many: `${p.nText} других государств-членов, в среднем`,
      other: `${p.nText} других государства-члена, в среднем`,
    }),
  othersHint: 'Государства, которые были членами на обе даты и в этом мероприятии не названы',

  // The file
  when: { before: 'до', between: 'в промежутке', not: 'к тому времени — нет' },
  state: 'Государство',
  joinedWhen: 'Стало участником',

  // What it does not say
  captionNoCause: 'То и другое показано рядом; не утверждается, что мероприятие было причиной.',
  captionSame: (p) =>
    `Учтены согласия на обязательность на ${p.before} и на ${p.after}, по одним и тем же документам на обе даты.`,
  captionNamed: 'Показаны только страны, названные в открытом источнике; могли участвовать и другие.',
  captionUndated: (p) => `Не учтены, так как действия не датированы: ${p.instruments}.`,
  captionLater: (p) => `Не учтены, так как приняты позднее: ${p.instruments}.`,
  captionEnds: (p) => `Не учтены, так как таблицы заканчиваются до второй даты: ${p.instruments}.`,
};
