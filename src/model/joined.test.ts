import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundledDataset } from '../data/bundle.js';
import { aDataset, anAct, anInstrument, aState } from '../testing/dataset.js';
import { joinedAt, type Joined } from './coverage.js';
import { parseInstruments } from './instruments.js';
import { statesIn } from './regions.js';
import { standingsAt } from './status.js';

const dataset = bundledDataset();
const set = (name: string) => parseInstruments(dataset, name).instruments;
const reasons = ({ excluded }: Joined) =>
  Object.fromEntries(excluded.map(({ instrument, reason }) => [instrument.id, reason]));

describe('a count over several instruments', () => {
  it('covers 7 of the 12 on 25 April 2005, and says why not the others', () => {
    const joined = joinedAt(dataset, set('universal-12'), '2005-04-25');
    assert.equal(joined.instruments.length, 12);
    assert.deepEqual(joined.covered.map(({ id }) => id), [
      'protected-persons-1973',
      'hostages-1979',
      'cppnm-1980',
      'airport-protocol-1988',
      'plastic-explosives-1991',
      'bombings-1997',
      'financing-1999',
    ]);
    assert.deepEqual(reasons(joined), {
      'tokyo-1963': 'totals-only',
      'hague-1970': 'undated',
      'montreal-1971': 'undated',
      'sua-1988': 'undated',
      'sua-platforms-1988': 'undated',
    });
    assert.deepEqual(joined.beyond, []);
    assert.equal(joined.members, 191);
  });

  it('covers 11 of the 12 at the end of 2016, Tokyo having no table', () => {
    const joined = joinedAt(dataset, set('universal-12'), '2016-12-31');
    assert.equal(joined.covered.length, 11);
    assert.deepEqual(reasons(joined), { 'tokyo-1963': 'totals-only' });
    assert.deepEqual(joined.beyond, joined.covered, 'every table ends before');
  });

  it('leaves out of the 19 what was adopted later', () => {
    const found = reasons(joinedAt(dataset, set('universal-19'), '2005-04-25'));
    assert.equal(found['nuclear-terrorism-2005'], undefined, 'adopted on 13 April 2005');
    for (const id of ['cppnm-amendment-2005', 'sua-protocol-2005', 'beijing-convention-2010'])
      assert.equal(found[id], 'not-adopted', id);
    const before = joinedAt(dataset, set('universal-19'), '2005-04-12');
    assert.equal(reasons(before)['nuclear-terrorism-2005'], 'not-adopted');
    const day = joinedAt(dataset, set('universal-19'), '2005-04-13');
    assert.ok(day.covered.some(({ id }) => id === 'nuclear-terrorism-2005'), 'on the day itself');
  });

  it('counts for every State what its standings say', () => {
    for (const date of ['1995-06-01', '2005-04-25', '2016-12-31']) {
      const joined = joinedAt(dataset, set('universal-19'), date);
      const tables = joined.covered.map((instrument) => standingsAt(dataset, instrument, date));
      assert.equal(joined.states.size, 197);
      for (const state of joined.states.values()) {
        const own = tables.map((table) => table.get(state.code)?.status);
        const label = `${state.code} ${date}`;
        assert.equal(state.joined, own.filter((status) => status === 'party').length, label);
        assert.equal(state.unknown, own.filter((status) => status === 'unknown').length, label);
        assert.equal(state.standings.length, joined.instruments.length, label);
        assert.ok(state.joined + state.unknown <= joined.covered.length, label);
      }
      assert.equal([...joined.states.values()].filter(({ member }) => member).length, joined.members);
    }
  });

  it('claims nothing of undated parties of a covered table', () => {
    const joined = joinedAt(dataset, set('cppnm-amendment-2005'), '2010-01-01');
    const unknown = [...joined.states.values()].filter((state) => state.unknown > 0);
    assert.deepEqual(unknown.map(({ code }) => code), ['BGD', 'BOL', 'ECU']);
  });

  it('does not count a State before its admission that has done nothing', () => {
    const state = joinedAt(dataset, set('universal-12'), '2005-04-25').states.get('SSD');
    assert.deepEqual([state?.counted, state?.member, state?.joined], [false, false, 0]);
  });

  it('is limited to a region', () => {
    const africa = statesIn(dataset, '002');
    const joined = joinedAt(dataset, set('universal-12'), '2005-04-25', africa);
    assert.deepEqual([...joined.states.keys()].sort(), [...africa].sort());
    assert.equal(joined.members, 53);
  });

  it('counts a party that withdrew no longer', () => {
    const [a, b] = [anInstrument('a'), anInstrument('b')];
    const small = aDataset([aState('AAA')], [a, b], [
      anAct('a', 'AAA', 'accession', '1991-01-01'),
      anAct('b', 'AAA', 'accession', '1991-01-01'),
      anAct('b', 'AAA', 'withdrawal', '1999-01-01'),
    ]);
    const joinedOn = (date: string) => joinedAt(small, [a, b], date).states.get('AAA')?.joined;
    assert.deepEqual(['1990-12-31', '1998-12-31', '1999-01-01'].map(joinedOn), [0, 2, 1]);
  });
});
