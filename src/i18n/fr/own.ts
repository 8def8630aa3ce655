import { pluralFor } from '../plural.js';

const plural = pluralFor('fr');

/** Messages of a host's own data, in French; see `../en/own.ts`. */
export const own: typeof import('../en/own.js').own = {
  caption: {
    replace: (p) =>
      `Fourni par l’éditeur : ${p.instruments}, au ${p.date}. Source : ${p.source}.`,
    add: (p) =>
      `Actes ajoutés par l’éditeur : ${p.instruments}, au ${p.date}. Source : ${p.source}.`,
    correct: (p) =>
      `Actes corrigés par l’éditeur : ${p.instruments}, au ${p.date}. Source : ${p.source}.`,
  },
  failure: {
    address: (p) => `« ${p.value} » dans « src » n’est pas une adresse web.`,
    offline: (p) => `Les données à l’adresse « ${p.value} » n’ont pu être obtenues : cet appareil est hors ligne.`,
    fetch: (p) => `Les données à l’adresse « ${p.value} » n’ont pu être obtenues. L’adresse est peut-être fausse, ou ce site ne permet pas à cette page de la lire.`,
    slow: (p) => `Les données à l’adresse « ${p.value} » ne sont pas arrivées à temps.`,
    cut: (p) => `Les données à l’adresse « ${p.value} » se sont interrompues avant la fin.`,
    type: (p) => `Ce qui se trouve à l’adresse « ${p.value} » n’est ni du JSON ni un tableau.`,
    large: (p) => `Ce qui se trouve à l’adresse « ${p.value} » dépasse la taille acceptée.`,
  },
  status: (p) => `Le site a répondu ${p.status} pour les données à l’adresse « ${p.value} ».`,
  row: (p) => `Ligne ${p.row}`,
  cell: (p) => `Ligne ${p.row}, colonne « ${p.column} »`,
  whole: 'Les données',
  fault: {
    form: (p) =>
      p.nearest
        ? `${p.place} : « ${p.value} » n’est pas ce qui est attendu ici, à savoir ${p.nearest}.`
        : `${p.place} : « ${p.value} » n’a pas la forme décrite.`,
    missing: (p) => `${p.place} : il manque un élément nécessaire.`,
    field: (p) =>
      p.nearest
        ? `${p.place} : il n’y a pas ici de champ « ${p.value} ». Le plus proche : ${p.nearest}.`
        : `${p.place} : il n’y a pas ici de champ « ${p.value} ».`,
    version: (p) => `${p.place} : la version « ${p.value} » de la forme ne peut être lue. Connue : ${p.nearest}.`,
    'too-many': (p) => `${p.place} : ${p.value} est trop.`,
    'too-deep': (p) => `${p.place} : trop de listes et d’objets les uns dans les autres.`,
    large: (p) => `${p.place} : « ${p.value} » est trop long.`,
    syntax: (p) => `${p.place} : illisible à partir de « ${p.value} ».`,
    twice: (p) =>
      p.nearest
        ? `${p.place} : « ${p.value} » figure à côté de « ${p.nearest} » ; un seul est possible.`
        : `${p.place} : « ${p.value} » figure deux fois.`,
    text: (p) => `${p.place} : « ${p.value} » contient des caractères invisibles ou qui inversent le texte.`,
    party: (p) =>
      p.nearest
        ? `${p.place} : « ${p.value} » n’est ni un État ni une organisation partie. Le plus proche : ${p.nearest}.`
        : `${p.place} : « ${p.value} » n’est ni un État ni une organisation partie.`,
    action: (p) => `${p.place} : « ${p.value} » n’est pas une formalité conventionnelle. La plus proche : ${p.nearest}.`,
    mode: (p) => `${p.place} : « ${p.value} » n’est pas possible ici. Possible : ${p.nearest}.`,
    instrument: (p) =>
      p.nearest
        ? `${p.place} : « ${p.value} » n’est pas un instrument connu. Le plus proche : ${p.nearest}.`
        : `${p.place} : « ${p.value} » n’est pas un instrument connu.`,
    id: (p) => `${p.place} : « ${p.value} » n’est pas un identifiant : minuscules, chiffres et traits d’union.`,
    date: (p) => `${p.place} : « ${p.value} » n’est pas un jour. À écrire année-mois-jour, par exemple 2005-04-25.`,
    future: (p) => `${p.place} : ${p.value} est dans l’avenir.`,
    early: (p) => `${p.place} : ${p.value} est antérieur à l’adoption, le ${p.nearest}.`,
    late: (p) => `${p.place} : ${p.value} est postérieur au ${p.nearest}, dernier jour du tableau.`,
    order: (p) => `${p.place} : « ${p.value} » ne peut précéder « ${p.nearest} ».`,
    conflict: (p) => `${p.place} : « ${p.value} » contredit les données fournies avec le composant, « ${p.nearest} ». Pour les corriger, employer le mode « correct ».`,
    undated: (p) => `${p.place} : « ${p.value} » exige un jour.`,
    url: (p) => `${p.place} : « ${p.value} » n’est pas une adresse web commençant par http ou https.`,
    colour: (p) => `${p.place} : « ${p.value} » n’est pas une couleur comme #7a3b8f qui se distingue d’une page blanche.`,
    column: (p) =>
      p.nearest
        ? `${p.place} : « ${p.value} » n’est pas une colonne. La plus proche : ${p.nearest}.`
        : `${p.place} : « ${p.value} » n’est pas une colonne.`,
    cells: (p) => `${p.place} : ${p.value} cellules, alors que l’en-tête en a ${p.nearest}.`,
  },
  more: (p) =>
    plural(p.n, {
      one: `Il y a encore ${p.nText} erreur dans les données.`,
      many: `Il y a encore ${p.nText} d’erreurs dans les données.`,
      other: `Il y a encore ${p.nText} erreurs dans les données.`,
    }),
};
