/** The samples of docs/hosting.md for servers: they say what its tables say, and nginx takes its one and serves by it. */
import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { findChecker, without } from '../src/testing/checkers.js';
import { runCli } from '../src/testing/run-cli.js';
import { root } from './files.js';
import { freePort } from './free-port.js';

const text = readFileSync(join(root, 'docs/hosting.md'), 'utf8');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const [major = ''] = version.split('.');

/** The one value that a row of the tables after some words gives for a header. */
function ofTable(after: string, header: string): string {
  const rest = text.slice(text.indexOf(after) + after.length);
  const [, value = ''] = new RegExp(`^\\| \`${header}\` \\| \`([^\`]+)\` \\|`, 'm').exec(rest) ?? [];
  assert.notEqual(value, '', `${header} after “${after}”`);
  return value;
}
const everywhere = {
  'x-content-type-options': ofTable('For all files:', 'X-Content-Type-Options'),
  'access-control-allow-origin': ofTable('Where pages of other sites', 'Access-Control-Allow-Origin'),
  'cross-origin-resource-policy': ofTable('Where pages of other sites', 'Cross-Origin-Resource-Policy'),
};
const forEver = ofTable('For exact versions', 'Cache-Control');
const anHour = ofTable('For the major version', 'Cache-Control');
const exact = `/treaty-widgets/${version}/treaty-map.js`;
const live = `/treaty-widgets/${major}/treaty-map.js`;

/** The block of code after a heading. */
const blockAfter = (heading: string) => /```\w*\n([^]*?)```/.exec(text.slice(text.indexOf(heading)))?.[1] ?? '';

describe('the sample of a _headers file', () => {
  /** Lines that begin with a slash are paths, those below, indented, `Name: value`. */
  const rules: { path: string; headers: [name: string, value: string][] }[] = [];
  for (const line of blockAfter('### A `_headers` file').split('\n').filter((one) => one !== '')) {
    const [, name, value] = /^ +([A-Za-z][\w-]*): (\S.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) rules.at(-1)?.headers.push([name.toLowerCase(), value]);
    else {
      assert.match(line, /^\/[\w./-]*\*?$/, 'a path, or a header');
      rules.push({ path: line, headers: [] });
    }
  }

  /** What is sent: of every rule whose path fits. Two values of one header would be joined, which `Cache-Control` must not be. */
  function sent(path: string): { [name: string]: string } {
    const found = rules.filter((rule) => (rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path));
    const headers = found.flatMap((rule) => rule.headers);
    assert.equal(new Set(headers.map(([name]) => name)).size, headers.length, `${path}: one value a header`);
    return Object.fromEntries(headers);
  }

  it('has the headers of the tables, once each', () => {
    assert.ok(rules.length >= 3 && rules.every(({ headers }) => headers.length > 0));
    assert.deepEqual(sent(exact), { ...everywhere, 'cache-control': forEver });
    assert.deepEqual(sent(live), { ...everywhere, 'cache-control': anHour });
    assert.deepEqual(sent('/index.html'), {}, 'the rest of the site is as it was');
  });
});

const built = existsSync(join(root, 'dist/integrity.json'));

describe('the sample for nginx', { skip: built ? without('nginx') : 'not built: npm run build' }, () => {
  let folder = '';
  let port = 0;
  let server: ChildProcess | undefined;
  let hasBrotli = false;

  /** The sample as it stands, in the least that has to be around it. */
  function configuration(): string {
    const sample = blockAfter('### nginx');
    const [inServer = '', outside = ''] = sample.split('# outside of `server`:');
    const modules = '/etc/nginx/modules-enabled';
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`);
    return `${existsSync(modules) ? `include ${modules}/*.conf;` : ''}
daemon off;
pid ${folder}/pid;
error_log ${folder}/errors;
events {}
http {
  access_log off;
  ${temporary.join('\n  ')}
  ${outside}
  server {
    listen 127.0.0.1:${port};
    root ${folder}/public;
    ${hasBrotli ? inServer : inServer.replace(/^ *brotli_static on;\n/m, '')}
  }
}
`;
  }

  const isTaken = () => spawnSync(findChecker('nginx') ?? '', ['-t', '-q', '-c', join(folder, 'conf'), '-e', join(folder, 'errors')], { encoding: 'utf8' });

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'treaty-nginx-'));
    // Started by root, it reads files as somebody else.
    chmodSync(folder, 0o755);
    port = await freePort();
    mkdirSync(join(folder, 'public'));
    const { code, stderr } = await runCli('host', '--out', join(folder, 'public/treaty-widgets'));
    assert.equal(code, 0, stderr);
    hasBrotli = true;
    writeFileSync(join(folder, 'conf'), configuration());
    // The page says: without the module leave the line out.
    if (/unknown directive "brotli_static"/.test(isTaken().stderr)) {
      hasBrotli = false;
      writeFileSync(join(folder, 'conf'), configuration());
    }
  });
  after(async () => {
    if (server?.exitCode === null) {
      const ended = new Promise((done) => server?.once('exit', done));
      server.kill('SIGTERM');
      await ended;
    }
    rmSync(folder, { recursive: true, force: true });
  });

  it('is taken without a word', () => {
    const { status, stderr } = isTaken();
    assert.equal(stderr, '');
    assert.equal(status, 0);
  });

  const ask = (path: string, encodings: string) =>
    new Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>((done, fail) => {
      get({ host: '127.0.0.1', port, path, headers: { 'accept-encoding': encodings } }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => done({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }));
      }).once('error', fail);
    });

  it('serves every kind of file with the headers of the tables, and what the build compressed', async () => {
    server = spawn(findChecker('nginx') ?? '', ['-c', join(folder, 'conf'), '-e', join(folder, 'errors')], { stdio: 'ignore' });
    const end = Date.now() + 20_000;
    while (!(await ask('/', 'identity').catch(() => undefined))) {
      assert.ok(Date.now() < end && server.exitCode === null, `started: ${readFileSync(join(folder, 'errors'), 'utf8')}`);
      await wait(50);
    }
    const chunk = Object.keys(JSON.parse(readFileSync(join(root, 'dist/integrity.json'), 'utf8')) as object).find((path) => path.startsWith('chunks/')) ?? '';
    const types: readonly [path: string, type: string, cache: string][] = [
      [exact, 'text/javascript; charset=utf-8', forEver],
      [live, 'text/javascript; charset=utf-8', anHour],
      [`/treaty-widgets/${major}/${chunk}`, 'text/javascript; charset=utf-8', forEver],
      [`/treaty-widgets/${version}/embed.html`, 'text/html; charset=utf-8', forEver],
      [`/treaty-widgets/${major}/integrity.json`, 'application/json', anHour],
    ];
    for (const [path, type, cache] of types) {
      const { status, headers, body } = await ask(path, 'identity');
      assert.equal(status, 200, path);
      assert.deepEqual(body, readFileSync(join(folder, 'public', path)), path);
      const seen = Object.fromEntries([...Object.keys(everywhere), 'content-type', 'cache-control', 'content-encoding'].map((name) => [name, headers[name]]));
      assert.deepEqual(seen, { ...everywhere, 'content-type': type, 'cache-control': cache, 'content-encoding': undefined }, path);
      assert.match(headers.vary ?? '', /accept-encoding/i, path);
      const zipped = await ask(path, 'gzip');
      assert.deepEqual([zipped.headers['content-encoding'], zipped.headers['content-type']], ['gzip', type], path);
      assert.deepEqual(gunzipSync(zipped.body), body, path);
      if (!hasBrotli) continue;
      const smaller = await ask(path, 'gzip, br');
      assert.equal(smaller.headers['content-encoding'], 'br', path);
      assert.deepEqual(brotliDecompressSync(smaller.body), body, path);
    }
  });
});
