import type { Act, ActionKind, PartyCode } from './types.js';

/** Whether an action expresses consent to be bound: everything but a signature subject to ratification, and a withdrawal. */
export function isConsent(action: ActionKind): boolean {
  return action !== 'signature' && action !== 'withdrawal';
}

/** What one party did about one instrument: of one that joined more than once, the last consent and what followed it. */
export interface PartyRecord {
  readonly signature?: Act;
  readonly consent?: Act;
  readonly withdrawal?: Act;
  /** Of a party that left and joined again: its consents and withdrawals before these, in turn. */
  readonly earlier?: readonly Act[];
}

const indexed = new WeakMap<readonly Act[], ReadonlyMap<PartyCode, PartyRecord>>();

/** The acts of one instrument by party. Computed once for a list of acts, which must not change. */
export function recordsOf(acts: readonly Act[]): ReadonlyMap<PartyCode, PartyRecord> {
  let records = indexed.get(acts);
  if (!records) {
    const building = new Map<PartyCode, { -readonly [K in keyof PartyRecord]: PartyRecord[K] }>();
    for (const act of acts) {
      let record = building.get(act.party);
      if (!record) building.set(act.party, (record = {}));
      if (act.action === 'signature') record.signature = act;
      else if (act.action === 'withdrawal') record.withdrawal = act;
      else {
        const { consent, withdrawal } = record;
        if (consent && withdrawal) {
          record.earlier = [...(record.earlier ?? []), consent, withdrawal];
          delete record.withdrawal;
        }
        record.consent = act;
      }
    }
    indexed.set(acts, (records = building));
  }
  return records;
}
