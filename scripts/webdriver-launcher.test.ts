import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { TestRunnerCoreConfig } from '@web/test-runner-core';
import { lastingWebdriverLauncher } from './webdriver-launcher.js';

/** The browsers that a WebDriver has started, and the pages each of them was sent to. */
const browsers: { readonly id: string; alive: boolean; readonly pages: string[] }[] = [];
/** An identifier is never given twice. */
let started = 0;

/** As much of a WebDriver as opening pages takes; a browser that is not alive is known no more. */
const driver: Server = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk: Buffer) => (body += chunk.toString()));
  request.on('end', () => {
    const answer = (status: number, value: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ value }));
    };
    const [, , id, command] = (request.url ?? '').split('/');
    if (id === undefined || id === '') {
      const sessionId = `browser-${++started}`;
      browsers.push({ id: sessionId, alive: true, pages: [] });
      return answer(200, { sessionId, capabilities: { browserName: 'test' } });
    }
    const browser = browsers.find((one) => one.id === id);
    if (!browser?.alive) return answer(404, { error: 'invalid session id', message: '', stacktrace: '' });
    if (command === 'url') browser.pages.push((JSON.parse(body) as { url: string }).url);
    answer(200, command === 'execute' ? { testCoverage: null } : null);
  });
});

const open = () => {
  const { port } = driver.address() as AddressInfo;
  const launcher = lastingWebdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'silent',
    capabilities: { browserName: 'test', 'wdio:enforceWebDriverClassic': true },
  });
  void launcher.initialize?.({ concurrency: 1 } as TestRunnerCoreConfig, []);
  return launcher;
};

describe('a launcher that outlives its browser', () => {
  before(() => new Promise<void>((done) => driver.listen(0, '127.0.0.1', done)));
  after(() => {
    driver.closeAllConnections();
    driver.close();
  });
  beforeEach(() => browsers.splice(0));

  it('opens one page after the other in one browser', async () => {
    const launcher = open();
    await launcher.startSession('a', 'http://pages/a');
    await launcher.stopSession('a');
    await launcher.startSession('b', 'http://pages/b');
    await launcher.stopSession('b');
    await launcher.stop?.();
    const pages = ['http://pages/a', 'about:blank', 'http://pages/b', 'about:blank'];
    assert.deepEqual(browsers.map((one) => one.pages), [pages]);
    assert.deepEqual([...launcher.lost], []);
  });

  it('gives the next page another browser, and remembers the page that was lost', async () => {
    const launcher = open();
    await launcher.startSession('a', 'http://pages/a');
    browsers[0]!.alive = false;
    await assert.rejects(async () => launcher.stopSession('a'));
    await launcher.startSession('b', 'http://pages/b');
    await launcher.stopSession('b');
    await launcher.stop?.();
    assert.deepEqual(browsers.map(({ pages }) => pages), [['http://pages/a'], ['http://pages/b', 'about:blank']]);
    assert.deepEqual([...launcher.lost], ['a']);
  });

  it('opens a page in another browser when that of the page before ended unseen', async () => {
    const launcher = open();
    await launcher.startSession('a', 'http://pages/a');
    await launcher.stopSession('a');
    browsers[0]!.alive = false;
    await launcher.startSession('b', 'http://pages/b');
    await launcher.stop?.();
    assert.deepEqual(browsers.map(({ pages }) => pages.at(-1)), ['about:blank', 'http://pages/b']);
    assert.deepEqual([...launcher.lost], []);
  });
});
