import { pluralFor } from '../plural.js';

const plural = pluralFor('ru');

/** Short names of milestones, for labels in the picture. */
const milestones: Readonly<{ [id: string]: string }> = {
  'resolution-49-60': 'Резолюция 49/60',
  'resolution-1373': 'Резолюция 1373',
  'programme-launch': 'Глобальная программа',
  'project-start': 'Проект GLO/R35',
  'eleventh-congress': 'Конгресс в Бангкоке',
  'global-strategy': 'Глобальная стратегия',
};

/** Messages of `treaty-timeline`, in Russian; see `../en.ts` for the rules. */
export const timeline: typeof import('../en/timeline.js').timeline = {
  // Headings
  headingParties: (p) => `${p.instrument}: участники, ${p.from}–${p.to}`,
  headingPartiesSeveral: (p) => `Участники, ${p.from}–${p.to}, документов: ${p.nText}`,
  headingActs: (p) => `${p.instrument}: государства, ставшие участниками, по годам, ${p.from}–${p.to}`,
  headingActsSeveral: (p) =>
    `Государства, ставшие участниками, по годам, ${p.from}–${p.to}, документов: ${p.nText}`,

  // Results
  result: (p) => `По состоянию на ${p.date} участвовали государства-члены: ${p.partyText} из ${p.membersText}`,
  resultRegion: (p) =>
    `${p.region}: по состоянию на ${p.date} участвовали государства-члены: ${p.partyText} из ${p.membersText}`,
  resultNamed: (p) =>
    `${p.instrument}: по состоянию на ${p.date} участвовали государства-члены: ${p.partyText} из ${p.membersText}`,
  resultNamedRegion: (p) =>
    `${p.region}, ${p.instrument}: по состоянию на ${p.date} участвовали государства-члены: ${p.partyText} из ${p.membersText}`,
  resultEach: (p) =>
    `По состоянию на ${p.date} в каждом участвовали государства-члены: ${p.partyText} из ${p.membersText}`,
  resultEachRegion: (p) =>
    `${p.region}: по состоянию на ${p.date} в каждом участвовали государства-члены: ${p.partyText} из ${p.membersText}`,
  resultRange: (p) =>
    `По состоянию на ${p.date} участвовали государства-члены: от ${p.fromText} до ${p.toText} из ${p.membersText}`,
  resultRangeRegion: (p) =>
    `${p.region}: по состоянию на ${p.date} участвовали государства-члены: от ${p.fromText} до ${p.toText} из ${p.membersText}`,
  resultAtLeast: (p) =>
    `По состоянию на ${p.date} участвовали государства-члены: не менее ${p.partyText} из ${p.membersText}`,
  resultUnknown: (p) => `Кто был участником на ${p.date}, по имеющимся данным неизвестно`,
  resultSurge: (p) =>
    `Согласий на обязательность за год после резолюции 1373 (2001): ${p.afterText}, за предыдущий год: ${p.beforeText}`,
  resultPeak: (p) =>
    `Больше всего согласий на обязательность за показанные годы: ${p.nText} (${p.year} год)`,
  resultNoActs: 'Датированных согласий на обязательность в эти годы нет',
  results: (p) => `${p.first}. ${p.second}`,

  // Labels in the picture
  members: 'Государства — члены ООН',
  membersOf: (p) => `Государства — члены ООН, ${p.region}`,
  milestones,
  milestonesLabel: 'Вехи',
  inAll: (p) => `всего ${p.nText}`,
  range: (p) => `${p.fromText}–${p.toText}`,

  // Sound
  listen: 'Слушать',
  stopListening: 'Прекратить прослушивание',
  heard: (p) => `${p.instrument}, ${p.from}–${p.to}: чем выше тон, тем больше участников`,

  // Names and values, for a screen reader and the tooltip
  hint: 'Клавиши «влево» и «вправо» ведут вдоль линии, «вверх» и «вниз» — к другой линии или к вехам, Home и End — к первой и последней точке, Enter устанавливает дату, пробел показывает только одну линию, Esc позволяет выйти.',
  spokenParties: (p) =>
    plural(p.n, {
      one: `${p.date}: ${p.nText} участник`,
      few: `${p.date}: ${p.nText} участника`,
      many: `${p.date}: ${p.nText} участников`,
      other: `${p.date}: ${p.nText} участника`,
    }),
  spokenPartiesBeside: (p) =>
    plural(p.n, {
      one: `${p.date}: ${p.nText} участник, в том числе государств-членов: ${p.membersText}`,
      few: `${p.date}: ${p.nText} участника, в том числе государств-членов: ${p.membersText}`,
      many: `${p.date}: ${p.nText} участников, в том числе государств-членов: ${p.membersText}`,
      other: `${p.date}: ${p.nText} участника, в том числе государств-членов: ${p.membersText}`,
    }),
  spokenAtLeast: (p) => `${p.date}: участников не менее ${p.nText}`,
  spokenYear: (p) =>
    plural(p.n, {
      one: `${p.year} год: ${p.nText} согласие на обязательность`,
      few: `${p.year} год: ${p.nText} согласия на обязательность`,
      many: `${p.year} год: ${p.nText} согласий на обязательность`,
      other: `${p.year} год: ${p.nText} согласия на обязательность`,
    }),
  spokenYearUntil: (p) =>
    plural(p.n, {
      one: `${p.year} год, данные по ${p.date}: ${p.nText} согласие на обязательность`,
      few: `${p.year} год, данные по ${p.date}: ${p.nText} согласия на обязательность`,
      many: `${p.year} год, данные по ${p.date}: ${p.nText} согласий на обязательность`,
      other: `${p.year} год, данные по ${p.date}: ${p.nText} согласия на обязательность`,
    }),
  spokenNothing: 'Об этих годах ничего не известно',
  spokenMilestone: (p) => `${p.date}: ${p.title}`,
  published: (p) =>
    plural(p.n, {
      one: `${p.date}: ${p.nText} участник, опубликованное число`,
      few: `${p.date}: ${p.nText} участника, опубликованное число`,
      many: `${p.date}: ${p.nText} участников, опубликованное число`,
      other: `${p.date}: ${p.nText} участника, опубликованное число`,
    }),
  act: (p) => `${p.state}, ${p.action.toLowerCase()}`,
  event: (p) => `${p.state}, ${p.event}`,
  actsAndMore: (p) => `${p.acts} и еще ${p.nText}`,
  admitted: 'принятие в члены ООН',
  atLeast: (p) => `не менее ${p.text}`,
  undated: 'действие не датировано; в силе с этого дня',
  publishedTotal: (p) => `${p.nText}, включая не являющихся членами: опубликованное число`,
  wholeList: (p) => `Полный список участников, без даты: ${p.nText}`,
  yearActs: (p) =>
    plural(p.n, {
      one: `${p.nText} согласие на обязательность`,
      few: `${p.nText} согласия на обязательность`,
      many: `${p.nText} согласий на обязательность`,
      other: `${p.nText} согласия на обязательность`,
    }),

  // Lines of the tooltip and columns of the table
  trail: {
    parties: 'Участники',
    acts: 'Согласия на обязательность',
    year: 'Год',
    more: 'Другие',
    until: 'Данные по',
    who: 'Кто совершил действие',
    members: 'В том числе члены',
    basis: 'На чем основано',
  },
  more: (p) =>
    plural(p.n, {
      one: `еще ${p.nText} действие`,
      few: `еще ${p.nText} действия`,
      many: `еще ${p.nText} действий`,
      other: `еще ${p.nText} действия`,
    }),
  basis: {
    dated: 'Датированные действия',
    'at-least': 'Только датированные действия',
    list: 'Полный список',
    published: 'Опубликованное число',
  },

  // Caption
  captionCounts: 'Линии показывают число государств-членов; участники, не являющиеся членами, названы рядом.',
  captionActs:
    'Согласие на обязательность — это ратификация, принятие, утверждение, присоединение, правопреемство или окончательное подписание; подписания, требующие ратификации, не учитываются.',
  captionUndated: (p) =>
    plural(p.n, {
      one: `${p.instrument}: ${p.nText} участник указан в списке без даты и ни в одну ступень не входит; точка на ${p.date} показывает полный список.`,
      few: `${p.instrument}: ${p.nText} участника указаны в списке без даты и ни в одну ступень не входят; точка на ${p.date} показывает полный список.`,
      many: `${p.instrument}: ${p.nText} участников указаны в списке без даты и ни в одну ступень не входят; точка на ${p.date} показывает полный список.`,
      other: `${p.instrument}: ${p.nText} участника указаны в списке без даты и ни в одну ступень не входят; точка на ${p.date} показывает полный список.`,
    }),
  captionUndatedActs: (p) =>
    plural(p.n, {
      one: `${p.instrument}: ${p.nText} участник указан в списке без даты и ни в один столбец не входит.`,
      few: `${p.instrument}: ${p.nText} участника указаны в списке без даты и ни в один столбец не входят.`,
      many: `${p.instrument}: ${p.nText} участников указаны в списке без даты и ни в один столбец не входят.`,
      other: `${p.instrument}: ${p.nText} участника указаны в списке без даты и ни в один столбец не входят.`,
    }),
  captionTotals: (p) =>
    `${p.instrument}: опубликованное число участников, включая не являющихся членами: ${p.totals}; кольца обозначают числа с известным днем.`,
  captionNoList: (p) => `В имеющихся данных нет списка участников, поэтому не показаны: ${p.instruments}.`,
  captionNoTotals: (p) =>
    `В имеющихся данных нет ни списка участников, ни датированного числа: ${p.instruments}.`,
  captionEnds: (p) =>
    `${p.instrument}: имеющаяся таблица заканчивается датой ${p.date}, дальше ничего не показано.`,
  captionEndsSeveral: (p) =>
    `После окончания таблицы документа ничего не показано; первая заканчивается датой ${p.date}.`,
  captionNote: (p) => `${p.instrument}: ${p.note}`,
  captionPredecessors:
    'Государств-предшественников, таких как Чехословакия и Югославия, в таблицах нет, поэтому ранние числа занижены.',
  captionMarked: (p) => `На линиях отмечены дни, когда участником стало государство: ${p.state}.`,
  captionMarkedNone: (p) =>
    `${p.state}: за показанные годы ни в одном из них участником в известный день не стало.`,

  // Faults
  errorOrder: (p) => `Дата «from» (${p.from}) должна предшествовать дате «to» (${p.to}).`,
};
