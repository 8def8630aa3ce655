/** What is left of a snippet where no script runs: after the filters of content management systems, and with scripts off. */
import { assert } from 'chai';
import DOMPurify from 'dompurify';
import { drawWidget } from '../cli/drawings/ask.js';
import { worldGeometry } from '../data/geometry.js';
import '../define/treaty-map.js';
import type { TreatyMap } from '../elements/treaty-map.js';
import { settled } from '../elements/testing.js';
import { loadLocale } from '../i18n/locale.js';
import { drupal, filtered, wordpress } from '../testing/content-filters.js';
import { snippetOf, type SnippetWidget } from './snippet.js';
import { stillOf } from './still.js';

const release = { library: '/dist/', version: '1.2.3', frozen: false, integrity: {} };

async function widgetOf(tag: string, attributes: { readonly [name: string]: string }): Promise<SnippetWidget> {
  const locale = await loadLocale(attributes['lang'] ?? 'en');
  const { figure, table, question } = drawWidget(tag, attributes, locale, worldGeometry());
  return {
    tag,
    attributes,
    still: stillOf(figure, table(), question.asOf, locale),
    picture: { src: '/docs/treaty-map.png', width: 800, height: 625 },
    height: 700,
  };
}

const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

const filters: readonly { readonly name: string; readonly clean: (markup: string) => string }[] = [
  { name: 'DOMPurify', clean: (markup) => DOMPurify.sanitize(markup) },
  ...[wordpress, drupal].map((filter) => ({ name: filter.name, clean: (markup: string) => filtered(markup, filter) })),
];

/** Widgets, and what a reader must still be told: numbers, date, source; of maps the disclaimer. */
const cases: readonly { readonly tag: string; readonly attributes: { readonly [name: string]: string }; readonly said: readonly RegExp[] }[] = [
  {
    tag: 'treaty-map',
    attributes: { instruments: 'financing-1999', 'as-of': '2005-04-25' },
    said: [
      /135 of 191 Member States/,
      /Party 135 Signed only 23 Neither 33/,
      /As of 25 April 2005/,
      /Source: United Nations Treaty Collection/,
      /do not imply official endorsement or acceptance by the United Nations/,
    ],
  },
  {
    tag: 'treaty-map',
    attributes: { instruments: 'financing-1999', 'as-of': '2005-04-25', lang: 'ar' },
    said: [/135/, /191/, /25 نيسان\/أبريل 2005/, /المصدر/, /United Nations Treaty Collection/, /لا تنطوي|لا تعني|الحدود/],
  },
  {
    tag: 'treaty-coverage',
    attributes: { by: 'region', instruments: 'financing-1999', 'as-of': '2005-04-25', lang: 'fr' },
    said: [/Afrique \d+ \d+/, /25 avril 2005/, /Source : United Nations Treaty Collection/],
  },
  {
    tag: 'treaty-number',
    attributes: { 'as-of': '2005-04-25' },
    said: [/135 of 191 Member States were party/, /As of 25 April 2005/, /Source: United Nations Treaty Collection/],
  },
  {
    tag: 'treaty-profile',
    attributes: { state: 'KEN', 'as-of': '2005-04-25' },
    said: [/Kenya/, /Terrorist Financing Convention Party Ratification 27 June 2003/, /As of 25 April 2005/, /Source: United Nations Treaty Collection/],
  },
];

describe('a snippet where no script runs', () => {
  let stage: HTMLElement;
  beforeEach(() => document.body.append((stage = document.createElement('main'))));
  afterEach(() => stage.remove());

  async function check(within: ParentNode & Node, said: readonly RegExp[]): Promise<void> {
    const text = folded(within.textContent ?? '');
    for (const one of said) assert.match(text, one);
    const picture = within.querySelector('img');
    assert.ok(picture, 'a picture');
    assert.isNotEmpty(picture.alt);
    picture.loading = 'eager';
    await picture.decode();
    assert.isAbove(picture.naturalWidth, 0, 'the picture is seen');
    assert.match(within.querySelector('a')?.getAttribute('href') ?? '', /^\/dist\/embed\.html\?tag=treaty-/);
  }

  for (const { name, clean } of filters)
    for (const { tag, attributes, said } of cases)
      it(`after ${name}: ${tag} ${attributes['lang'] ?? 'en'}`, async () => {
        stage.innerHTML = clean(snippetOf('element', await widgetOf(tag, attributes), release));
        assert.isEmpty(stage.querySelectorAll('script, link, iframe'), 'nothing that loads');
        assert.isFalse([...stage.querySelectorAll('*')].some(({ localName }) => localName.includes('-')), 'no tag of ours');
        await check(stage, said);
      });

  for (const { tag, attributes, said } of cases)
    it(`with scripts off: ${tag} ${attributes['lang'] ?? 'en'}`, async () => {
      const frame = document.createElement('iframe');
      // Without `allow-scripts` none runs; the origin stays, so that the test can look in.
      frame.setAttribute('sandbox', 'allow-same-origin');
      frame.srcdoc = snippetOf('element', await widgetOf(tag, attributes), release);
      const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
      stage.append(frame);
      await loaded;
      const { body } = frame.contentDocument as Document;
      const element = body.querySelector(tag);
      assert.isNull(element?.shadowRoot ?? null, 'no script ran');
      // As rendered: what is hidden is not in it.
      for (const one of said) assert.match(folded(body.innerText), one);
      await check(body, said);
    });

  it('would be missed by the check', async () => {
    const { still, ...bare } = await widgetOf('treaty-map', { 'as-of': '2005-04-25' });
    assert.ok(still);
    stage.innerHTML = filtered(snippetOf('element', bare, release), wordpress);
    assert.equal(folded(stage.textContent ?? ''), '');
  });

  it('gives way to the widget where one does', async () => {
    const widget = await widgetOf('treaty-map', { instruments: 'financing-1999', 'as-of': '2005-04-25' });
    // Not an address that was fetched before.
    const picture = { src: '/docs/treaty-map.png?unseen', width: 800, height: 625 };
    stage.innerHTML = snippetOf('element', { ...widget, picture }, release);
    const map = stage.querySelector('treaty-map') as TreatyMap;
    await settled(map);
    const figure = map.querySelector('figure') as HTMLElement;
    assert.equal(figure.getClientRects().length, 0, 'the figure is not shown');
    assert.equal(figure.querySelector('img')?.naturalWidth, 0, 'nor is its picture fetched');
    assert.match(map.shadowRoot?.querySelector('.result')?.textContent ?? '', /135 of 191/);
  });
});
