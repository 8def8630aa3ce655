import { mostPieces, readReachInPieces, type ReachResult } from '../data/reach-host.js';
import { englishWords } from '../data/words.js';
import type { State } from '../model/types.js';

/** A host's list of activities as it is read: a long one in pieces, between which the page has its turn. */
export class ReachReading {
  #given: unknown;
  #rest: ReturnType<typeof readReachInPieces> | undefined;
  #result: ReachResult | undefined;

  constructor(private readonly states: () => readonly State[]) {}

  /** Begins to read a list, if it is another than before. */
  #begin(given: unknown): void {
    if (given === this.#given && (this.#rest || this.#result)) return;
    this.#given = given;
    this.#result = undefined;
    this.#rest = readReachInPieces(given, this.states(), (code) => englishWords().states[code]?.short);
  }

  #step(): void {
    const rest = this.#rest;
    // What throws is to throw where it is asked for.
    this.#rest = undefined;
    const step = rest?.next();
    if (step?.done) this.#result = step.value;
    else this.#rest = rest;
  }

  /** What there is to do of reading a list, in turn; nothing where it has been read. */
  pieces(given: unknown): readonly (() => void)[] {
    if (given === undefined) return [];
    try {
      this.#begin(given);
      return this.#rest ? Array.from({ length: mostPieces(given) }, () => () => this.#step()) : [];
    } catch {
      // An object of a host's may throw from inside, and does again where that is told.
      return [];
    }
  }

  /** What came of a list; what has not been read of it is read now. */
  result(given: unknown): ReachResult {
    this.#begin(given);
    while (this.#rest) this.#step();
    return this.#result ?? { faults: [] };
  }
}
