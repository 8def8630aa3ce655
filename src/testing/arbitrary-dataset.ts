import fc from './properties.js';
import { dayFromNumber, dayNumber } from '../model/date.js';
import type { Act, Dataset, Instrument, IsoDate, State } from '../model/types.js';
import { aDataset, anAct, anInstrument, aState } from './dataset.js';

const [earliest, latest] = [dayNumber('1960-01-01'), dayNumber('2020-12-31')];

/** Any day from 1960 to 2020. */
export const someDay: fc.Arbitrary<IsoDate> = fc
  .integer({ min: earliest, max: latest })
  .map(dayFromNumber);

const dayOrNone = fc.option(someDay, { nil: '' as const, freq: 4 });

const consents = ['ratification', 'accession', 'succession', 'definitive-signature', 'consent'] as const;

function actsFor({ id, asOf }: Instrument, party: string, withdrawals: boolean): fc.Arbitrary<Act[]> {
  return fc
    .record({
      signed: fc.option(someDay, { nil: undefined }),
      kind: fc.option(fc.constantFrom(...consents), { nil: undefined }),
      bound: dayOrNone,
      inForce: dayOrNone,
      left: fc.option(someDay, { nil: undefined }),
    })
    .map(({ signed, kind, bound, inForce, left }) => {
      const acts: Act[] = [];
      if (signed) acts.push(anAct(id, party, 'signature', signed));
      if (kind) acts.push(anAct(id, party, kind, bound, inForce));
      if (withdrawals && kind && left) acts.push(anAct(id, party, 'withdrawal', left));
      // A table holds nothing that came after its own day.
      return acts.filter(({ date }) => asOf === null || date <= asOf);
    });
}

const someStates: fc.Arbitrary<State[]> = fc
  .array(fc.record({ admitted: fc.option(someDay), region: fc.constantFrom('002', '150') }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((rows) => rows.map((row, i) => aState(`S${String(i).padStart(2, '0')}`, row)));

const someInstruments: fc.Arbitrary<Instrument[]> = fc
  .array(
    fc.record({
      adopted: someDay,
      coverage: fc.constantFrom('dated' as const, 'parties' as const, 'totals' as const),
      asOf: someDay,
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((rows) =>
    rows.map((row, i) =>
      anInstrument(`instrument-${i}`, row.coverage === 'totals' ? { ...row, asOf: null } : row),
    ),
  );

/**
 * Any small data set, also one that no careful compiler would make: acts before
 * the adoption, before admission, a withdrawal before the consent.
 */
export function someDataset({ withdrawals }: { withdrawals: boolean }): fc.Arbitrary<Dataset> {
  return fc.tuple(someStates, someInstruments).chain(([states, instruments]) => {
    const parties = [...states.map(({ iso3 }) => iso3), 'XEU'];
    const tables = instruments
      .filter(({ coverage }) => coverage !== 'totals')
      .flatMap((instrument) => parties.map((party) => actsFor(instrument, party, withdrawals)));
    return fc
      .tuple(...tables)
      .map((acts) => aDataset(states, instruments, acts.flat()));
  });
}
