import { createRequire } from 'node:module';
import { relative, resolve } from 'node:path';
import { nodeResolvePlugin } from '@web/dev-server';
import {
  emulateMediaPlugin,
  filePlugin,
  selectOptionPlugin,
  sendKeysPlugin,
  sendMousePlugin,
  setUserAgentPlugin,
  setViewportPlugin,
} from '@web/test-runner-commands/plugins';
import {
  TestRunner,
  type BrowserLauncher,
  type Logger,
  type TestRunnerCoreConfig,
  type TestSession,
} from '@web/test-runner-core';
import base from '../../web-test-runner.config.mjs';
import type { Browser } from '../browsers.js';
import { root } from '../files.js';
import { freePort } from '../free-port.js';
import { launch } from '../launcher.js';
import { mediaFeaturesPlugin } from '../media-features-plugin.js';
import type { Outcome } from '../outcome.js';
import { tallySession } from '../web-tally.js';
import { webdriverViewportPlugin } from '../webdriver-viewport.js';

/** Keeps what the runner has to say, to be shown only if a test fails. */
function keepingLogger(kept: string[]): Logger {
  const keep = (...messages: unknown[]) => {
    kept.push(
      messages
        .map((message) => (message instanceof Error ? message.message : String(message)))
        .join(' '),
    );
  };
  return {
    log() {},
    debug() {},
    group() {},
    groupEnd() {},
    error: keep,
    warn: keep,
    logSyntaxError: keep,
  };
}

async function configure(
  launcher: BrowserLauncher,
  files: readonly string[],
  logger: Logger,
): Promise<TestRunnerCoreConfig> {
  return {
    ...base,
    protocol: 'http:',
    hostname: 'localhost',
    port: await freePort(),
    files: files.map((file) => resolve(root, file)),
    browsers: [launcher],
    reporters: [],
    logger,
    watch: false,
    browserLogs: true,
    testFramework: {
      path: createRequire(import.meta.url).resolve('@web/test-runner-mocha/dist/autorun.js'),
      ...base.testFramework,
    },
    plugins: [
      webdriverViewportPlugin(),
      setViewportPlugin(),
      emulateMediaPlugin(),
      mediaFeaturesPlugin(),
      setUserAgentPlugin(),
      selectOptionPlugin(),
      filePlugin(),
      sendKeysPlugin(),
      sendMousePlugin(),
      ...(base.plugins ?? []),
      // Last, so that TypeScript's own way of naming modules is resolved first.
      nodeResolvePlugin(root, false, {}),
    ],
  } as TestRunnerCoreConfig;
}

/** Runs all files and gives the pages they ran in. */
function runFiles(config: TestRunnerCoreConfig): Promise<readonly TestSession[]> {
  const runner = new TestRunner(config);
  return new Promise((done, fail) => {
    runner.on('finished', () => {
      void runner.stop();
    });
    runner.on('stopped', () => done([...runner.sessions.all()]));
    runner.start().catch(fail);
  });
}

/** What running files in one browser came to. */
interface Run {
  readonly sessions: readonly TestSession[];
  /** Files that were open when the browser ended under them. */
  readonly lost: readonly string[];
}

/** Runs files in a browser of their own, and ends the browser whatever happens. */
async function runOnce(browser: Browser, files: readonly string[], logger: Logger): Promise<Run> {
  let stop: (() => Promise<void>) | undefined;
  const interrupt = () => {
    void (stop?.() ?? Promise.resolve()).finally(() => process.exit(130));
  };
  process.once('SIGINT', interrupt);
  process.once('SIGTERM', interrupt);
  try {
    const launched = await launch(browser);
    stop = launched.stop;
    const sessions = await runFiles(await configure(launched.launcher, files, logger));
    const lost = sessions.filter(({ id }) => launched.lost?.has(id)).map((one) => one.testFile);
    return { sessions, lost };
  } finally {
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', interrupt);
    await stop?.();
  }
}

/** Runs test files in one browser; a file whose browser crashed is run once more. */
export async function runWebSuite(browser: Browser, files: readonly string[]): Promise<Outcome> {
  const suite = `web: ${browser.engine}`;
  const said: string[] = [];
  try {
    const first = await runOnce(browser, files, keepingLogger(said));
    const again =
      first.lost.length > 0 ? await runOnce(browser, first.lost, keepingLogger(said)) : undefined;
    const sessions = [
      ...first.sessions.filter(({ testFile }) => !first.lost.includes(testFile)),
      ...(again?.sessions ?? []),
    ];
    const tallies = sessions.map(tallySession);
    const sum = (key: 'passed' | 'failed' | 'skipped') =>
      tallies.reduce((total, tally) => total + tally[key], 0);
    const unseen = files.length - sessions.length;
    const failed = sum('failed') + Math.max(0, unseen);
    return {
      suite,
      passed: sum('passed'),
      failed,
      skipped: sum('skipped'),
      remarks: [
        ...first.lost.map((file) => `${relative(root, file)}: the browser ended, run once more`),
        ...tallies.flatMap((tally) => tally.remarks),
        ...(unseen > 0 ? [`${unseen} of ${files.length} files never ran`] : []),
        ...(failed > 0 ? said.map((words) => `runner: ${words}`) : []),
      ],
    };
  } catch (error) {
    const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { suite, passed: 0, failed: 1, skipped: 0, remarks: [words, ...said] };
  }
}
