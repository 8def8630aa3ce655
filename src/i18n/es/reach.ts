import { pluralFor } from '../plural.js';

const plural = pluralFor('es');

/** Messages of `treaty-reach`, in Spanish; see `../en.ts` for the rules. */
export const reach: typeof import('../en/reach.js').reach = {
  // Headings
  headingMap: (p) =>
    `Dónde está documentada la labor del Programa mundial contra el terrorismo, hasta el ${p.date}`,
  headingCalendar: (p) =>
    `Actividades documentadas del Programa mundial contra el terrorismo, hasta el ${p.date}`,
  headingTotals: (p) =>
    `Lo publicado sobre el alcance del Programa mundial contra el terrorismo, hasta el ${p.date}`,

  // Results
  result: (p) =>
    plural(p.n, {
      one: `${p.nText} país nombrado en ${p.eventsText}`,
      other: `${p.nText} países nombrados en ${p.eventsText}`,
    }),
  resultRegion: (p) =>
    plural(p.n, {
      one: `${p.region}: ${p.nText} país nombrado en ${p.eventsText}`,
      other: `${p.region}: ${p.nText} países nombrados en ${p.eventsText}`,
    }),
  activities: (p) => plural(p.n, { one: `${p.nText} actividad`, other: `${p.nText} actividades` }),
  resultNone: 'No hay ninguna actividad documentada hasta esta fecha',
  resultEvent: (p) =>
    p.place ? `${p.title}, ${p.place}, ${p.when}: ${p.who}` : `${p.title}, ${p.when}: ${p.who}`,
  resultOver: (p) =>
    `Más de ${p.nText} países (${p.period}), cuando había ${p.membersText} Estados Miembros: un mínimo, no un recuento`,
  resultExactly: (p) => `${p.nText} países (${p.period}), cuando había ${p.membersText} Estados Miembros`,
  resultNoTotal: 'No se publicó ningún número de países hasta esta fecha',

  // Modes, roles, and what they make of a country
  mode: { direct: 'Asistencia directa', workshop: 'Taller' },
  role: {
    recipient: 'beneficiario',
    participant: 'participante',
    attended: 'asistió, función no indicada',
    host: 'anfitrión',
    observer: 'observador',
  },
  roleCount: {
    recipient: (p) => plural(p.n, { one: `${p.nText} beneficiario`, other: `${p.nText} beneficiarios` }),
    participant: (p) => plural(p.n, { one: `${p.nText} participante`, other: `${p.nText} participantes` }),
    attended: (p) => plural(p.n, { one: `${p.nText} asistente`, other: `${p.nText} asistentes` }),
    host: (p) => plural(p.n, { one: `${p.nText} anfitrión`, other: `${p.nText} anfitriones` }),
    observer: (p) => plural(p.n, { one: `${p.nText} observador`, other: `${p.nText} observadores` }),
  },
  countries: (p) =>
    plural(p.n, {
      one: `${p.nText} país nombrado: ${p.roles}`,
      other: `${p.nText} países nombrados: ${p.roles}`,
    }),
  status: {
    both: 'Asistencia directa y taller',
    direct: 'Asistencia directa',
    workshop: 'Taller',
    attended: 'Asistió, función no indicada',
    host: 'Solo anfitrión',
    observer: 'Solo observador',
    undocumented: 'Nada documentado',
  },
  statusMeaning: {
    both: 'Recibió asistencia directa y participó en un taller',
    direct: 'Recibió asistencia legislativa específica para el país',
    workshop: 'Participó en un taller subregional o regional',
    attended: 'Estuvo en un taller cuya fuente no distingue a los miembros del grupo de los observadores',
    host: 'Acogió u organizó una actividad; no se ha visto una lista de participantes',
    observer: 'Observó, y no se lo nombra como participante',
    undocumented:
      'Ninguna fuente pública consultada nombra este país; eso no significa que el Programa no llegara a él',
  },
  notNamed: 'No nombrado en esta actividad',
  notNamedMeaning: 'Las fuentes de la actividad elegida no nombran este país',
  spoken: (p) =>
    plural(p.n, {
      one: `${p.state}: ${p.status}, ${p.nText} actividad`,
      other: `${p.state}: ${p.status}, ${p.nText} actividades`,
    }),
  spokenNone: (p) => `${p.state}: ${p.status}`,
  spokenEvent: (p) =>
    p.place
      ? `${p.when}: ${p.title}, ${p.place}. ${p.mode}. ${p.who}`
      : `${p.when}: ${p.title}. ${p.mode}. ${p.who}`,
  spokenTotal: (p) => `${p.measure}: ${p.value}, ${p.period}`,

  // Days
  days: (p) => `${p.from} – ${p.to}`,
  daysOfMonth: (p) => `${p.day}–${p.to}`,

  // The trail and the table
  trail: {
    reach: 'Alcance',
    activity: 'Actividad',
    role: 'Función',
    mode: 'Clase',
    when: 'Cuándo',
    start: 'Comienzo',
    end: 'Fin',
    where: 'Dónde',
    who: 'Quién',
    figure: 'Cifra',
    measure: 'Qué se cuenta',
    period: 'Período',
    words: 'En palabras de la fuente',
  },
  part: (p) =>
    p.place ? `${p.title}, ${p.place}, ${p.when} (${p.role})` : `${p.title}, ${p.when} (${p.role})`,

  // Marks of activities
  marks: 'Dónde tuvieron lugar las actividades',
  marksByDate: 'Cuándo tuvieron lugar las actividades',

  // The calendar
  calendar: 'Actividades por fecha',
  calendarHint:
    'Arriba y Abajo llevan de actividad en actividad, Derecha a las fuentes, Intro abre una, Esc sale.',
  milestones: {
    'programme-launch': 'Inicio del Programa',
    'project-start': 'Comienza el proyecto GLO/R35',
    'eleventh-congress': 'Congreso de Bangkok',
  },

  // Totals
  totals: 'Cifras publicadas',
  totalsHint: 'Arriba y Abajo llevan de cifra en cifra, Derecha a la fuente, Intro la abre, Esc sale.',
  documented: 'Países nombrados en las actividades documentadas de este componente',
  documentedPeriod: (p) => `actividades de ${p.from} a ${p.to}`,
  unknownRest: 'No se sabe cuántos más',
  membersTick: (p) => `${p.membersText} Estados Miembros`,

  // Caption
  captionPartial: (p) =>
    plural(p.n, {
      one: `Muestra actividades documentadas en fuentes públicas, ${p.nText} país; no es la lista completa.`,
      other: `Muestra actividades documentadas en fuentes públicas, ${p.nText} países; no es la lista completa.`,
    }),
  captionOwnPartial: (p) =>
    plural(p.n, {
      one: `Muestra actividades facilitadas por el editor, ${p.nText} país; no se dice que la lista sea completa.`,
      other: `Muestra actividades facilitadas por el editor, ${p.nText} países; no se dice que la lista sea completa.`,
    }),
  captionComplete: (p) =>
    plural(p.n, {
      one: `Muestra actividades facilitadas por el editor, ${p.nText} país, como lista completa.`,
      other: `Muestra actividades facilitadas por el editor, ${p.nText} países, como lista completa.`,
    }),
  captionSources: 'Fuente: los comunicados de prensa y declaraciones que se nombran con cada actividad.',
  captionPlaces: 'Los lugares son aproximados.',
  captionTotals:
    'Las cifras cuentan cosas distintas en períodos distintos y no forman una serie; no se ha encontrado el total oficial.',
  captionTotalsSources: 'Fuente: las páginas que se nombran con cada cifra.',
  captionMonths: 'Una actividad de la que solo se conoce el mes cuenta desde el final de ese mes.',

  // Controls
  eventLabel: 'Actividad',
  eventAll: 'Todas las actividades',
  loading: 'Cargando las actividades…',

  // Faults
  errorEvent: (p) => `«${p.value}» en «event» no es una actividad que se muestre.`,
  errorEventNear: (p) =>
    `«${p.value}» en «event» no es una actividad que se muestre. Las más parecidas: ${p.nearest}.`,
  errorAddress: (p) => `«${p.value}» en «src» no es una dirección web.`,
  errorFetch: (p) =>
    `No se han podido obtener las actividades de «${p.value}». Puede que la dirección sea errónea o que ese sitio no permita a esta página leerla.`,
  errorJson: (p) => `Lo que hay en «${p.value}» no es JSON.`,
  errorLarge: (p) => `Lo que hay en «${p.value}» supera el tamaño que se lee.`,
  errorMore: (p) =>
    plural(p.n, {
      one: `Hay ${p.nText} error más en las actividades.`,
      other: `Hay ${p.nText} errores más en las actividades.`,
    }),
  errorForm: (p) => `Actividad ${p.event}: «${p.value}» no tiene la forma documentada.`,
  errorFormAll: 'Las actividades no tienen la forma documentada: un objeto con la lista «events».',
  errorTooMany: (p) => `Actividad ${p.event}: ${p.value} países son demasiados.`,
  errorTooManyAll: (p) => `${p.value} actividades son demasiadas.`,
  errorMode: (p) =>
    `Actividad ${p.event}: «${p.value}» no es una clase de actividad. Las más parecidas: ${p.nearest}.`,
  errorRole: (p) =>
    `Actividad ${p.event}, país ${p.country}: «${p.value}» no es una función. Las más parecidas: ${p.nearest}.`,
  errorCountry: (p) => `Actividad ${p.event}, país ${p.country}: «${p.value}» no es un Estado.`,
  errorCountryNear: (p) =>
    `Actividad ${p.event}, país ${p.country}: «${p.value}» no es un Estado. Los más parecidos: ${p.nearest}.`,
  errorCountryTwice: (p) => `Actividad ${p.event}, país ${p.country}: «${p.value}» figura dos veces.`,
  errorDate: (p) => `Actividad ${p.event}: «${p.value}» no es una fecha. Escriba 2004-01-17, 2004-01 o 2004.`,
  errorOrder: (p) => `La actividad ${p.event} termina antes de empezar: ${p.value}.`,
  errorTitle: (p) => `La actividad ${p.event} no tiene título.`,
  errorPlace: (p) => `Actividad ${p.event}: «${p.value}» no es una latitud y una longitud en grados.`,
  errorSource: (p) =>
    `Actividad ${p.event}: «${p.value}» no es una dirección web que empiece por http o https.`,
  errorIdTwice: (p) => `Actividad ${p.event}: el identificador «${p.value}» figura dos veces.`,
};
