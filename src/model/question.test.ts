import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { anInstrument } from '../testing/dataset.js';
import { sameQuestion, type Question } from './question.js';

describe('sameQuestion', () => {
  const [a, b] = [anInstrument('a'), anInstrument('b')];
  const question: Question = { instruments: [a, b], asOf: '2005-04-25', region: undefined };

  it('holds for a question and its like', () => {
    assert.ok(sameQuestion(question, question));
    assert.ok(sameQuestion(question, { ...question, instruments: [a, b] }));
    assert.ok(sameQuestion(undefined, undefined));
  });

  it('fails for any other', () => {
    for (const other of [
      { ...question, asOf: '2005-04-26' },
      { ...question, region: '002' },
      { ...question, instruments: [a] },
      { ...question, instruments: [b, a] },
      { ...question, instruments: [a, b, anInstrument('c')] },
      undefined,
    ]) {
      assert.ok(!sameQuestion(question, other));
      assert.ok(!sameQuestion(other, question));
    }
  });
});
