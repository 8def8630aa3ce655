import type { Act, PartyCode } from '../../model/types.js';
import { roleOf } from './in-turn.js';

type Told = Pick<Act, 'party' | 'action' | 'date' | 'inForce'>;

/** One act that one of two tables has and the other has not, or has otherwise. */
export interface ActChange {
  readonly kind: 'added' | 'changed' | 'removed';
  readonly party: PartyCode;
  readonly before?: Told;
  readonly after?: Told;
}

const isSame = (one: Told, other: Told) => one.action === other.action && one.date === other.date;
/** An entry into force that only one of the two prints is no change. */
const isOtherwise = (one: Told, other: Told) =>
  !isSame(one, other) || (one.inForce !== '' && other.inForce !== '' && one.inForce !== other.inForce);

/**
 * What is otherwise in the second of two tables of one instrument: by party, in the order they are met. Of acts of one
 * kind by one party those that are the same belong together, and the others in their order.
 */
export function diffActs(before: readonly Told[], after: readonly Told[]): ActChange[] {
  const key = (act: Told) => `${act.party} ${roleOf(act.action)}`;
  const olds = new Map<string, Told[]>();
  for (const act of before) olds.set(key(act), [...(olds.get(key(act)) ?? []), act]);
  const take = (list: Told[] | undefined, at: number) => (at < 0 ? undefined : list?.splice(at, 1)[0]);
  const pairs = new Map<Told, Told | undefined>();
  for (const act of after) {
    const list = olds.get(key(act));
    pairs.set(act, take(list, list?.findIndex((one) => isSame(one, act)) ?? -1));
  }
  const changes: ActChange[] = [];
  for (const [act, same] of pairs) {
    const old = same ?? take(olds.get(key(act)), 0);
    if (!old) changes.push({ kind: 'added', party: act.party, after: act });
    else if (isOtherwise(old, act)) changes.push({ kind: 'changed', party: act.party, before: old, after: act });
  }
  const gone = new Set([...olds.values()].flat());
  for (const act of before) if (gone.has(act)) changes.push({ kind: 'removed', party: act.party, before: act });
  return changes;
}
