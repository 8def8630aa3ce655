import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findMisquotes, findOverweight, kilobytes, requote, type Weight } from './sizes.js';

const weight = (path: string, brotli: number): Weight => ({
  path,
  raw: 3 * brotli,
  gzip: brotli + 9,
  brotli,
});

describe('size budgets', () => {
  const budgets = [
    { files: 'treaty-map.js', brotli: 100 },
    { files: 'chunks/*.js', brotli: 50 },
  ];

  it('holds each file to the first budget that matches', () => {
    const weights = [weight('treaty-map.js', 100), weight('chunks/fr-1.js', 50)];
    assert.deepEqual(findOverweight(weights, budgets), []);
  });

  it('names files past their budget, without one, and budgets for nothing', () => {
    const problems = findOverweight([weight('treaty-map.js', 101), weight('new.js', 1)], budgets);
    assert.equal(problems.length, 3);
    assert.match(problems[0] ?? '', /treaty-map\.js weighs 101 .* 1 over/);
    assert.match(problems[1] ?? '', /new\.js has no budget/);
    assert.match(problems[2] ?? '', /chunks\/\*\.js matches no file/);
  });
});

describe('sizes quoted in the README', () => {
  const weights = [weight('treaty-map.js', 41_400), weight('small.js', 3_449)];

  it('are whole kilobytes, with a decimal below ten', () => {
    assert.equal(kilobytes(41_400), '41 kB');
    assert.equal(kilobytes(3_449), '3.4 kB');
    assert.equal(kilobytes(9_949), '9.9 kB');
    assert.equal(kilobytes(9_960), '10 kB');
  });

  it('are compared with the measured ones, and can be put right', () => {
    const text = 'a <!--size:treaty-map.js-->40 kB<!--/--> b <!--size:small.js-->3.4 kB<!--/-->';
    assert.deepEqual(findMisquotes(text, weights), ['says treaty-map.js is 40 kB, measured 41 kB']);
    assert.deepEqual(findMisquotes(requote(text, weights), weights), []);
    const unbuilt = '<!--size:gone.js-->1 kB<!--/-->';
    assert.equal(findMisquotes(unbuilt, weights).length, 1);
    assert.equal(requote(unbuilt, weights), unbuilt);
  });
});
