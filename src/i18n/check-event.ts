import type { Locale } from './locale.js';
import { nearest } from '../model/nearest.js';
import type { ReachEvent } from '../model/reach.js';
import type { Fault } from './fault.js';

/**
 * What is wrong with the identifier of an activity.
 * @param events those that can be chosen; with none, nothing is said.
 */
export function checkEvent(value: string, events: readonly ReachEvent[], { messages }: Locale): readonly Fault[] {
  const ids = events.map(({ id }) => id);
  if (value === '' || ids.length === 0 || ids.includes(value)) return [];
  const near = nearest(value, ids);
  const message =
    near.length > 0
      ? messages.reach.errorEventNear({ value, nearest: near.join(', ') })
      : messages.reach.errorEvent({ value });
  return [{ message, attribute: 'event', value, nearest: near }];
}
