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
   * What one party did, an entry for each way of acting that occurs. For each act a letter, `a` for the
   * first of the action kinds, a capital where the act has no date; a digit, its place in `origins`; and
   * `+` where the day of its entry into force is known.
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
}

const names = new Map<number, IsoDate>();

/** The day with a number. Half of the acts share their day with another. */
function nameOf(day: number): IsoDate {
  let name = names.get(day);
  if (name === undefined) names.set(day, (name = dayFromNumber(day)));
  return name;
}

/** A column of days, read in turn. */
function days(first: number, high: string, low: string): () => IsoDate {
  const highs = readNumbers(high);
  let at = 0;
  return () => {
    const day = first + (highs[at] ?? NaN) * base + digitValue(low.charCodeAt(at));
    at++;
    return nameOf(day);
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
  const patterns = acts.patterns.split(' ');
  const did = part(acts.did);
  const unpacked: Act[] = [];
  parties.forEach((party, place) => {
    const pattern = patterns[digitValue(did.charCodeAt(place))] ?? '';
    for (let at = 0; at < pattern.length; at += 2) {
      const letter = pattern.charCodeAt(at);
      const dated = letter > 96;
      const action = actionKinds[letter - (dated ? 97 : 65)];
      const origin = acts.origins[digitValue(pattern.charCodeAt(at + 1))];
      if (!action || !origin) throw new RangeError(`the acts of ${instrument} cannot be read`);
      const date = dated ? (action === 'signature' ? signed : bound)() : '';
      const inForce = pattern[at + 2] === '+' ? bound() : '';
      if (inForce) at++;
      const [source, note] = [acts.sources[origin[0]] ?? '', acts.notes[origin[1]] ?? ''];
      unpacked.push({ instrument, party, action, date, inForce, source, note });
    }
  });
  return unpacked;
}
