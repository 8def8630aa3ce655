import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ActionKind } from '../../model/types.js';
import { diffActs } from './diff.js';

const act = (party: string, action: ActionKind, date: string, inForce = '') => ({ party, action, date, inForce });
const told = (changes: ReturnType<typeof diffActs>) =>
  changes.map(({ kind, party, before, after }) => [kind, party, before?.date, after?.date].filter((one) => one !== undefined).join(' '));

describe('what is otherwise in a second table', () => {
  const first = [act('KEN', 'signature', '2001-01-02'), act('KEN', 'accession', '2003-04-05'), act('UGA', 'accession', '2004-05-06')];

  it('is told by party and act', () => {
    assert.deepEqual(diffActs(first, first), []);
    const second = [act('KEN', 'signature', '2001-01-02'), act('KEN', 'ratification', '2003-04-07'), act('FJI', 'accession', '2005-06-07')];
    assert.deepEqual(told(diffActs(first, second)), ['changed KEN 2003-04-05 2003-04-07', 'added FJI 2005-06-07', 'removed UGA 2004-05-06']);
  });

  it('is what one that left and joined again did since', () => {
    const since = [act('UGA', 'withdrawal', '2010-01-02'), act('UGA', 'accession', '2015-03-04')];
    assert.deepEqual(told(diffActs(first, [...first, ...since])), ['added UGA 2010-01-02', 'added UGA 2015-03-04']);
    assert.deepEqual(told(diffActs([...first, ...since], first)), ['removed UGA 2010-01-02', 'removed UGA 2015-03-04']);
    const [left] = since as [(typeof since)[number]];
    const corrected = [...first, left, act('UGA', 'accession', '2016-03-04')];
    assert.deepEqual(told(diffActs([...first, ...since], corrected)), ['changed UGA 2015-03-04 2016-03-04']);
  });

  it('is no entry into force that only one of the two prints', () => {
    assert.deepEqual(diffActs([act('KEN', 'accession', '2003-04-05')], [act('KEN', 'accession', '2003-04-05', '2003-05-05')]), []);
    assert.equal(diffActs([act('KEN', 'accession', '2003-04-05', '2003-05-06')], [act('KEN', 'accession', '2003-04-05', '2003-05-05')]).length, 1);
  });
});
