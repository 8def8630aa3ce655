import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sparkOf } from './number-spark.js';

const values = [
  { date: '2000-01-01', value: 10 },
  { date: '2005-01-01', value: 50 },
  { date: '2015-01-01', value: 90 },
];

describe('a small line', () => {
  it('steps up to its end and no further', () => {
    const spark = sparkOf(values, '2000-01-01', '2010-01-01', 100, 108, 48);
    assert.ok(spark);
    // 100 pixels for ten years, 40 for a hundred: half the time at ten, half at fifty.
    assert.equal(spark.line, 'M4 44H4V40H54V24H104');
    assert.deepEqual(spark.end, [104, 24]);
    assert.equal(spark.area, `${spark.line}V44H4Z`);
  });

  it('starts at nothing where nobody had joined yet', () => {
    const spark = sparkOf([], '2000-01-01', '2010-01-01', 100, 108, 48);
    assert.deepEqual(spark?.end, [104, 44]);
  });

  it('is not there without time or without anybody to count', () => {
    assert.equal(sparkOf(values, '2000-01-01', '2000-01-01', 100), undefined);
    assert.equal(sparkOf(values, '2001-01-01', '2000-01-01', 100), undefined);
    assert.equal(sparkOf(values, '2000-01-01', '2010-01-01', 0), undefined);
  });
});
