import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { actsOf, readData } from '../../data/scripts/read.js';
import type { Act } from '../model/types.js';
import { bundledDataset } from './bundle.js';

const data = readData();
const dataset = bundledDataset();

describe('the bundled data', () => {
  it('hold every act of the table, field by field, by party and date, organizations last', () => {
    const byParty = (a: Act, b: Act) => (a.party < b.party ? -1 : Number(a.party > b.party));
    const unpacked = dataset.instruments
      .map(({ id }) => id)
      .sort()
      // The table sorts organizations among the States; equal parties keep their order.
      .flatMap((id) => dataset.actsOf(id).toSorted(byParty));
    assert.equal(unpacked.length, 4920);
    assert.deepEqual(unpacked, actsOf(data));
  });

  it('hold every State, organization, source and version', () => {
    const states = data.states.map(({ names: _names, formal: _formal, ...state }) => state);
    assert.equal(dataset.states.length, 197);
    assert.deepEqual(dataset.states, states);
    assert.deepEqual(dataset.organizations, data.organizations.map(({ code }) => code));
    assert.deepEqual(
      dataset.sources,
      data.sources.map(({ id, title, url, terms }) => ({ id, title, url, terms })),
    );
    assert.equal(dataset.version, data.package.version);
  });

  it('hold every instrument with its totals', () => {
    const instruments = data.instruments.map(({ short: _short, titles: _titles, tableNote, ...facts }) =>
      tableNote ? { ...facts, tableNote } : facts,
    );
    assert.equal(dataset.instruments.length, 29);
    assert.deepEqual(dataset.instruments, instruments);
  });

  it('hold every milestone', () => {
    const milestones = data.milestones.map(({ id, date, end, kind, major }) => ({ id, date, end, kind, major }));
    assert.deepEqual(dataset.milestones, milestones);
  });

  it('are unpacked once', () => {
    assert.equal(bundledDataset(), dataset);
    assert.equal(dataset.actsOf('financing-1999'), dataset.actsOf('financing-1999'));
  });

  it('answer an instrument without a table with no acts, and an unknown one with an error', () => {
    assert.deepEqual(dataset.actsOf('tokyo-1963'), []);
    assert.throws(() => dataset.actsOf('tokyo-1936'), /RangeError: no instrument is called "tokyo-1936"/);
  });
});
