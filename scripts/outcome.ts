/** What one suite of `npm test` came to. */
export interface Outcome {
  readonly suite: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What went wrong, or why something was left out, ready to print; one entry per remark. */
  readonly remarks: readonly string[];
}

/** The closing line of a run: `12 passed, 0 failed`, with `, 3 skipped` where something was. */
export function totalLine(outcomes: readonly Outcome[]): string {
  const sum = (key: 'passed' | 'failed' | 'skipped') =>
    outcomes.reduce((total, outcome) => total + outcome[key], 0);
  const skipped = sum('skipped');
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** The line of one suite: its name padded to a column, then its counts. */
export function suiteLine(outcome: Outcome, seconds: number): string {
  return `${outcome.suite.padEnd(14)} ${totalLine([outcome])} (${seconds.toFixed(1)} s)`;
}

/** Whether a run may end with exit code 0. */
export function succeeded(outcomes: readonly Outcome[]): boolean {
  return outcomes.length > 0 && outcomes.every((outcome) => outcome.failed === 0);
}
