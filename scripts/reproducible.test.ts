import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from './files.js';

const built = existsSync(join(root, 'dist/integrity.json'));

/** What a build reads. */
const sources = ['src', 'data', 'scripts', 'package.json', 'rollup.config.js', 'tsconfig.json'];

/** Long names and a space: nothing of where it is built may reach what is built. */
const folderName = 'treaty-widgets built elsewhere, in a folder with another name-';

describe('a second build, from another folder', { skip: built ? false : 'not built: npm run build' }, () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), folderName));
    for (const path of sources) cpSync(join(root, path), join(folder, path), { recursive: true });
    // Each package by itself: a folder of its own keeps the build's workshop out of this one.
    mkdirSync(join(folder, 'node_modules'));
    for (const name of readdirSync(join(root, 'node_modules')).filter((one) => !one.startsWith('.')))
      symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('gives every file byte for byte', () => {
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts', '--plain'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    const hashes = (at: string) => JSON.parse(readFileSync(join(at, 'dist/integrity.json'), 'utf8')) as Record<string, string>;
    const [first, second] = [hashes(root), hashes(folder)];
    assert.deepEqual(Object.keys(second), Object.keys(first));
    const different = Object.keys(first).filter((file) => first[file] !== second[file]);
    assert.deepEqual(different, []);
    assert.ok(Object.keys(first).some((file) => file.startsWith('npm/')), 'it covers what npm users import');
  });
});
