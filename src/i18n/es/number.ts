import { pluralFor } from '../plural.js';

const plural = pluralFor('es');

/** Messages of `treaty-number`, in Spanish; see `../en.ts` for the rules. */
export const number: typeof import('../en/number.js').number = {
  one: (p) =>
    plural(p.n, {
      one: `${p.figureText} de ${p.membersText} Estados Miembros era parte al ${p.date}: ${p.instrument}.`,
      other: `${p.figureText} de ${p.membersText} Estados Miembros eran partes al ${p.date}: ${p.instrument}.`,
    }),
  oneIn: (p) =>
    plural(p.n, {
      one: `${p.region}: ${p.figureText} de ${p.membersText} Estados Miembros era parte al ${p.date} (${p.instrument}).`,
      other: `${p.region}: ${p.figureText} de ${p.membersText} Estados Miembros eran partes al ${p.date} (${p.instrument}).`,
    }),
  atLeast: (p) =>
    plural(p.n, {
      one: `Al menos ${p.figureText} de ${p.membersText} Estados Miembros era parte al ${p.date}: ${p.instrument}.`,
      other: `Al menos ${p.figureText} de ${p.membersText} Estados Miembros eran partes al ${p.date}: ${p.instrument}.`,
    }),
  atLeastIn: (p) =>
    plural(p.n, {
      one: `${p.region}: al menos ${p.figureText} de ${p.membersText} Estados Miembros era parte al ${p.date} (${p.instrument}).`,
      other: `${p.region}: al menos ${p.figureText} de ${p.membersText} Estados Miembros eran partes al ${p.date} (${p.instrument}).`,
    }),
  later: (p) => `${p.instrument}: nadie podía ser parte al ${p.date}, pues se aprobó el ${p.adopted}.`,
  unknown: (p) =>
    `${p.instrument}: los datos incluidos no permiten saber cuántos Estados eran partes al ${p.date}.`,
  total: (p) =>
    plural(p.n, {
      one: `${p.instrument}: ${p.figureText} parte, total publicado (${p.when}); los datos incluidos no dicen qué Estado es.`,
      other: `${p.instrument}: ${p.figureText} partes, total publicado (${p.when}); los datos incluidos no dicen qué Estados son.`,
    }),
  all: (p) =>
    plural(p.n, {
      one: `Al ${p.date}, ${p.figureText} de ${p.membersText} Estados Miembros eran partes en el instrumento (${p.nText}).`,
      other: `Al ${p.date}, ${p.figureText} de ${p.membersText} Estados Miembros eran partes en los ${p.nText} instrumentos.`,
    }),
  allCounted: (p) =>
    plural(p.n, {
      one: `Al ${p.date}, ${p.figureText} de ${p.membersText} Estados Miembros eran partes en el único instrumento que puede contarse (${p.nText} de ${p.ofText}).`,
      other: `Al ${p.date}, ${p.figureText} de ${p.membersText} Estados Miembros eran partes en los ${p.nText} instrumentos que pueden contarse, de ${p.ofText}.`,
    }),
  allIn: (p) =>
    plural(p.n, {
      one: `${p.region}, ${p.date}: ${p.figureText} de ${p.membersText} Estados Miembros eran partes en el instrumento (${p.nText}).`,
      other: `${p.region}, ${p.date}: ${p.figureText} de ${p.membersText} Estados Miembros eran partes en los ${p.nText} instrumentos.`,
    }),
  allCountedIn: (p) =>
    plural(p.n, {
      one: `${p.region}, ${p.date}: ${p.figureText} de ${p.membersText} Estados Miembros eran partes en el único instrumento que puede contarse (${p.nText} de ${p.ofText}).`,
      other: `${p.region}, ${p.date}: ${p.figureText} de ${p.membersText} Estados Miembros eran partes en los ${p.nText} instrumentos que pueden contarse, de ${p.ofText}.`,
    }),
  noneCounted: (p) => `Ninguno de los ${p.nText} instrumentos puede contarse al ${p.date}.`,

  // Lines of a list by region
  part: (p) => `${p.region}: ${p.figureText} de ${p.membersText}.`,
  partAtLeast: (p) => `${p.region}: al menos ${p.figureText} de ${p.membersText}.`,

  beyond: (p) => `La tabla termina el ${p.date}.`,
  about: (p) => `Al ${p.date}: fuente y límites`,
};
