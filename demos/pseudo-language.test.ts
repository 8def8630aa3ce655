import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lengthen, pseudoPack } from './pseudo-language.js';
import { englishPack } from '../src/i18n/packs.js';

describe('the pseudo-language', () => {
  it('has 60 per cent more letters, and no plain English', () => {
    for (const text of ['Show as table', 'Close', 'Who was party to the Terrorist Financing Convention on 25 April 2005']) {
      const letters = text.replace(/\P{L}/gu, '').length;
      const added = lengthen(text).length - text.length;
      assert.ok(Math.abs(added - 0.6 * letters) <= 1, `${text}: ${added} more than ${letters}`);
      assert.ok(!lengthen(text).includes(text));
    }
  });

  it('lengthens what is said once, however it is put together', () => {
    const { messages, words } = pseudoPack(englishPack());
    const heading = messages.headingOne({ instrument: 'A', date: '1' });
    assert.equal(messages.mapOf({ heading, result: 'B' }), `${heading}. B.`);
    const caption: string = messages.captionAsOf({ date: '25 April 2005' });
    assert.match(caption, /25 April 2005\./);
    assert.doesNotMatch(caption, /As of/);
    assert.equal(words.short.split('|').length, englishPack().words.short.split('|').length);
  });
});
