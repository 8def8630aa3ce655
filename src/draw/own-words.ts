import type { OwnFault } from '../data/own/fault.js';
import type { Fault } from '../i18n/fault.js';
import { englishLocale, type Locale } from '../i18n/locale.js';
import '../i18n/en/own.js';

/** A locale that has the words for a host's data: in English, while those of another language are on their way. */
export function withOwn(locale: Locale): Locale {
  return (locale.messages as Partial<Locale['messages']>).own ? locale : englishLocale();
}

/** Faults of a host's data that are told; the others are counted. */
const most = 5;

function placeText({ messages, number }: Locale, { place }: OwnFault): string {
  const { own } = messages;
  if ('pointer' in place) return place.pointer === '' ? own.whole : place.pointer;
  const row = number(place.row);
  return place.column ? own.cell({ row, column: place.column }) : own.row({ row });
}

/** A fault of a host's data as a sentence that names its place. */
export function ownFaultText(locale: Locale, fault: OwnFault): string {
  const { value, kind, nearest } = fault;
  return locale.messages.own.fault[kind]({ place: placeText(locale, fault), value, nearest: nearest.join(', ') });
}

/** What is wrong with a host's data, in so many sentences as a reader will read. */
export function ownFaults(spoken: Locale, faults: readonly OwnFault[], count: number): readonly Fault[] {
  const locale = withOwn(spoken);
  const told = faults.slice(0, most).map(
    (fault): Fault => ({ message: ownFaultText(locale, fault), value: fault.value, nearest: fault.nearest }),
  );
  const n = count - told.length;
  return n > 0 ? [...told, { message: locale.messages.own.more({ n, nText: locale.number(n) }) }] : told;
}
