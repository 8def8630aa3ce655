import type { OwnPlace } from './fault.js';

/** A value as it was supplied, and where it stands. */
export interface Loose {
  readonly value: unknown;
  readonly place: OwnPlace;
}

/** One thing that was supplied, by the names of its fields: an object of JSON, a row of CSV. */
export type LooseFields = (name: string) => Loose;

/** What is said of one instrument, before anything is checked. */
export interface LooseTable {
  /** Where it stands as a whole. */
  readonly place: OwnPlace;
  readonly fields: LooseFields;
  readonly acts: readonly LooseFields[];
  readonly removed: readonly Loose[];
  /** Identifier of the instrument; may name none. */
  readonly id: Loose;
}

/** All that was supplied. */
export interface LooseData {
  readonly tables: readonly LooseTable[];
  /** What holds for every table that does not say otherwise: `asOf`, `source`, `mode`. */
  readonly fields: LooseFields;
  /** Whether the form has a place for everything it demands; CSV has none for a date or a source of the whole. */
  readonly isWhole: boolean;
}

/** A field of an object as it was written, never one it inherits. */
export function ownField(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null && Object.hasOwn(of, name)
    ? (of as { readonly [key: string]: unknown })[name]
    : undefined;
}
