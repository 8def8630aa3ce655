import { typeAhead } from '../layout/search.js';

/** Time after which typed letters begin a new name, in milliseconds. */
const pause = 700;

/** Letters typed on a picture, which find a State by the beginning of its name. */
export class TypedLetters {
  #typed = '';
  #at = 0;

  /**
   * @param names in the order they are walked, and `from` the place of the current one, or -1.
   * @returns the place of the name found; `undefined` for a key that is no letter, or finds nothing.
   */
  next(
    { key, timeStamp }: Pick<KeyboardEvent, 'key' | 'timeStamp'>,
    names: readonly string[],
    from: number,
  ): number | undefined {
    if (!/^[\p{L}\p{N}]$/u.test(key)) return undefined;
    this.#typed = timeStamp - this.#at > pause ? key : this.#typed + key;
    this.#at = timeStamp;
    return typeAhead(this.#typed, names, from);
  }

  /** Whether letters are being typed, so that a digit, a sign or a space belongs to them. */
  isTyping(timeStamp: number): boolean {
    return this.#typed !== '' && timeStamp - this.#at <= pause;
  }
}
