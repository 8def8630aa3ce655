import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../testing/properties.js';
import { groupStore, GroupStore, type GroupState } from './group.js';

const change = fc.record(
  {
    selected: fc.constantFrom('KEN', 'FRA', undefined),
    hovered: fc.constantFrom('KEN', 'FRA', undefined),
    asOf: fc.constantFrom('2005-04-18', '2005-04-25', undefined),
  },
  { requiredKeys: [] },
);

describe('a group', () => {
  it('tells every member of a change once, and of none that changes nothing', () => {
    const store = new GroupStore();
    const heard: [GroupState, string[]][] = [];
    store.join((state, changed) => heard.push([state, [...changed]]));
    store.request({ selected: 'KEN', asOf: '2005-04-18' });
    store.request({ selected: 'KEN' });
    assert.deepEqual(heard, [[{ selected: 'KEN', asOf: '2005-04-18' }, ['selected', 'asOf']]]);
  });

  it('keeps all members at the same state, whatever is asked and whoever leaves', () => {
    fc.assert(
      fc.property(fc.array(change), fc.nat(20), (changes, leaveAt) => {
        const store = new GroupStore();
        let first: GroupState = {};
        let second: GroupState = {};
        const leave = store.join((state) => (first = state));
        store.join((state) => (second = state));
        changes.forEach((one, i) => {
          if (i === leaveAt) leave();
          store.request(one);
          assert.deepEqual(second, store.state);
          if (i < leaveAt) assert.deepEqual(first, store.state);
        });
      }),
    );
  });

  it('tells all of the same changes in the same order when a member answers one with another', () => {
    const store = new GroupStore();
    const heard: (string | undefined)[] = [];
    store.join(({ asOf }) => {
      if (asOf === '2005-04-18') store.request({ asOf: '2005-04-25' });
    });
    store.join(({ asOf }) => heard.push(asOf));
    store.request({ asOf: '2005-04-18' });
    assert.deepEqual(heard, ['2005-04-18', '2005-04-25']);
  });

  it('is seeded by the first who brings a value, and keeps it when that one leaves', () => {
    const store = new GroupStore();
    const leave = store.join(() => {});
    store.seed({ asOf: '2005-04-18' });
    store.seed({ asOf: '2010-01-01', selected: 'KEN' });
    leave();
    assert.deepEqual(store.state, { asOf: '2005-04-18', selected: 'KEN' });
    assert.equal(store.size, 0);
  });

  it('is one for a name and apart from others', () => {
    groupStore('a').request({ selected: 'KEN' });
    assert.equal(groupStore('a').state.selected, 'KEN');
    assert.equal(groupStore('b').state.selected, undefined);
  });
});
