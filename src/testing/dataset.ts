import type { Act, ActionKind, Dataset, Instrument, IsoDate, State } from '../model/types.js';

/** A State for tests: Europe, a Member since 1950, unless said otherwise. */
export function aState(iso3: string, more: Partial<State> = {}): State {
  return {
    iso3,
    iso2: iso3.slice(0, 2),
    m49: '000',
    kind: 'member',
    admitted: '1950-01-01',
    region: '150',
    subregion: '155',
    intermediate: '',
    groups: ['WEOG'],
    ldc: false,
    lldc: false,
    sids: false,
    ...more,
  };
}

/** An instrument for tests: adopted in 1990, with a dated table up to 2010, unless said otherwise. */
export function anInstrument(id: string, more: Partial<Instrument> = {}): Instrument {
  return {
    id,
    number: 1,
    set: 'universal-19',
    inTwelveOf2005: true,
    subject: 'aviation',
    adopted: '1990-01-01',
    place: '',
    opened: null,
    inForce: null,
    inForceNote: '',
    depositary: '',
    statusUrl: '',
    coverage: 'dated',
    asOf: '2010-12-31',
    hasSignatures: true,
    totals: [],
    ...more,
  };
}

/** An act for tests, `inForce` and all else empty. */
export function anAct(
  instrument: string,
  party: string,
  action: ActionKind,
  date: IsoDate | '',
  inForce: IsoDate | '' = '',
): Act {
  return { instrument, party, action, date, inForce, source: '', note: '' };
}

/** A small data set for tests: no sources and no milestones. */
export function aDataset(
  states: readonly State[],
  instruments: readonly Instrument[],
  acts: readonly Act[] = [],
  organizations: readonly string[] = ['XEU'],
): Dataset {
  const byInstrument = new Map(
    instruments.map(({ id }) => [id, acts.filter(({ instrument }) => instrument === id)]),
  );
  return {
    version: '0',
    states,
    organizations,
    instruments,
    sources: [],
    milestones: [],
    actsOf(id) {
      const found = byInstrument.get(id);
      if (!found) throw new RangeError(`no instrument is called "${id}"`);
      return found;
    },
  };
}
