/** Messages of the page inside an iframe, in French; see `../en.ts` for the rules. */
export const embed: typeof import('../en/embed.js').embed = {
  noWidget: (p) =>
    `« ${p.tag} », dans l’adresse de ce cadre, n’est pas un composant. Écrivez par exemple tag=treaty-map.`,
};
