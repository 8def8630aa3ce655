/** Messages of the page inside an iframe, in Arabic; see `../en.ts` for the rules. */
export const embed: typeof import('../en/embed.js').embed = {
  noWidget: (p) => `«${p.tag}» في عنوان هذا الإطار ليس مكوِّنا. اكتب، مثلا، tag=treaty-map.`,
};
