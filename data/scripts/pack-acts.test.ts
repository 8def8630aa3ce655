import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../src/testing/properties.js';
import { unpackActs } from '../../src/data/acts.js';
import { dayFromNumber, dayNumber } from '../../src/model/date.js';
import { actionKinds, type Act } from '../../src/model/types.js';
import { packActs } from './pack-acts.js';

const parties = ['AFG', 'KEN', 'PRT', 'XEU'];
const [earliest, latest] = [dayNumber('1945-10-24'), dayNumber('2099-12-31')];
const day = fc.integer({ min: earliest, max: latest }).map(dayFromNumber);

const acts = fc
  .uniqueArray(
    fc.record(
      {
        instrument: fc.constantFrom('financing-1999', 'bombings-1997', 'hague-1970'),
        party: fc.constantFrom(...parties),
        action: fc.constantFrom(...actionKinds),
        date: fc.oneof(fc.constant<''>(''), day),
        inForce: fc.oneof(fc.constant<''>(''), day),
        source: fc.constantFrom('untc', 'fedlex'),
        note: fc.constantFrom('', 'a remark', 'another, longer remark'),
      },
      { noNullPrototype: true },
    ),
    { selector: ({ instrument, party, action }) => `${instrument} ${party} ${action}`, maxLength: 40 },
  )
  .map((list): Act[] => {
    const key = ({ instrument, party, date }: Act) => `${instrument} ${party} ${date}`;
    return list.sort((a, b) => (key(a) < key(b) ? -1 : Number(key(a) > key(b))));
  });

describe('packed acts', () => {
  it('are unpacked as they were, whatever they are', () => {
    fc.assert(
      fc.property(acts, (list) => {
        const packed = packActs(list, parties);
        const ids = [...new Set(list.map(({ instrument }) => instrument))];
        assert.deepEqual(
          ids.flatMap((id) => unpackActs(id, parties, packed)),
          list,
        );
      }),
    );
  });
  it('of an instrument without any are none', () => {
    assert.deepEqual(unpackActs('tokyo-1963', parties, packActs([], parties)), []);
  });
});
