/** Messages of the page inside an iframe, in Chinese; see `../en.ts` for the rules. */
export const embed: typeof import('../en/embed.js').embed = {
  noWidget: (p) => `此框架地址中的“${p.tag}”不是组件。请写，例如，tag=treaty-map。`,
};
