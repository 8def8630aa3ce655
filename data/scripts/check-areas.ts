import { lineOf, type Fault } from './fault.js';
import type { DataFiles } from './files.js';

const file = 'boundaries/areas.csv';

/** Areas of the map without owner or note, or with an owner nobody knows. */
export function checkAreas(data: Pick<DataFiles, 'areas' | 'states'>): Fault[] {
  const states = new Set(data.states.map(({ iso3 }) => iso3));
  return data.areas.flatMap(({ id, owner, treatment, note }, index) => {
    const wrong: string[] = [];
    if (owner === '' && note.trim() === '') wrong.push(`area "${id}" has neither owner nor note`);
    if (owner !== '' && !states.has(owner)) wrong.push(`area "${id}" has the unknown owner "${owner}"`);
    if (!['state', 'as', 'neutral'].includes(treatment))
      wrong.push(`area "${id}" has the unknown treatment "${treatment}"`);
    else if ((treatment === 'neutral') !== (owner === ''))
      wrong.push(`area "${id}" is "${treatment}" and has ${owner === '' ? 'no' : 'an'} owner`);
    if (treatment === 'as' && note.trim() === '')
      wrong.push(`area "${id}" is drawn as ${owner} without a note that says why`);
    return wrong.map((message) => ({ file, row: lineOf(index), message }));
  });
}
