/** Messages of figures without scripts and of share pages, in French; see `../en.ts` for the rules. */
export const snippet: typeof import('../en/snippet.js').snippet = {
  live: 'Version interactive',
  languages: 'Langues',
  instruments: 'Instruments',
};
