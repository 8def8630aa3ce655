/** Messages of the page inside an iframe, in English; see `../en.ts` for the rules. */
export const embed = {
  noWidget: (p: { tag: string }) =>
    `“${p.tag}” in the address of this frame is no widget. Write, for example, tag=treaty-map.`,
};
