import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundledDataset } from '../data/bundle.js';
import { aDataset, anInstrument, aState } from '../testing/dataset.js';
import { parseDate } from './date.js';
import { defaultDate } from './default-date.js';
import { parseInstruments } from './instruments.js';

describe('the day a picture speaks for when none is asked for', () => {
  const totals = { coverage: 'totals', asOf: null } as const;
  const early = anInstrument('early', { asOf: '2009-01-01' });
  const late = anInstrument('late', { asOf: '2011-01-01' });
  const counted = anInstrument('counted', {
    ...totals,
    totals: [
      { parties: 45, asOf: '2023-01', source: '' },
      { parties: 10, asOf: '2014-12-31', source: '' },
    ],
  });
  const bare = anInstrument('bare', totals);
  const small = aDataset([aState('AAA')], [early, late, counted, bare]);

  it('is the last to which one of the tables reaches', () => {
    assert.equal(defaultDate(small, [early]), '2009-01-01');
    assert.equal(defaultDate(small, [late, early]), '2011-01-01');
    assert.equal(defaultDate(small, [early, counted]), '2009-01-01');
  });

  it('is that of the last total known to the day where there is no table', () => {
    assert.equal(defaultDate(small, [counted]), '2014-12-31');
  });

  it('is the last of all tables where nothing is known, or nothing is named', () => {
    assert.equal(defaultDate(small, [bare]), '2011-01-01');
    assert.equal(defaultDate(small, []), '2011-01-01');
  });

  it('is a day for every instrument and set of the bundled data', () => {
    const dataset = bundledDataset();
    for (const instrument of dataset.instruments) {
      const day = defaultDate(dataset, [instrument]);
      assert.equal(parseDate(day), day, instrument.id);
      if (instrument.asOf) assert.equal(day, instrument.asOf);
    }
    const { instruments } = parseInstruments(dataset, 'universal-19');
    assert.equal(defaultDate(dataset, instruments), '2019-03-27');
  });
});
