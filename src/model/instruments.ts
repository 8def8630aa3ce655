import { nearest } from './nearest.js';
import type { Dataset, Instrument } from './types.js';

/** Names for lists of instruments that an attribute may use. */
export const instrumentSets = ['universal-19', 'universal-12', 'neighbours', 'own'] as const;

/** A value that names nothing, with what it may have meant. */
export interface Misnamed {
  readonly value: string;
  /** The nearest valid values, best first; may be empty, and is after the first twenty wrong values. */
  readonly nearest: readonly string[];
}

function membersOfSet(dataset: Dataset, name: string): readonly Instrument[] | undefined {
  switch (name) {
    case 'universal-19':
      return dataset.instruments.filter(({ set }) => set === 'universal-19');
    case 'universal-12':
      return dataset.instruments.filter(({ inTwelveOf2005 }) => inTwelveOf2005);
    case 'neighbours':
      return dataset.instruments.filter(({ set }) => set === 'neighbours');
    // Those that a host supplied the table of; a name of nothing where it supplied none.
    case 'own': {
      const own = dataset.instruments.filter((one) => one.own);
      return own.length > 0 ? own : undefined;
    }
    default:
      return undefined;
  }
}

/** Wrong values for which the nearest are sought: a host may pass a list of any length. */
const mostSought = 20;

/**
 * Reads a list of instruments.
 * @param text identifiers or set names, separated by commas or spaces.
 * @returns the instruments in the order named, each once, and the values that name none.
 */
export function parseInstruments(
  dataset: Dataset,
  text: string,
): { readonly instruments: readonly Instrument[]; readonly misnamed: readonly Misnamed[] } {
  const byId = new Map(dataset.instruments.map((instrument) => [instrument.id, instrument]));
  const found = new Set<Instrument>();
  const misnamed: Misnamed[] = [];
  for (const value of text.split(/[\s,]+/).filter(Boolean)) {
    const name = value.toLowerCase();
    const one = byId.get(name);
    const several = one ? [one] : membersOfSet(dataset, name);
    if (several) several.forEach((instrument) => found.add(instrument));
    else {
      const sought = misnamed.length < mostSought;
      const valid = sought ? [...byId.keys(), ...instrumentSets] : [];
      misnamed.push({ value, nearest: nearest(name, valid) });
    }
  }
  return { instruments: [...found], misnamed };
}
