/** Messages of figures without scripts and of share pages, in Chinese; see `../en.ts` for the rules. */
export const snippet: typeof import('../en/snippet.js').snippet = {
  live: '交互版本',
  languages: '语文',
  instruments: '文书',
  states: '国家',
  pages: '页面',
  acts: '所有记录的行为及其来源',
  noActs: '所附表格中没有任何行为。',
};
