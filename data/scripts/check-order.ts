import { actionKinds } from '../../src/model/types.js';
import { lineOf, type Fault } from './fault.js';
import type { DataFiles } from './files.js';

type Key = readonly (string | number)[];

function compare(a: Key, b: Key): number {
  for (const [at, value] of a.entries()) {
    const other = b[at];
    if (other !== undefined && value !== other) return value < other ? -1 : 1;
  }
  return 0;
}

/** Faults for the places where a list does not rise. */
function checkRising(keys: readonly Key[], fault: (index: number, key: string) => Fault): Fault[] {
  return keys.flatMap((key, index) => {
    const before = keys[index - 1];
    return before && compare(before, key) > 0 ? [fault(index, key.join(', '))] : [];
  });
}

/**
 * Lists out of order. A fixed order makes two versions easy to compare: acts by
 * instrument, party, date and kind; activities by day, event and State; areas
 * by identifier; instruments by number, neighbours by adoption; milestones by date.
 */
export function checkOrder(data: DataFiles): Fault[] {
  const row = (file: string) => (index: number, key: string) => ({
    file,
    row: lineOf(index),
    message: `out of order: ${key}`,
  });
  const item = (file: string) => (_index: number, key: string) => ({ file, message: `out of order: ${key}` });
  return [
    ...checkRising(
      data.actions.map(({ instrument, party, date, action }) => [
        instrument,
        party,
        date,
        (actionKinds as readonly string[]).indexOf(action),
      ]),
      row('actions.csv'),
    ),
    ...checkRising(data.reach.map(({ start, event, iso3 }) => [start, event, iso3]), row('reach.csv')),
    ...checkRising(data.areas.map(({ id }) => [id]), row('boundaries/areas.csv')),
    ...checkRising(
      data.instruments.map(({ number, adopted }) => [number ?? Infinity, adopted]),
      item('instruments.json'),
    ),
    ...checkRising(data.states.map(({ iso3 }) => [iso3]), item('states.json')),
    ...checkRising(data.organizations.map(({ code }) => [code]), item('organizations.json')),
    ...checkRising(data.milestones.map(({ date }) => [date]), item('milestones.json')),
  ];
}
