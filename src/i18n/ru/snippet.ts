/** Messages of figures without scripts and of share pages, in Russian; see `../en.ts` for the rules. */
export const snippet: typeof import('../en/snippet.js').snippet = {
  live: 'Интерактивная версия',
  languages: 'Языки',
  instruments: 'Документы',
  states: 'Государства',
  pages: 'Страницы',
  acts: 'Все зарегистрированные действия с указанием источника',
  noActs: 'В имеющихся таблицах нет ни одного действия.',
};
