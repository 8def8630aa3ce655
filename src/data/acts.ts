import packed from '../../data/bundle/acts.json' with { type: 'json' };
import { dayFromNumber } from '../model/date.js';
import { actionKinds, type Act, type IsoDate, type PartyCode } from '../model/types.js';
import { base, digitValue, readNumbers } from './digits.js';

/**
 * How the acts are packed (`data/scripts/pack-acts.ts` writes it).
 *
 * Each column is one text with a part for every instrument, in the order of
 * `ids`, separated by spaces: like things stand together, which is what a
 * compressor wants. Within an instrument acts go by party, then by date.
 */
export interface PackedActs {
  /** Identifiers of the instruments that have a table. */
  readonly ids: string;
  /** First day of each instrument's columns, as a day number. A Monday, so that weekends are rare digits. */
  readonly first: readonly number[];
  /**
   * What one party did, an entry for each way of acting that occurs: a letter an act, `a` for the first
   * of the action kinds; a capital where the act has no date; `+` after it where its entry into force has one.
   */
  readonly patterns: string;
  /** A digit for each party, States first, then organizations: its place in `patterns`. */
  readonly did: string;
  /** Days of signature since `first`: in 91s, and what remains. */
  readonly signedHigh: string;
  readonly signedLow: string;
  /** Days of all other acts, each followed by its entry into force where there is one. */
  readonly boundHigh: string;
  readonly boundLow: string;
  readonly sources: readonly string[];
  readonly notes: readonly string[];
  /** Pairs of places in `sources` and `notes`. */
  readonly origins: readonly (readonly [source: number, note: number])[];
  /** A digit for each act, its place in `origins`; one digit for all of them where they agree. */
  readonly from: string;
}

/** A column of days, read in turn. */
function days(first: number, high: string, low: string): () => IsoDate {
  const highs = readNumbers(high);
  let at = 0;
  return () => {
    const day = first + (highs[at] ?? NaN) * base + digitValue(low.charCodeAt(at));
    at++;
    return dayFromNumber(day);
  };
}

/**
 * Unpacks the acts of one instrument.
 * @param parties codes of the States in the data's order, then of the organizations.
 * @returns the acts by party, then date; empty for an instrument without a table.
 */
export function unpackActs(
  instrument: string,
  parties: readonly PartyCode[],
  acts: PackedActs = packed as unknown as PackedActs,
): Act[] {
  const index = acts.ids.split(' ').indexOf(instrument);
  if (index < 0) return [];
  const part = (column: string): string => column.split(' ')[index] ?? '';
  const first = acts.first[index] ?? NaN;
  const signed = days(first, part(acts.signedHigh), part(acts.signedLow));
  const bound = days(first, part(acts.boundHigh), part(acts.boundLow));
  const [patterns, did, from] = [acts.patterns.split(' '), part(acts.did), part(acts.from)];
  const unpacked: Act[] = [];
  parties.forEach((party, place) => {
    const pattern = patterns[digitValue(did.charCodeAt(place))] ?? '';
    for (let at = 0; at < pattern.length; at++) {
      const letter = pattern.charCodeAt(at);
      const dated = letter > 96;
      const action = actionKinds[letter - (dated ? 97 : 65)];
      if (!action) throw new RangeError(`unknown kind of action in the acts of ${instrument}`);
      const date = dated ? (action === 'signature' ? signed : bound)() : '';
      const inForce = pattern[at + 1] === '+' ? bound() : '';
      if (inForce) at++;
      const origin = acts.origins[digitValue(from.charCodeAt(from.length > 1 ? unpacked.length : 0))];
      const source = acts.sources[origin?.[0] ?? 0] ?? '';
      const note = acts.notes[origin?.[1] ?? 0] ?? '';
      unpacked.push({ instrument, party, action, date, inForce, source, note });
    }
  });
  return unpacked;
}
