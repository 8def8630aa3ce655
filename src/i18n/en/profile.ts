/** Messages of `treaty-profile`, in English; see `../en.ts` for the rules. */
export const profile = {};
