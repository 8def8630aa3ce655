import { fold } from '../../src/data/own/fold.js';
import type { PackedNames } from '../../src/data/own/party-names.js';
import type { DataFiles } from './files.js';

type Named = Pick<DataFiles, 'states' | 'organizations' | 'nameVariants'>;

/** Every name that a party goes by, as they are compared: in six languages, short and formal, usual and former. */
export function namesOf(data: Named): Map<string, ReadonlySet<string>> {
  const parties = [
    ...data.states.map(({ iso3, names, formal }) => ({ code: iso3, texts: [names, formal] })),
    ...data.organizations.map(({ code, names }) => ({ code, texts: [names] })),
  ];
  return new Map(
    parties.map(({ code, texts }) => {
      const names = [...texts.flatMap((one) => Object.values(one)), ...(data.nameVariants[code] ?? [])];
      return [code, new Set(names.map(fold).filter(Boolean))];
    }),
  );
}

/** Packs the names by which a party is found; see {@link PackedNames}. */
export function packNames(data: Named): PackedNames {
  return { names: [...namesOf(data).values()].map((names) => [...names].join('|')).join('~') };
}
