import type { Act, Dataset, Instrument, IsoDate, PartyCode } from '../model/types.js';

/** The acts of one instrument that were done by a day. */
export interface ActsAt {
  readonly instrument: Instrument;
  readonly acts: readonly Act[];
  /** Parties whose consent has no day and may have come later: left out. */
  readonly undated: number;
}

/**
 * Every act under an instrument up to a day, in the order of the table. An act without a day
 * counts from the day it was in force, else from the day of the list that names the party.
 * @param among codes to limit it to; all where left out.
 */
export function actsAt(
  dataset: Dataset,
  instrument: Instrument,
  date: IsoDate,
  among?: ReadonlySet<PartyCode>,
): ActsAt {
  const listed = instrument.asOf !== null && date >= instrument.asOf;
  let undated = 0;
  const acts = dataset.actsOf(instrument.id).filter((act) => {
    if (among && !among.has(act.party)) return false;
    if (act.date !== '') return act.date <= date;
    if (listed || (act.inForce !== '' && act.inForce <= date)) return true;
    // Nobody can have joined what did not exist.
    if (date >= instrument.adopted) undated++;
    return false;
  });
  return { instrument, acts, undated };
}
