import { provideEnglish } from '../en.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('en');

/** Messages of a host's own data, in English; they come with the part that reads such data. */
export const own = {
  // Caption
  caption: {
    replace: (p: { instruments: string; date: string; source: string }) =>
      `Supplied by the publisher: ${p.instruments}, as of ${p.date}. Source: ${p.source}.`,
    add: (p: { instruments: string; date: string; source: string }) =>
      `Acts added by the publisher: ${p.instruments}, as of ${p.date}. Source: ${p.source}.`,
    correct: (p: { instruments: string; date: string; source: string }) =>
      `Acts corrected by the publisher: ${p.instruments}, as of ${p.date}. Source: ${p.source}.`,
  },

  // An address that gives nothing
  failure: {
    address: (p: { value: string }) => `“${p.value}” in “src” is no web address.`,
    offline: (p: { value: string }) => `The data at “${p.value}” could not be fetched: this device is offline.`,
    fetch: (p: { value: string }) =>
      `The data at “${p.value}” could not be fetched. The address may be wrong, or that site may not allow this page to read it.`,
    slow: (p: { value: string }) => `The data at “${p.value}” did not come in time.`,
    cut: (p: { value: string }) => `The data at “${p.value}” broke off before their end.`,
    type: (p: { value: string }) => `What stands at “${p.value}” is neither JSON nor a table.`,
    large: (p: { value: string }) => `What stands at “${p.value}” is larger than is read.`,
  },
  status: (p: { value: string; status: string }) => `The site answered ${p.status} for the data at “${p.value}”.`,

  // Where a fault is
  row: (p: { row: string }) => `Row ${p.row}`,
  cell: (p: { row: string; column: string }) => `Row ${p.row}, column “${p.column}”`,
  whole: 'The data',

  // Faults
  fault: {
    form: (p: { place: string; value: string; nearest: string }) =>
      p.nearest
        ? `${p.place}: “${p.value}” is not what belongs here: ${p.nearest}.`
        : `${p.place}: “${p.value}” is not in the documented form.`,
    missing: (p: { place: string }) => `${p.place}: something needed is missing.`,
    field: (p: { place: string; value: string; nearest: string }) =>
      p.nearest
        ? `${p.place}: there is no field “${p.value}” here. Nearest: ${p.nearest}.`
        : `${p.place}: there is no field “${p.value}” here.`,
    version: (p: { place: string; value: string; nearest: string }) =>
      `${p.place}: version “${p.value}” of the form cannot be read. Known: ${p.nearest}.`,
    'too-many': (p: { place: string; value: string }) => `${p.place}: ${p.value} are too many.`,
    'too-deep': (p: { place: string }) => `${p.place}: too many lists and objects inside each other.`,
    large: (p: { place: string; value: string }) => `${p.place}: “${p.value}” is too long.`,
    syntax: (p: { place: string; value: string }) => `${p.place}: cannot be read from “${p.value}” on.`,
    twice: (p: { place: string; value: string; nearest: string }) =>
      p.nearest
        ? `${p.place}: “${p.value}” stands beside “${p.nearest}”; only one can be.`
        : `${p.place}: “${p.value}” stands twice.`,
    text: (p: { place: string; value: string }) =>
      `${p.place}: “${p.value}” holds characters that cannot be seen or that turn the text around.`,
    party: (p: { place: string; value: string; nearest: string }) =>
      p.nearest
        ? `${p.place}: “${p.value}” is no State or party organization. Nearest: ${p.nearest}.`
        : `${p.place}: “${p.value}” is no State or party organization.`,
    action: (p: { place: string; value: string; nearest: string }) =>
      `${p.place}: “${p.value}” is no treaty action. Nearest: ${p.nearest}.`,
    mode: (p: { place: string; value: string; nearest: string }) =>
      `${p.place}: “${p.value}” is not possible here. Possible: ${p.nearest}.`,
    instrument: (p: { place: string; value: string; nearest: string }) =>
      p.nearest
        ? `${p.place}: “${p.value}” is no known instrument. Nearest: ${p.nearest}.`
        : `${p.place}: “${p.value}” is no known instrument.`,
    id: (p: { place: string; value: string }) =>
      `${p.place}: “${p.value}” is no identifier: small letters, digits and hyphens.`,
    date: (p: { place: string; value: string }) =>
      `${p.place}: “${p.value}” is not a day. Write it as year-month-day, for example 2005-04-25.`,
    future: (p: { place: string; value: string }) => `${p.place}: ${p.value} is in the future.`,
    early: (p: { place: string; value: string; nearest: string }) =>
      `${p.place}: ${p.value} is before the adoption on ${p.nearest}.`,
    late: (p: { place: string; value: string; nearest: string }) =>
      `${p.place}: ${p.value} is after ${p.nearest}, the last day of the table.`,
    order: (p: { place: string; value: string; nearest: string }) =>
      `${p.place}: “${p.value}” cannot come before “${p.nearest}”.`,
    conflict: (p: { place: string; value: string; nearest: string }) =>
      `${p.place}: “${p.value}” contradicts what is bundled, “${p.nearest}”. To correct it, use the mode “correct”.`,
    undated: (p: { place: string; value: string }) => `${p.place}: “${p.value}” needs a day.`,
    url: (p: { place: string; value: string }) =>
      `${p.place}: “${p.value}” is no web address that begins with http or https.`,
    colour: (p: { place: string; value: string }) =>
      `${p.place}: “${p.value}” is no colour like #7a3b8f that can be told from a white page.`,
    column: (p: { place: string; value: string; nearest: string }) =>
      p.nearest
        ? `${p.place}: “${p.value}” is no column. Nearest: ${p.nearest}.`
        : `${p.place}: “${p.value}” is no column.`,
    cells: (p: { place: string; value: string; nearest: string }) =>
      `${p.place}: ${p.value} cells, where the heading has ${p.nearest}.`,
  },
  more: (p: { n: number; nText: string }) =>
    plural(p.n, {
      one: `There is ${p.nText} more fault in the data.`,
      other: `There are ${p.nText} more faults in the data.`,
    }),
};

provideEnglish({ own });
