import type { Fault } from './fault.js';
import type { DataFiles } from './files.js';

const file = 'sources.json';

/** Sources without title or terms, that nothing rests on, or whose number of records is wrong. */
export function checkSources(data: Pick<DataFiles, 'sources' | 'actions'>): Fault[] {
  return data.sources.flatMap(({ id, title, terms, records }) => {
    const wrong: string[] = [];
    if (title.trim() === '') wrong.push(`${id} has no title`);
    if (terms.trim() === '') wrong.push(`${id} has no terms`);
    const count = data.actions.filter(({ source }) => source === id).length;
    if (count !== records) wrong.push(`${id} is said to have ${records} records and has ${count}`);
    return wrong.map((message) => ({ file, message }));
  });
}
