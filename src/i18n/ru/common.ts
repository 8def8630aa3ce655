import type { CommonMessages } from '../en.js';
import { pluralFor } from '../plural.js';
import { table } from './table.js';

const plural = pluralFor('ru');

/** A month that stands alone. */
const nominative: Readonly<{ [genitive: string]: string }> = {
  января: 'январь',
  февраля: 'февраль',
  марта: 'март',
  апреля: 'апрель',
  мая: 'май',
  июня: 'июнь',
  июля: 'июль',
  августа: 'август',
  сентября: 'сентябрь',
  октября: 'октябрь',
  ноября: 'ноябрь',
  декабря: 'декабрь',
};

/** Messages that every widget may need, in Russian; see `../en.ts` for the rules. */
export const common: CommonMessages = {
  dates: {
    // Of a day; the month alone stands in the nominative.
    months: [
      ...['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля'],
      ...['августа', 'сентября', 'октября', 'ноября', 'декабря'],
    ],
    day: (p) => `${p.day} ${p.month} ${p.year} года`,
    month: (p) => `${nominative[p.month] ?? p.month} ${p.year} года`,
  },

  // Headings
  headingOne: (p) => `${p.instrument}: участники по состоянию на ${p.date}`,
  headingSeveral: (p) =>
    plural(p.n, {
      one: `В скольких из ${p.nText} документа участвовало каждое государство по состоянию на ${p.date}`,
      few: `В скольких из ${p.nText} документов участвовало каждое государство по состоянию на ${p.date}`,
      many: `В скольких из ${p.nText} документов участвовало каждое государство по состоянию на ${p.date}`,
      other: `В скольких из ${p.nText} документа участвовало каждое государство по состоянию на ${p.date}`,
    }),
  headingNothing: 'Ни один документ не выбран',

  // Results
  resultOne: (p) => `Государства-члены: ${p.partyText} из ${p.membersText}`,
  resultOneRegion: (p) => `${p.region}, государства-члены: ${p.partyText} из ${p.membersText}`,
  resultOneBeside: (p) =>
    plural(p.n, {
      one: `Государства-члены: ${p.partyText} из ${p.membersText}, а также ${p.nText} участник, не являющийся членом`,
      few: `Государства-члены: ${p.partyText} из ${p.membersText}, а также ${p.nText} участника, не являющихся членами`,
      many: `Государства-члены: ${p.partyText} из ${p.membersText}, а также ${p.nText} участников, не являющихся членами`,
      other: `Государства-члены: ${p.partyText} из ${p.membersText}, а также ${p.nText} участника, не являющихся членами`,
    }),
  resultOneRegionBeside: (p) =>
    plural(p.n, {
      one: `${p.region}, государства-члены: ${p.partyText} из ${p.membersText}, а также ${p.nText} участник, не являющийся членом`,
      few: `${p.region}, государства-члены: ${p.partyText} из ${p.membersText}, а также ${p.nText} участника, не являющихся членами`,
      many: `${p.region}, государства-члены: ${p.partyText} из ${p.membersText}, а также ${p.nText} участников, не являющихся членами`,
      other: `${p.region}, государства-члены: ${p.partyText} из ${p.membersText}, а также ${p.nText} участника, не являющихся членами`,
    }),
  resultNoTable: 'Списка участников этого документа в данных нет',
  resultPartial: (p) =>
    `Государства-члены: не менее ${p.partyText} из ${p.membersText}; об остальных таблица сведений не дает`,
  resultSeveral: (p) =>
    `Во всех документах, поддающихся подсчету (${p.nText}), участвовали государства-члены: ${p.allText} из ${p.membersText}`,
  resultSeveralRegion: (p) =>
    `${p.region}: во всех документах, поддающихся подсчету (${p.nText}), участвовали государства-члены: ${p.allText} из ${p.membersText}`,
  resultNoneCounted: 'Ни один из этих документов на эту дату не поддается подсчету',
  resultNotAdopted: (p) => `Принят позднее, ${p.date}`,

  // Statuses
  status: {
    party: 'Участник',
    signatory: 'Только подписание',
    withdrawn: 'Выход',
    none: 'Ни то ни другое',
    unknown: 'Неизвестно',
    'not-a-state': 'Пока не учитывается',
  },
  statusMeaning: {
    party: 'Согласие на обязательность сдано на хранение в этот день или ранее',
    signatory: 'Подписание состоялось, согласие на обязательность еще не сдано на хранение',
    withdrawn: 'Государство было участником; его выход вступил в силу',
    none: 'По имеющейся таблице — ни подписания, ни участия',
    unknown: 'На эту дату имеющаяся таблица ответа не дает',
    'not-a-state': 'На эту дату еще не государство-член, и собственных действий не зарегистрировано',
  },
  neutral: 'Без окраски',
  joinedOf: (p) => `${p.joinedText} из ${p.ofText}`,
  joinedRange: (p) => `${p.fromText}–${p.toText}`,
  eitherNumber: (p) => `${p.fromText} или ${p.toText}`,
  joinedUnknown: (p) => `${p.joinedText} из ${p.ofText}, неизвестно: ${p.nText}`,

  // Acts
  action: {
    signature: 'Подписание',
    ratification: 'Ратификация',
    acceptance: 'Принятие',
    approval: 'Утверждение',
    accession: 'Присоединение',
    succession: 'Правопреемство',
    'definitive-signature': 'Окончательное подписание',
    'formal-confirmation': 'Официальное подтверждение',
    withdrawal: 'Выход',
    party: 'Указано в списке участников',
    consent: 'Согласие на обязательность (вид не указан)',
    participation: 'Участие',
  },
  actionOn: (p) => `${p.action}, ${p.date}`,
  statusWithAct: (p) => `${p.status} (${p.act})`,
  actionUndated: (p) => `${p.action}, дата неизвестна`,

  // The legal trail
  trail: {
    state: 'Государство',
    instrument: 'Документ',
    status: 'Статус',
    meaning: 'Значение',
    act: 'Действие',
    date: 'Дата',
    signature: 'Подписание',
    inForce: 'Вступление в силу',
    inForceHere: 'В силе для этого государства',
    depositary: 'Депозитарий',
    asOf: 'Таблица на',
    source: 'Источник',
    note: 'Примечание',
    member: 'Член Организации Объединенных Наций',
    joined: 'Участие',
    region: 'Регион',
  },
  shortNameOnly: (p) =>
    `${p.name} (краткое название переведено в рамках этого проекта; названия на этом языке в данных нет)`,
  titleNotAuthentic: (p) => `${p.title} (не аутентичное название)`,
  notInForce: 'По имеющимся данным, в силу не вступил',
  memberSince: (p) => `с ${p.date}`,
  notMember: 'не является государством-членом',

  // What a screen reader says of one State
  spokenState: (p) => `${p.state}: ${p.status}`,
  spokenStateAct: (p) => `${p.state}: ${p.status}, ${p.action}, ${p.date}`,
  spokenJoined: (p) => `${p.state}: ${p.joined}`,

  // Caption
  captionAsOf: (p) => `По состоянию на ${p.date}.`,
  captionBeyond: (p) =>
    `${p.instrument}: имеющаяся таблица заканчивается датой ${p.date}; более поздних действий в ней нет.`,
  captionBeyondSeveral: (p) =>
    `Некоторые из имеющихся таблиц заканчиваются раньше, первая — датой ${p.date}; более поздних действий в них нет.`,
  captionNoSignatures: (p) =>
    `В этой таблице нет подписаний: государство, которое только подписало документ, показано как «${p.none}».`,
  captionNoSignaturesSeveral: 'В некоторых таблицах нет подписаний.',
  captionPartial: (p) =>
    `Источник перечисляет участников по состоянию на ${p.date}, большинство без дат. На более ранний день отвечают только датированные действия; остальное показано как неизвестное.`,
  captionTotals: (p) => `Известное число участников: ${p.totals}.`,
  captionTotal: (p) => `${p.partiesText} (${p.asOf})`,
  captionNoTable: 'В имеющихся данных нет списка участников этого документа.',
  captionNotAdopted: (p) =>
    `${p.instrument}: дата принятия — ${p.date}; до этого дня участвовать не мог никто.`,
  captionInForce: (p) => `Дата вступления в силу — ${p.date}.`,
  captionCounted: (p) => `Учтено документов: ${p.nText} из ${p.allText}: ${p.instruments}.`,
  captionExcluded: {
    'totals-only': (p) => `Не учтены, нет списка участников: ${p.instruments}.`,
    undated: (p) => `Не учтены, нет дат на этот день: ${p.instruments}.`,
    'not-adopted': (p) => `Не учтены, приняты позднее: ${p.instruments}.`,
  },
  captionNoWithdrawals: 'Сведений о выходе источники не содержат.',
  captionSource: (p) => `Источник: ${p.sources}.`,
  captionSourceDepositary: (p) => `Источник: ${p.sources}. Депозитарий: ${p.depositary}.`,
  captionDepositary: (p) => `Депозитарий: ${p.depositary}.`,
  captionMore: 'Об этом изображении',
  saveAs: (p) => `Скачать ${p.format}`,
  savedAs: (p) => `Сохранено в файле ${p.file}`,
  errorSave: (p) => `Создать файл ${p.file} не удалось. Попробуйте еще раз.`,
  captionBoundaries: 'Границы получены по данным UN Geodata.',

  // Controls
  mapOf: (p) => `${p.heading}. ${p.result}.`,
  mapHint:
    'Клавиши со стрелками ведут к соседнему государству, буквы находят государство по названию, Home и End ведут к первому и последнему, Enter выбирает, Esc позволяет выйти.',
  zoomIn: 'Увеличить',
  zoomOut: 'Уменьшить',
  zoomReset: 'Показать всю карту',
  wheelHint: 'Чтобы изменить масштаб, прокручивайте, удерживая Ctrl или ⌘',
  touchHint: 'Перемещайте карту двумя пальцами',
  searchLabel: 'Найти государство',
  searchNone: 'Государства с таким названием нет',
  searchFound: (p) =>
    plural(p.n, {
      one: `Найдено ${p.nText} государство`,
      few: `Найдено ${p.nText} государства`,
      many: `Найдено ${p.nText} государств`,
      other: `Найдено ${p.nText} государства`,
    }),
  showTable: 'Показать таблицу',
  showPicture: 'Показать изображение',
  legend: 'Условные обозначения',
  legendFiltered: (p) => `Показано только: ${p.labels}`,
  legendAll: 'Показано все',
  close: 'Закрыть',
  selected: (p) => `Выбрано: ${p.state}`,
  unselected: 'Выбор снят',

  // The date slider
  dateLabel: 'Дата',
  play: 'Воспроизвести',
  pause: 'Пауза',
  dateWithMilestone: (p) => `${p.date}: ${p.milestone}`,
  monthBack: 'На месяц назад',
  monthOn: 'На месяц вперед',
  yearBack: 'На год назад',
  yearOn: 'На год вперед',

  // The table
  tableCaption: (p) => `${p.heading}: ${p.result}`,
  tableRows: (p) =>
    plural(p.n, {
      one: `${p.nText} строка`,
      few: `${p.nText} строки`,
      many: `${p.nText} строк`,
      other: `${p.nText} строки`,
    }),
  sortBy: (p) => `Сортировать: ${p.column}`,
  sortedAscending: (p) => `Сортировка по возрастанию: ${p.column}`,
  sortedDescending: (p) => `Сортировка по убыванию: ${p.column}`,

  // Faults
  errorTitle: 'Это изображение нельзя построить так, как указано',
  errorInstrument: (p) => `«${p.value}» в атрибуте «instruments» — неизвестный документ.`,
  errorInstrumentNear: (p) =>
    `«${p.value}» в атрибуте «instruments» — неизвестный документ. Ближайшие: ${p.nearest}.`,
  errorNoInstrument:
    'В атрибуте «instruments» не указан ни один документ. Укажите идентификатор, например financing-1999 или universal-19.',
  errorDate: (p) =>
    `«${p.value}» в атрибуте «${p.attribute}» — не дата. Укажите год-месяц-день, например 2005-04-25.`,
  errorChoice: (p) => `«${p.value}» — не значение атрибута «${p.attribute}». Возможные значения: ${p.valid}.`,
  errorRegion: (p) => `«${p.value}» в атрибуте «region» — неизвестный регион или группа.`,
  errorRegionNear: (p) =>
    `«${p.value}» в атрибуте «region» — неизвестный регион или группа. Ближайшие: ${p.nearest}.`,
  errorInside: 'Внутри этого компонента произошла ошибка.',
  ownLoading: 'Загрузка данных этой страницы…',
  ownPart: 'Часть библиотеки, которая читает данные этой страницы, загрузить не удалось.',
  ownBundled: 'Показаны данные, поставляемые с этим компонентом.',
  ownBefore: 'По-прежнему показано то, что было раньше.',
  ownRetry: 'Повторить',
  table,
};
