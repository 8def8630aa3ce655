/** Messages of figures without scripts and of share pages, in Chinese; see `../en.ts` for the rules. */
export const snippet: typeof import('../en/snippet.js').snippet = {
  live: '交互版本',
  languages: '语文',
  instruments: '文书',
};
