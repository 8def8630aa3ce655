import { pluralFor } from '../plural.js';

const plural = pluralFor('es');

/** Messages of a host's own data, in Spanish; see `../en/own.ts`. */
export const own: typeof import('../en/own.js').own = {
  caption: {
    replace: (p) =>
      `Proporcionado por el editor: ${p.instruments}, al ${p.date}. Fuente: ${p.source}.`,
    add: (p) =>
      `Actos añadidos por el editor: ${p.instruments}, al ${p.date}. Fuente: ${p.source}.`,
    correct: (p) =>
      `Actos corregidos por el editor: ${p.instruments}, al ${p.date}. Fuente: ${p.source}.`,
  },
  failure: {
    address: (p) => `«${p.value}» en «src» no es una dirección web.`,
    offline: (p) => `No se han podido obtener los datos de «${p.value}»: este dispositivo no tiene conexión.`,
    fetch: (p) => `No se han podido obtener los datos de «${p.value}». Puede que la dirección sea errónea o que ese sitio no permita a esta página leerla.`,
    slow: (p) => `Los datos de «${p.value}» no han llegado a tiempo.`,
    cut: (p) => `Los datos de «${p.value}» se han interrumpido antes del final.`,
    type: (p) => `Lo que hay en «${p.value}» no es JSON ni una tabla.`,
    large: (p) => `Lo que hay en «${p.value}» supera el tamaño que se lee.`,
  },
  status: (p) => `El sitio ha respondido ${p.status} por los datos de «${p.value}».`,
  row: (p) => `Fila ${p.row}`,
  cell: (p) => `Fila ${p.row}, columna «${p.column}»`,
  whole: 'Los datos',
  fault: {
    form: (p) =>
      p.nearest
        ? `${p.place}: «${p.value}» no es lo que corresponde aquí: ${p.nearest}.`
        : `${p.place}: «${p.value}» no tiene la forma documentada.`,
    missing: (p) => `${p.place}: falta algo necesario.`,
    field: (p) =>
      p.nearest
        ? `${p.place}: aquí no hay ningún campo «${p.value}». El más próximo: ${p.nearest}.`
        : `${p.place}: aquí no hay ningún campo «${p.value}».`,
    version: (p) => `${p.place}: la versión «${p.value}» de la forma no puede leerse. Conocida: ${p.nearest}.`,
    'too-many': (p) => `${p.place}: ${p.value} son demasiados.`,
    'too-deep': (p) => `${p.place}: demasiadas listas y objetos unos dentro de otros.`,
    large: (p) => `${p.place}: «${p.value}» es demasiado largo.`,
    syntax: (p) => `${p.place}: no puede leerse a partir de «${p.value}».`,
    twice: (p) =>
      p.nearest
        ? `${p.place}: «${p.value}» figura junto a «${p.nearest}»; solo puede haber uno.`
        : `${p.place}: «${p.value}» figura dos veces.`,
    text: (p) => `${p.place}: «${p.value}» contiene caracteres que no se ven o que invierten el texto.`,
    party: (p) =>
      p.nearest
        ? `${p.place}: «${p.value}» no es un Estado ni una organización parte. El más próximo: ${p.nearest}.`
        : `${p.place}: «${p.value}» no es un Estado ni una organización parte.`,
    action: (p) => `${p.place}: «${p.value}» no es un acto relativo a tratados. El más próximo: ${p.nearest}.`,
    mode: (p) => `${p.place}: «${p.value}» no es posible aquí. Posible: ${p.nearest}.`,
    instrument: (p) =>
      p.nearest
        ? `${p.place}: «${p.value}» no es un instrumento conocido. El más próximo: ${p.nearest}.`
        : `${p.place}: «${p.value}» no es un instrumento conocido.`,
    id: (p) => `${p.place}: «${p.value}» no es un identificador: minúsculas, cifras y guiones.`,
    date: (p) => `${p.place}: «${p.value}» no es un día. Escríbase año-mes-día, por ejemplo 2005-04-25.`,
    future: (p) => `${p.place}: ${p.value} está en el futuro.`,
    early: (p) => `${p.place}: ${p.value} es anterior a la aprobación, el ${p.nearest}.`,
    late: (p) => `${p.place}: ${p.value} es posterior al ${p.nearest}, último día de la tabla.`,
    order: (p) => `${p.place}: «${p.value}» no puede preceder a «${p.nearest}».`,
    conflict: (p) => `${p.place}: «${p.value}» contradice los datos incluidos, «${p.nearest}». Para corregirlos, use el modo «correct».`,
    undated: (p) => `${p.place}: «${p.value}» necesita un día.`,
    url: (p) => `${p.place}: «${p.value}» no es una dirección web que empiece por http o https.`,
    colour: (p) => `${p.place}: «${p.value}» no es un color como #7a3b8f que se distinga de una página blanca.`,
    column: (p) =>
      p.nearest
        ? `${p.place}: «${p.value}» no es una columna. La más próxima: ${p.nearest}.`
        : `${p.place}: «${p.value}» no es una columna.`,
    cells: (p) => `${p.place}: ${p.value} celdas, mientras que el encabezamiento tiene ${p.nearest}.`,
  },
  more: (p) =>
    plural(p.n, {
      one: `Hay ${p.nText} error más en los datos.`,
      many: `Hay ${p.nText} de errores más en los datos.`,
      other: `Hay ${p.nText} errores más en los datos.`,
    }),
};
