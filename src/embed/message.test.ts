import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../testing/properties.js';
import { readMessage, stateKeys } from './message.js';

const group = (state: unknown, more: object = {}) =>
  readMessage({ type: 'treaty-group', version: 1, group: 'g', state, turn: 1, ...more });

describe('messages between a frame and its page', () => {
  it('are read key by key', () => {
    const state = { selected: 'KEN', hovered: undefined, asOf: '2005-04-25', instruments: 'universal-12' };
    assert.deepEqual(group(state), { type: 'treaty-group', version: 1, group: 'g', state, turn: 1, join: false });
    assert.deepEqual(readMessage({ type: 'treaty-size', version: 1, height: 300.2 }), {
      type: 'treaty-size',
      version: 1,
      height: 301,
    });
  });

  it('lose what has another shape, and keep the rest', () => {
    const read = group({
      selected: '<b>',
      hovered: ['KEN'],
      asOf: '2005-02-30',
      instruments: 'https://example.org/',
      theme: 'dark',
      toString: 'x',
    });
    assert.deepEqual(read?.type === 'treaty-group' && read.state, {});
    const mixed = group({ selected: 'KEN', asOf: 5, src: 'x' });
    assert.deepEqual(mixed?.type === 'treaty-group' && mixed.state, { selected: 'KEN' });
  });

  for (const data of [
    { type: 'treaty-size', version: 1, height: Infinity },
    { type: 'treaty-size', version: 1, height: -1 },
    { type: 'treaty-size', version: 1, height: '10' },
    { type: 'treaty-size', version: 1, height: 1e6 },
    { type: 'treaty-size', version: 2, height: 10 },
    { type: 'treaty-group', version: 1, group: '', state: {}, turn: 1 },
    { type: 'treaty-group', version: 1, group: 'g', state: null, turn: 1 },
    { type: 'treaty-group', version: 1, group: 'g', state: {}, turn: NaN },
    { type: 'other', version: 1 },
    'treaty-hello',
    null,
  ])
    it(`are not ${JSON.stringify(data)}`, () => assert.equal(readMessage(data), undefined));

  it('never throw, and never carry a key that is not documented', () => {
    const data = fc.oneof(
      fc.anything(),
      fc.record({
        type: fc.constantFrom('treaty-group', 'treaty-size', 'treaty-hello'),
        version: fc.constant(1),
        group: fc.oneof(fc.constant('g'), fc.anything()),
        state: fc.oneof(
          fc.dictionary(fc.constantFrom(...stateKeys, 'src', '__proto__'), fc.anything()),
          fc.anything(),
        ),
        turn: fc.oneof(fc.integer(), fc.anything()),
        height: fc.oneof(fc.double(), fc.anything()),
      }),
    );
    fc.assert(
      fc.property(data, (given) => {
        const message = readMessage(given);
        if (message?.type !== 'treaty-group') return;
        for (const [key, value] of Object.entries(message.state)) {
          assert.ok(stateKeys.includes(key as 'asOf'));
          assert.ok(value === undefined || (typeof value === 'string' && /^[\w, -]+$/.test(value)));
        }
      }),
    );
  });
});
