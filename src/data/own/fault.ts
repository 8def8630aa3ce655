import { limits } from './limits.js';

export const ownFaultKinds = [
  'form',
  'missing',
  'field',
  'version',
  'too-many',
  'too-deep',
  'large',
  'syntax',
  'twice',
  'text',
  'party',
  'action',
  'mode',
  'instrument',
  'id',
  'date',
  'future',
  'early',
  'late',
  'order',
  'conflict',
  'undated',
  'url',
  'colour',
  'column',
  'cells',
] as const;

/** What may be wrong with a host's data. */
export type OwnFaultKind = (typeof ownFaultKinds)[number];

/** Where: a JSON pointer (RFC 6901), or a row of CSV, the heading being row 1, and its column. */
export type OwnPlace = { readonly pointer: string } | { readonly row: number; readonly column: string };

export interface OwnFault {
  readonly kind: OwnFaultKind;
  readonly place: OwnPlace;
  /** The value as it stands, or what is missing; shortened. */
  readonly value: string;
  /** The nearest valid values, or what the value stands against. */
  readonly nearest: readonly string[];
}

/** Faults on the way: the first are kept, all are counted. */
export class Faults {
  readonly kept: OwnFault[] = [];
  count = 0;

  add(kind: OwnFaultKind, place: OwnPlace, value: unknown = '', nearest: readonly string[] = []): void {
    this.count++;
    if (this.kept.length < limits.faults) this.kept.push({ kind, place, value: shown(value), nearest });
  }

  /** Whether there are so many that for another one nothing costly need be sought. */
  get isFull(): boolean {
    return this.count >= limits.sought;
  }
}

/** What ends the reading at once: a text of which nothing more can be said. */
export class Unreadable extends Error {
  constructor(
    readonly kind: OwnFaultKind,
    readonly place: OwnPlace,
    readonly value: unknown = '',
  ) {
    super(kind);
  }
}

/** Controls, what changes the direction of all that follows, and halves of a letter. */
const unsafe = /[\p{Cc}\p{Cs}\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** A value as a fault shows it, safe to stand in a sentence; what is no text, number or truth value by its kind. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return value.slice(0, 80).replace(unsafe, '\ufffd');
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return value === undefined || value === null ? '' : Array.isArray(value) ? 'list' : typeof value;
}

/** Whether a text has nothing that could change what is read around it. */
export function isPlain(text: string): boolean {
  unsafe.lastIndex = 0;
  return !unsafe.test(text);
}

/** A step further in a JSON pointer. */
export function pointerTo(pointer: string, step: string | number): string {
  return `${pointer}/${String(step).slice(0, 80).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
