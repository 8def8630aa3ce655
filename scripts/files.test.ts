import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Faults } from '../src/data/own/fault.js';
import { parseJson } from '../src/data/own/parse-json.js';
import { findFiles, globToRegExp, root } from './files.js';

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

describe('the JSON files of the repository', () => {
  /** What a strict reader has to say against a text. */
  const faultsIn = (text: string) => {
    const faults = new Faults();
    parseJson(text, faults);
    return faults.kept.map(({ kind, place }) => `${kind} ${'pointer' in place ? place.pointer : ''}`);
  };

  // `JSON.parse`, and npm with it, takes the last of two equal keys without a word: a merge can lose a dependency so.
  it('have no key twice', () => {
    assert.deepEqual(faultsIn('{"peers": {"a": 1}, "peers": {"b": 1}}'), ['twice /peers']);
    const files = findFiles(['**/*.json']);
    for (const file of ['package.json', 'tsconfig.json', 'size-budgets.json', 'demos/words/fr.json', 'data/instruments.json'])
      assert.ok(files.includes(file), file);
    const found = files.flatMap((file) => faultsIn(readFileSync(join(root, file), 'utf8')).map((fault) => `${file}: ${fault}`));
    assert.deepEqual(found, []);
  });
});
