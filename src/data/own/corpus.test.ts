import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { targets } from '../../testing/own-targets.js';

const corpus = new URL('../../../fuzz/corpus/', import.meta.url);

describe('the corpus of the search for faults', () => {
  for (const { name, run } of targets)
    it(`is borne by the reader of ${name}`, async () => {
      const folder = new URL(`${name}/`, corpus);
      const files = readdirSync(folder);
      assert.ok(files.length > 0);
      for (const file of files)
        await assert.doesNotReject(run(readFileSync(new URL(file, folder))), file);
    });
});
