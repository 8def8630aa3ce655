/** Messages of figures without scripts and of share pages, in English; see `../en.ts` for the rules. */
export const snippet = {
  live: 'Interactive version',
};
