import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../../testing/properties.js';
import { someDay } from '../../testing/arbitrary-dataset.js';
import type { ActionKind } from '../../model/types.js';
import { inTurn, roleOf } from './in-turn.js';

const someAct = fc.record({ action: fc.constantFrom<ActionKind>('signature', 'ratification', 'accession', 'withdrawal'), date: fc.oneof(someDay, fc.constant('' as const)) });

describe('acts in turn', () => {
  it('are those that were given, each once, by day', () => {
    fc.assert(
      fc.property(fc.array(someAct, { maxLength: 8 }), (given) => {
        const { acts } = inTurn(given);
        assert.equal(acts.length, given.length);
        assert.deepEqual(new Set(acts), new Set(given));
        for (const [at, act] of acts.entries()) if (at > 0) assert.ok((acts[at - 1]?.date ?? '') <= act.date);
      }),
    );
  });

  it('alternate between joining and leaving, with one signature, exactly where nothing clashes', () => {
    fc.assert(
      fc.property(fc.array(someAct, { maxLength: 8 }), (given) => {
        const { acts, clashes } = inTurn(given);
        const turns = acts.map(({ action }) => roleOf(action)).filter((role) => role !== 'signature');
        const alternates = turns.every((role, at) => at === 0 || role !== turns[at - 1]);
        const sound = alternates && acts.filter(({ action }) => action === 'signature').length <= 1 && (turns[0] !== 'withdrawal' || turns.length === 1);
        assert.equal(clashes.length === 0, sound);
      }),
      { numRuns: 2000 },
    );
  });

  it('of one day are such that nothing clashes, if there is such an order, whatever the order given', () => {
    const turns = fc.array(someDay, { minLength: 1, maxLength: 7 }).map((days) => days.sort());
    fc.assert(
      fc.property(
        turns.chain((days) =>
          fc.shuffledSubarray(
            days.map((date, at): { action: ActionKind; date: string } => ({ action: at % 2 === 0 ? 'accession' : 'withdrawal', date })),
            { minLength: days.length },
          ),
        ),
        (given) => {
          assert.deepEqual(inTurn(given).clashes, []);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
