import { pluralFor } from '../plural.js';

const plural = pluralFor('fr');

/** Messages of `treaty-nexus`, in French; see `../en.ts` for the rules. */
export const nexus: typeof import('../en/nexus.js').nexus = {
  heading: 'Les liens du terrorisme avec d’autres formes de criminalité',
  result: (p) =>
    plural(p.n, {
      one: `Quatre constats de 2005 et ${p.nText} instrument qui y répond, au ${p.date}`,
      other: `Quatre constats de 2005 et ${p.nText} instruments qui y répondent, au ${p.date}`,
    }),
  groups: {
    links: {
      title: 'Nature des liens',
      statement:
        'Les liens sont surtout opérationnels, logistiques ou financiers : des alliances de circonstance. L’Assemblée générale a interrogé les États à leur sujet dans sa résolution 58/136.',
    },
    connections: {
      title: 'Ce que nomme la résolution 1373',
      statement:
        'Dans sa résolution 1373 (2001), le Conseil de sécurité a noté des liens étroits entre le terrorisme international et ce qui suit.',
    },
    goods: {
      title: 'Marchandises de contrebande',
      statement:
        'Les marchandises de contrebande sont de cinq types. Selon Interpol, les atteintes à la propriété intellectuelle deviennent un mode de financement privilégié.',
    },
    documents: {
      title: 'Fraude et vol de documents',
      statement: 'La fraude et le vol de documents servent à deux fins : les déplacements et les gains.',
    },
  },
  nodes: {
    operational: { label: 'Opérationnels' },
    logistical: { label: 'Logistiques' },
    financial: { label: 'Financiers' },
    'organized-crime': { label: 'Criminalité transnationale organisée' },
    drugs: { label: 'Drogues illicites' },
    'money-laundering': { label: 'Blanchiment d’argent' },
    arms: { label: 'Trafic d’armes' },
    'deadly-materials': {
      label: 'Transfert illégal de matières pouvant avoir un effet mortel',
      more: 'matières nucléaires, chimiques, biologiques et autres matières pouvant présenter un danger mortel',
    },
    prohibited: { label: 'Interdites', more: 'drogues, matières nucléaires' },
    'differentially-taxed': { label: 'Taxées différemment', more: 'cigarettes' },
    regulated: { label: 'Réglementées', more: 'armes, espèces menacées, biens culturels' },
    stolen: { label: 'Volées', more: 'voitures, œuvres d’art et antiquités' },
    counterfeit: { label: 'Contrefaites' },
    movement: { label: 'Déplacements' },
    proceeds: { label: 'Gains' },
  },
  answers: 'Instruments qui y répondent',
  statement: 'Constat',
  examples: 'Exemples',
  noInstrument: 'Aucun des instruments fournis n’est nommé à ce sujet',
  coverage: (p) => `${p.partyText} États Membres sur ${p.membersText}`,
  coverageAtLeast: (p) => `au moins ${p.partyText} États Membres sur ${p.membersText}`,
  coverageUnknown: 'nombre de parties non connu',
  coverageLater: (p) => `adoption postérieure, le ${p.date}`,
  list: 'Liens entre le terrorisme et d’autres formes de criminalité',
  hint: 'Haut et Bas parcourent la liste, Droite mène à un instrument qui répond, Gauche revient, Entrée garde l’explication ouverte, Échap la ferme.',
  answeredBy: (p) => `instruments correspondants : ${p.instruments}`,
  captionNoQuantities:
    'La source ne donne aucune quantité : un trait dit seulement que l’objet d’un instrument répond à un point, et tous les traits se valent. Quel instrument répond à quoi est la lecture des auteurs.',
  columnGroup: 'Constat',
  columnNode: 'Point',
  columnInstrument: 'Instrument',
  columnParties: 'Parties',
};
