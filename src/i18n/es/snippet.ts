/** Messages of figures without scripts and of share pages, in Spanish; see `../en.ts` for the rules. */
export const snippet: typeof import('../en/snippet.js').snippet = {
  live: 'Versión interactiva',
  languages: 'Idiomas',
  instruments: 'Instrumentos',
};
