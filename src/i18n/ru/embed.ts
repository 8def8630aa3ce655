/** Messages of the page inside an iframe, in Russian; see `../en.ts` for the rules. */
export const embed: typeof import('../en/embed.js').embed = {
  noWidget: (p) =>
    `«${p.tag}» в адресе этого фрейма — не компонент. Укажите, например, tag=treaty-map.`,
};
