import type { Act, Dataset, InstrumentId } from '../model/types.js';
import { unpackActs } from './acts.js';
import { unpackFacts } from './facts.js';

let bundled: Dataset | undefined;

/**
 * The bundled data: unpacked at the first call, the same object ever after.
 * The acts of an instrument are unpacked when first asked for.
 */
export function bundledDataset(): Dataset {
  if (bundled) return bundled;
  const facts = unpackFacts();
  const parties = [...facts.states.map(({ iso3 }) => iso3), ...facts.organizations];
  const unpacked = new Map<InstrumentId, readonly Act[]>();
  const actsOf = (id: InstrumentId): readonly Act[] => {
    let acts = unpacked.get(id);
    if (!acts) {
      if (!facts.instruments.some((instrument) => instrument.id === id)) {
        throw new RangeError(`no instrument is called "${id}"`);
      }
      unpacked.set(id, (acts = unpackActs(id, parties)));
    }
    return acts;
  };
  return (bundled = { ...facts, actsOf });
}
