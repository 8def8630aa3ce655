import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { Fonts } from './fonts.js';
import { OutlineType } from './set-type.js';

const texts = {
  latin: 'Who was party on 25 April 2005?',
  arabic: 'الدول الأطراف في 25 نيسان/أبريل 2005',
  chinese: '截至2005年4月25日，谁是缔约国？',
  russian: 'Участники на 25 апреля 2005 года',
};

/** Horizontal extent of path data. */
function extent(path: string): [number, number] {
  const xs: number[] = [];
  for (const [, values = ''] of path.matchAll(/[MLQC]([^MLQCZ]*)/g))
    values.trim().split(/[\s,]+/).forEach((value, i) => i % 2 === 0 && xs.push(Number(value)));
  return [Math.min(...xs), Math.max(...xs)];
}

describe('letters without a browser', () => {
  let type: OutlineType;
  before(async () => {
    const fonts = await Fonts.open();
    type = new OutlineType(fonts);
    do for (const text of Object.values(texts)) for (const bold of [false, true]) type.width(text, 16, bold);
    while (await fonts.readAsked());
  });

  for (const [script, text] of Object.entries(texts))
    it(`sets ${script} letters within the width it tells`, () => {
      const direction = script === 'arabic' ? 'rtl' : 'ltr';
      const { width, path } = type.outline(text, { size: 20, bold: false, direction });
      const [from, to] = extent(path);
      assert.ok(width > 20 * 8 && width < 20 * text.length, `${width}`);
      assert.ok(from > -3 && to < width + 3, `${from} to ${to} of ${width}`);
      // Every letter that is seen leaves an outline: none is missing from the fonts.
      assert.ok((path.match(/M/g) ?? []).length >= text.replace(/\s/g, '').length * 0.9);
    });

  it('sets bold letters wider', () => {
    assert.ok(type.width(texts.latin, 16, true) > type.width(texts.latin, 16) * 1.02);
  });

  it('joins Arabic letters: a word is narrower than its letters apart', () => {
    const word = 'الأطراف';
    const apart = [...word].reduce((sum, letter) => sum + type.width(letter, 20), 0);
    assert.ok(type.width(word, 20) < apart * 0.9);
  });

  it('orders mixed lines: a number ends an Arabic line at its left', () => {
    const number = type.outline('2005', { size: 20, bold: false, direction: 'rtl' });
    const line = type.outline('الأطراف 2005', { size: 20, bold: false, direction: 'rtl' });
    // The line's first outlines, from the left, are the number's own.
    assert.ok(line.path.startsWith(number.path.slice(0, 40)));
  });

  it('gives marks that only steer the order no room', () => {
    assert.equal(type.width('\u2068Kenya\u2069', 16), type.width('Kenya', 16));
  });
});
