import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { writeBundle } from './build.js';

/** Builds into a folder of its own. @returns the files by name. */
function build(): Map<string, Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'treaty-widgets-bundle-'));
  try {
    writeBundle(pathToFileURL(`${folder}/`));
    return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const committed = new URL('../bundle/', import.meta.url);

describe('the bundle', () => {
  const first = build();

  it('has its files', () => {
    assert.deepEqual([...first.keys()].sort(), [
      'acts.json',
      'facts.json',
      'names.json',
      'reach.json',
      'words.ar.json',
      'words.ar.others.json',
      'words.en.json',
      'words.es.json',
      'words.es.others.json',
      'words.fr.json',
      'words.fr.others.json',
      'words.ru.json',
      'words.ru.others.json',
      'words.zh.json',
      'words.zh.others.json',
    ]);
  });
  it('is the same, byte for byte, when built twice', () => {
    const second = build();
    for (const [name, bytes] of first) assert.ok(second.get(name)?.equals(bytes), name);
  });
  it('is committed as built', () => {
    for (const [name, bytes] of first)
      assert.ok(readFileSync(new URL(name, committed)).equals(bytes), `${name} is stale: npm run data`);
  });
});
