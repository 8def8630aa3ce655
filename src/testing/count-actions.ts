import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import type { Status } from '../model/types.js';

/**
 * Counts straight from the lines of `data/actions.csv`, by another route than the
 * model's: an event at a time, without its records and standings. A test compares the two.
 */

const read = (name: string) =>
  readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8');

interface Row {
  readonly instrument: string;
  readonly party: string;
  readonly action: string;
  readonly date: string;
  readonly in_force: string;
}

const rows = [...csvParse(read('actions.csv'))] as unknown as Row[];
const states = JSON.parse(read('states.json')) as { iso3: string; admitted: string | null }[];
const instruments = JSON.parse(read('instruments.json')) as {
  id: string;
  adopted: string;
  asOf: string | null;
  coverage: string;
}[];
const admitted = new Map(states.map((state) => [state.iso3, state.admitted]));

/** Successions that carry the predecessor State's day, from before the successor existed. */
const predecessors = new Set(['BIH', 'MKD', 'SRB', 'SVK', 'SVN'].map((code) => `cppnm-1980 ${code}`));

export interface Counted {
  readonly members: number;
  readonly party: number;
  readonly partyMembers: number;
  readonly signatory: number;
  readonly none: number;
  readonly withdrawn: number;
  readonly unknown: number;
  readonly states: Readonly<Record<string, Status>>;
}

/** Identifiers of the instruments with a table in which every party, but for a few, has a day. */
export const datedInstruments = instruments
  .filter(({ coverage }) => coverage === 'dated')
  .map(({ id }) => id);

/** The numbers of one dated instrument on a day, and every State's status. */
export function countActions(id: string, asOf: string): Counted {
  const { asOf: end, adopted } = instruments.find((one) => one.id === id)!;
  const day = end !== null && end < asOf ? end : asOf;
  const lines = rows.filter((row) => row.instrument === id);

  const bound = new Set<string>();
  const open = new Set<string>();
  const signed = new Set<string>();
  const gone = new Set<string>();
  for (const { party, action, date, in_force: inForce } of lines) {
    if (action === 'withdrawal') {
      if (date <= day) gone.add(party);
    } else if (action === 'signature') {
      if (date <= day) signed.add(party);
    } else if (predecessors.has(`${id} ${party}`)) {
      if (admitted.get(party)! <= day) bound.add(party);
    } else if (date !== '' || inForce !== '') {
      if ((date || inForce) <= day) bound.add(party);
    } else if (day === end) bound.add(party);
    else if (day >= adopted) open.add(party);
  }

  const found: Record<string, Status> = {};
  for (const { iso3 } of states) found[iso3] = 'none';
  for (const { iso3, admitted: since } of states)
    if (since !== null && since > asOf) found[iso3] = 'not-a-state';
  for (const code of signed) found[code] = 'signatory';
  for (const code of open) if (found[code] === 'none') found[code] = 'unknown';
  for (const code of bound) found[code] = 'party';
  for (const code of gone) found[code] = 'withdrawn';

  const members = states.filter(({ admitted: since }) => since !== null && since <= asOf);
  const count = (status: Status) => members.filter(({ iso3 }) => found[iso3] === status).length;
  return {
    members: members.length,
    party: [...bound].filter((code) => !gone.has(code)).length,
    partyMembers: count('party'),
    signatory: count('signatory'),
    none: count('none'),
    withdrawn: count('withdrawn'),
    unknown: count('unknown'),
    states: Object.fromEntries(states.map(({ iso3 }) => [iso3, found[iso3]!])),
  };
}
