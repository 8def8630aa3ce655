import type { CommonMessages } from '../en.js';
import { pluralFor } from '../plural.js';
import { table } from './table.js';

const plural = pluralFor('es');

/** Messages that every widget may need, in Spanish; see `../en.ts` for the rules. */
export const common: CommonMessages = {
  dates: {
    months: [
      ...['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio'],
      ...['agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
    ],
    day: (p) => `${p.day} de ${p.month} de ${p.year}`,
    month: (p) => `${p.month} de ${p.year}`,
  },

  // Headings
  headingOne: (p) => `${p.instrument}: quién era parte al ${p.date}`,
  headingSeveral: (p) =>
    plural(p.n, {
      one: `Estados partes en ${p.nText} instrumento al ${p.date}`,
      other: `En cuántos de ${p.nText} instrumentos era parte cada Estado al ${p.date}`,
    }),
  headingNothing: 'No se ha elegido ningún instrumento',

  // Results
  resultOne: (p) => `${p.partyText} de ${p.membersText} Estados Miembros`,
  resultOneRegion: (p) => `${p.region}: ${p.partyText} de ${p.membersText} Estados Miembros`,
  resultOneBeside: (p) =>
    plural(p.n, {
      one: `${p.partyText} de ${p.membersText} Estados Miembros, y ${p.nText} parte que no es Miembro`,
      other: `${p.partyText} de ${p.membersText} Estados Miembros, y ${p.nText} partes que no son Miembros`,
    }),
  resultOneRegionBeside: (p) =>
    plural(p.n, {
      one: `${p.region}: ${p.partyText} de ${p.membersText} Estados Miembros, y ${p.nText} parte que no es Miembro`,
      other: `${p.region}: ${p.partyText} de ${p.membersText} Estados Miembros, y ${p.nText} partes que no son Miembros`,
    }),
  resultNoTable: 'No se incluye ninguna lista de partes en este instrumento',
  resultPartial: (p) =>
    `Al menos ${p.partyText} de ${p.membersText} Estados Miembros; de los demás, la tabla no permite decirlo`,
  resultSeveral: (p) =>
    plural(p.n, {
      one: `${p.allText} de ${p.membersText} Estados Miembros eran partes en el único instrumento que puede contarse (${p.nText})`,
      other: `${p.allText} de ${p.membersText} Estados Miembros eran partes en los ${p.nText} instrumentos que pueden contarse`,
    }),
  resultSeveralRegion: (p) =>
    plural(p.n, {
      one: `${p.region}: ${p.allText} de ${p.membersText} Estados Miembros eran partes en el único instrumento que puede contarse (${p.nText})`,
      other: `${p.region}: ${p.allText} de ${p.membersText} Estados Miembros eran partes en los ${p.nText} instrumentos que pueden contarse`,
    }),
  resultNoneCounted: 'Ninguno de estos instrumentos puede contarse en esta fecha',
  resultNotAdopted: (p) => `Se aprobó más tarde, el ${p.date}`,

  // Statuses
  status: {
    party: 'Parte',
    signatory: 'Solo firmó',
    withdrawn: 'Se retiró',
    none: 'Ni una cosa ni otra',
    unknown: 'No se sabe',
    'not-a-state': 'Aún no se cuenta',
  },
  statusMeaning: {
    party: 'El consentimiento en obligarse se depositó en la fecha o antes',
    signatory: 'Firmó y aún no ha depositado un consentimiento en obligarse',
    withdrawn: 'Era parte; su retiro es efectivo',
    none: 'Ni signatario ni parte, según consta en la tabla incluida',
    unknown: 'La tabla incluida no puede responder para esta fecha',
    'not-a-state': 'Aún no era Estado Miembro en esta fecha y no consta ningún acto propio',
  },
  neutral: 'Sin color',
  joinedOf: (p) => `${p.joinedText} de ${p.ofText}`,
  joinedRange: (p) => `${p.fromText}–${p.toText}`,
  eitherNumber: (p) => `${p.fromText} o ${p.toText}`,
  joinedUnknown: (p) => `${p.joinedText} de ${p.ofText}, ${p.nText} sin datos`,

  // Acts
  action: {
    signature: 'Firma',
    ratification: 'Ratificación',
    acceptance: 'Aceptación',
    approval: 'Aprobación',
    accession: 'Adhesión',
    succession: 'Sucesión',
    'definitive-signature': 'Firma definitiva',
    'formal-confirmation': 'Confirmación formal',
    withdrawal: 'Retiro',
    party: 'Figura como parte',
    consent: 'Consentimiento en obligarse (sin indicar su forma)',
    participation: 'Participación',
  },
  actionOn: (p) => `${p.action}, ${p.date}`,
  statusWithAct: (p) => `${p.status} (${p.act})`,
  actionUndated: (p) => `${p.action}, fecha desconocida`,

  // The legal trail
  trail: {
    state: 'Estado',
    instrument: 'Instrumento',
    status: 'Situación',
    meaning: 'Significado',
    act: 'Acto',
    date: 'Fecha',
    signature: 'Firma',
    inForce: 'Entrada en vigor',
    inForceHere: 'En vigor para este Estado',
    depositary: 'Depositario',
    asOf: 'Tabla al',
    source: 'Fuente',
    note: 'Nota',
    member: 'Miembro de las Naciones Unidas',
    joined: 'Parte en',
    region: 'Región',
  },
  shortNameOnly: (p) =>
    `${p.name} (nombre abreviado traducido por este proyecto; el título en este idioma no consta en los datos)`,
  titleNotAuthentic: (p) => `${p.title} (no es el título auténtico)`,
  notInForce: 'No está en vigor según los datos incluidos',
  memberSince: (p) => `desde el ${p.date}`,
  notMember: 'no es un Estado Miembro',

  // What a screen reader says of one State
  spokenState: (p) => `${p.state}: ${p.status}`,
  spokenStateAct: (p) => `${p.state}: ${p.status}, ${p.action}, ${p.date}`,
  spokenJoined: (p) => `${p.state}: ${p.joined}`,

  // Caption
  captionAsOf: (p) => `Al ${p.date}.`,
  captionBeyond: (p) =>
    `${p.instrument}: la tabla incluida termina el ${p.date}; los actos posteriores no figuran en ella.`,
  captionBeyondSeveral: (p) =>
    `Algunas de las tablas incluidas terminan antes, la primera el ${p.date}; los actos posteriores no figuran en ellas.`,
  captionNoSignatures: (p) =>
    `Esta tabla no recoge las firmas: un Estado que solo firmó aparece como «${p.none}».`,
  captionNoSignaturesSeveral: 'Algunas de las tablas no recogen las firmas.',
  captionPartial: (p) =>
    `La fuente da la lista de partes al ${p.date}, la mayoría sin fecha. Para un día anterior solo responden los actos fechados; el resto se muestra como no conocido.`,
  captionTotals: (p) => `Totales de partes conocidos: ${p.totals}.`,
  captionTotal: (p) => `${p.partiesText} (${p.asOf})`,
  captionNoTable: 'Los datos incluidos no contienen una lista de partes en este instrumento.',
  captionNotAdopted: (p) => `${p.instrument}: se aprobó el ${p.date}; antes nadie podía ser parte.`,
  captionInForce: (p) => `Entró en vigor el ${p.date}.`,
  captionCounted: (p) =>
    plural(p.n, {
      one: `Se cuenta ${p.nText} de los ${p.allText} instrumentos: ${p.instruments}.`,
      other: `Se cuentan ${p.nText} de los ${p.allText} instrumentos: ${p.instruments}.`,
    }),
  captionExcluded: {
    'totals-only': (p) => `No se cuentan, por falta de lista de partes: ${p.instruments}.`,
    undated: (p) => `No se cuentan, por falta de fechas para este día: ${p.instruments}.`,
    'not-adopted': (p) => `No se cuentan, por haberse aprobado más tarde: ${p.instruments}.`,
  },
  captionNoWithdrawals: 'Las fuentes no recogen los retiros.',
  captionSource: (p) => `Fuente: ${p.sources}.`,
  captionSourceDepositary: (p) => `Fuente: ${p.sources}. Depositario: ${p.depositary}.`,
  captionDepositary: (p) => `Depositario: ${p.depositary}.`,
  captionMore: 'Acerca de esta imagen',
  saveAs: (p) => `Descargar ${p.format}`,
  savedAs: (p) => `Guardado como ${p.file}`,
  errorSave: (p) => `No se ha podido crear ${p.file}. Inténtelo de nuevo.`,
  captionBoundaries: 'Fronteras derivadas de UN Geodata.',

  // Controls
  mapOf: (p) => `${p.heading}. ${p.result}.`,
  mapHint:
    'Las teclas de flecha llevan al Estado vecino, las letras encuentran un Estado por su nombre, Inicio y Fin llevan al primero y al último, Intro selecciona, Esc sale.',
  zoomIn: 'Ampliar',
  zoomOut: 'Reducir',
  zoomReset: 'Mostrar todo el mapa',
  wheelHint: 'Mantenga pulsada la tecla Ctrl o ⌘ y desplácese para ampliar',
  touchHint: 'Use dos dedos para mover el mapa',
  searchLabel: 'Buscar un Estado',
  searchNone: 'Ningún Estado con ese nombre',
  searchFound: (p) =>
    plural(p.n, { one: `${p.nText} Estado encontrado`, other: `${p.nText} Estados encontrados` }),
  showTable: 'Mostrar como tabla',
  showPicture: 'Mostrar como imagen',
  legend: 'Leyenda',
  legendFiltered: (p) => `Solo se muestra: ${p.labels}`,
  legendAll: 'Se muestra todo',
  close: 'Cerrar',
  selected: (p) => `${p.state}, selección activa`,
  unselected: 'Selección borrada',

  // The date slider
  dateLabel: 'Fecha',
  play: 'Reproducir',
  pause: 'Pausa',
  dateWithMilestone: (p) => `${p.date}: ${p.milestone}`,
  monthBack: 'Un mes atrás',
  monthOn: 'Un mes adelante',
  yearBack: 'Un año atrás',
  yearOn: 'Un año adelante',

  // The table
  tableCaption: (p) => `${p.heading}: ${p.result}`,
  tableRows: (p) => plural(p.n, { one: `${p.nText} fila`, other: `${p.nText} filas` }),
  sortBy: (p) => `Ordenar por: ${p.column}`,
  sortedAscending: (p) => `En orden ascendente: ${p.column}`,
  sortedDescending: (p) => `En orden descendente: ${p.column}`,

  // Faults
  errorTitle: 'Esta imagen no puede dibujarse como se ha pedido',
  errorInstrument: (p) => `«${p.value}» en «instruments» no es un instrumento conocido.`,
  errorInstrumentNear: (p) =>
    `«${p.value}» en «instruments» no es un instrumento conocido. Los más parecidos: ${p.nearest}.`,
  errorNoInstrument:
    'No se nombra ningún instrumento en «instruments». Escriba un identificador como financing-1999 o universal-19.',
  errorDate: (p) =>
    `«${p.value}» en «${p.attribute}» no es un día. Escriba año-mes-día, por ejemplo 2005-04-25.`,
  errorChoice: (p) => `«${p.value}» no es un valor de «${p.attribute}». Valores posibles: ${p.valid}.`,
  errorRegion: (p) => `«${p.value}» en «region» no es una región ni un grupo conocido.`,
  errorRegionNear: (p) =>
    `«${p.value}» en «region» no es una región ni un grupo conocido. Los más parecidos: ${p.nearest}.`,
  errorInside: 'Se ha producido un error dentro de este componente.',
  ownLoading: 'Cargando los datos de esta página…',
  ownPart: 'No se ha podido cargar la parte de la biblioteca que lee los datos de esta página.',
  ownBundled: 'Se muestran los datos incluidos en este componente.',
  ownBefore: 'Se sigue mostrando lo que se mostraba antes.',
  ownRetry: 'Reintentar',
  table,
};
