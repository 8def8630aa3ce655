import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dayFromNumber, dayNumber } from '../model/date.js';
import { en } from './en.js';
import { formattersFor } from './format.js';
import { loadTexts } from './packs.js';

describe('formatters', () => {
  const english = formattersFor('en', en.dates);

  it('write English days as Intl does, which costs too much before the first picture', () => {
    const intl = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
    for (let day = dayNumber('1945-01-01'); day < dayNumber('2030-01-01'); day += 13) {
      const text = dayFromNumber(day);
      assert.equal(english.date(text), intl.format(new Date(text)));
    }
  });

  it('write lists as Intl does, which costs as much', async () => {
    for (const language of ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const) {
      const intl = new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' });
      const { list } = formattersFor(language);
      const { words } = await loadTexts(language);
      const names = [...Object.values(words.states), ...Object.values(words.instruments)].map(({ short }) => short);
      if (language === 'es') names.push('hielo', 'Hiato', 'hijos', 'Ítaca', 'iones', 'Yibuti');
      names.forEach((name, at) => {
        for (const length of [1, 2, 5]) {
          const items = [...names.slice(at + 1, at + length), name];
          assert.equal(list(items), intl.format(items));
        }
      });
    }
    assert.equal(formattersFor('de').list(['a', 'b']), 'a und b');
  });

  it('write English as the United Nations does', () => {
    assert.equal(english.date('2005-04-25'), '25 April 2005');
    assert.equal(english.date('2001-09-01'), '1 September 2001');
    assert.equal(english.month('2005-04'), 'April 2005');
    assert.equal(english.month('2005-04-25'), 'April 2005');
    assert.equal(english.number(1234), '1,234');
    assert.equal(english.list(['a']), 'a');
    assert.equal(english.list(['a', 'b', 'c']), 'a, b and c');
    assert.equal(english.list([]), '');
  });

  it('give the day itself, in any time zone', () => {
    const zone = process.env['TZ'];
    try {
      for (const place of ['Pacific/Kiritimati', 'Pacific/Niue', 'UTC']) {
        process.env['TZ'] = place;
        assert.equal(english.date('2005-04-25'), '25 April 2005', place);
        assert.equal(english.month('2005-04'), 'April 2005', place);
      }
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  it('write Latin digits in every language', () => {
    for (const language of ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const) {
      const { number, date } = formattersFor(language);
      assert.match(number(191), /^191$/, language);
      assert.match(date('2005-04-25'), /2005/, language);
      assert.match(date('2005-04-25'), /25/, language);
      assert.doesNotMatch(date('2005-04-25'), /[٠-٩۰-۹]/, language);
    }
    assert.equal(formattersFor('fr').date('2005-04-25'), '25 avril 2005');
    assert.equal(formattersFor('es').date('2005-04-25'), '25 de abril de 2005');
  });

  it('order names as readers expect', () => {
    const names = ['Zambia', 'Österreich', 'Oman', 'Türkiye', 'Turkmenistan', 'Côte d’Ivoire', 'Cuba'];
    assert.deepEqual([...names].sort(english.compare), [
      ...['Côte d’Ivoire', 'Cuba', 'Oman', 'Österreich', 'Türkiye', 'Turkmenistan', 'Zambia'],
    ]);
  });

  it('are made once', () => assert.equal(formattersFor('en', en.dates), english));
});
