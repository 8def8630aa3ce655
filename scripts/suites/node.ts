import { relative, resolve } from 'node:path';
import { run } from 'node:test';
import { root } from '../files.js';
import type { Outcome } from '../outcome.js';

/** An error of a test in words. Node wraps what the test threw. */
function describe(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
}

/**
 * Runs test files in Node, each in a process of its own.
 *
 * Counted are tests, not the `describe` blocks around them. A file that breaks off before its
 * tests, and a file without a test, count as one failure.
 */
export async function runNodeSuite(files: readonly string[]): Promise<Outcome> {
  let [passed, failed, skipped] = [0, 0, 0];
  const remarks: string[] = [];
  const absolute = files.map((file) => resolve(root, file));
  const withTests = new Set<string>();
  const broken = new Set<string>();

  const stream = run({ files: absolute, concurrency: true, timeout: 300_000 });
  for await (const event of stream) {
    if (event.type === 'test:stderr' || event.type === 'test:stdout') {
      // What a test prints belongs on the screen; the stream carries it as data.
      process[event.type === 'test:stderr' ? 'stderr' : 'stdout'].write(event.data.message);
      continue;
    }
    if (event.type !== 'test:pass' && event.type !== 'test:fail') continue;
    const { data } = event;
    // Node reports the file itself as a test when its process failed or held none.
    const isFile = absolute.includes(resolve(root, data.name));
    const file = isFile ? resolve(root, data.name) : (data.file ?? '');
    if (!isFile) withTests.add(file);
    if (event.type === 'test:fail') {
      if (data.details.type === 'suite' && !isFile) {
        // Its failed tests were counted; only a failing hook of its own is news.
        const code = (data.details.error as { failureType?: string }).failureType;
        if (code === 'subtestsFailed') continue;
      }
      if (data.todo !== undefined && data.todo !== false) {
        skipped += 1;
        continue;
      }
      if (isFile) {
        const failureType = (data.details.error as { failureType?: string }).failureType;
        if (failureType === 'subtestsFailed') continue;
        broken.add(file);
      }
      failed += 1;
      remarks.push(`${relative(root, file)} > ${data.name}\n    ${describe(data.details.error)}`);
    } else if (!isFile && data.details.type !== 'suite') {
      if (data.skip !== undefined && data.skip !== false) skipped += 1;
      else passed += 1;
    }
  }
  for (const file of absolute) {
    if (withTests.has(file) || broken.has(file)) continue;
    failed += 1;
    remarks.push(`${relative(root, file)}\n    no test ran`);
  }
  return { suite: 'node', passed, failed, skipped, remarks };
}
