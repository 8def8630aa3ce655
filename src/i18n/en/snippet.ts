/** Messages of figures without scripts and of share pages, in English; see `../en.ts` for the rules. */
export const snippet = {
  live: 'Interactive version',
  /** Heads the links to the same page in other languages. */
  languages: 'Languages',
  /** Heads the list of pages. */
  instruments: 'Instruments',
};
