import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { tags } from '../rollup.config.js';
import { bundledDataset } from '../src/data/bundle.js';
import { englishLocale } from '../src/i18n/locale.js';
import { faultRows } from '../src/testing/faults-table.js';
import { root } from './files.js';

const read = (path: string) => readFileSync(join(root, path), 'utf8');

describe('the documentation', () => {
  it('has a keyboard map of every widget, which a test walks', () => {
    const text = read('docs/keyboard.md');
    for (const tag of tags()) {
      assert.ok(text.includes(`\n## ${tag}\n`), tag);
      const tests = read(`src/elements/${tag}.web.test.ts`);
      assert.match(tests, /press\(|sendKeys\(|keydown/, `${tag} has no walk`);
    }
  });

  it('names in the statement on accessibility only media that are tested', () => {
    const tested = [...read('src/elements/media.web.test.ts').matchAll(/^ {2}(?:'([^']+)'|(print)): \{$/gm)].map(
      ([, quoted, bare]) => quoted ?? bare,
    );
    assert.ok(tested.length >= 7, String(tested));
    const statement = read('ACCESSIBILITY.md');
    const rows = [...statement.matchAll(/^\| (.+?) \| tested in/gm)].map(([, name]) => name);
    assert.deepEqual(rows, tested);
  });

  it('tells in how to cite the versions that are', () => {
    const { version } = JSON.parse(read('package.json')) as { version: string };
    const day = englishLocale().date(bundledDataset().version);
    for (const path of ['docs/cite.md', 'README.md', 'data/SOURCES.md']) {
      const text = read(path).replace(/\s+(> )?/g, ' ');
      for (const [, named] of text.matchAll(/treaty-widgets (\d+\.\d+\.\d+)/g)) assert.equal(named, version, path);
      for (const [, named] of text.matchAll(/data of (\d+ \w+ \d{4})/g)) assert.equal(named, day, path);
    }
    assert.match(read('docs/cite.md'), new RegExp(`treaty-widgets ${version}[^]*data of ${day}`));
  });

  it('names in the words on privacy whatever the test of the promise allows', () => {
    const [, list = ''] = /const allowed[^=]*= \[([^\]]*)\]/.exec(read('demos/privacy.web.test.ts')) ?? [];
    const queries = [...list.matchAll(/'matchMedia (.+)'/g)].map(([, query]) => query);
    const named = [...read('docs/privacy.md').matchAll(/^\| `(\(.+\))` \|/gm)].map(([, query]) => query);
    assert.deepEqual(named, queries);
    assert.equal(list.match(/^ +'/gm)?.length, queries.length + 1, 'and nothing but that it is watched');
  });

  it('has the table of faults that the browsers go through', () => {
    const rows = [...read('docs/faults.md').matchAll(/^\| (.+?) \| (.+?) \| (once|never) \| (.+?) \|$/gm)].map(
      ([, what, says, errors, ends]) => [what, says?.replace(/^“… | …”$/g, ''), errors, ends],
    );
    assert.deepEqual(
      rows,
      faultRows.map(({ what, says, errors, ends }) => [what, says || 'that it loads, then nothing', errors ? 'once' : 'never', ends]),
    );
  });
});
