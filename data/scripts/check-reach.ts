import { lineOf, type Fault } from './fault.js';
import type { DataFiles } from './files.js';
import { rowsByEvent, sourcesIn } from './pack-reach.js';

/** Activities without a source or a place that can be drawn, a State twice in one, and places nothing needs. */
export function checkReach({ reach, places }: Pick<DataFiles, 'reach' | 'places'>): Fault[] {
  const faults: Fault[] = [];
  const known = new Set(places.map(({ place }) => place));
  reach.forEach(({ source, place }, index) => {
    const row = lineOf(index);
    const add = (message: string) => faults.push({ file: 'reach.csv', row, message });
    if (source.trim() === '') add('event without a source');
    else if (sourcesIn(source).some(({ url }) => url === '')) add(`source without an address: "${source}"`);
    if (!known.has(place)) add(`places.csv has no "${place}"`);
  });
  for (const rows of rowsByEvent(reach)) {
    const codes = rows.map(({ iso3 }) => iso3);
    for (const [at, code] of codes.entries())
      if (codes.indexOf(code) !== at)
        faults.push({ file: 'reach.csv', row: lineOf(reach.indexOf(rows[at]!)), message: `${code} stands twice in one event` });
  }
  const needed = new Set(reach.map(({ place }) => place));
  places.forEach(({ place, latitude, longitude }, index) => {
    const add = (message: string) => faults.push({ file: 'places.csv', row: lineOf(index), message });
    if (!needed.has(place)) add(`no event takes place in "${place}"`);
    if (latitude === '' || longitude === '' || Math.abs(Number(latitude)) > 90 || Math.abs(Number(longitude)) > 180)
      add(`"${latitude}, ${longitude}" is no place on earth`);
    if (places.findIndex((one) => one.place === place) !== index) add(`"${place}" stands twice`);
  });
  return faults;
}
