import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { runCli } from '../src/testing/run-cli.js';
import { isCompressed } from './compress.js';
import { root } from './files.js';
import { filesBelow } from './integrity.js';

const dist = join(root, 'dist');
const built = existsSync(join(dist, 'integrity.json'));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const forPages = (path: string) => !/^(npm|cli)\//.test(path) && !isCompressed(path);

describe('what a host serves', { skip: built ? false : 'not built: npm run build' }, () => {
  const files = built ? filesBelow(dist).filter(forPages) : [];

  it('has every file compressed beside it, with the same bytes inside', () => {
    assert.ok(files.length > 25);
    for (const file of files) {
      const bytes = readFileSync(join(dist, file));
      assert.ok(brotliDecompressSync(readFileSync(join(dist, `${file}.br`))).equals(bytes), `${file}.br`);
      assert.ok(gunzipSync(readFileSync(join(dist, `${file}.gz`))).equals(bytes), `${file}.gz`);
    }
  });

  it('has no compressed copy of a file that is gone', () => {
    for (const file of filesBelow(dist).filter(isCompressed))
      assert.ok(existsSync(join(dist, file.slice(0, -'.br'.length))), file);
  });

  it('has names that change with their content, but for the files that a page names', () => {
    // What a page does not name itself is asked for by a file that knows the hash in its name.
    for (const file of files.filter((path) => path.includes('/'))) assert.match(file, /^chunks\/[\w.-]+-[\w-]{8}\.js$/);
  });

  describe('laid out', () => {
    let folder = '';
    before(() => {
      folder = mkdtempSync(join(tmpdir(), 'treaty-host-'));
    });
    after(() => rmSync(folder, { recursive: true, force: true }));

    it('lies in a folder of its exact version and one of its major version, whole and with its hashes', async () => {
      const { code, stderr, stdout } = await runCli('host', '--out', folder);
      assert.equal(stderr, '');
      assert.equal(code, 0);
      const [major = ''] = version.split('.');
      assert.match(stdout, new RegExp(`^${version}/: \\d+ files\\n${major}/: \\d+ files\\n$`));
      assert.deepEqual(readdirSync(folder).sort(), [major, version].sort());
      const hashes = JSON.parse(readFileSync(join(dist, 'integrity.json'), 'utf8')) as Record<string, string>;
      for (const one of [major, version]) {
        assert.deepEqual(filesBelow(join(folder, one)).filter(forPages), files);
        for (const file of files.filter((path) => !['integrity.json', 'release.js'].includes(path))) {
          const hash = createHash('sha384').update(readFileSync(join(folder, one, file))).digest('base64');
          assert.equal(`sha384-${hash}`, hashes[file], file);
        }
        assert.ok(statSync(join(folder, one, 'treaty-map.js.br')).size > 0);
      }
    });

    it('is not overwritten with other bytes', async () => {
      writeFileSync(join(folder, version, 'treaty-map.js'), 'what was handed out before');
      const { code, stderr } = await runCli('host', '--out', folder);
      assert.equal(code, 1);
      assert.match(stderr, /treaty-map\.js is there already with other bytes/);
      assert.equal(readFileSync(join(folder, version, 'treaty-map.js'), 'utf8'), 'what was handed out before');
    });
  });

  it('is told how in the page on hosting, with headers that name every kind of file', () => {
    const text = readFileSync(join(root, 'docs/hosting.md'), 'utf8');
    for (const ending of new Set(files.map((path) => path.slice(path.lastIndexOf('.')))))
      assert.ok(text.includes(`\`${ending}\``), ending);
    for (const header of ['Content-Type', 'Content-Encoding', 'Cache-Control', 'Access-Control-Allow-Origin', 'Cross-Origin-Resource-Policy', 'X-Content-Type-Options', 'Vary'])
      assert.ok(text.includes(header), header);
  });
});
