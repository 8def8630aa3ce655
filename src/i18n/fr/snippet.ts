/** Messages of figures without scripts and of share pages, in French; see `../en.ts` for the rules. */
export const snippet: typeof import('../en/snippet.js').snippet = {
  live: 'Version interactive',
  languages: 'Langues',
  instruments: 'Instruments',
  states: 'États',
  pages: 'Pages',
  acts: 'Tous les actes enregistrés, avec leur source',
  noActs: 'Les tableaux fournis ne contiennent aucun acte.',
};
