import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createDemoServer, listen } from './demo-server.js';

describe('the gallery’s server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'treaty-widgets-'));
  const repository = join(folder, 'repository');
  let server: Server;
  let origin: string;

  before(async () => {
    mkdirSync(join(repository, 'demos/strict'), { recursive: true });
    mkdirSync(join(repository, '.git'));
    writeFileSync(join(repository, 'demos/index.html'), '<h1>Gallery</h1>');
    writeFileSync(join(repository, 'demos/strict/index.html'), '<h1>Strict</h1>');
    writeFileSync(join(repository, 'demos/a.js'), 'export {};');
    writeFileSync(join(repository, '.git/config'), 'hidden');
    writeFileSync(join(folder, 'outside.txt'), 'outside');
    server = createDemoServer(repository);
    origin = (await listen(server, 0)).slice(0, -1);
  });

  after(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  /** The status of a path sent as it stands; `fetch` would tidy dots away first. */
  const statusOf = (path: string, method = 'GET') =>
    new Promise<number | undefined>((resolve, reject) => {
      const { port } = server.address() as AddressInfo;
      request({ host: 'localhost', port, path, method }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .once('error', reject)
        .end();
    });

  it('shows the gallery at the root', async () => {
    const response = await fetch(`${origin}/`);
    assert.equal(new URL(response.url).pathname, '/demos/');
    assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
    assert.equal(await response.text(), '<h1>Gallery</h1>');
  });

  it('names scripts as scripts, and answers HEAD without a body', async () => {
    const response = await fetch(`${origin}/demos/a.js`, { method: 'HEAD' });
    assert.equal(response.headers.get('content-type'), 'text/javascript; charset=utf-8');
    assert.equal(response.headers.get('content-length'), '10');
    assert.equal(await response.text(), '');
  });

  it('serves the strict pages, and only those, with the policy', async () => {
    const strict = await fetch(`${origin}/demos/strict/`);
    const policy = strict.headers.get('content-security-policy') ?? '';
    assert.match(policy, /default-src 'none'; script-src 'self'; style-src 'self'/);
    assert.match(policy, /trusted-types lit-html 'allow-duplicates'/);
    const plain = await fetch(`${origin}/demos/`);
    assert.equal(plain.headers.get('content-security-policy'), null);
  });

  it('adds the slash that a folder’s relative addresses need', async () => {
    const response = await fetch(`${origin}/demos/strict?lang=fr`);
    assert.equal(response.url, `${origin}/demos/strict/?lang=fr`);
  });

  it('gives nothing outside the repository and no hidden file', async () => {
    for (const path of [
      '/../outside.txt',
      '/demos/../../outside.txt',
      '/%2e%2e/outside.txt',
      '/..%2foutside.txt',
      '/.git/config',
      '/demos/%2e%2e/.git/config',
      '/demos/nothing.html',
      '/demos/a.js%00.html',
    ]) {
      assert.equal(await statusOf(path), 404, path);
    }
    assert.equal(await statusOf('/%zz'), 400);
    assert.equal(await statusOf('/demos/', 'POST'), 405);
  });

  it('says in words that a port is taken', async () => {
    const { port } = server.address() as AddressInfo;
    await assert.rejects(listen(createDemoServer(repository), port), /is taken; choose another/);
  });
});
