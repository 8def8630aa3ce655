import { isConsent } from '../../model/acts.js';
import type { Act } from '../../model/types.js';

type Told = Pick<Act, 'action' | 'date'>;

export type Role = 'signature' | 'consent' | 'withdrawal';

export const roleOf = (action: Act['action']): Role =>
  action === 'signature' || action === 'withdrawal' ? action : 'consent';

/** Two acts that cannot both be: a second of a kind, or a withdrawal before the consent it is from. */
export interface Clash<T extends Told> {
  readonly kind: 'twice' | 'order';
  readonly act: T;
  readonly against: T;
}

/**
 * Acts of one party in the order in which they can have happened: by day, and of one day so that who left on it joins
 * after that. A party signs once, joins, may leave, may join again, and so on; undated acts come first.
 * @param acts of one party and one instrument, in any order.
 * @returns all of them; and the clashes, of which there are none where the acts make sense.
 */
export function inTurn<T extends Told>(acts: readonly T[]): { readonly acts: T[]; readonly clashes: Clash<T>[] } {
  const waiting = [...acts].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const ordered: T[] = [];
  const clashes: Clash<T>[] = [];
  let signature: T | undefined;
  let consent: T | undefined;
  let withdrawal: T | undefined;
  const fits = ({ action }: T) => (action === 'withdrawal' ? consent !== undefined : !isConsent(action) || consent === undefined);
  for (let [first] = waiting; first; [first] = waiting) {
    const { date } = first;
    const act = waiting.find((one) => one.date === date && fits(one)) ?? first;
    waiting.splice(waiting.indexOf(act), 1);
    ordered.push(act);
    const role = roleOf(act.action);
    if (role === 'signature') {
      if (signature) clashes.push({ kind: 'twice', act, against: signature });
      else signature = act;
    } else if (role === 'consent') {
      if (consent) clashes.push({ kind: 'twice', act, against: consent });
      else [consent, withdrawal] = [act, undefined];
    } else if (consent) [consent, withdrawal] = [undefined, act];
    else if (withdrawal) clashes.push({ kind: 'twice', act, against: withdrawal });
    else {
      // A list may tell of a withdrawal alone; but not of a consent after it and of none before.
      const later = waiting.find(({ action }) => isConsent(action));
      if (later) clashes.push({ kind: 'order', act, against: later });
      withdrawal = act;
    }
  }
  return { acts: ordered, clashes };
}
