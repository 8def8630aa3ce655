import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../testing/properties.js';
import { bundledDataset } from '../data/bundle.js';
import { coverageAt, joinedAt } from '../model/coverage.js';
import { someDay } from '../testing/arbitrary-dataset.js';
import { profileAt } from './profile.js';

const dataset = bundledDataset();
const nineteen = dataset.instruments.filter(({ set }) => set === 'universal-19');
const marks = (code: string, asOf: string) =>
  new Map(profileAt(dataset, nineteen, asOf, code).lines.map(({ instrument, mark }) => [instrument.id, mark]));

describe('profileAt', () => {
  it('agrees with the coverage of every instrument and with the count over several', () => {
    const states = fc.constantFrom(...dataset.states.map(({ iso3 }) => iso3));
    const lists = fc.subarray([...dataset.instruments], { minLength: 1 });
    fc.assert(
      fc.property(lists, someDay, states, (instruments, asOf, code) => {
        const profile = profileAt(dataset, instruments, asOf, code);
        for (const { instrument, standing, mark } of profile.lines) {
          const { status } = coverageAt(dataset, instrument, asOf).standings.get(code) ?? {};
          assert.equal(standing.status, status);
          if (mark !== 'not-adopted') assert.equal(mark, status);
          else assert.ok(status === 'none' && asOf < instrument.adopted);
        }
        const joined = joinedAt(dataset, instruments, asOf);
        const covered = new Set(joined.covered);
        const parties = profile.lines.filter(({ instrument, mark }) => covered.has(instrument) && mark === 'party');
        assert.equal(parties.length, joined.states.get(code)?.joined);
      }),
      { numRuns: 60 },
    );
  });

  it('puts every line into one subject, and sums up to the whole', () => {
    const states = fc.constantFrom(...dataset.states.map(({ iso3 }) => iso3));
    fc.assert(
      fc.property(someDay, states, (asOf, code) => {
        const profile = profileAt(dataset, dataset.instruments, asOf, code);
        const sum = (key: 'party' | 'told' | 'unknown') =>
          profile.subjects.reduce((total, subject) => total + subject[key], 0);
        for (const key of ['party', 'told', 'unknown'] as const) assert.equal(sum(key), profile[key]);
        assert.equal(profile.subjects.flatMap(({ lines }) => lines).length, dataset.instruments.length);
        assert.equal(profile.remaining.length, profile.told - profile.party);
        assert.ok(profile.told + profile.unknown <= profile.lines.length);
      }),
      { numRuns: 60 },
    );
  });

  it('tells what is not yet adopted and what is not known from what remains', () => {
    const kenya = marks('KEN', '2005-04-25');
    assert.equal(kenya.get('financing-1999'), 'party');
    assert.equal(kenya.get('tokyo-1963'), 'unknown');
    assert.equal(kenya.get('beijing-protocol-2010'), 'not-adopted');
    const { remaining, lines } = profileAt(dataset, nineteen, '2005-04-25', 'KEN');
    assert.ok(remaining.every(({ instrument }) => instrument.adopted <= '2005-04-25'));
    assert.equal(lines.find(({ instrument }) => instrument.id === 'tokyo-1963')?.why, 'no-table');
    assert.equal(lines.find(({ instrument }) => instrument.id === 'hague-1970')?.why, 'undated');
  });

  it('counts nothing of a State that did not exist', () => {
    const { party, told, unknown } = profileAt(dataset, nineteen, '2005-04-25', 'SSD');
    assert.deepEqual({ party, told, unknown }, { party: 0, told: 0, unknown: 0 });
  });

  it('says where a table ends before the day', () => {
    const { lines } = profileAt(dataset, nineteen, '2019-03-27', 'FRA');
    const ends = new Map(lines.map(({ instrument, tableEnds }) => [instrument.id, tableEnds]));
    assert.equal(ends.get('financing-1999'), '2014-07-10');
    assert.equal(ends.get('beijing-protocol-2010'), undefined);
  });

  it('refuses a code that is no State', () => {
    assert.throws(() => profileAt(dataset, nineteen, '2005-04-25', 'XXX'), RangeError);
  });
});
