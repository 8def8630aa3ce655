/** Messages of figures without scripts and of share pages, in English; see `../en.ts` for the rules. */
export const snippet = {
  live: 'Interactive version',
  /** Heads the links to the same page in other languages. */
  languages: 'Languages',
  /** Heads the list of pages of instruments, and links to it. */
  instruments: 'Instruments',
  /** Heads the list of pages of States, and links to it. */
  states: 'States',
  /** Names the links to the lists. */
  pages: 'Pages',
  /** Heads the table of one State's acts. */
  acts: 'Every recorded act, with its source',
  /** Stands in place of that table. */
  noActs: 'The bundled tables record no act.',
};
