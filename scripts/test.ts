/*
 * `npm test`: every suite, one line each, and the total at the end.
 *
 *   npm test                              everything
 *   npm test -- node                      tests in Node (also: check, build, lint, size, web, bench)
 *   npm test -- web --engines firefox     tests of the elements in one engine
 *   npm test -- --files 'src/model/**'    only test files that match the glob
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { engines, findBrowser, installBrowsers, type Browser, type Engine } from './browsers.js';
import { findFiles, globToRegExp, root } from './files.js';
import { succeeded, suiteLine, totalLine, type Outcome } from './outcome.js';
import { runCommand } from './suites/command.js';
import { runNodeSuite } from './suites/node.js';
import { runWebSuite } from './suites/web.js';

const suites = ['check', 'node', 'build', 'lint', 'size', 'web', 'bench'] as const;
type Suite = (typeof suites)[number];

const nodeFiles = ['{src,data,scripts,bench,demos}/**/*.test.ts'];
const webFiles = ['{src,demos,scripts}/**/*.web.test.ts'];

const outcomes: Outcome[] = [];

/** Runs a suite, prints its line, and what it has to say if it has. */
async function report(run: () => Outcome | Promise<Outcome>): Promise<Outcome> {
  const start = performance.now();
  const outcome = await run();
  console.log(suiteLine(outcome, (performance.now() - start) / 1000));
  // A failed comparison of whole documents would bury everything else.
  const shorten = (words: string) =>
    words.length > 4000 ? `${words.slice(0, 4000)} … (${words.length} characters)` : words;
  for (const remark of outcome.remarks) console.log(`  ${shorten(remark)}`);
  outcomes.push(outcome);
  return outcome;
}

const script = (path: string, ...rest: string[]) => ['--import', 'tsx', path, ...rest];

/** The browsers to run in; those that cannot be had are reported as skipped, or failed for Chromium. */
async function gatherBrowsers(wanted: readonly Engine[]): Promise<Browser[]> {
  const missing = wanted.filter((engine) => findBrowser(engine) === undefined);
  const reasons = missing.length > 0 ? installBrowsers(missing) : new Map<Engine, string>();
  for (const [engine, reason] of reasons) {
    // Without Chromium the elements would go untested: that is a failure, the others are told.
    const must = engine === 'chromium';
    await report(() => ({
      suite: `web: ${engine}`,
      passed: 0,
      failed: must ? 1 : 0,
      skipped: must ? 0 : 1,
      remarks: [`${must ? '' : 'skipped: '}${engine}: ${reason}`],
    }));
  }
  return wanted.flatMap((engine) => findBrowser(engine) ?? []);
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { files: { type: 'string' }, engines: { type: 'string' } },
  });
  // `npm run test:web -- <glob>`: a word that names no suite is a glob.
  const named = positionals.filter((word): word is Suite => suites.includes(word as Suite));
  const [glob = values.files] = positionals.filter((word) => !suites.includes(word as Suite));
  const wanted = values.engines === undefined ? engines : values.engines.split(',');
  for (const engine of wanted) {
    if (!engines.includes(engine as Engine)) {
      throw new Error(`unknown engine ${engine}; there are ${engines.join(', ')}`);
    }
  }
  const chosen = glob === undefined ? undefined : globToRegExp(glob);
  const pick = (globs: readonly string[]) =>
    findFiles(globs).filter((file) => chosen === undefined || chosen.test(file));
  // With a glob only test files are asked for, so the suites without files stay out.
  const runs = (suite: Suite) =>
    named.length > 0
      ? named.includes(suite)
      : chosen === undefined || suite === 'node' || suite === 'web';

  if (runs('check') && existsSync(join(root, 'data/scripts/check.ts'))) {
    await report(() => runCommand('data check', script('data/scripts/check.ts')));
  }
  // Tests of the built files need them to be of these sources.
  if (runs('build')) await report(() => runCommand('build', script('scripts/build.ts')));
  if (runs('lint')) {
    await report(() => runCommand('types', ['node_modules/typescript/bin/tsc']));
    await report(() => runCommand('lint', ['node_modules/eslint/bin/eslint.js', '.']));
  }
  if (runs('size')) await report(() => runCommand('size', script('scripts/size.ts')));

  let files = 0;
  if (runs('node')) {
    const found = pick(nodeFiles).filter((file) => !file.endsWith('.web.test.ts'));
    files += found.length;
    if (found.length > 0) await report(() => runNodeSuite(found));
  }
  if (runs('web')) {
    const found = pick(webFiles);
    files += found.length;
    if (found.length > 0) {
      // All at a time, each with a page and a focus of its own: a browser mostly waits for its screen.
      const browsers = await gatherBrowsers(wanted as readonly Engine[]);
      await Promise.all(browsers.map((one) => report(() => runWebSuite(one, found))));
    }
  }
  // Last, when nothing else wants the processor.
  if (runs('bench')) {
    await report(() => runCommand('bench: quick', script('bench/bench.ts', '--quick', '--no-build')));
  }
  if (files === 0 && (runs('node') || runs('web'))) {
    throw new Error(glob === undefined ? 'there are no tests' : `no test file matches ${glob}`);
  }
}

try {
  await main();
} catch (error) {
  await report(() => ({
    suite: 'run',
    passed: 0,
    failed: 1,
    skipped: 0,
    remarks: [error instanceof Error ? error.message : String(error)],
  }));
}
console.log(`\n${totalLine(outcomes)}`);
process.exit(succeeded(outcomes) ? 0 : 1);
