import type { Locale } from '../i18n/locale.js';
import type { InstrumentId } from '../model/types.js';

/**
 * The title of an instrument in the locale's language. What is not the authentic title says so: a
 * translation is never taken for the treaty's own words.
 */
export function titleOf({ messages, words }: Locale, id: InstrumentId): string {
  const { title, short = id, authentic } = words.instruments[id] ?? {};
  if (title === undefined) return messages.shortNameOnly({ name: short });
  return authentic ? title : messages.titleNotAuthentic({ title });
}
