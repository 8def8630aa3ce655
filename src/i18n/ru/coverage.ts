import { pluralFor } from '../plural.js';

const plural = pluralFor('ru');

/** Messages of `treaty-coverage`, in Russian; see `../en.ts` for the rules. */
export const coverage: typeof import('../en/coverage.js').coverage = {
  // Headings
  headingInstruments: (p) =>
    plural(p.n, {
      one: `Сколько государств участвовало в ${p.nText} документе по состоянию на ${p.date}`,
      few: `Сколько государств участвовало в каждом из ${p.nText} документов по состоянию на ${p.date}`,
      many: `Сколько государств участвовало в каждом из ${p.nText} документов по состоянию на ${p.date}`,
      other: `Сколько государств участвовало в каждом из ${p.nText} документов по состоянию на ${p.date}`,
    }),
  headingBy: {
    region: (p) => `${p.instrument}: участники по регионам на ${p.date}`,
    subregion: (p) => `${p.instrument}: участники по субрегионам на ${p.date}`,
    group: (p) => `${p.instrument}: участники по региональным группам на ${p.date}`,
  },
  headingSeveralBy: {
    region: (p) => `Участники по регионам на ${p.date}, документов: ${p.nText}`,
    subregion: (p) => `Участники по субрегионам на ${p.date}, документов: ${p.nText}`,
    group: (p) => `Участники по региональным группам на ${p.date}, документов: ${p.nText}`,
  },

  // Results
  resultMost: (p) =>
    `Поддаются подсчету документы: ${p.nText} из ${p.allText}; больше всего участников: ${p.most}, ${p.mostText} из ${p.membersText} государств-членов; меньше всего: ${p.fewest}, ${p.fewestText}`,
  resultMostAll: (p) =>
    `Больше всего участников: ${p.most}, ${p.mostText} из ${p.membersText} государств-членов; меньше всего: ${p.fewest}, ${p.fewestText}`,
  resultAlike: (p) =>
    `Поддаются подсчету документы: ${p.nText}; в каждом участвовали государства-члены: ${p.partyText} из ${p.membersText}`,
  instruments: (p) =>
    plural(p.n, {
      one: `${p.nText} документ`,
      few: `${p.nText} документа`,
      many: `${p.nText} документов`,
      other: `${p.nText} документа`,
    }),
  resultHighest: (p) =>
    `Самая высокая доля: ${p.high}, ${p.highText} из ${p.highOf} государств-членов; самая низкая: ${p.low}, ${p.lowText} из ${p.lowOf}`,
  resultWithin: (p) => `${p.region}: ${p.result}`,

  // The picture
  chartOf: (p) => `${p.heading}. ${p.result}.`,
  hint: 'Клавиши «вверх» и «вниз» ведут от полосы к полосе, «влево» и «вправо» — вдоль полосы, Home и End — к ее первой и последней части. Enter на названии показывает этот документ, на части — называет ее государства и выделяет ее. Esc позволяет выйти.',
  membersIn: (p) =>
    plural(p.n, {
      one: `${p.nText} государство-член`,
      few: `${p.nText} государства-члена`,
      many: `${p.nText} государств-членов`,
      other: `${p.nText} государства-члена`,
    }),
  percent: (p) => `${p.text} %`,
  below: (p) => `<${p.text}`,
  above: (p) => `>${p.text}`,
  atLeast: (p) => `≥ ${p.text}`,
  notKnown: (p) => `неизвестно: ${p.text}`,
  beside: (p) => `+${p.text}`,
  noList: 'Неизвестно: нет списка участников',
  total: (p) =>
    plural(p.n, {
      one: `Всего ${p.nText} участник, ${p.when}`,
      few: `Всего ${p.nText} участника, ${p.when}`,
      many: `Всего ${p.nText} участников, ${p.when}`,
      other: `Всего ${p.nText} участника, ${p.when}`,
    }),
  later: (p) => `Принят позднее, ${p.date}`,
  showOnly: (p) => `Показать: ${p.instrument}`,
  showAll: (p) => `Показать все документы (${p.nText})`,
  shown: (p) => `Показано: ${p.instrument}`,
  shownAll: (p) => `Показаны все документы (${p.nText})`,

  // Names and values, for a screen reader and the tooltip
  barName: (p) => `${p.instrument}, ${p.region}`,
  spokenPart: (p) => `${p.bar}: ${p.status}, ${p.value}`,
  spokenPartWith: (p) => `${p.bar}: ${p.status}, ${p.value}, в том числе ${p.state}`,
  spokenBar: (p) => `${p.bar}: ${p.value}`,
  partOf: (p) => `${p.status}: ${p.nText}`,
  ofMembers: (p) => `${p.nText} из ${p.membersText} государств-членов (${p.share})`,
  ofMembersAtLeast: (p) => `Не менее ${p.nText} из ${p.membersText} государств-членов`,
  andMore: (p) => `${p.states} и еще ${p.nText}`,
  members: 'Государства-члены',
  count: 'Число',
  states: 'Государства',
  notMembers: 'Участники, не являющиеся членами',
  shareOfParties: 'Доля участников',
  published: 'Опубликованное число',

  // Caption
  captionUnknown: (p) => `Заштрихованы, так как в имеющихся данных нет списка участников: ${p.instruments}.`,
  captionPartial: (p) =>
    `Заштрихованы частично, так как до дня, на который составлен список, датированы лишь немногие действия: ${p.instruments}.`,
  captionLater: (p) => `Приняты позднее этого дня: ${p.instruments}.`,
  captionTotals:
    'Контуры показывают опубликованное число всех участников на указанный день: какие это государства, не сообщается, и в их числе могут быть участники, не являющиеся членами.',
  captionBeside:
    'Число после знака плюс — участники, не являющиеся государствами-членами: они показаны рядом с полосой, а не в ней.',
  captionTwice: (p) => `Входят в две группы и учтены в обеих: ${p.states}.`,
  captionNoGroup: (p) => `Государства-члены, не входящие ни в одну из этих групп: ${p.states}.`,
  captionMarked: (p) => `Подчеркнута та часть каждой полосы, к которой относится государство: ${p.state}.`,
};
