// What tests in browsers have in common; scripts/suites/web.ts adds a browser and counts.
// To debug a test by hand in a browser of your own:
//   node --import tsx node_modules/@web/test-runner/dist/bin.js --manual --files '<test file>'
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { faultyServer } from './scripts/faulty-server.ts';
import { readmePages } from './scripts/readme-pages.ts';
import { servedPage } from './scripts/served-pages.ts';
import { sitePages } from './scripts/site/served.ts';
import { strictPolicyFor } from './scripts/strict-policy.ts';
import { watchedPages } from './scripts/watched-pages.ts';

/** @type {Partial<import('@web/test-runner').TestRunnerConfig>} */
const config = {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  nodeResolve: true,
  // One page at a time: focus, and with it every keyboard test, belongs to a single page.
  concurrency: 1,
  concurrentBrowsers: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: 60_000 } },
  plugins: [
    esbuildPlugin({
      ts: true,
      // `esnext` leaves import attributes alone: JSON reaches the browser as a JSON module.
      target: 'esnext',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
  ],
  middleware: [
    watchedPages,
    readmePages,
    faultyServer,
    sitePages,
    async function strictPages(context, next) {
      const policy = strictPolicyFor(context.path);
      if (policy !== undefined) context.set('Content-Security-Policy', policy);
      await next();
    },
    async function servedPages(context, next) {
      if (context.path !== '/served') return next();
      const { html, policy } = await servedPage(context.search);
      context.type = 'html';
      if (policy !== undefined) context.set('Content-Security-Policy', policy);
      context.body = html;
    },
  ],
};

export default config;
