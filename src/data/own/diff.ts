import { isConsent } from '../../model/acts.js';
import type { Act, PartyCode } from '../../model/types.js';

type Told = Pick<Act, 'party' | 'action' | 'date' | 'inForce'>;

/** One act that one of two tables has and the other has not, or has otherwise. */
export interface ActChange {
  readonly kind: 'added' | 'changed' | 'removed';
  readonly party: PartyCode;
  readonly before?: Told;
  readonly after?: Told;
}

const roleOf = ({ action }: Told) => (isConsent(action) ? 'consent' : action);

/**
 * What is otherwise in the second of two tables of one instrument: by party, in the order they are met.
 * An entry into force that only one of the two prints is no change.
 */
export function diffActs(before: readonly Told[], after: readonly Told[]): ActChange[] {
  const key = (act: Told) => `${act.party} ${roleOf(act)}`;
  const olds = new Map(before.map((act) => [key(act), act]));
  const news = new Map(after.map((act) => [key(act), act]));
  const changes: ActChange[] = [];
  for (const [name, act] of news) {
    const old = olds.get(name);
    if (!old) changes.push({ kind: 'added', party: act.party, after: act });
    else if (
      old.action !== act.action ||
      old.date !== act.date ||
      (old.inForce !== '' && act.inForce !== '' && old.inForce !== act.inForce)
    )
      changes.push({ kind: 'changed', party: act.party, before: old, after: act });
  }
  for (const [name, act] of olds)
    if (!news.has(name)) changes.push({ kind: 'removed', party: act.party, before: act });
  return changes;
}
