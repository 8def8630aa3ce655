/** Messages of the page inside an iframe, in Spanish; see `../en.ts` for the rules. */
export const embed: typeof import('../en/embed.js').embed = {
  noWidget: (p) =>
    `«${p.tag}», en la dirección de este marco, no es un componente. Escriba, por ejemplo, tag=treaty-map.`,
};
