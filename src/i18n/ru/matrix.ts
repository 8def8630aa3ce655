import { pluralFor } from '../plural.js';

const plural = pluralFor('ru');

/** Messages of `treaty-matrix`, in Russian; see `../en.ts` for the rules. */
export const matrix: typeof import('../en/matrix.js').matrix = {
  heading: (p) => `Кто участвовал в каких документах по состоянию на ${p.date}, документов: ${p.nText}`,
  result: (p) =>
    `Во всех документах, поддающихся подсчету (${p.nText}), участвовали государства-члены: ${p.allText} из ${p.membersText}; больше всего участников: ${p.instrument} (${p.partyText})`,
  resultRegion: (p) =>
    `${p.region}: во всех документах, поддающихся подсчету (${p.nText}), участвовали государства-члены: ${p.allText} из ${p.membersText}; больше всего участников: ${p.instrument} (${p.partyText})`,

  // Rows and columns
  state: 'Государство',
  joinedOf: (p) => `из ${p.nText}`,
  joinedMeaning: (p) =>
    `В скольких документах участвовало государство из поддающихся подсчету (${p.nText} из ${p.allText})`,
  parties: 'Участники',
  membersOf: (p) => `из ${p.membersText}`,
  atLeast: (p) => `${p.nText}+`,
  cannotTell: '?',
  notAdopted: '–',

  // The key beside the statuses
  later: 'Еще не принят',
  laterCount: (p) =>
    plural(p.n, {
      one: `${p.nText} документ`,
      few: `${p.nText} документа`,
      many: `${p.nText} документов`,
      other: `${p.nText} документа`,
    }),
  laterMeaning: 'Документ принят после этой даты',

  // What a screen reader says, and the lines of a trail
  spokenCell: (p) => `${p.state}, ${p.instrument}: ${p.status}`,
  spokenCellAct: (p) => `${p.state}, ${p.instrument}: ${p.status}, ${p.action}, ${p.date}`,
  spokenColumn: (p) => `${p.instrument}: ${p.parties}`,
  spokenRegion: (p) => `${p.region}, ${p.instrument}: ${p.parties}`,
  partiesOf: (p) => `${p.partyText} из ${p.membersText} государств-членов`,
  partiesAtLeast: (p) => `не менее ${p.partyText} из ${p.membersText} государств-членов`,
  partiesUnknown: 'неизвестно, нет списка участников',
  partiesLater: (p) => `принят позднее, ${p.date}`,
  membersText: (p) =>
    plural(p.n, {
      one: `${p.nText} государство-член`,
      few: `${p.nText} государства-члена`,
      many: `${p.nText} государств-членов`,
      other: `${p.nText} государства-члена`,
    }),
  spokenMembers: (p) => `${p.region}: ${p.members}`,
  adopted: 'Принятие',
  partiesLine: 'Участники',
  knownTotal: 'Известное число',

  // Caption
  captionYears: 'Год в клетке — это год согласия на обязательность.',
  captionTotals: (p) => `Без списка участников известно только их число: ${p.totals}.`,
  captionTotal: (p) => `${p.instrument} ${p.partiesText} (${p.asOf})`,

  // Controls
  hint: 'Клавиши со стрелками ведут от клетки к клетке, буквы находят государство по названию, Home и End ведут к концам строки, а с Ctrl — таблицы, Enter выбирает, Esc позволяет выйти.',
  order: 'Порядок',
  sorts: { region: 'По регионам', name: 'По названию', joined: 'По числу документов' },
  columnHint: 'Enter показывает только этот документ',
  onlyColumn: (p) => `Показано только: ${p.instrument}`,
  back: (p) => `Вернуться ко всем документам (${p.nText})`,
};
