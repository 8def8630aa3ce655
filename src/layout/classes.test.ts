import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { classOf, joinedClasses } from './classes.js';

describe('the classes of “k of n joined”', () => {
  it('are none where nothing is counted', () => assert.deepEqual(joinedClasses(0), []));

  for (let n = 1; n <= 30; n++) {
    it(`for ${n} hold every number once, with none and all alone and shades that rise`, () => {
      const classes = joinedClasses(n);
      assert.ok(classes.length <= 8);
      const held = classes.flatMap(({ from, to }) =>
        Array.from({ length: to - from + 1 }, (_, i) => from + i),
      );
      assert.deepEqual(held, Array.from({ length: n + 1 }, (_, k) => k));
      assert.deepEqual(classes[0], { from: 0, to: 0, shade: 0 });
      assert.deepEqual(classes.at(-1), { from: n, to: n, shade: 7 });
      classes.forEach(({ from, to, shade }, i) => {
        assert.ok(from <= to);
        assert.ok(Number.isInteger(shade));
        if (i > 0) assert.ok(shade > classes[i - 1]!.shade);
        for (let k = from; k <= to; k++) assert.equal(classOf(classes, k), classes[i]);
      });
      const widths = classes.slice(1, -1).map(({ from, to }) => to - from + 1);
      if (widths.length > 0) assert.ok(Math.max(...widths) - Math.min(...widths) <= 1, 'nearly equal');
    });
  }

  it('hold no number beyond', () => {
    assert.equal(classOf(joinedClasses(7), 8), undefined);
    assert.equal(classOf(joinedClasses(7), -1), undefined);
    assert.equal(classOf([], 0), undefined);
  });
});
