import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from './files.js';
import { waysIn } from './readme-ways.js';
import { strictPolicy } from './strict-policy.js';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const ways = waysIn(read('README.md'));
const way = (heading: string) => ways.find((one) => one.heading === heading) ?? assert.fail(heading);

/** In browsers: demos/readme.web.test.ts; of the file: demos/file.test.ts. */
describe('the ways in that the README shows', () => {
  it('are nine, each with a snippet and what a site must allow', () => {
    assert.deepEqual(
      ways.map(({ heading, kind }) => `${heading}: ${kind}`),
      ['One tag: html', 'Under a strict policy: http', 'A CMS that strips scripts: sh', 'An iframe: html', 'A file: html', 'A framework: jsx', 'Frozen or live: html', 'The builder: html', "In a site's own looks: html"],
    );
    for (const { heading, allows } of ways) assert.equal(allows === '', heading === 'A file', heading);
  });

  it('name the policy that the demo lives under', () => {
    assert.equal(way('Under a strict policy').code, `Content-Security-Policy: ${strictPolicy}\n`);
    for (const directive of way('Under a strict policy').allows.split('; ')) assert.ok(strictPolicy.includes(directive), directive);
  });

  it('show of a framework what is built and used in a test', () => {
    assert.ok(read('samples/react.tsx').includes(way('A framework').code));
  });
});
