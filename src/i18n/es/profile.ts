import { pluralFor } from '../plural.js';

const plural = pluralFor('es');

/** Messages of `treaty-profile`, in Spanish; see `../en.ts` for the rules. */
export const profile: typeof import('../en/profile.js').profile = {
  // Headings and results
  heading: (p) => `${p.state}: instrumentos en los que era parte al ${p.date}`,
  headingNone: (p) => `Instrumentos en los que era parte un Estado al ${p.date}`,
  resultNone: 'Elija un Estado',
  result: (p) =>
    plural(p.n, {
      one: `Parte en ${p.partyText} de ${p.toldText} instrumento`,
      other: `Parte en ${p.partyText} de ${p.toldText} instrumentos`,
    }),
  resultUnknown: (p) => `Parte en ${p.partyText} de ${p.toldText} de los que se sabe; sin datos: ${p.unknownText}`,
  resultNothing: 'Las tablas incluidas no permiten decirlo para esta fecha',
  resultNotCounted: 'Aún no era Estado Miembro en esta fecha y no consta ningún acto propio',
  resultNotAdopted: 'Ninguno de estos instrumentos se había aprobado en esta fecha',

  // The card
  chooseState: 'Estado',
  choose: 'Elija un Estado…',
  notMembers: 'No son Miembros de las Naciones Unidas',
  facts: {
    formal: 'Nombre oficial',
    member: 'Estado Miembro desde el',
    notMember: 'Condición de Miembro',
    region: 'Región',
    subregion: 'Subregión',
    groups: 'Grupos',
  },
  observer: 'Estado observador, no Miembro',
  nonmember: 'No es un Estado Miembro',

  // Subjects and their sums
  subjects: {
    aviation: 'Aviación civil',
    maritime: 'Navegación marítima',
    nuclear: 'Material nuclear',
    explosives: 'Explosivos',
    persons: 'Protección de personas',
    financing: 'Financiación',
    drugs: 'Drogas',
    'organized-crime': 'Delincuencia organizada',
    corruption: 'Corrupción',
    own: 'Proporcionado por el editor',
  },
  sum: (p) => `${p.partyText} de ${p.toldText}`,
  sumUnknown: (p) => `${p.partyText} de ${p.toldText}, sin datos: ${p.unknownText}`,
  sumNothing: 'no se sabe',
  sumNone: 'ninguno aún',

  // Marks of the checklist
  marks: {
    party: 'Parte',
    signatory: 'Solo firmó',
    withdrawn: 'Se retiró',
    none: 'No es parte',
    unknown: 'No se sabe',
    'not-adopted': 'Aún no aprobado',
    'not-a-state': 'Aún no se cuenta',
  },
  markMeaning: {
    'not-adopted': 'Se aprobó después de la fecha: aún no se podía ser parte',
  },
  inForceHere: (p) => `en vigor para él desde el ${p.date}`,
  inForce: (p) => `instrumento en vigor desde el ${p.date}`,
  notInForce: 'instrumento no en vigor en esta fecha',
  adopted: (p) => `se aprobó el ${p.date}`,
  tableEnds: (p) => `al ${p.date}, fin de su tabla`,
  why: {
    'no-table': 'los datos incluidos no contienen la lista de sus partes',
    undated: 'la lista de sus partes no da fecha para este Estado',
  },
  noSignatures: 'las firmas no figuran en su tabla',

  // What remains
  remains: (p) =>
    plural(p.n, {
      one: `Queda ${p.nText} instrumento en el que ser parte`,
      other: `Quedan ${p.nText} instrumentos en los que ser parte`,
    }),
  remainsNothing: 'No queda ninguno, de los que se sabe',
  remainsSigned: (p) => `${p.instrument}, firma el ${p.date}`,
  remainsUnknown: (p) => `No se puede decir: ${p.instruments}.`,

  listOf: (p) => `${p.heading}. ${p.result}.`,
  hint: 'Las teclas de flecha llevan de instrumento en instrumento, Inicio y Fin al primero y al último, Intro abre la ficha y sus enlaces, Esc la cierra y sale.',

  // Caption
  captionEnds: 'Cuando una tabla termina antes de la fecha, su línea lo dice.',
  captionChecklist:
    'Una casilla vacía es un paso pendiente: firma o consentimiento en obligarse. «No es parte» significa que no hay ningún acto en la tabla incluida.',

  // Faults
  errorState: (p) =>
    `«${p.value}» en «state» no es un Estado conocido. Escriba su nombre en inglés o su código, por ejemplo KEN.`,
  errorStateNear: (p) => `«${p.value}» en «state» no es un Estado conocido. Los más parecidos: ${p.nearest}.`,
};
