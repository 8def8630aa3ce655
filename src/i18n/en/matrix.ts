/** Messages of `treaty-matrix`, in English; see `../en.ts` for the rules. */
export const matrix = {};
