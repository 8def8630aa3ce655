import type { Fault } from './fault.js';
import type { DataFiles } from './files.js';
import { namesOf } from './pack-names.js';

/** Names of parties that cannot be told apart, and variants of nobody. */
export function checkNames(data: Pick<DataFiles, 'states' | 'organizations' | 'nameVariants'>): Fault[] {
  const file = 'name-variants.json';
  const all = namesOf(data);
  const faults: Fault[] = Object.keys(data.nameVariants)
    .filter((code) => !all.has(code))
    .map((code) => ({ file, message: `${code} is no party` }));
  const owners = new Map<string, string>();
  for (const [code, names] of all)
    for (const name of names) {
      const other = owners.get(name);
      if (other !== undefined) faults.push({ file, message: `"${name}" is a name of ${other} and of ${code}` });
      owners.set(name, code);
    }
  return faults;
}
