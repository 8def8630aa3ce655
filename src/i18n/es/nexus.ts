import { pluralFor } from '../plural.js';

const plural = pluralFor('es');

/** Messages of `treaty-nexus`, in Spanish; see `../en.ts` for the rules. */
export const nexus: typeof import('../en/nexus.js').nexus = {
  heading: 'Los vínculos del terrorismo con otros delitos',
  result: (p) =>
    plural(p.n, {
      one: `Cuatro afirmaciones de 2005 y ${p.nText} instrumento que responde a ellas, al ${p.date}`,
      other: `Cuatro afirmaciones de 2005 y ${p.nText} instrumentos que responden a ellas, al ${p.date}`,
    }),
  groups: {
    links: {
      title: 'Clases de vínculo',
      statement:
        'Los vínculos son sobre todo operacionales, logísticos o financieros: alianzas de conveniencia. La Asamblea General preguntó por ellos a los Estados en su resolución 58/136.',
    },
    connections: {
      title: 'Lo que nombra la resolución 1373',
      statement:
        'En su resolución 1373 (2001), el Consejo de Seguridad observó la conexión estrecha entre el terrorismo internacional y lo siguiente.',
    },
    goods: {
      title: 'Mercancías de contrabando',
      statement:
        'Las mercancías de contrabando son de cinco tipos. Según la Interpol, los delitos contra la propiedad intelectual se están convirtiendo en un método preferido de financiación.',
    },
    documents: {
      title: 'Fraude y robo de documentos',
      statement: 'El fraude y el robo de documentos tienen un doble uso: los desplazamientos y las ganancias.',
    },
  },
  nodes: {
    operational: { label: 'Operacionales' },
    logistical: { label: 'Logísticos' },
    financial: { label: 'Financieros' },
    'organized-crime': { label: 'Delincuencia organizada transnacional' },
    drugs: { label: 'Drogas ilícitas' },
    'money-laundering': { label: 'Blanqueo de dinero' },
    arms: { label: 'Tráfico ilícito de armas' },
    'deadly-materials': {
      label: 'Circulación ilícita de materiales letales',
      more: 'materiales nucleares, químicos, biológicos y otros materiales potencialmente letales',
    },
    prohibited: { label: 'Prohibidas', more: 'drogas, materiales nucleares' },
    'differentially-taxed': { label: 'Con impuestos distintos', more: 'cigarrillos' },
    regulated: { label: 'Reglamentadas', more: 'armas, especies amenazadas, bienes culturales' },
    stolen: { label: 'Robadas', more: 'automóviles, obras de arte y antigüedades' },
    counterfeit: { label: 'Falsificadas' },
    movement: { label: 'Desplazamientos' },
    proceeds: { label: 'Ganancias' },
  },
  answers: 'Instrumentos que responden',
  statement: 'Afirmación',
  examples: 'Ejemplos',
  noInstrument: 'No se nombra para ello ninguno de los instrumentos incluidos',
  coverage: (p) => `${p.partyText} de ${p.membersText} Estados Miembros`,
  coverageAtLeast: (p) => `al menos ${p.partyText} de ${p.membersText} Estados Miembros`,
  coverageUnknown: 'no se sabe cuántas partes',
  coverageLater: (p) => `se aprobó más tarde, el ${p.date}`,
  list: 'Vínculos entre el terrorismo y otros delitos',
  hint: 'Arriba y Abajo recorren la lista, Derecha lleva a un instrumento que responde, Izquierda vuelve, Intro mantiene abierta la explicación, Esc la cierra.',
  answeredBy: (p) => `responden: ${p.instruments}`,
  captionNoQuantities:
    'La fuente no da cantidades: una línea solo dice que el objeto de un instrumento responde a un punto, y todas las líneas son iguales. Qué instrumento responde a qué es la lectura de los autores.',
  columnGroup: 'Afirmación',
  columnNode: 'Punto',
  columnInstrument: 'Instrumento',
  columnParties: 'Partes',
};
