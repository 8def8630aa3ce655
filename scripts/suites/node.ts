import { availableParallelism } from 'node:os';
import { relative, resolve } from 'node:path';
import { run } from 'node:test';
import { root } from '../files.js';
import type { Outcome } from '../outcome.js';

/** An error of a test in words. Node wraps what the test threw. */
function describe(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
}

/** Whether a `describe`, a file or a test failed only because tests inside it did. */
function onlyInside(error: unknown): boolean {
  return (error as { failureType?: string }).failureType === 'subtestsFailed';
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
  const heardOf = new Set<string>();

  // Left to itself Node keeps a processor for the runner, which has nothing to do: one file at a time on two.
  const stream = run({ files: absolute, concurrency: Math.max(2, availableParallelism()), timeout: 300_000 });
  // What a test prints belongs on the screen; the stream carries it as data.
  stream.on('test:stdout', ({ message }) => process.stdout.write(message));
  stream.on('test:stderr', ({ message }) => process.stderr.write(message));

  stream.on('test:pass', (data) => {
    // Node reports the file itself as a test when its process failed or held none.
    if (absolute.includes(resolve(root, data.name))) return;
    heardOf.add(data.file ?? '');
    if (data.details.type === 'suite') return;
    if (data.skip ?? data.todo) {
      skipped += 1;
      const why = [data.skip, data.todo].find((word) => typeof word === 'string' && word !== '');
      remarks.push(`skipped: ${data.name}${why === undefined ? '' : `: ${why}`}`);
    } else passed += 1;
  });

  stream.on('test:fail', (data) => {
    const { error, type } = data.details;
    const asFile = resolve(root, data.name);
    const isFile = absolute.includes(asFile);
    const file = isFile ? asFile : (data.file ?? '');
    heardOf.add(file);
    if ((isFile || type === 'suite') && onlyInside(error)) return;
    if (data.todo) {
      skipped += 1;
      return;
    }
    failed += 1;
    remarks.push(
      `${relative(root, file)}${isFile ? '' : ` > ${data.name}`}\n    ${describe(error)}`,
    );
  });

  await new Promise<void>((done, fail) => {
    stream.once('end', done);
    stream.once('error', fail);
    stream.resume();
  });
  for (const file of absolute) {
    if (heardOf.has(file)) continue;
    failed += 1;
    remarks.push(`${relative(root, file)}\n    no test ran`);
  }
  return { suite: 'node', passed, failed, skipped, remarks };
}
