import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { tags } from '../rollup.config.js';
import { version as ownVersion } from '../src/model/version.js';
import { root } from './files.js';
import { filesBelow, integrityOf } from './integrity.js';

const dist = join(root, 'dist');
const { exports, bin, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  exports: Record<string, string | Record<string, string>>;
  bin: Record<string, string>;
  version: string;
};

it('the elements know their version', () => {
  assert.equal(ownVersion, version);
});

describe(
  'the built package',
  { skip: existsSync(dist) ? false : 'not built: npm run build' },
  () => {
    const built = existsSync(dist) ? filesBelow(dist).map((file) => `./dist/${file}`) : [];

    for (const [path, target] of Object.entries(exports)) {
      it(`has a file behind ${path}, for every condition`, () => {
        for (const file of typeof target === 'string' ? [target] : Object.values(target)) {
          const [before = '', after = ''] = file.split('*');
          const matches = file.includes('*')
            ? built.some((one) => one.startsWith(before) && one.endsWith(after))
            : existsSync(join(root, file));
          assert.ok(matches, `nothing at ${file}`);
        }
      });
    }

    it('resolves for an importer by its own name', async () => {
      // Named by a variable: the types must not depend on what is built.
      const load = async (path: string) => (await import(path)) as Record<string, unknown>;
      assert.equal(typeof (await load('treaty-widgets/model'))['parseDate'], 'function');
      for (const tag of tags()) {
        // Importing a class registers nothing and needs no page.
        const classes = Object.values(await load(`treaty-widgets/elements/${tag}.js`));
        assert.ok(
          classes.some((one) => typeof one === 'function'),
          tag,
        );
      }
    });

    it('has every command of its bin', () => {
      for (const file of Object.values(bin)) {
        assert.ok(readFileSync(join(root, file), 'utf8').startsWith('#!/usr/bin/env node\n'), file);
      }
    });

    it('has the file of a tag compiled whole while it is fetched, and that of all tags as it is used', () => {
      const isEager = (name: string) =>
        readFileSync(join(dist, name), 'utf8').startsWith('//# allFunctionsCalledOnLoad\n/*! treaty-widgets ');
      for (const tag of tags()) assert.ok(isEager(`${tag}.js`), tag);
      assert.ok(!isEager('treaty-widgets.js'));
      assert.ok(!isEager('treaty-widgets.iife.js'));
    });

    it('has one file a tag that imports nothing at once', () => {
      for (const tag of tags()) {
        const code = readFileSync(join(dist, `${tag}.js`), 'utf8');
        assert.doesNotMatch(code, /(^|[;}\n])\s*(import|export)\s*[^(.;]*?from\s*["']/, tag);
        assert.doesNotMatch(code, /(^|[;}\n])\s*import\s*["']/, tag);
      }
    });

    it('has a classic script that imports nothing at all', () => {
      const code = readFileSync(join(dist, 'treaty-widgets.iife.js'), 'utf8');
      assert.doesNotMatch(code, /\bimport\s*[("'{*]/);
      assert.doesNotMatch(code, /\bimport\.meta\b/);
    });

    it('names no path of the machine it was built on', () => {
      for (const file of built) {
        assert.ok(!readFileSync(join(root, file), 'utf8').includes(root), file);
      }
    });

    it('keeps the licence line in every script, and the notices of what it carries', () => {
      for (const file of built.filter((one) => /^\.\/dist\/treaty-[^/]*\.js$/.test(one))) {
        assert.match(
          readFileSync(join(root, file), 'utf8'),
          /^(\/\/.*\n)?\/\*! treaty-widgets \S+ MIT \*\/\n/,
        );
      }
      assert.match(readFileSync(join(dist, 'THIRD-PARTY-NOTICES.txt'), 'utf8'), /BSD 3-Clause/);
    });

    it('has the hashes of its files', () => {
      const written: unknown = JSON.parse(readFileSync(join(dist, 'integrity.json'), 'utf8'));
      assert.deepEqual(written, integrityOf(dist));
    });
  },
);
