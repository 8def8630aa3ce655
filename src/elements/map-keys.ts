import { neighbourIn, type Direction } from '../layout/direction.js';
import type { Picture } from '../layout/picture.js';
import type { PartyCode } from '../model/types.js';
import { TypedLetters } from './typed-letters.js';

const arrows: Readonly<{ [key: string]: Direction }> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/**
 * Where a key leads on the map: an arrow to the neighbour in that direction,
 * Home and End to the first and last by name, Page Up and Page Down to the one
 * before and after, letters to the next State whose name begins with them.
 */
export class MapKeys {
  readonly #letters = new TypedLetters();

  /**
   * @param order codes of the States that can be reached, by name.
   * @param names their names, in that order.
   * @returns the State to go to, or `undefined` if the key leads nowhere.
   */
  next(
    event: Pick<KeyboardEvent, 'key' | 'timeStamp'>,
    from: PartyCode,
    picture: Picture,
    order: readonly PartyCode[],
    names: readonly string[],
  ): PartyCode | undefined {
    const { key } = event;
    const index = order.indexOf(from);
    const direction = arrows[key];
    if (direction) {
      const places = order.map((code) => picture.byCode.get(code)?.anchor ?? ([0, 0] as const));
      const to = neighbourIn(direction, index, places);
      return to === undefined ? undefined : order[to];
    }
    if (key === 'Home') return order[0];
    if (key === 'End') return order.at(-1);
    if (key === 'PageDown') return order[(index + 1) % order.length];
    if (key === 'PageUp') return order[(index + order.length - 1) % order.length];
    const to = this.#letters.next(event, names, index);
    return to === undefined ? undefined : order[to];
  }

  /** Whether letters are being typed, so that a digit or a sign belongs to them. */
  isTyping(timeStamp: number): boolean {
    return this.#letters.isTyping(timeStamp);
  }
}
