import { inTurn, roleOf } from '../../src/data/own/in-turn.js';
import { isConsent } from '../../src/model/acts.js';
import type { ActionKind } from '../../src/model/types.js';
import { lineOf, type Fault } from './fault.js';
import type { ActionRow, DataFiles } from './files.js';
import { groupBy } from './group.js';

const file = 'actions.csv';

const consents = (row: ActionRow): boolean => isConsent(row.action as ActionKind);

/** Acts that cannot have been: before the text existed, after the table's end, out of order, twice. */
export function checkActs(data: Pick<DataFiles, 'actions' | 'instruments'>): Fault[] {
  const faults: Fault[] = [];
  const instruments = new Map(data.instruments.map((instrument) => [instrument.id, instrument]));
  const fault = (index: number, message: string): void => {
    faults.push({ file, row: lineOf(index), message });
  };
  data.actions.forEach((row, index) => {
    const instrument = instruments.get(row.instrument);
    if (!instrument) return;
    const { id, adopted, opened, asOf, coverage, hasSignatures } = instrument;
    const what = `${row.party}'s ${row.action} of ${row.date}`;
    if (coverage === 'totals') fault(index, `${id} is said to have no table, yet has this act`);
    if (row.action === 'signature' && !hasSignatures)
      fault(index, `${id} is said to have no signatures, yet has this one`);
    if (row.date === '') return;
    if (row.date < adopted) fault(index, `${what} is before the adoption of ${id} on ${adopted}`);
    else if (opened !== null && row.date < opened)
      fault(index, `${what} is before ${id} was opened for signature on ${opened}`);
    if (asOf !== null && row.date > asOf)
      fault(index, `${what} is after the table's own date, ${asOf}`);
  });

  const own = groupBy(
    data.actions.map((row, index) => ({ row, index })),
    ({ row }) => `${row.party} of ${row.instrument}`,
  );
  for (const [whose, acts] of own) {
    const signature = acts.find(({ row }) => row.action === 'signature');
    for (const { act, against } of inTurn(acts.map(({ row, index }) => ({ action: row.action as ActionKind, date: row.date, index }))).clashes) {
      if (act.action === 'withdrawal' && roleOf(against.action) === 'consent') continue;
      const [one, other] = act.index > against.index ? [act, against] : [against, act];
      fault(one.index, `a second ${roleOf(one.action)} for ${whose} (the first is in line ${lineOf(other.index)})`);
    }
    for (const { row, index } of acts) {
      if (row.date === '') continue;
      if (consents(row) && signature && row.date < signature.row.date)
        fault(index, `${whose}: ${row.action} of ${row.date}, before the signature of ${signature.row.date}`);
      if (row.action === 'withdrawal' && !acts.some((one) => consents(one.row) && one.row.date <= row.date))
        fault(index, `${whose}: withdrawal of ${row.date} without a consent before it`);
    }
  }

  for (const { id, coverage, asOf, hasSignatures } of data.instruments) {
    const table = data.actions.filter(({ instrument }) => instrument === id);
    if (coverage !== 'totals' && (table.length === 0 || asOf === null))
      faults.push({ file: 'instruments.json', message: `${id} is said to have a table, yet has no acts or no as-of date` });
    if (coverage === 'totals' && asOf !== null)
      faults.push({ file: 'instruments.json', message: `${id} has no table, yet an as-of date` });
    if (hasSignatures && !table.some(({ action }) => action === 'signature'))
      faults.push({ file: 'instruments.json', message: `${id} is said to have signatures, yet has none` });
  }
  return faults;
}
