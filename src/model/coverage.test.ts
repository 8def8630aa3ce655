import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../testing/properties.js';
import { bundledDataset } from '../data/bundle.js';
import { someDataset, someDay } from '../testing/arbitrary-dataset.js';
import { aDataset, anAct, anInstrument, aState } from '../testing/dataset.js';
import { coverageAt, type Coverage } from './coverage.js';
import { membersAt } from './membership.js';
import { isIn, regionNames, statesIn } from './regions.js';
import type { Instrument } from './types.js';

const dataset = bundledDataset();
const find = (id: string) => dataset.instruments.find((instrument) => instrument.id === id) as Instrument;
const sum = (counts: Readonly<Record<string, number>>) =>
  Object.values(counts).reduce((a, b) => a + b, 0);

function assertSound(coverage: Coverage): void {
  const { members, memberCounts, besideCounts, party, standings } = coverage;
  assert.equal(sum(memberCounts), members);
  assert.equal(members + sum(besideCounts), standings.size);
  assert.equal(party, [...standings.values()].filter(({ status }) => status === 'party').length);
  // A Member is counted by definition.
  for (const { member, status } of standings.values())
    assert.ok(!(member && status === 'not-a-state'));
}

describe('coverage', () => {
  it('counts Members, and other parties beside them', () => {
    const instrument = anInstrument('a');
    const states = [
      aState('AAA'),
      aState('BBB'),
      aState('CCC'),
      aState('DDD', { admitted: '2006-01-01' }),
      aState('VAT', { kind: 'observer', admitted: null }),
    ];
    const acts = [
      anAct('a', 'AAA', 'accession', '2000-01-01'),
      anAct('a', 'BBB', 'signature', '2000-01-01'),
      anAct('a', 'VAT', 'accession', '2000-01-01'),
      anAct('a', 'XEU', 'formal-confirmation', '2004-01-01'),
    ];
    const coverage = coverageAt(aDataset(states, [instrument], acts), instrument, '2005-01-01');
    assert.equal(coverage.members, 3);
    assert.equal(coverage.party, 3);
    assert.deepEqual(coverage.memberCounts, { party: 1, signatory: 1, withdrawn: 0, none: 1, unknown: 0 });
    assert.deepEqual(coverage.besideCounts, {
      party: 2,
      signatory: 0,
      withdrawn: 0,
      none: 0,
      unknown: 0,
      'not-a-state': 1,
    });
  });

  it('says from which day it speaks once the table has ended', () => {
    const instrument = anInstrument('a');
    const small = aDataset([aState('AAA')], [instrument]);
    assert.equal(coverageAt(small, instrument, '2010-12-31').beyond, undefined);
    assert.equal(coverageAt(small, instrument, '2011-01-01').beyond, '2010-12-31');
  });

  it('sums to the membership of any data set on any day', () => {
    fc.assert(
      fc.property(someDataset({ withdrawals: true }), someDay, (any, date) => {
        for (const instrument of any.instruments) {
          const coverage = coverageAt(any, instrument, date);
          assertSound(coverage);
          assert.equal(coverage.members, membersAt(any.states, date));
          const parts = ['002', '150'].map((code) =>
            coverageAt(any, instrument, date, statesIn(any, code)),
          );
          parts.forEach(assertSound);
          assert.equal(parts[0]!.members + parts[1]!.members, coverage.members);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('sums to the membership of the bundled data, for any instrument, day and region', () => {
    const region = fc.option(fc.constantFrom(...Object.keys(regionNames)));
    fc.assert(
      fc.property(fc.constantFrom(...dataset.instruments), someDay, region, (instrument, date, code) => {
        const among = code === null ? undefined : statesIn(dataset, code);
        const coverage = coverageAt(dataset, instrument, date, among);
        assertSound(coverage);
        const within = dataset.states.filter((state) => code === null || isIn(state, code));
        assert.equal(coverage.members, membersAt(within, date));
      }),
      { numRuns: 500 },
    );
  });

  it('adds up over the regions of the world', () => {
    for (const instrument of dataset.instruments) {
      for (const date of ['1985-01-01', '2005-04-25', '2015-01-01']) {
        const all = coverageAt(dataset, instrument, date);
        const parts = ['002', '019', '142', '150', '009'].map((code) =>
          coverageAt(dataset, instrument, date, statesIn(dataset, code)),
        );
        for (const status of Object.keys(all.memberCounts) as (keyof Coverage['memberCounts'])[]) {
          const total = parts.reduce((n, part) => n + part.memberCounts[status], 0);
          assert.equal(total, all.memberCounts[status], `${instrument.id} ${date} ${status}`);
        }
      }
    }
  });
});

describe('coverage of the bundled data', () => {
  // The day the Eleventh Crime Congress closed. Counted from the lines of `data/actions.csv`:
  // 135 deposits of Members and one of the Cook Islands; 132 signatures, 109 of them followed by a deposit.
  it('of the Terrorist Financing Convention on 25 April 2005', () => {
    const coverage = coverageAt(dataset, find('financing-1999'), '2005-04-25');
    const { members, party, memberCounts, beyond, answer, standings } = coverage;
    assert.deepEqual([members, party, beyond, answer], [191, 136, undefined, 'complete']);
    assert.deepEqual(memberCounts, { party: 135, signatory: 23, withdrawn: 0, none: 33, unknown: 0 });
    const beside = [...standings.values()].filter(({ member, status }) => !member && status === 'party');
    assert.deepEqual(beside.map(({ code }) => code), ['COK']);
  });

  // Totals that other publications give for these days, see `totals` in `data/instruments.json`.
  for (const [id, date, party] of [
    ['financing-1999', '2015-03-14', 186],
    ['bombings-1997', '2015-03-14', 168],
    ['protected-persons-1973', '2015-03-14', 176],
    ['hostages-1979', '2015-03-14', 173],
    ['nuclear-terrorism-2005', '2015-03-14', 94],
    ['cppnm-1980', '2015-10-31', 153],
    ['beijing-protocol-2010', '2014-12-31', 10],
    ['airport-protocol-1988', '2016-03-08', 174],
    ['hague-1970', '2013-12-31', 185],
    ['montreal-1971', '2013-10-03', 188],
  ] as const) {
    it(`of ${id} has ${party} parties on ${date}, as published`, () =>
      assert.equal(coverageAt(dataset, find(id), date).party, party));
  }

  it('of an instrument without a table is unknown for every Member, but none before adoption', () => {
    const totals = dataset.instruments.filter(({ coverage }) => coverage === 'totals');
    assert.equal(totals.length, 4);
    for (const instrument of totals) {
      const after = coverageAt(dataset, instrument, '2020-01-01');
      assert.deepEqual([after.answer, after.members, after.memberCounts.unknown], ['none', 193, 193]);
      const before = coverageAt(dataset, instrument, '1963-09-13');
      assert.deepEqual([before.answer, before.memberCounts.none], ['complete', before.members]);
    }
  });

  it('of a list of parties is unknown before its day, but for the rows that have a day', () => {
    for (const instrument of dataset.instruments.filter(({ coverage }) => coverage === 'parties')) {
      const { asOf, adopted, id } = instrument;
      const at = coverageAt(dataset, instrument, asOf as string);
      assert.deepEqual([at.answer, at.memberCounts.unknown], ['complete', 0], id);
      assert.equal(at.party, dataset.actsOf(id).length, id);
      const early = coverageAt(dataset, instrument, '2013-01-01');
      assert.equal(early.answer, 'partial', id);
      const dated = dataset
        .actsOf(id)
        .filter(({ date, inForce }) => [date, inForce].some((day) => day !== '' && day <= '2013-01-01'));
      assert.equal(early.party, dated.length, id);
      const { party, none, unknown } = early.memberCounts;
      assert.ok(unknown > 0, id);
      assert.equal(party + none + unknown, early.members, id);
      assert.equal(coverageAt(dataset, instrument, adopted).memberCounts.signatory, 0, id);
    }
  });
});
