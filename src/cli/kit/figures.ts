import { parseInstruments } from '../../model/instruments.js';
import type { Dataset } from '../../model/types.js';

/** One picture of a kit or a deck: a widget and its attributes. */
export interface Asking {
  readonly tag: string;
  readonly attributes: Readonly<{ [name: string]: string }>;
}

/** The instruments deposited with the Secretary-General: their acts have dates from the first. */
const timelineSet = 'protected-persons-1973,hostages-1979,bombings-1997,financing-1999,nuclear-terrorism-2005';

/**
 * What a kit shows of some instruments at a day: all together, each alone, over
 * time and by region, the programme's reach, and the links with other crime.
 * @param list identifiers or sets, as in the attribute `instruments`.
 * @param day empty for the end of the tables.
 */
export function kitFigures(dataset: Dataset, list: string, day: string): readonly Asking[] {
  const asOf: { [name: string]: string } = day === '' ? {} : { 'as-of': day };
  const ids = parseInstruments(dataset, list).instruments.map(({ id }) => id);
  const several = ids.length > 1;
  return [
    ...(several ? [{ tag: 'treaty-map', attributes: { instruments: list, ...asOf } }] : []),
    { tag: 'treaty-coverage', attributes: { instruments: several ? list : 'universal-19', ...asOf } },
    { tag: 'treaty-timeline', attributes: { instruments: several ? timelineSet : list, from: '1995-01-01', milestones: '', ...asOf } },
    ...ids.map((id) => ({ tag: 'treaty-map', attributes: { instruments: id, ...asOf } })),
    ...(several ? [] : [{ tag: 'treaty-coverage', attributes: { instruments: list, by: 'region', ...asOf } }]),
    { tag: 'treaty-number', attributes: { instruments: list, by: 'region', ...asOf } },
    { tag: 'treaty-reach', attributes: { ...asOf } },
    { tag: 'treaty-reach', attributes: { view: 'totals', ...asOf } },
    { tag: 'treaty-nexus', attributes: { ...asOf } },
  ];
}
