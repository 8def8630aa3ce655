import type { PackedActs } from '../../src/data/acts.js';
import { base } from '../../src/data/digits.js';
import { dayNumber } from '../../src/model/date.js';
import { actionKinds, type Act, type PartyCode } from '../../src/model/types.js';
import { groupBy } from './group.js';
import { digit, number } from './write-digits.js';

/** The place of a value in a table, where it is entered if need be. */
function place<T>(table: T[], value: T): number {
  const at = table.indexOf(value);
  return at >= 0 ? at : table.push(value) - 1;
}

/** What stands for an act in a pattern: its letter, its origin, its entry into force. */
function signOf(act: Act, origin: number): string {
  const kind = String.fromCharCode(97 + actionKinds.indexOf(act.action));
  const letter = act.date === '' ? kind.toUpperCase() : kind;
  return letter + digit(origin) + (act.inForce === '' ? '' : '+');
}

/** The last Monday not after a day; 5 January 1970 was one. */
function mondayOf(day: number): number {
  return day - ((((day - 4) % 7) + 7) % 7);
}

/**
 * Packs the acts in columns; see {@link PackedActs}.
 * @param acts by instrument, then party, then date.
 * @param parties codes of the States in the data's order, then of the organizations.
 */
export function packActs(acts: readonly Act[], parties: readonly PartyCode[]): PackedActs {
  const tables = groupBy(acts, ({ instrument }) => instrument);
  const patterns = [''];
  const [sources, notes, origins]: [string[], string[], string[]] = [[], [''], []];
  const columns = {
    first: [] as number[],
    did: [] as string[],
    signedHigh: [] as string[],
    signedLow: [] as string[],
    boundHigh: [] as string[],
    boundLow: [] as string[],
  };
  for (const table of tables.values()) {
    const allDays = table.flatMap(({ date, inForce }) => [date, inForce].filter(Boolean).map(dayNumber));
    const first = mondayOf(allDays.length > 0 ? Math.min(...allDays) : 0);
    const signed = { high: '', low: '' };
    const bound = { high: '', low: '' };
    const write = (column: typeof signed, date: string): void => {
      if (date === '') return;
      const days = dayNumber(date) - first;
      column.high += number(Math.floor(days / base));
      column.low += digit(days % base);
    };
    let did = '';
    const byParty = groupBy(table, ({ party }) => party);
    for (const party of parties) {
      const own = byParty.get(party) ?? [];
      let pattern = '';
      for (const act of own) {
        write(act.action === 'signature' ? signed : bound, act.date);
        write(bound, act.inForce);
        const origin = `${place(sources, act.source)} ${place(notes, act.note)}`;
        pattern += signOf(act, place(origins, origin));
      }
      did += digit(place(patterns, pattern));
    }
    columns.first.push(first);
    columns.did.push(did);
    columns.signedHigh.push(signed.high);
    columns.signedLow.push(signed.low);
    columns.boundHigh.push(bound.high);
    columns.boundLow.push(bound.low);
  }
  const joined = (parts: readonly string[]): string => parts.join(' ');
  return {
    ids: joined([...tables.keys()]),
    first: columns.first,
    patterns: joined(patterns),
    did: joined(columns.did),
    signedHigh: joined(columns.signedHigh),
    signedLow: joined(columns.signedLow),
    boundHigh: joined(columns.boundHigh),
    boundLow: joined(columns.boundLow),
    sources,
    notes,
    origins: origins.map((pair) => pair.split(' ').map(Number) as [number, number]),
  };
}
