import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { watchFolder } from './watch.js';

it('sees files written, replaced and added in new folders, and passes over the others', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'treaty-widgets-'));
  mkdirSync(join(folder, 'model'));
  let calls = 0;
  const stop = watchFolder(
    folder,
    (name) => name.endsWith('.ts'),
    () => {
      calls += 1;
    },
    50,
  );
  const file = join(folder, 'model/a.ts');
  const expectCalls = async (expected: number, what: string) => {
    const deadline = Date.now() + 3000;
    while (calls < expected && Date.now() < deadline) await wait(20);
    await wait(120);
    assert.equal(calls, expected, what);
  };
  try {
    writeFileSync(file, '1');
    await expectCalls(1, 'written');
    for (const expected of [2, 3]) {
      writeFileSync(`${file}.new`, String(expected));
      renameSync(`${file}.new`, file);
      await expectCalls(expected, 'replaced');
    }
    mkdirSync(join(folder, 'draw'));
    await wait(100);
    writeFileSync(join(folder, 'draw/b.ts'), '1');
    await expectCalls(4, 'added in a new folder');
    writeFileSync(join(folder, 'draw/notes.txt'), '1');
    await expectCalls(4, 'of no concern');
  } finally {
    stop();
    rmSync(folder, { recursive: true });
  }
});
