/** Messages of `treaty-number`, in English; see `../en.ts` for the rules. */
export const number = {};
