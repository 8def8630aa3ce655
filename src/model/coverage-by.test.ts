import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../testing/properties.js';
import { someDataset, someDay } from '../testing/arbitrary-dataset.js';
import { aDataset, anAct, anInstrument, aState } from '../testing/dataset.js';
import { coverageParts, misfits, partsOf, totalsBefore } from './coverage-by.js';
import { coverageAt } from './coverage.js';
import { statesIn } from './regions.js';

describe('parts of the world', () => {
  const dataset = aDataset(
    [
      aState('OCE', { region: '009', subregion: '053', groups: [] }),
      aState('TUR', { region: '142', subregion: '145', groups: ['APG', 'WEOG'] }),
      aState('FRA'),
      aState('LAT', { admitted: '2000-01-01' }),
    ],
    [anInstrument('a')],
    [anAct('a', 'FRA', 'accession', '1995-01-01')],
  );

  it('come in the order of the standard', () => {
    assert.deepEqual(partsOf(dataset, 'region'), ['142', '150', '009']);
    assert.deepEqual(partsOf(dataset, 'subregion'), ['145', '155', '053']);
    assert.deepEqual(partsOf(dataset, 'group'), ['APG', 'WEOG']);
  });

  it('name those who stand in two and in none', () => {
    assert.deepEqual(misfits(dataset, 'group', '1999-01-01'), { twice: ['TUR'], never: ['OCE'] });
    assert.deepEqual(misfits(dataset, 'region', '1999-01-01'), { twice: [], never: [] });
  });

  it('are left out where the question leaves nobody in them', () => {
    const question = { instruments: dataset.instruments, asOf: '1999-01-01', region: '150' };
    const parts = coverageParts(dataset, question, 'region');
    assert.deepEqual(parts.map(({ part }) => part), ['150']);
    assert.equal(parts[0]?.coverage.memberCounts.party, 1);
  });

  it('agree with the coverage of each region, and regions sum to the world', () => {
    fc.assert(
      fc.property(someDataset({ withdrawals: true }), someDay, (any, asOf) => {
        const { instruments } = any;
        const parts = coverageParts(any, { instruments, asOf, region: undefined }, 'region');
        for (const instrument of instruments) {
          const mine = parts.filter(({ coverage }) => coverage.instrument === instrument);
          for (const { coverage, part } of mine) {
            const expected = coverageAt(any, instrument, asOf, statesIn(any, part ?? ''));
            assert.deepEqual(coverage.memberCounts, expected.memberCounts);
          }
          const sum = mine.reduce((total, { coverage }) => total + coverage.memberCounts.party, 0);
          assert.equal(sum, coverageAt(any, instrument, asOf).memberCounts.party);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('published totals', () => {
  const total = (parties: number, asOf: string) => ({ parties, asOf, source: '' });
  const instrument = anInstrument('a', {
    coverage: 'totals',
    asOf: null,
    totals: [
      total(171, '2001-09-17'),
      total(172, '2001-09-17'),
      total(185, 'undated copy'),
      total(186, '2015'),
      total(190, '2018-09'),
    ],
  });

  it('are those of the last date that surely lies before the day', () => {
    assert.equal(totalsBefore(instrument, '2001-09-16'), undefined);
    assert.deepEqual(totalsBefore(instrument, '2001-09-17'), { parties: [171, 172], asOf: '2001-09-17' });
    // In 2015 it may have been any day of 2015.
    assert.deepEqual(totalsBefore(instrument, '2015-06-01')?.asOf, '2001-09-17');
    assert.deepEqual(totalsBefore(instrument, '2015-12-31'), { parties: [186], asOf: '2015' });
    assert.equal(totalsBefore(instrument, '2018-09-29')?.asOf, '2015');
    assert.deepEqual(totalsBefore(instrument, '2018-10-01'), { parties: [190], asOf: '2018-09' });
  });
});
