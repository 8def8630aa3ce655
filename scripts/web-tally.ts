import { relative } from 'node:path';
import type { TestSession, TestSuiteResult } from '@web/test-runner-core';
import { root } from './files.js';

/** Counts of one test file in one browser, and its failures in words. */
export interface WebTally {
  passed: number;
  failed: number;
  skipped: number;
  remarks: string[];
}

/** What is read of the page that a test file ran in. */
export type FinishedSession = Pick<
  TestSession,
  'testFile' | 'testResults' | 'errors' | 'logs' | 'request404s' | 'passed'
>;

function tallySuite(suite: TestSuiteResult, path: readonly string[], tally: WebTally): void {
  for (const test of suite.tests) {
    if (test.skipped) tally.skipped += 1;
    else if (test.passed) tally.passed += 1;
    else {
      tally.failed += 1;
      const { message = 'failed', expected, actual, stack } = test.error ?? {};
      const lines = [[...path, test.name].join(' > '), message];
      if (expected !== undefined && actual !== undefined) {
        lines.push(`expected: ${expected}`, `actual:   ${actual}`);
      }
      if (stack) lines.push(stack.trim());
      tally.remarks.push(lines.join('\n    '));
    }
  }
  for (const inner of suite.suites) tallySuite(inner, [...path, inner.name], tally);
}

/** Counts a finished page. One that broke off, or in which no test ran, is a failure. */
export function tallySession(session: FinishedSession): WebTally {
  const tally: WebTally = { passed: 0, failed: 0, skipped: 0, remarks: [] };
  const file = relative(root, session.testFile);
  const fail = (words: string) => {
    tally.failed += 1;
    tally.remarks.push(`${file}\n    ${words}`);
  };
  if (session.testResults !== undefined) tallySuite(session.testResults, [file], tally);
  for (const error of session.errors) fail(error.stack ?? error.message);
  if (tally.passed + tally.failed + tally.skipped === 0) fail('no test ran');
  if (session.passed !== true && tally.failed === 0) fail('broke off without saying why');
  if (tally.failed > 0) {
    for (const missing of session.request404s) tally.remarks.push(`${file}: not found: ${missing}`);
    for (const log of session.logs) {
      tally.remarks.push(`${file}: console: ${log.map(String).join(' ')}`);
    }
  }
  return tally;
}
