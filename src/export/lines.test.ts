import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { linesOf, type Typesetter } from './lines.js';

/** Every letter ten pixels. */
const type: Typesetter = { width: (text) => [...text].length * 10 };

describe('breaking lines', () => {
  it('breaks between words, no line wider than asked', () => {
    const lines = linesOf('one two three four', 90, type, { size: 10, language: 'en' });
    assert.deepEqual(lines, ['one two', 'three', 'four']);
  });

  it('lets a word too wide stand alone', () => {
    assert.deepEqual(linesOf('a counterterrorism b', 50, type, { size: 10, language: 'en' }), ['a', 'counterterrorism', 'b']);
  });

  it('breaks Chinese without spaces, no line beginning with a closing mark', () => {
    const lines = linesOf('截至2005年4月25日，谁是缔约国？（见说明。）', 60, type, { size: 10, language: 'zh' });
    assert.ok(lines.length > 3);
    for (const line of lines) {
      assert.doesNotMatch(line, /^[，。？）]/);
      assert.doesNotMatch(line, /（$/);
    }
  });

  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ]{0,60}$/), fc.integer({ min: 20, max: 300 }), (text, width) => {
        const lines = linesOf(text, width, type, { size: 10, language: 'en' });
        assert.equal(lines.join('').replace(/ /g, ''), text.replace(/ /g, ''));
      }),
    );
  });
});
