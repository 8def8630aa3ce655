import { parseDate } from '../model/date.js';
import type { GroupState } from '../model/group.js';

/*
 * What an iframe with a widget and the page around it say to each other. Either
 * may be anybody's: what arrives is read key by key, and what has not the shape
 * written here is not there.
 */

/** The version of these messages; another one is not read. */
export const version = 1;

/** From the frame: its group changed in it, or it joins. From the page: all that the group has. */
export interface GroupMessage {
  readonly type: 'treaty-group';
  readonly version: typeof version;
  readonly group: string;
  /** A key with `undefined` is cleared. */
  readonly state: GroupState;
  /**
   * From the frame: the number of its message, rising. From the page: the number
   * of the frame's last message that is in `state`. A frame that has said more
   * since then waits for the next, so that a slider never jumps back.
   */
  readonly turn: number;
  /** From a frame that joins: its state only fills what the group has not set. */
  readonly join: boolean;
}

/** From the frame: the height its content needs, in CSS pixels. */
export interface SizeMessage {
  readonly type: 'treaty-size';
  readonly version: typeof version;
  readonly height: number;
}

/** From the page: whoever is there may join, and say its size. */
export interface HelloMessage {
  readonly type: 'treaty-hello';
  readonly version: typeof version;
}

export type Message = GroupMessage | SizeMessage | HelloMessage;

/** The tallest frame, in CSS pixels: a frame must not make the page endless. */
const tallest = 20_000;

const isCode = (value: unknown) => typeof value === 'string' && /^[A-Z]{3}$/.test(value);

const shapes: { readonly [K in keyof Required<GroupState>]: (value: unknown) => boolean } = {
  selected: isCode,
  hovered: isCode,
  asOf: (value) => typeof value === 'string' && parseDate(value) !== undefined,
  instruments: (value) => typeof value === 'string' && /^[a-z0-9][a-z0-9, -]{0,999}$/i.test(value),
};

/** The keys of a group's state that travel. */
export const stateKeys = Object.keys(shapes) as readonly (keyof GroupState)[];

type Fields = { readonly [name: string]: unknown };

const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

function readState(given: Fields): GroupState {
  const state: { -readonly [K in keyof GroupState]: GroupState[K] } = {};
  for (const key of stateKeys) {
    if (!Object.hasOwn(given, key)) continue;
    const value = given[key];
    if (value === undefined || value === null) state[key] = undefined;
    else if (shapes[key](value)) state[key] = value as string;
  }
  return state;
}

/** Reads what arrived; `undefined` for what is no message of ours. */
export function readMessage(data: unknown): Message | undefined {
  if (!isRecord(data) || data['version'] !== version) return undefined;
  switch (data['type']) {
    case 'treaty-hello':
      return { type: 'treaty-hello', version };
    case 'treaty-size': {
      const { height } = data;
      if (typeof height !== 'number' || !(height > 0) || height > tallest) return undefined;
      return { type: 'treaty-size', version, height: Math.ceil(height) };
    }
    case 'treaty-group': {
      const { group, state, turn, join } = data;
      if (typeof group !== 'string' || group === '' || group.length > 200) return undefined;
      if (!isRecord(state) || !Number.isSafeInteger(turn)) return undefined;
      return {
        type: 'treaty-group',
        version,
        group,
        state: readState(state),
        turn: turn as number,
        join: join === true,
      };
    }
    default:
      return undefined;
  }
}
