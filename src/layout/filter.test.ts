import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../testing/properties.js';
import { filterRows, type FilterRow } from './filter.js';

const row = (kind: string, ...texts: string[]): FilterRow => ({
  kind,
  cells: texts.map((text) => ({ text })),
});
const rows = [
  row('party', 'Côte d’Ivoire', 'Ratification, 13 March 2002'),
  row('none', 'Chad', ''),
  row('party', 'Türkiye', 'Ratification, 28 June 2002'),
];
const names = (found: readonly FilterRow[]) => found.map(({ cells }) => cells[0]?.text);

describe('filterRows', () => {
  it('knows no case and no accents, and takes words in any order from any cell', () => {
    assert.deepEqual(names(filterRows(rows, { text: 'COTE', kind: '' })), ['Côte d’Ivoire']);
    assert.deepEqual(names(filterRows(rows, { text: '2002 turk', kind: '' })), ['Türkiye']);
    assert.deepEqual(names(filterRows(rows, { text: '2002', kind: 'party' })), ['Côte d’Ivoire', 'Türkiye']);
    assert.deepEqual(names(filterRows(rows, { text: 'chad', kind: 'party' })), []);
    assert.equal(filterRows(rows, { text: ' - ', kind: '' }), rows);
  });

  it('never adds a row, and a longer text never finds more', () => {
    const some = fc.array(fc.tuple(fc.constantFrom('a', 'b'), fc.string(), fc.string()));
    fc.assert(
      fc.property(some, fc.string(), fc.string(), (list, text, more) => {
        const all = list.map(([kind, ...cells]) => row(kind, ...cells));
        const found = filterRows(all, { text, kind: '' });
        const fewer = filterRows(all, { text: `${text} ${more}`, kind: 'a' });
        assert.ok(found.every((one) => all.includes(one)));
        assert.ok(fewer.every((one) => found.includes(one) && one.kind === 'a'));
      }),
    );
  });
});
