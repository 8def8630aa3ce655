/** Messages of `treaty-date`, in English; see `../en.ts` for the rules. */
export const date = {};
