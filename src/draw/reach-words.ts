import type { ReachFault } from '../data/reach-host.js';
import type { Locale } from '../i18n/locale.js';
import { reachRoles, type ReachEvent } from '../model/reach.js';

/** A date as far as it is known: a day, a month or a year. */
export function dateText(locale: Locale, date: string): string {
  if (date.length > 7) return locale.date(date);
  return date.length > 4 ? locale.month(date) : locale.year(Number(date));
}

/** When an activity was, as short as it can be said. */
export function whenText(locale: Locale, { start, end }: Pick<ReachEvent, 'start' | 'end'>): string {
  const { reach } = locale.messages;
  const [from, to] = [dateText(locale, start), dateText(locale, end)];
  if (start === end) return from;
  return start.length > 7 && end.length > 7 && start.slice(0, 7) === end.slice(0, 7)
    ? reach.daysOfMonth({ day: locale.year(Number(start.slice(8))), from, to })
    : reach.days({ from, to });
}

/** Who was there: how many countries, and in what role. */
export function whoText(locale: Locale, { countries }: Pick<ReachEvent, 'countries'>): string {
  const { reach } = locale.messages;
  const roles = reachRoles.flatMap((role) => {
    const n = countries.filter((one) => one.role === role).length;
    return n > 0 ? reach.roleCount[role]({ n, nText: locale.number(n) }) : [];
  });
  const n = countries.length;
  return reach.countries({ n, nText: locale.number(n), roles: locale.list(roles) });
}

/** A fault of a host's activities as a sentence that names the row. */
export function faultText({ messages, number }: Locale, fault: ReachFault): string {
  const { reach } = messages;
  const { kind, value } = fault;
  const [event, country] = [number(fault.event), number(fault.country)];
  const nearest = fault.nearest.join(', ');
  switch (kind) {
    case 'form':
      return fault.event === 0 ? reach.errorFormAll : reach.errorForm({ event, value });
    case 'too-many':
      return fault.event === 0 ? reach.errorTooManyAll({ value }) : reach.errorTooMany({ event, value });
    case 'mode':
      return reach.errorMode({ event, value, nearest });
    case 'role':
      return reach.errorRole({ event, country, value, nearest });
    case 'country':
      return nearest
        ? reach.errorCountryNear({ event, country, value, nearest })
        : reach.errorCountry({ event, country, value });
    case 'country-twice':
      return reach.errorCountryTwice({ event, country, value });
    case 'date':
      return reach.errorDate({ event, value });
    case 'order':
      return reach.errorOrder({ event, value });
    case 'title':
      return reach.errorTitle({ event });
    case 'place':
      return reach.errorPlace({ event, value });
    case 'source':
      return reach.errorSource({ event, value });
    case 'id-twice':
      return reach.errorIdTwice({ event, value });
  }
}
