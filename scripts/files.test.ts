import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findFiles, globToRegExp } from './files.js';

describe('globs', () => {
  const cases: readonly [glob: string, path: string, matches: boolean][] = [
    ['src/**/*.test.ts', 'src/a.test.ts', true],
    ['src/**/*.test.ts', 'src/model/deep/a.test.ts', true],
    ['src/**/*.test.ts', 'scripts/a.test.ts', false],
    ['src/*.ts', 'src/model/a.ts', false],
    ['{src,demos}/**/*.ts', 'demos/a.ts', true],
    ['{src,demos}/**/*.ts', 'bench/a.ts', false],
    ['src/model/**', 'src/model/x/y.ts', true],
    ['src/a.ts', 'src/axts', false],
    ['a?.js', 'ab.js', true],
    ['a?.js', 'a/.js', false],
  ];
  for (const [glob, path, matches] of cases) {
    it(`${glob} ${matches ? 'matches' : 'does not match'} ${path}`, () => {
      assert.equal(globToRegExp(glob).test(path), matches);
    });
  }

  it('finds files of the repository and leaves out installed packages', () => {
    const found = findFiles(['**/*.ts']);
    assert.ok(found.includes('scripts/files.ts'));
    assert.ok(found.every((path) => !path.includes('node_modules')));
  });
});
