/** Messages of `treaty-timeline`, in English; see `../en.ts` for the rules. */
export const timeline = {};
