import type { Locale } from '../i18n/locale.js';
import type { Standing } from '../model/status.js';
import type { Act } from '../model/types.js';

/** The act a status follows from; none for `none`, `unknown` and `not-a-state`. */
export function actBehind({ status, consent, signature, withdrawal }: Standing): Act | undefined {
  if (status === 'party') return consent;
  if (status === 'signatory') return signature;
  return status === 'withdrawn' ? withdrawal : undefined;
}

/** An action with its day, as a phrase. */
export function actText(locale: Locale, { action, date }: Act): string {
  const { messages } = locale;
  const name = messages.action[action];
  return date === ''
    ? messages.actionUndated({ action: name })
    : messages.actionOn({ action: name, date: locale.date(date) });
}
