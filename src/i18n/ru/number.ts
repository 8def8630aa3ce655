/** Messages of `treaty-number`, in Russian; see `../en.ts` for the rules. */
export const number: typeof import('../en/number.js').number = {
  one: (p) => `По состоянию на ${p.date} участвовали государства-члены: ${p.figureText} из ${p.membersText} (${p.instrument}).`,
  oneIn: (p) =>
    `${p.region}: по состоянию на ${p.date} участвовали государства-члены: ${p.figureText} из ${p.membersText} (${p.instrument}).`,
  atLeast: (p) =>
    `По состоянию на ${p.date} участвовали государства-члены: не менее ${p.figureText} из ${p.membersText} (${p.instrument}).`,
  atLeastIn: (p) =>
    `${p.region}: по состоянию на ${p.date} участвовали государства-члены: не менее ${p.figureText} из ${p.membersText} (${p.instrument}).`,
  later: (p) => `${p.instrument}: на ${p.date} участвовать не мог никто, дата принятия — ${p.adopted}.`,
  unknown: (p) => `${p.instrument}: сколько государств участвовало по состоянию на ${p.date}, по имеющимся данным неизвестно.`,
  total: (p) =>
    `${p.instrument}: опубликованное число участников — ${p.figureText} (${p.when}); какие это государства, по имеющимся данным неизвестно.`,
  all: (p) =>
    `По состоянию на ${p.date} во всех документах (${p.nText}) участвовали государства-члены: ${p.figureText} из ${p.membersText}.`,
  allCounted: (p) =>
    `По состоянию на ${p.date} во всех документах, поддающихся подсчету (${p.nText} из ${p.ofText}), участвовали государства-члены: ${p.figureText} из ${p.membersText}.`,
  allIn: (p) =>
    `${p.region}, ${p.date}: во всех документах (${p.nText}) участвовали государства-члены: ${p.figureText} из ${p.membersText}.`,
  allCountedIn: (p) =>
    `${p.region}, ${p.date}: во всех документах, поддающихся подсчету (${p.nText} из ${p.ofText}), участвовали государства-члены: ${p.figureText} из ${p.membersText}.`,
  noneCounted: (p) => `Ни один из документов (${p.nText}) не поддается подсчету на ${p.date}.`,

  // Lines of a list by region
  part: (p) => `${p.region}: ${p.figureText} из ${p.membersText}.`,
  partAtLeast: (p) => `${p.region}: не менее ${p.figureText} из ${p.membersText}.`,

  beyond: (p) => `Таблица заканчивается датой ${p.date}.`,
  about: (p) => `По состоянию на ${p.date}: источник и оговорки`,
};
