import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { succeeded, suiteLine, totalLine, type Outcome } from './outcome.js';

const outcome = (passed: number, failed: number, skipped: number): Outcome => ({
  suite: 'node',
  passed,
  failed,
  skipped,
  remarks: [],
});

describe('totals of a test run', () => {
  it('sums over suites and names skipped ones only where there are some', () => {
    assert.equal(totalLine([outcome(3, 0, 0), outcome(4, 1, 0)]), '7 passed, 1 failed');
    assert.equal(totalLine([outcome(3, 0, 0), outcome(0, 0, 1)]), '3 passed, 0 failed, 1 skipped');
    assert.equal(totalLine([]), '0 passed, 0 failed');
  });

  it('gives each suite a line with its name first', () => {
    assert.match(suiteLine(outcome(3, 0, 0), 1.26), /^node +3 passed, 0 failed \(1\.3 s\)$/);
  });

  it('succeeds only without failures, and never with nothing run', () => {
    assert.equal(succeeded([outcome(1, 0, 1)]), true);
    assert.equal(succeeded([outcome(1, 0, 0), outcome(9, 1, 0)]), false);
    assert.equal(succeeded([]), false);
  });
});
