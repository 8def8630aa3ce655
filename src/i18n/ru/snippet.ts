/** Messages of figures without scripts and of share pages, in Russian; see `../en.ts` for the rules. */
export const snippet: typeof import('../en/snippet.js').snippet = {
  live: 'Интерактивная версия',
  languages: 'Языки',
  instruments: 'Документы',
};
