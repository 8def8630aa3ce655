import { isConsent } from '../../src/model/acts.js';
import { parseDate } from '../../src/model/date.js';
import type { ActionKind, KnownTotal } from '../../src/model/types.js';
import type { Fault } from './fault.js';
import type { DataFiles, InstrumentFile, KnownContradiction } from './files.js';

const listFile = 'known-contradictions.json';

/** The first and the last day a total may speak for, where it names a day or a month. */
function daysOf(asOf: string): readonly [first: string, last: string] | undefined {
  if (parseDate(asOf) !== undefined) return [asOf, asOf];
  // As text every day of a month is less than its day 31, whether it has one or not.
  return /^\d{4}-\d{2}$/.test(asOf) && parseDate(`${asOf}-01`)
    ? [`${asOf}-01`, `${asOf}-31`]
    : undefined;
}

/** What the table says of the number of parties: at least and at most so many. */
export interface TableCount {
  readonly least: number;
  readonly most: number;
}

/**
 * The number of parties by the table at the date of a published total.
 *
 * - A total that names no day or month is not compared, nor one of an instrument
 *   without a table, nor one from before the as-of date of an undated list.
 * - Within the table's time a total must be the number of parties at the end of
 *   its day, or at the end of some day of its month; parties without a date may
 *   be in it or not.
 * - After the table's as-of date it must be at least the number of all parties
 *   of the table, for no source records a withdrawal.
 * - States and organizations are counted, unless the total's source says "plus
 *   Euratom", which leaves organizations out.
 */
export function countAt(
  data: Pick<DataFiles, 'actions' | 'organizations'>,
  { id, coverage, asOf }: Pick<InstrumentFile, 'id' | 'coverage' | 'asOf'>,
  total: KnownTotal,
): TableCount | undefined {
  const days = daysOf(total.asOf);
  if (!days || asOf === null || coverage === 'totals') return undefined;
  const beside = new Set(
    total.source.includes('plus Euratom') ? data.organizations.map(({ code }) => code) : [],
  );
  const consents = data.actions.filter(
    ({ instrument, action, party }) =>
      instrument === id && isConsent(action as ActionKind) && !beside.has(party),
  );
  const dated = (day: string) => consents.filter(({ date }) => date !== '' && date <= day).length;
  const undated = consents.filter(({ date }) => date === '').length;
  const [first, last] = days;
  if (last > asOf) {
    // A month that ends after the table may speak for a day within it.
    const least = first > asOf ? consents.length : dated(first);
    return coverage === 'parties' && first < asOf ? undefined : { least, most: Infinity };
  }
  if (coverage === 'parties' && last < asOf) return undefined;
  return { least: dated(first), most: dated(last) + undated };
}

const nameOf = ({ instrument, asOf, parties, source }: Omit<KnownContradiction, 'table' | 'reason'>) =>
  `${instrument}, ${parties} parties as of ${asOf} (${source})`;

/**
 * Published totals that the table contradicts (see {@link countAt}), save those
 * in the reviewed list; and entries of that list which no longer hold.
 */
export function checkTotals(
  data: Pick<DataFiles, 'actions' | 'instruments' | 'organizations' | 'contradictions'>,
): Fault[] {
  const faults: Fault[] = [];
  const unused = new Set(data.contradictions);
  for (const instrument of data.instruments) {
    for (const total of instrument.totals) {
      const count = countAt(data, instrument, total);
      if (!count || (total.parties >= count.least && total.parties <= count.most)) continue;
      // The number the table does give, nearest to the published one.
      const table = total.parties < count.least ? count.least : count.most;
      const name = nameOf({ instrument: instrument.id, ...total });
      const known = data.contradictions.find((entry) => nameOf(entry) === name);
      if (known) unused.delete(known);
      if (known && known.table !== table)
        faults.push({ file: listFile, message: `${name}: the table now gives ${table}, not ${known.table}` });
      if (known && known.reason.trim() === '')
        faults.push({ file: listFile, message: `${name}: no reason is given` });
      if (!known)
        faults.push({ file: 'instruments.json', message: `${name}: the table gives ${table}` });
    }
  }
  for (const entry of unused)
    faults.push({ file: listFile, message: `${nameOf(entry)}: no such contradiction any more` });
  return faults;
}
