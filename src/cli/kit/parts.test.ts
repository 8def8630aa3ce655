import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { runCli } from '../../testing/run-cli.js';
import { Parts } from './parts.js';

describe('the parts of an archive', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'treaty-parts-'));
  });
  after(() => rm(folder, { recursive: true }));

  /** Makes an archive of two files, and tells which were made now. */
  async function make(name: string, key: unknown, stopAfter = Infinity) {
    const archive = join(folder, name);
    const parts = await Parts.open(archive, key);
    const made: string[] = [];
    for (const path of ['b/two.txt', 'a/one.png', 'three.txt']) {
      if (made.length >= stopAfter) return { archive, made, found: parts.found };
      await parts.put(path, () => {
        made.push(path);
        return `${path} of ${String(key)}`;
      });
    }
    await parts.close();
    return { archive, made, found: parts.found };
  }

  it('are packed, sorted, and the same bytes each time', async () => {
    const [one, two] = [await make('one.zip', 'x'), await make('two.zip', 'x')];
    const bytes = await readFile(one.archive);
    assert.ok(bytes.equals(await readFile(two.archive)));
    const files = unzipSync(bytes);
    assert.deepEqual(Object.keys(files), ['a/one.png', 'b/two.txt', 'three.txt']);
    assert.equal(strFromU8(files['b/two.txt'] as Uint8Array), 'b/two.txt of x');
    assert.deepEqual((await readdir(folder)).sort(), ['one.zip', 'two.zip'], 'nothing is left beside them');
  });

  it('are gone on from after an interruption, and are the same in the end', async () => {
    await make('cut.zip', 'x', 2);
    assert.ok(!(await readdir(folder)).includes('cut.zip'), 'no half archive');
    // What was being written when all ended.
    await writeFile(join(folder, 'cut.zip.parts', 'three.txt.part'), 'thr');
    const again = await make('cut.zip', 'x');
    assert.equal(again.found, 2);
    assert.deepEqual(again.made, ['three.txt']);
    const whole = await make('whole.zip', 'x');
    assert.ok((await readFile(again.archive)).equals(await readFile(whole.archive)));
  });

  it('of another question are not taken', async () => {
    await make('other.zip', 'x', 2);
    const again = await make('other.zip', 'y');
    assert.equal(again.found, 0);
    assert.equal(again.made.length, 3);
  });

  it('a folder that cannot be made is told in one line', async () => {
    await writeFile(join(folder, 'file'), '');
    const { code, stdout, stderr } = await runCli('render', 'treaty-number', '--format', 'svg', '--out', join(folder, 'file', 'in'));
    assert.equal(code, 1);
    assert.equal(stdout, '');
    assert.match(stderr, /^treaty-widgets: “.*\/file\/in\/treaty-number-.*\.svg” could not be written: part of the path is a file and no folder\.\n$/);
  });

  it('a full disk is told in one line, and leaves no half file', async (test) => {
    const disk = join(folder, 'disk');
    await mkdir(disk);
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]);
    if (mounted.status !== 0) return test.skip('no small disk can be mounted here');
    try {
      const { code, stderr } = await runCli('render', 'treaty-map', '--format', 'svg', '--out', disk);
      assert.equal(code, 1);
      assert.match(stderr, /could not be written: the disk is full\.\n$/);
      assert.deepEqual(await readdir(disk), []);
      const kit = await runCli('press-kit', '--langs', 'en', '--format', 'svg', '--out', disk);
      assert.equal(kit.code, 1);
      assert.match(kit.stderr, /could not be written: the disk is full\.\n$/);
      assert.deepEqual((await readdir(disk)).filter((name) => name.includes('.zip') && !name.endsWith('.parts')), []);
    } finally {
      spawnSync('umount', [disk]);
    }
  });
});
