/** Messages of `treaty-table`, in English; see `../en.ts` for the rules. */
export const table = {};
