import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Unreadable } from '../../data/own/fault.js';
import { hostileText } from '../../testing/own-data.js';
import { soundList, targets } from '../../testing/own-targets.js';
import fc from '../../testing/properties.js';
import { nearMarkup, nearPrinted, nearSheet, nearWorkbook } from '../../testing/published-lists.js';
import { tableOfMarkup } from './markup.js';
import { tableOfText } from './printed.js';
import type { PublishedTable } from './published.js';
import { tableOfCsv } from './sheet.js';

const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), hostileText);

/** Every reader of depositaries' lists: nothing but known parties, days that exist, and acts that can have happened so. */
describe('the readers of lists, given anything', () => {
  const cases: readonly [name: string, near: fc.Arbitrary<string>, table: (text: string) => PublishedTable | undefined][] = [
    ['markup', nearMarkup, tableOfMarkup],
    ['text', nearPrinted, (text) => tableOfText(text)],
    ['sheet', nearSheet, tableOfCsv],
  ];
  for (const [name, near, table] of cases)
    it(`${name}: read it or tell of it, and never throw`, async () => {
      const text = fc.oneof({ weight: 9, arbitrary: near }, { weight: 1, arbitrary: anyText });
      let withActs = 0;
      await fc.assert(
        fc.asyncProperty(text, async (given) => {
          try {
            if ((await soundList(table(given))) > 0) withActs++;
          } catch (error) {
            // What is no table is refused in the one way there is.
            if (!(error instanceof Unreadable)) throw error;
          }
        }),
        { numRuns: 40_000 },
      );
      assert.ok(withActs > 10_000, `${withActs} had acts: else this asks too little`);
    });

  it('workbook: read it or tell of it, and never throw', async () => {
    const run = targets.find(({ name }) => name === 'workbook')?.run ?? assert.fail();
    const book = fc.oneof({ weight: 9, arbitrary: nearWorkbook }, { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }) });
    await fc.assert(fc.asyncProperty(book, (given) => run(given)), { numRuns: 5000 });
  });
});
