/*
 * Statuses at a day, for pages whose library knows nothing of treaties. Runs in Node too.
 */
import type { StateDays } from '../world.js';

export type Status = 'party' | 'signatory' | 'none';

/** In the order of the legend. */
export const statuses: readonly Status[] = ['party', 'signatory', 'none'];

/** This library's colours; `neutral` is of areas that are no State. */
export const colours: Readonly<Record<Status | 'neutral', string>> = {
  party: '#009edb',
  signatory: '#7fc4e4',
  none: '#e4dccf',
  neutral: '#eceeef',
};

export const labels: Readonly<Record<Status, string>> = {
  party: 'Party',
  signatory: 'Signed only',
  none: 'Neither',
};

/** The day that pages show first. */
export const firstDay = '2005-04-25';

export interface Standing {
  readonly iso3: string;
  readonly iso2: string;
  readonly name: string;
  readonly status: Status;
  /** What a tooltip says. */
  readonly words: string;
}

/** Where every State stands at a day, `YYYY-MM-DD`. */
export function standingsOf(days: readonly StateDays[], day: string): readonly Standing[] {
  return days.map(([iso3, iso2, name, signed, bound]) => {
    const isParty = bound !== '' && bound <= day;
    const isSignatory = !isParty && signed !== '' && signed <= day;
    const status = isParty ? 'party' : isSignatory ? 'signatory' : 'none';
    const since = isParty ? bound : isSignatory ? signed : '';
    return { iso3, iso2, name, status, words: `${labels[status]}${since && `, ${since}`}` };
  });
}
