import type { Locale } from '../i18n/locale.js';
import type { PartyCode } from '../model/types.js';

/** States as a reader walks them. */
export interface ReadingOrder {
  readonly codes: readonly PartyCode[];
  /** Their names, in the same order. */
  readonly names: readonly string[];
}

const orders = new WeakMap<Locale, Map<string, ReadingOrder>>();

/** The order of these States by name: one for all pictures of a page that show them. */
export function readingOrder(shown: readonly PartyCode[], locale: Locale): ReadingOrder {
  let inLocale = orders.get(locale);
  if (!inLocale) orders.set(locale, (inLocale = new Map()));
  const key = shown.join('');
  let order = inLocale.get(key);
  if (!order) {
    const codes = locale.sortStates(shown);
    inLocale.set(key, (order = { codes, names: codes.map((code) => locale.state(code)) }));
  }
  return order;
}
