import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tags } from '../../rollup.config.js';
import { renderWidget } from './index.js';

const folded = (text: string) => text.replace(/<style>[^]*?<\/style>|<!--[^]*?-->|<[^>]*>/g, '').replace(/\s+/g, ' ');

describe('a widget drawn on a server', () => {
  for (const tag of tags())
    it(`is whole: ${tag}`, async () => {
      const text = await renderWidget(tag, { 'as-of': '2005-04-25', state: 'KEN' });
      assert.match(text, new RegExp(`^<${tag}[^>]* lang="en"[^>]*><template shadowroot="open" shadowrootmode="open"><style>`));
      assert.match(text, /<figure class="figure|class="figure/);
      assert.doesNotMatch(text, /class="fault"/);
      assert.match(folded(text), /25 April 2005/);
    });

  it('says the facts, with the source and the disclaimer', async () => {
    const text = folded(await renderWidget('treaty-map', { instruments: 'financing-1999', 'as-of': '2005-04-25' }));
    for (const said of [/135 of 191 Member States/, /Source: United Nations Treaty Collection/, /do not imply official endorsement/])
      assert.match(text, said);
  });

  it('speaks its language', async () => {
    const text = await renderWidget('treaty-number', { lang: 'ar', 'as-of': '2005-04-25' });
    assert.match(text, /<div class="root" lang="ar" dir="rtl">/);
    assert.match(folded(text), /نيسان\/أبريل/);
  });

  it('is one at a time, and the next knows nothing of it', async () => {
    const [french, english] = await Promise.all([
      renderWidget('treaty-number', { lang: 'fr', group: 'a', 'as-of': '2005-04-25' }),
      renderWidget('treaty-number', { group: 'a', 'as-of': '2001-09-28' }),
    ]);
    assert.match(folded(french ?? ''), /25 avril 2005/);
    assert.match(folded(english ?? ''), /28 September 2001/);
  });

  it('keeps what stands inside the tag, and the nonce of its style', async () => {
    const text = await renderWidget('treaty-number', {}, { light: '<figure>135</figure>', nonce: 'a+/="><script>' });
    assert.match(text, /<\/template><figure>135<\/figure><\/treaty-number>$/);
    assert.match(text, /<style nonce="a\+\/=script">/);
  });

  it('lets no attribute out of its quotes', async () => {
    const hostile = '"><script>alert(1)</script>';
    const text = await renderWidget('treaty-map', { heading: hostile, region: hostile });
    assert.doesNotMatch(text, /<script/i);
    await assert.rejects(renderWidget('treaty-map', { onclick: 'alert(1)' }), RangeError);
    await assert.rejects(renderWidget('treaty-map', { 'a b': '' }), RangeError);
    await assert.rejects(renderWidget('treaty-none'), RangeError);
    await assert.rejects(renderWidget('script'), RangeError);
  });
});
