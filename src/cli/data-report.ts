import { diffActs, type ActChange } from '../data/own/diff.js';
import type { Locale } from '../i18n/locale.js';
import type { Act } from '../model/types.js';
import { dataMessages } from './data-messages.js';

type Told = Pick<Act, 'party' | 'action' | 'date' | 'inForce'>;

function actText({ action, date }: Told, { messages, date: dayText }: Locale): string {
  const name = messages.action[action];
  return date ? dataMessages.act({ action: name, date: dayText(date) }) : dataMessages.actUndated({ action: name });
}

function line({ kind, party, before, after }: ActChange, locale: Locale): string {
  const state = locale.state(party);
  const text = (act: Told | undefined) => (act ? actText(act, locale) : '');
  if (kind === 'changed') return dataMessages.changed({ state, before: text(before), after: text(after) });
  return dataMessages[kind]({ state, act: text(after ?? before) });
}

/** The changes of one instrument, a line each, States in the order of their names. */
export function changeLines(before: readonly Told[], after: readonly Told[], locale: Locale): string[] {
  const changes = diffActs(before, after);
  const order = new Map(locale.sortStates(changes.map(({ party }) => party)).map((code, at) => [code, at]));
  return changes
    .sort((a, b) => (order.get(a.party) ?? 0) - (order.get(b.party) ?? 0))
    .map((change) => line(change, locale));
}
