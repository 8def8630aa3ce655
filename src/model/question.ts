import type { Instrument, IsoDate } from './types.js';

/** What a picture is asked to show. */
export interface Question {
  readonly instruments: readonly Instrument[];
  readonly asOf: IsoDate;
  /** Code of a region or group; `undefined` for the world. */
  readonly region: string | undefined;
}

export function sameQuestion(a: Question | undefined, b: Question | undefined): boolean {
  return (
    a === b ||
    (a !== undefined &&
      b !== undefined &&
      a.asOf === b.asOf &&
      a.region === b.region &&
      a.instruments.length === b.instruments.length &&
      a.instruments.every((one, i) => one === b.instruments[i]))
  );
}
