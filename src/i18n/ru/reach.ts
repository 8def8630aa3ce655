import { pluralFor } from '../plural.js';

const plural = pluralFor('ru');

/** Messages of `treaty-reach`, in Russian; see `../en.ts` for the rules. */
export const reach: typeof import('../en/reach.js').reach = {
  // Headings
  headingMap: (p) =>
    `Где документально подтверждена деятельность Глобальной программы по борьбе с терроризмом, по ${p.date}`,
  headingCalendar: (p) =>
    `Документально подтвержденные мероприятия Глобальной программы по борьбе с терроризмом, по ${p.date}`,
  headingTotals: (p) =>
    `Что опубликовано об охвате Глобальной программы по борьбе с терроризмом, по ${p.date}`,

  // Results
  result: (p) =>
    plural(p.n, {
      one: `Названа ${p.nText} страна (${p.eventsText})`,
      few: `Названы ${p.nText} страны (${p.eventsText})`,
      many: `Названо ${p.nText} стран (${p.eventsText})`,
      other: `Названо ${p.nText} страны (${p.eventsText})`,
    }),
  resultRegion: (p) =>
    plural(p.n, {
      one: `${p.region}: названа ${p.nText} страна (${p.eventsText})`,
      few: `${p.region}: названы ${p.nText} страны (${p.eventsText})`,
      many: `${p.region}: названо ${p.nText} стран (${p.eventsText})`,
      other: `${p.region}: названо ${p.nText} страны (${p.eventsText})`,
    }),
  activities: (p) =>
    plural(p.n, {
      one: `${p.nText} мероприятие`,
      few: `${p.nText} мероприятия`,
      many: `${p.nText} мероприятий`,
      other: `${p.nText} мероприятия`,
    }),
  resultNone: 'До этой даты не подтверждено ни одного мероприятия',
  resultEvent: (p) =>
    p.place ? `${p.title}, ${p.place}, ${p.when}: ${p.who}` : `${p.title}, ${p.when}: ${p.who}`,
  resultOver: (p) =>
    `Более ${p.nText} стран (${p.period}), когда государств-членов было ${p.membersText}: нижняя граница, а не подсчет`,
  resultExactly: (p) => `Стран: ${p.nText} (${p.period}), когда государств-членов было ${p.membersText}`,
  resultNoTotal: 'До этой даты число стран не публиковалось',

  // Modes, roles, and what they make of a country
  mode: { direct: 'Прямая помощь', workshop: 'Семинар' },
  role: {
    recipient: 'получатель',
    participant: 'участник',
    attended: 'присутствие, роль не указана',
    host: 'принимающая сторона',
    observer: 'наблюдатель',
  },
  roleCount: {
    recipient: (p) => `получателей: ${p.nText}`,
    participant: (p) => `участников: ${p.nText}`,
    attended: (p) => `присутствовало: ${p.nText}`,
    host: (p) => `принимающих сторон: ${p.nText}`,
    observer: (p) => `наблюдателей: ${p.nText}`,
  },
  countries: (p) =>
    plural(p.n, {
      one: `Названа ${p.nText} страна: ${p.roles}`,
      few: `Названы ${p.nText} страны: ${p.roles}`,
      many: `Названо ${p.nText} стран: ${p.roles}`,
      other: `Названо ${p.nText} страны: ${p.roles}`,
    }),
  status: {
    both: 'Прямая помощь и семинар',
    direct: 'Прямая помощь',
    workshop: 'Семинар',
    attended: 'Присутствие, роль не указана',
    host: 'Только принимающая сторона',
    observer: 'Только наблюдатель',
    undocumented: 'Ничего не подтверждено',
  },
  statusMeaning: {
    both: 'Страна получила прямую помощь и участвовала в семинаре',
    direct: 'Страна получила адресную законодательную помощь',
    workshop: 'Страна участвовала в субрегиональном или региональном семинаре',
    attended: 'Страна была на семинаре, источник о котором не отличает членов группы от наблюдателей',
    host: 'Страна принимала или организовывала мероприятие; списка участников найти не удалось',
    observer: 'Страна наблюдала и среди участников не названа',
    undocumented:
      'Ни один из прочитанных открытых источников эту страну не называет; это не значит, что программа ее не охватила',
  },
  notNamed: 'В этом мероприятии не названа',
  notNamedMeaning: 'Источники выбранного мероприятия эту страну не называют',
  spoken: (p) =>
    plural(p.n, {
      one: `${p.state}: ${p.status}, ${p.nText} мероприятие`,
      few: `${p.state}: ${p.status}, ${p.nText} мероприятия`,
      many: `${p.state}: ${p.status}, ${p.nText} мероприятий`,
      other: `${p.state}: ${p.status}, ${p.nText} мероприятия`,
    }),
  spokenNone: (p) => `${p.state}: ${p.status}`,
  spokenEvent: (p) =>
    p.place
      ? `${p.when}: ${p.title}, ${p.place}. ${p.mode}. ${p.who}`
      : `${p.when}: ${p.title}. ${p.mode}. ${p.who}`,
  spokenTotal: (p) => `${p.measure}: ${p.value}, ${p.period}`,

  // Days
  days: (p) => `${p.from} – ${p.to}`,
  daysOfMonth: (p) => `${p.day}–${p.to}`,

  // The trail and the table
  trail: {
    reach: 'Охват',
    activity: 'Мероприятие',
    role: 'Роль',
    mode: 'Вид',
    when: 'Когда',
    start: 'Начало',
    end: 'Конец',
    where: 'Где',
    who: 'Кто',
    figure: 'Показатель',
    measure: 'Что подсчитано',
    period: 'Период',
    words: 'Словами источника',
  },
  part: (p) =>
    p.place ? `${p.title}, ${p.place}, ${p.when} (${p.role})` : `${p.title}, ${p.when} (${p.role})`,

  // Marks of activities
  marks: 'Где проходили мероприятия',
  marksByDate: 'Когда проходили мероприятия',

  // The calendar
  calendar: 'Мероприятия по датам',
  calendarHint:
    'Клавиши «вверх» и «вниз» ведут от мероприятия к мероприятию, «вправо» — к источникам, Enter открывает запись, Esc позволяет выйти.',
  milestones: {
    'programme-launch': 'Начало программы',
    'project-start': 'Начало проекта GLO/R35',
    'eleventh-congress': 'Конгресс в Бангкоке',
  },

  // Totals
  totals: 'Опубликованные показатели',
  totalsHint:
    'Клавиши «вверх» и «вниз» ведут от показателя к показателю, «вправо» — к источнику, Enter открывает его, Esc позволяет выйти.',
  documented: 'Страны, названные в подтвержденных мероприятиях этого компонента',
  documentedPeriod: (p) => `мероприятия с ${p.from} по ${p.to}`,
  unknownRest: 'Сколько сверх того, неизвестно',
  membersTick: (p) => `Государств-членов: ${p.membersText}`,

  // Caption
  captionPartial: (p) =>
    `Показаны мероприятия, подтвержденные открытыми источниками, стран: ${p.nText}; это не полный список.`,
  captionOwnPartial: (p) =>
    `Показаны мероприятия, указанные издателем, стран: ${p.nText}; что список полный, не утверждается.`,
  captionComplete: (p) => `Показаны мероприятия, указанные издателем, стран: ${p.nText}, как полный список.`,
  captionSources: 'Источник: пресс-релизы и декларации, названные при каждом мероприятии.',
  captionPlaces: 'Места указаны приблизительно.',
  captionTotals:
    'Показатели относятся к разным предметам и периодам и временного ряда не образуют; официальное общее число найти не удалось.',
  captionTotalsSources: 'Источник: страницы, названные при каждом показателе.',
  captionMonths: 'Мероприятие, о котором известен только месяц, учитывается с конца этого месяца.',

  // Controls
  eventLabel: 'Мероприятие',
  eventAll: 'Все мероприятия',
  loading: 'Загрузка мероприятий…',

  // Faults
  errorEvent: (p) => `«${p.value}» в атрибуте «event» — такого мероприятия среди показанных нет.`,
  errorEventNear: (p) =>
    `«${p.value}» в атрибуте «event» — такого мероприятия среди показанных нет. Ближайшие: ${p.nearest}.`,
  errorAddress: (p) => `«${p.value}» в атрибуте «src» — не адрес в Сети.`,
  errorFetch: (p) =>
    `Получить мероприятия по адресу «${p.value}» не удалось. Возможно, адрес неверен или сайт не разрешает этой странице его читать.`,
  errorJson: (p) => `По адресу «${p.value}» находится не JSON.`,
  errorLarge: (p) => `По адресу «${p.value}» больше данных, чем можно прочесть.`,
  errorMore: (p) =>
    plural(p.n, {
      one: `В мероприятиях есть еще ${p.nText} ошибка.`,
      few: `В мероприятиях есть еще ${p.nText} ошибки.`,
      many: `В мероприятиях есть еще ${p.nText} ошибок.`,
      other: `В мероприятиях есть еще ${p.nText} ошибки.`,
    }),
  errorForm: (p) => `Мероприятие ${p.event}: «${p.value}» не соответствует описанному формату.`,
  errorFormAll: 'Мероприятия не соответствуют описанному формату: нужен объект со списком «events».',
  errorTooMany: (p) => `Мероприятие ${p.event}: слишком много стран (${p.value}).`,
  errorTooManyAll: (p) => `Слишком много мероприятий (${p.value}).`,
  errorMode: (p) => `Мероприятие ${p.event}: «${p.value}» — не вид мероприятия. Ближайшие: ${p.nearest}.`,
  errorRole: (p) =>
    `Мероприятие ${p.event}, страна ${p.country}: «${p.value}» — не роль. Ближайшие: ${p.nearest}.`,
  errorCountry: (p) => `Мероприятие ${p.event}, страна ${p.country}: «${p.value}» — не государство.`,
  errorCountryNear: (p) =>
    `Мероприятие ${p.event}, страна ${p.country}: «${p.value}» — не государство. Ближайшие: ${p.nearest}.`,
  errorCountryTwice: (p) => `Мероприятие ${p.event}, страна ${p.country}: «${p.value}» указано дважды.`,
  errorDate: (p) =>
    `Мероприятие ${p.event}: «${p.value}» — не дата. Укажите 2004-01-17, 2004-01 или 2004.`,
  errorOrder: (p) => `Мероприятие ${p.event} заканчивается раньше, чем начинается: ${p.value}.`,
  errorTitle: (p) => `У мероприятия ${p.event} нет названия.`,
  errorPlace: (p) => `Мероприятие ${p.event}: «${p.value}» — не широта и долгота в градусах.`,
  errorSource: (p) =>
    `Мероприятие ${p.event}: «${p.value}» — не адрес в Сети, начинающийся с http или https.`,
  errorIdTwice: (p) => `Мероприятие ${p.event}: идентификатор «${p.value}» указан дважды.`,
};
