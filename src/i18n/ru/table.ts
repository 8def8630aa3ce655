import { pluralFor } from '../plural.js';

const plural = pluralFor('ru');

/** Messages of `treaty-table` and of the button that saves a table, in Russian; see `../en.ts` for the rules. */
export const table: typeof import('../en/table.js').table = {
  // Headings and results
  headingActs: (p) => `${p.instrument}: все действия по ${p.date}`,
  headingActsSeveral: (p) => `Все действия по ${p.date}, документов: ${p.nText}`,
  headingCoverage: (p) => `Сколько государств участвовало в каждом документе по состоянию на ${p.date}`,
  resultActs: (p) => `Зарегистрировано действий: ${p.nText}, из них согласий на обязательность: ${p.consentText}`,
  resultActsRegion: (p) =>
    `${p.region}: зарегистрировано действий: ${p.nText}, из них согласий на обязательность: ${p.consentText}`,
  resultCoverage: (p) => `Поддаются подсчету: ${p.nText} из ${p.allText}; государств-членов: ${p.membersText}`,
  resultCoverageRegion: (p) =>
    `${p.region}: поддаются подсчету: ${p.nText} из ${p.allText}; государств-членов: ${p.membersText}`,

  // Columns that no trail has
  code: 'Код',
  members: 'Государства-члены',
  beside: 'Участники, не являющиеся членами',
  answer: 'Что сообщает таблица',
  answers: {
    complete: 'Все статусы',
    partial: 'Только датированные действия',
    none: 'Нет списка участников',
    'not-adopted': 'Еще не принят',
  },
  notKnown: 'неизвестно',
  notRecorded: 'не зарегистрировано',
  atLeast: (p) => `не менее ${p.partyText}`,

  // Filters
  filterText: 'Отбор по тексту',
  filterStatus: 'Статус',
  filterAct: 'Вид действия',
  filterRegion: 'Регион или группа',
  allStatuses: 'Все статусы',
  allActs: 'Все действия',
  allRegions: 'Весь мир',
  m49Regions: 'Регионы',
  m49Subregions: 'Субрегионы',
  regionalGroups: 'Региональные группы Генеральной Ассамблеи',
  specialGroups: 'Группы государств с особыми потребностями',
  optionCount: (p) => `${p.label} (${p.countText})`,
  rowsOf: (p) => `Строк: ${p.nText} из ${p.ofText}`,
  noRows: 'Подходящих строк нет',
  hint: 'Клавиши со стрелками ведут от строки к строке, Page Up и Page Down — на десять строк, Home и End — к первой и последней; Enter показывает запись со ссылками, Esc закрывает ее.',

  // Caption
  captionUndatedActs: (p) =>
    plural(p.n, {
      one: `${p.nText} участник указан без даты и до дня, на который составлен список, не учитывается.`,
      few: `${p.nText} участника указаны без даты и до дня, на который составлен список, не учитываются.`,
      many: `${p.nText} участников указаны без даты и до дня, на который составлен список, не учитываются.`,
      other: `${p.nText} участника указаны без даты и до дня, на который составлен список, не учитываются.`,
    }),
  captionNoActs: (p) => `Нет списка участников, а потому и действий: ${p.instruments}.`,
  captionSeveralTables: 'Таблица каждого документа заканчивается указанным при нем днем.',

  // Files
  asOf: 'Изображение на',
  saveCsv: 'Скачать CSV',
  saved: (p) =>
    plural(p.n, {
      one: `${p.nText} строка сохранена в файле ${p.file}`,
      few: `${p.nText} строки сохранены в файле ${p.file}`,
      many: `${p.nText} строк сохранено в файле ${p.file}`,
      other: `${p.nText} строки сохранены в файле ${p.file}`,
    }),
};
