/** Messages of `treaty-profile`, in Russian; see `../en.ts` for the rules. */
export const profile: typeof import('../en/profile.js').profile = {
  // Headings and results
  heading: (p) => `${p.state}: участие в документах по состоянию на ${p.date}`,
  headingNone: (p) => `Участие государства в документах по состоянию на ${p.date}`,
  resultNone: 'Выберите государство',
  result: (p) => `Участие в документах: ${p.partyText} из ${p.toldText}`,
  resultUnknown: (p) =>
    `Участие в документах: ${p.partyText} из ${p.toldText}, о которых есть сведения; неизвестно: ${p.unknownText}`,
  resultNothing: 'На эту дату имеющиеся таблицы сведений не дают',
  resultNotCounted: 'На эту дату еще не государство-член, и собственных действий не зарегистрировано',
  resultNotAdopted: 'Ни один из этих документов к этой дате принят не был',

  // The card
  chooseState: 'Государство',
  choose: 'Выберите государство…',
  notMembers: 'Не являются членами Организации Объединенных Наций',
  facts: {
    formal: 'Официальное название',
    member: 'Государство-член с',
    notMember: 'Членство',
    region: 'Регион',
    subregion: 'Субрегион',
    groups: 'Группы',
  },
  observer: 'Государство-наблюдатель, не член',
  nonmember: 'Не является государством-членом',

  // Subjects and their sums
  subjects: {
    aviation: 'Гражданская авиация',
    maritime: 'Морское судоходство',
    nuclear: 'Ядерный материал',
    explosives: 'Взрывчатые вещества',
    persons: 'Защита лиц',
    financing: 'Финансирование',
    drugs: 'Наркотики',
    'organized-crime': 'Организованная преступность',
    corruption: 'Коррупция',
    own: 'Предоставлено издателем',
  },
  sum: (p) => `${p.partyText} из ${p.toldText}`,
  sumUnknown: (p) => `${p.partyText} из ${p.toldText}, неизвестно: ${p.unknownText}`,
  sumNothing: 'неизвестно',
  sumNone: 'пока ни одного',

  // Marks of the checklist
  marks: {
    party: 'Участник',
    signatory: 'Только подписание',
    withdrawn: 'Выход',
    none: 'Не участник',
    unknown: 'Неизвестно',
    'not-adopted': 'Еще не принят',
    'not-a-state': 'Пока не учитывается',
  },
  markMeaning: {
    'not-adopted': 'Принят после этой даты: участвовать было еще не в чем',
  },
  inForceHere: (p) => `в силе для него с ${p.date}`,
  inForce: (p) => `документ в силе с ${p.date}`,
  notInForce: 'документ на эту дату не в силе',
  adopted: (p) => `дата принятия — ${p.date}`,
  tableEnds: (p) => `по состоянию на ${p.date}, когда заканчивается его таблица`,
  why: {
    'no-table': 'в имеющихся данных нет списка его участников',
    undated: 'в списке его участников нет даты для этого государства',
  },
  noSignatures: 'подписаний в его таблице нет',

  // What remains
  remains: (p) => `Осталось документов, в которых можно участвовать: ${p.nText}`,
  remainsNothing: 'Из тех, о которых есть сведения, не осталось ни одного',
  remainsSigned: (p) => `${p.instrument}, подписание ${p.date}`,
  remainsUnknown: (p) => `Сведений нет: ${p.instruments}.`,

  listOf: (p) => `${p.heading}. ${p.result}.`,
  hint: 'Клавиши со стрелками ведут от документа к документу, Home и End — к первому и последнему, Enter открывает запись и ее ссылки, Esc закрывает ее и позволяет выйти.',

  // Caption
  captionEnds: 'Если таблица заканчивается до этой даты, в ее строке об этом сказано.',
  captionChecklist:
    'Пустой квадрат — шаг, который остается сделать: подписание или согласие на обязательность. «Не участник» означает, что в имеющейся таблице нет ни одного действия.',

  // Faults
  errorState: (p) =>
    `«${p.value}» в атрибуте «state» — неизвестное государство. Укажите его название на английском языке или код, например KEN.`,
  errorStateNear: (p) =>
    `«${p.value}» в атрибуте «state» — неизвестное государство. Ближайшие: ${p.nearest}.`,
};
