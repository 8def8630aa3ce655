import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../testing/properties.js';
import { escapeMarkup, markup, toHtml, toJsx } from './markup.js';

describe('markup of a snippet', () => {
  const table = markup('table', {}, markup('tr', {}, markup('th', { scope: 'row' }, 'Party'), markup('td', {}, '135')));

  it('is written an element a line, with room between cells', () => {
    assert.equal(toHtml(table), '<table>\n  <tr><th scope="row">Party</th> <td>135</td></tr>\n</table>');
  });

  it('is written for React with its names, closed elements and no room between cells', () => {
    assert.equal(toJsx(table), '<table>\n  <tr><th scope="row">Party</th><td>135</td></tr>\n</table>');
    const image = markup('p', { class: 'a' }, markup('img', { src: 'a.png', alt: '', crossorigin: 'anonymous' }));
    assert.equal(toJsx(image), '<p className="a">\n  <img src="a.png" alt="" crossOrigin="anonymous" />\n</p>');
    assert.equal(toJsx(markup('p', {}, 'a {b} <c>')), '<p>{"a {b} <c>"}</p>');
  });

  it('leaves out what is not given, and values that say nothing', () => {
    assert.equal(toHtml(markup('treaty-map', { timeline: '', lang: undefined })), '<treaty-map timeline></treaty-map>');
  });

  it('lets no text out of its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const written = toHtml(markup('p', { title: text }, text));
        assert.match(written, /^<p(?: title="[^"<>]*"| title)>[^<>]*<\/p>$/);
        assert.doesNotThrow(() => encodeURIComponent(escapeMarkup(text)), 'no half of a character');
      }),
    );
  });
});
