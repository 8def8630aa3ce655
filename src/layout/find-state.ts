import { nearest } from '../model/nearest.js';
import type { PartyCode, State } from '../model/types.js';
import { plain } from './search.js';

/** The names of one State, in any language. */
export interface NamesOf {
  (code: PartyCode): { readonly short: string; readonly formal?: string } | undefined;
}

/**
 * Reads which State is meant.
 * @param text a code (ISO 3166-1 alpha-3 or alpha-2, or M49 in digits) or a name, short or formal;
 * case, accents and a leading "the" do not count.
 * @returns the alpha-3 code, or the nearest names.
 */
export function findState(
  states: readonly State[],
  namesOf: NamesOf,
  text: string,
): PartyCode | { readonly nearest: readonly string[] } {
  const wanted = text.trim().toUpperCase();
  const digits = /^\d{1,3}$/.test(wanted) ? wanted.padStart(3, '0') : wanted;
  const coded = states.find(({ iso3, iso2, m49 }) => iso3 === wanted || iso2 === wanted || m49 === digits);
  if (coded) return coded.iso3;
  const name = plain(text).replace(/^the /, '');
  const named = states.find(({ iso3 }) => {
    const { short = '', formal = '' } = namesOf(iso3) ?? {};
    return [short, formal].some((one) => plain(one).replace(/^the /, '') === name && name !== '');
  });
  if (named) return named.iso3;
  const shorts = new Map(states.map(({ iso3 }) => [plain(namesOf(iso3)?.short ?? ''), iso3]));
  const near = nearest(name, [...shorts.keys()].filter(Boolean));
  return { nearest: near.flatMap((one) => namesOf(shorts.get(one) ?? '')?.short ?? []) };
}
