import { provideEnglish } from '../en.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('en');

/** Messages of `treaty-reach`, in English; see `../en.ts` for the rules. */
export const reach = {
  // Headings
  headingMap: (p: { date: string }) =>
    `Where the Global Programme against Terrorism is documented at work, up to ${p.date}`,
  headingCalendar: (p: { date: string }) =>
    `Documented activities of the Global Programme against Terrorism, up to ${p.date}`,
  headingTotals: (p: { date: string }) =>
    `What was published of the reach of the Global Programme against Terrorism, up to ${p.date}`,

  // Results
  result: (p: { n: number; nText: string; eventsText: string }) =>
    plural(p.n, {
      one: `${p.nText} country named in ${p.eventsText}`,
      other: `${p.nText} countries named in ${p.eventsText}`,
    }),
  resultRegion: (p: { n: number; nText: string; eventsText: string; region: string }) =>
    plural(p.n, {
      one: `${p.region}: ${p.nText} country named in ${p.eventsText}`,
      other: `${p.region}: ${p.nText} countries named in ${p.eventsText}`,
    }),
  activities: (p: { n: number; nText: string }) =>
    plural(p.n, { one: `${p.nText} activity`, other: `${p.nText} activities` }),
  resultNone: 'No activity is documented up to this date',
  resultEvent: (p: { title: string; place: string; when: string; who: string }) =>
    p.place ? `${p.title}, ${p.place}, ${p.when}: ${p.who}` : `${p.title}, ${p.when}: ${p.who}`,
  resultOver: (p: { nText: string; membersText: string; period: string }) =>
    `Over ${p.nText} countries in ${p.period}, when there were ${p.membersText} Member States: a bound, not a count`,
  resultExactly: (p: { nText: string; membersText: string; period: string }) =>
    `${p.nText} countries in the ${p.period}, when there were ${p.membersText} Member States`,
  resultNoTotal: 'No number of countries was published up to this date',

  // Modes, roles, and what they make of a country
  mode: { direct: 'Direct assistance', workshop: 'Workshop' },
  role: {
    recipient: 'recipient',
    participant: 'participant',
    attended: 'attended, role not told',
    host: 'host',
    observer: 'observer',
  },
  roleCount: {
    recipient: (p: { n: number; nText: string }) =>
      plural(p.n, { one: `${p.nText} recipient`, other: `${p.nText} recipients` }),
    participant: (p: { n: number; nText: string }) =>
      plural(p.n, { one: `${p.nText} participant`, other: `${p.nText} participants` }),
    attended: (p: { n: number; nText: string }) =>
      plural(p.n, { one: `${p.nText} attended`, other: `${p.nText} attended` }),
    host: (p: { n: number; nText: string }) =>
      plural(p.n, { one: `${p.nText} host`, other: `${p.nText} hosts` }),
    observer: (p: { n: number; nText: string }) =>
      plural(p.n, { one: `${p.nText} observer`, other: `${p.nText} observers` }),
  },
  countries: (p: { n: number; nText: string; roles: string }) =>
    plural(p.n, {
      one: `${p.nText} country named: ${p.roles}`,
      other: `${p.nText} countries named: ${p.roles}`,
    }),
  status: {
    both: 'Direct assistance and workshop',
    direct: 'Direct assistance',
    workshop: 'Workshop',
    attended: 'Attended, role not told',
    host: 'Host only',
    observer: 'Observer only',
    undocumented: 'Nothing documented',
  },
  statusMeaning: {
    both: 'Received direct assistance and took part in a workshop',
    direct: 'Received country-specific legislative assistance',
    workshop: 'Took part in a subregional or regional workshop',
    attended: 'Was at a workshop whose source does not tell members of the group from observers',
    host: 'Hosted or organized an activity; a list of who took part was not seen',
    observer: 'Observed, and is not named as taking part',
    undocumented: 'No public source that was read names this country; that does not mean it was not reached',
  },
  /** A country that the chosen activity does not name, though another may. */
  notNamed: 'Not named in this activity',
  notNamedMeaning: 'The sources of the chosen activity do not name this country',
  spoken: (p: { state: string; status: string; n: number; nText: string }) =>
    plural(p.n, {
      one: `${p.state}: ${p.status}, ${p.nText} activity`,
      other: `${p.state}: ${p.status}, ${p.nText} activities`,
    }),
  spokenNone: (p: { state: string; status: string }) => `${p.state}: ${p.status}`,
  spokenEvent: (p: { when: string; title: string; place: string; mode: string; who: string }) =>
    p.place
      ? `${p.when}: ${p.title}, ${p.place}. ${p.mode}. ${p.who}`
      : `${p.when}: ${p.title}. ${p.mode}. ${p.who}`,
  spokenTotal: (p: { measure: string; value: string; period: string }) =>
    `${p.measure}: ${p.value}, ${p.period}`,

  // Days
  days: (p: { from: string; to: string }) => `${p.from} – ${p.to}`,
  /** Two days of one month; `day` is the number of the first. */
  daysOfMonth: (p: { day: string; from: string; to: string }) => `${p.day}–${p.to}`,

  // The trail and the table
  trail: {
    reach: 'Reach',
    activity: 'Activity',
    role: 'Role',
    mode: 'Kind',
    when: 'When',
    start: 'Begins',
    end: 'Ends',
    where: 'Where',
    who: 'Who',
    figure: 'Figure',
    measure: 'What is counted',
    period: 'Period',
    words: 'In the words of the source',
  },
  part: (p: { title: string; place: string; when: string; role: string }) =>
    p.place ? `${p.title}, ${p.place}, ${p.when} (${p.role})` : `${p.title}, ${p.when} (${p.role})`,

  // Marks of activities
  marks: 'Where activities took place',
  marksByDate: 'When activities took place',

  // The calendar
  calendar: 'Activities by date',
  calendarHint:
    'Up and Down move between activities, Right to the sources, Enter opens one, Escape leaves.',
  milestones: {
    'programme-launch': 'Programme launched',
    'project-start': 'Project GLO/R35 starts',
    'eleventh-congress': 'Bangkok Congress',
  } as Readonly<{ [id: string]: string }>,

  // Totals
  totals: 'Published figures',
  totalsHint: 'Up and Down move between figures, Right to the source, Enter opens one, Escape leaves.',
  documented: 'Countries named in the documented activities of this widget',
  documentedPeriod: (p: { from: string; to: string }) => `activities of ${p.from} to ${p.to}`,
  unknownRest: 'How many more is not known',
  membersTick: (p: { membersText: string }) => `${p.membersText} Member States`,

  // Caption
  captionPartial: (p: { n: number; nText: string }) =>
    plural(p.n, {
      one: `Shows activities documented in public sources, ${p.nText} country; it is not the complete list.`,
      other: `Shows activities documented in public sources, ${p.nText} countries; it is not the complete list.`,
    }),
  captionOwnPartial: (p: { n: number; nText: string }) =>
    plural(p.n, {
      one: `Shows activities supplied by the publisher, ${p.nText} country; it is not said to be the complete list.`,
      other: `Shows activities supplied by the publisher, ${p.nText} countries; it is not said to be the complete list.`,
    }),
  captionComplete: (p: { n: number; nText: string }) =>
    plural(p.n, {
      one: `Shows activities supplied by the publisher, ${p.nText} country, as the complete list.`,
      other: `Shows activities supplied by the publisher, ${p.nText} countries, as the complete list.`,
    }),
  captionSources: 'Source: the press releases and declarations named with each activity.',
  captionPlaces: 'Places are approximate.',
  captionTotals:
    'The figures count different things over different periods and are no time series; the official total was not found.',
  captionTotalsSources: 'Source: the pages named with each figure.',
  captionMonths: 'An activity of which only the month is known counts from the end of that month.',

  // Controls
  eventLabel: 'Activity',
  eventAll: 'All activities',
  loading: 'Loading the activities …',

  // Faults
  errorEvent: (p: { value: string }) => `“${p.value}” in “event” is no activity that is shown.`,
  errorEventNear: (p: { value: string; nearest: string }) =>
    `“${p.value}” in “event” is no activity that is shown. Nearest: ${p.nearest}.`,
  errorAddress: (p: { value: string }) => `“${p.value}” in “src” is no web address.`,
  errorFetch: (p: { value: string }) =>
    `The activities at “${p.value}” could not be fetched. The address may be wrong, or that site may not allow this page to read it.`,
  errorJson: (p: { value: string }) => `What stands at “${p.value}” is not JSON.`,
  errorLarge: (p: { value: string }) => `What stands at “${p.value}” is larger than is read.`,
  errorMore: (p: { n: number; nText: string }) =>
    plural(p.n, {
      one: `There is ${p.nText} more fault in the activities.`,
      other: `There are ${p.nText} more faults in the activities.`,
    }),
  errorForm: (p: { event: string; value: string }) =>
    `Activity ${p.event}: “${p.value}” is not in the documented form.`,
  errorFormAll: 'The activities are not in the documented form: an object with the list “events”.',
  errorTooMany: (p: { event: string; value: string }) => `Activity ${p.event}: ${p.value} countries are too many.`,
  errorTooManyAll: (p: { value: string }) => `${p.value} activities are too many.`,
  errorMode: (p: { event: string; value: string; nearest: string }) =>
    `Activity ${p.event}: “${p.value}” is no mode. Nearest: ${p.nearest}.`,
  errorRole: (p: { event: string; country: string; value: string; nearest: string }) =>
    `Activity ${p.event}, country ${p.country}: “${p.value}” is no role. Nearest: ${p.nearest}.`,
  errorCountry: (p: { event: string; country: string; value: string }) =>
    `Activity ${p.event}, country ${p.country}: “${p.value}” is no State.`,
  errorCountryNear: (p: { event: string; country: string; value: string; nearest: string }) =>
    `Activity ${p.event}, country ${p.country}: “${p.value}” is no State. Nearest: ${p.nearest}.`,
  errorCountryTwice: (p: { event: string; country: string; value: string }) =>
    `Activity ${p.event}, country ${p.country}: “${p.value}” stands twice.`,
  errorDate: (p: { event: string; value: string }) =>
    `Activity ${p.event}: “${p.value}” is no date. Write it as 2004-01-17, 2004-01 or 2004.`,
  errorOrder: (p: { event: string; value: string }) => `Activity ${p.event} ends before it begins: ${p.value}.`,
  errorTitle: (p: { event: string }) => `Activity ${p.event} has no title.`,
  errorPlace: (p: { event: string; value: string }) =>
    `Activity ${p.event}: “${p.value}” is no latitude and longitude in degrees.`,
  errorSource: (p: { event: string; value: string }) =>
    `Activity ${p.event}: “${p.value}” is no web address that begins with http or https.`,
  errorIdTwice: (p: { event: string; value: string }) =>
    `Activity ${p.event}: the identifier “${p.value}” stands twice.`,
};

provideEnglish({ reach });
