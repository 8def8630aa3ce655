import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkOrder } from './check-order.js';
import { broken, only, sound } from './check-testing.js';
import type { ActionRow } from './files.js';

describe('order', () => {
  it('of acts', () => {
    const [first, second] = sound.actions as [ActionRow, ActionRow];
    const actions = sound.actions.with(0, second).with(1, first);
    only(checkOrder(broken({ actions })), 'actions.csv:3', /out of order: airport-protocol-1988, AGO/);
  });
  it('of activities, States, instruments and milestones', () => {
    assert.equal(checkOrder(broken({ reach: sound.reach.toReversed() })).length > 50, true);
    const swapped = <T>(items: readonly T[]) => items.with(0, items[1]!).with(1, items[0]!);
    only(checkOrder(broken({ states: swapped(sound.states) })), 'states.json', /out of order: AFG/);
    only(checkOrder(broken({ instruments: swapped(sound.instruments) })), 'instruments.json', /out of order: 1/);
    only(checkOrder(broken({ milestones: swapped(sound.milestones) })), 'milestones.json', /1963-09-14/);
  });
});
