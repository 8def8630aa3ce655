/** Messages of `treaty-coverage`, in English; see `../en.ts` for the rules. */
export const coverage = {};
