import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { csvParseRows } from 'd3-dsv';
import fc from '../testing/properties.js';
import type { TableData } from '../draw/scene.js';
import { csvField, csvOf, csvValue, tableForFile } from './csv.js';

const tableOf = (labels: readonly string[], rows: readonly (readonly string[])[]): TableData => ({
  columns: labels.map((label, i) => ({ id: String(i), label })),
  rows: rows.map((row, i) => ({ code: String(i), cells: row.map((text) => ({ text })) })),
});

/** What a program reads back, without the mark and without the apostrophes put in front of formulas. */
const readBack = (text: string) =>
  csvParseRows(text.slice(1)).map((row) =>
    row.map((field) => (/^'[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(field) ? field.slice(1) : field)),
  );

const awkward = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', '=', '-', '@', '\t', 'é', '中', 'a', ' ') }),
);

describe('csv', () => {
  it('is what RFC 4180 and a spreadsheet expect', () => {
    const text = csvOf(tableOf(['State', 'Note'], [['Côte d’Ivoire', 'see "list", p. 2'], ['Fiji', '']]));
    assert.equal(text, '\uFEFFState,Note\r\nCôte d’Ivoire,"see ""list"", p. 2"\r\nFiji,\r\n');
  });

  it('makes formulas harmless', () => {
    for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1'])
      assert.match(csvField(text), /^"?'/, JSON.stringify(text));
    assert.equal(csvField('a=1'), 'a=1');
    assert.equal(csvField('=1,2'), '"\'=1,2"');
  });

  it('writes days and numbers for programs, the rest as shown', () => {
    assert.equal(csvValue({ text: '25 April 2005', sort: '2005-04-25' }), '2005-04-25');
    assert.equal(csvValue({ text: '4,920', sort: 4920 }), '4920');
    assert.equal(csvValue({ text: '12 of 14', sort: 12 }), '12 of 14');
    assert.equal(csvValue({ text: 'Party', sort: 0 }), 'Party');
  });

  it('adds what is the same in every row', () => {
    const text = csvOf(tableOf(['State'], [['Fiji'], ['Niue']]), [{ label: 'As of', text: '2005-04-25' }]);
    assert.equal(text, '\uFEFFState,As of\r\nFiji,2005-04-25\r\nNiue,2005-04-25\r\n');
  });

  it('takes the fuller table for the rows that are shown, in their order', () => {
    const seen: string[] = [];
    const file = (codes: readonly string[]) => {
      seen.push(...codes);
      return tableOf(['full'], []);
    };
    const table = { ...tableOf(['a'], [['x'], ['y']]), file };
    assert.deepEqual(tableForFile(table).columns.map(({ label }) => label), ['full']);
    assert.deepEqual(seen, ['0', '1']);
  });

  it('reads back as it was', () => {
    const rows = fc.integer({ min: 2, max: 4 }).chain((width) =>
      fc.array(fc.array(awkward, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
    );
    fc.assert(
      fc.property(rows, ([labels = [], ...body]) => {
        // A text that itself begins with an apostrophe before a formula sign reads back without it.
        fc.pre(![labels, ...body].flat().some((text) => /^'[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(text)));
        assert.deepEqual(readBack(csvOf(tableOf(labels, body))), [labels, ...body]);
      }),
    );
  });

  it('never leaves a field that begins like a formula', () => {
    fc.assert(
      fc.property(awkward, awkward, (a, b) => {
        for (const row of csvParseRows(csvOf(tableOf([a, b], [[b, a]])).slice(1)))
          for (const field of row) assert.doesNotMatch(field, /^[=+\-@\t\r\n]/);
      }),
    );
  });
});
