import type { IsoDate, State } from './types.js';

/** Whether a State is a Member of the United Nations on a day. */
export function isMember(state: State, date: IsoDate): boolean {
  return state.admitted !== null && state.admitted <= date;
}

/** The number of Member States of the United Nations on a day: 191 on 25 April 2005. */
export function membersAt(states: readonly State[], date: IsoDate): number {
  let count = 0;
  for (const state of states) if (isMember(state, date)) count++;
  return count;
}
