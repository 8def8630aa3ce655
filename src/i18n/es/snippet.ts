/** Messages of figures without scripts and of share pages, in Spanish; see `../en.ts` for the rules. */
export const snippet: typeof import('../en/snippet.js').snippet = {
  live: 'Versión interactiva',
  languages: 'Idiomas',
  instruments: 'Instrumentos',
  states: 'Estados',
  pages: 'Páginas',
  acts: 'Todos los actos registrados, con su fuente',
  noActs: 'Las tablas incluidas no recogen ningún acto.',
};
