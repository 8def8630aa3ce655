import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundledDataset } from '../data/bundle.js';
import { aDataset, anAct, anInstrument, aState } from '../testing/dataset.js';
import { coverageAt } from './coverage.js';
import { dayFromNumber, dayNumber } from './date.js';
import { statesIn } from './regions.js';
import { seriesOf } from './series.js';

const dataset = bundledDataset();
const dated = dataset.instruments.filter(({ coverage }) => coverage === 'dated');

describe('a series', () => {
  it('has a step for each day on which parties, or Members among them, change', () => {
    const instrument = anInstrument('a');
    const states = [aState('AAA'), aState('BBB', { admitted: '2002-09-10' }), aState('CCC')];
    const acts = [
      anAct('a', 'AAA', 'accession', '1995-01-01'),
      anAct('a', 'BBB', 'accession', '1995-01-01'),
      anAct('a', 'CCC', 'signature', '1995-02-01'),
      anAct('a', 'AAA', 'withdrawal', '2005-01-01'),
      anAct('a', 'XEU', 'formal-confirmation', '2006-01-01'),
    ];
    const { steps, until, undated } = seriesOf(aDataset(states, [instrument], acts), instrument);
    assert.deepEqual(
      steps.map(({ date, parties, partyMembers, acts: done }) => [date, parties, partyMembers, done.length]),
      [
        ['1995-01-01', 2, 1, 2],
        ['2002-09-10', 2, 2, 0],
        ['2005-01-01', 1, 1, 1],
        ['2006-01-01', 2, 1, 1],
      ],
    );
    assert.deepEqual([until, undated], ['2010-12-31', []]);
  });

  it('steps down and up again where a State left and joined again', () => {
    const instrument = anInstrument('a', { coverage: 'parties' });
    const acts = [
      anAct('a', 'AAA', 'party', ''),
      anAct('a', 'AAA', 'withdrawal', '2001-01-01'),
      anAct('a', 'AAA', 'accession', '2003-01-01'),
      anAct('a', 'BBB', 'accession', '1995-01-01'),
      anAct('a', 'BBB', 'withdrawal', '2001-01-01'),
      anAct('a', 'BBB', 'accession', '2002-01-01'),
    ];
    const { steps, undated } = seriesOf(aDataset([aState('AAA'), aState('BBB')], [instrument], acts), instrument);
    assert.deepEqual(steps.map(({ date, parties }) => [date, parties]), [['1995-01-01', 1], ['2001-01-01', 0], ['2002-01-01', 1], ['2003-01-01', 2]]);
    assert.deepEqual(undated, [], 'it has its day since');
  });

  it('leaves undated parties out of the steps and names them', () => {
    const instrument = anInstrument('a', { coverage: 'parties' });
    const acts = [anAct('a', 'AAA', 'party', ''), anAct('a', 'BBB', 'accession', '2010-12-31')];
    const small = aDataset([aState('AAA'), aState('BBB')], [instrument], acts);
    const { steps, undated } = seriesOf(small, instrument);
    assert.deepEqual(steps.map(({ parties }) => parties), [1]);
    assert.deepEqual(undated, ['AAA']);
  });

  it('counts an undated party from the day the instrument bound it', () => {
    const instrument = anInstrument('a', { coverage: 'parties' });
    const acts = [anAct('a', 'AAA', 'party', '', '1999-05-01'), anAct('a', 'BBB', 'party', '')];
    const small = aDataset([aState('AAA'), aState('BBB')], [instrument], acts);
    const { steps, undated } = seriesOf(small, instrument);
    assert.deepEqual(
      steps.map(({ date, parties, acts: done }) => [date, parties, done.length]),
      [['1999-05-01', 1, 1]],
    );
    assert.deepEqual(undated, ['BBB']);
    assert.equal(coverageAt(small, instrument, '1999-05-01').party, 1);
  });

  it('of a list with few dates agrees with the coverage before the list is complete', () => {
    for (const instrument of dataset.instruments.filter(({ coverage }) => coverage === 'parties')) {
      for (const step of seriesOf(dataset, instrument).steps) {
        if (step.date === instrument.asOf) continue;
        const day = coverageAt(dataset, instrument, step.date);
        assert.deepEqual([step.parties, step.partyMembers], [day.party, day.memberCounts.party], step.date);
      }
    }
  });

  it('is empty for an instrument without a table', () => {
    const instrument = dataset.instruments.find(({ coverage }) => coverage === 'totals')!;
    assert.deepEqual(seriesOf(dataset, instrument), { instrument, steps: [], undated: [], until: null });
  });

  for (const instrument of dated) {
    it(`of ${instrument.id} agrees with the coverage at each step and the day before it`, () => {
      const { steps, undated } = seriesOf(dataset, instrument);
      assert.ok(steps.length > 0);
      let [parties, partyMembers] = [0, 0];
      for (const step of steps) {
        const day = coverageAt(dataset, instrument, step.date);
        // Undated parties come in on the table's last day, and are in no step.
        const late = step.date === instrument.asOf ? undated.length : 0;
        assert.equal(step.parties, day.party - late, step.date);
        if (late === 0) assert.equal(step.partyMembers, day.memberCounts.party, step.date);
        const eve = coverageAt(dataset, instrument, dayFromNumber(dayNumber(step.date) - 1));
        assert.equal(parties, eve.party, `the day before ${step.date}`);
        assert.equal(partyMembers, eve.memberCounts.party, `the day before ${step.date}`);
        ({ parties, partyMembers } = step);
      }
    });
  }

  it('never falls while no withdrawal is recorded', () => {
    for (const instrument of dated) {
      const { steps } = seriesOf(dataset, instrument);
      steps.forEach((step, i) => {
        const before = steps[i - 1];
        if (!before) return;
        assert.ok(before.date < step.date);
        assert.ok(before.parties <= step.parties, `${instrument.id} ${step.date}`);
        assert.ok(step.partyMembers <= step.parties, `${instrument.id} ${step.date}`);
      });
    }
  });

  it('of a region agrees with the coverage of the region', () => {
    const africa = statesIn(dataset, '002');
    for (const instrument of dated) {
      const last = seriesOf(dataset, instrument, africa).steps.at(-1);
      const { party } = coverageAt(dataset, instrument, instrument.asOf as string, africa);
      const undated = dataset
        .actsOf(instrument.id)
        .filter((act) => act.date === '' && africa.has(act.party)).length;
      assert.equal(last?.parties, party - undated, instrument.id);
    }
  });
});
