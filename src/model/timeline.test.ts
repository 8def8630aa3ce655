import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../testing/properties.js';
import { bundledDataset } from '../data/bundle.js';
import { anAct, anInstrument, aDataset, aState } from '../testing/dataset.js';
import { coverageAt } from './coverage.js';
import { addMonths } from './date.js';
import { regionNames, statesIn } from './regions.js';
import { consentsByYear, consentsOver, datedTotals, knownSpan, membershipOver, stepAt } from './timeline.js';

const dataset = bundledDataset();
const instrument = (id: string) => dataset.instruments.find((one) => one.id === id)!;

describe('what a timeline knows', () => {
  it('reaches from the first adoption to the end of the last table, or to the last total', () => {
    assert.deepEqual(knownSpan(dataset, [instrument('financing-1999'), instrument('hostages-1979')]), {
      from: '1979-12-17',
      to: '2014-07-10',
    });
    assert.deepEqual(knownSpan(dataset, [instrument('tokyo-1963')]), { from: '1963-09-14', to: '2001-09-17' });
    const later = anInstrument('a', { coverage: 'parties', totals: [{ parties: 3, asOf: '2012-05-01', source: '' }] });
    assert.equal(knownSpan(dataset, [later]).to, '2012-05-01');
  });

  it('places only totals of a full day', () => {
    assert.deepEqual(
      datedTotals(instrument('tokyo-1963')).map(({ asOf, parties }) => [asOf, parties]),
      [['2001-09-17', 171], ['2001-09-17', 172]],
    );
  });

  it('finds the step that holds on a day', () => {
    const steps = [{ date: '2000-01-01' }, { date: '2001-01-01' }, { date: '2002-01-01' }];
    assert.equal(stepAt(steps, '1999-12-31'), undefined);
    assert.equal(stepAt(steps, '2000-01-01'), steps[0]);
    assert.equal(stepAt(steps, '2001-12-31'), steps[1]);
    assert.equal(stepAt(steps, '2030-01-01'), steps[2]);
    assert.equal(stepAt([], '2030-01-01'), undefined);
  });
});

describe('membership over time', () => {
  it('is 191 on 25 April 2005 and 193 from 14 July 2011', () => {
    const steps = membershipOver(dataset, { from: '2005-04-25', to: '2014-01-01' });
    assert.deepEqual(steps, [
      { date: '2005-04-25', members: 191 },
      { date: '2006-06-28', members: 192 },
      { date: '2011-07-14', members: 193 },
    ]);
  });

  it('agrees with the coverage on any day and for any region', () => {
    const regions = [undefined, ...Object.keys(regionNames)];
    fc.assert(
      fc.property(
        fc.constantFrom(...regions),
        fc.integer({ min: 0, max: 600 }),
        fc.integer({ min: 0, max: 300 }),
        (region, start, after) => {
          const from = addMonths('1963-01-15', start);
          const day = addMonths(from, after);
          const among = region === undefined ? undefined : statesIn(dataset, region);
          const steps = membershipOver(dataset, { from, to: addMonths(day, 12) }, among);
          const { members } = coverageAt(dataset, instrument('financing-1999'), day, among);
          assert.equal(stepAt(steps, day)?.members, members);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('consents a year', () => {
  it('sums to the consents of the span, whatever the span', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...dataset.instruments),
        fc.integer({ min: 0, max: 600 }),
        fc.integer({ min: 1, max: 300 }),
        (one, start, months) => {
          const from = addMonths('1963-01-15', start);
          const span = { from, to: addMonths(from, months) };
          const years = consentsByYear(dataset, one, span);
          const sum = years.reduce((all, { acts }) => all + acts.length, 0);
          assert.equal(sum, consentsOver(dataset, one, span).length);
          for (const { year, acts, from: first, to } of years) {
            assert.ok(acts.every(({ date }) => date >= first && date <= to && Number(date.slice(0, 4)) === year));
          }
        },
      ),
    );
  });

  it('says which years are not whole', () => {
    const years = consentsByYear(dataset, instrument('financing-1999'), { from: '1999-01-01', to: '2020-01-01' });
    assert.equal(years[0]?.year, 1999);
    assert.deepEqual(years.filter(({ whole }) => !whole).map(({ year, to }) => [year, to]), [[2014, '2014-07-10']]);
  });

  it('counts neither signatures, withdrawals nor acts without a date, and keeps to the States asked for', () => {
    const one = anInstrument('a');
    const acts = [
      anAct('a', 'AAA', 'signature', '1995-01-01'),
      anAct('a', 'AAA', 'accession', '1995-05-01'),
      anAct('a', 'AAA', 'withdrawal', '1996-01-01'),
      anAct('a', 'BBB', 'accession', '1995-06-01'),
      anAct('a', 'CCC', 'party', ''),
    ];
    const small = aDataset([aState('AAA'), aState('BBB'), aState('CCC')], [one], acts);
    const span = { from: '1995-01-01', to: '1996-12-31' };
    const counts = (among?: ReadonlySet<string>) =>
      consentsByYear(small, one, span, among).map(({ acts: done }) => done.length);
    assert.deepEqual(counts(), [2, 0]);
    assert.deepEqual(counts(new Set(['BBB'])), [1, 0]);
  });
});
