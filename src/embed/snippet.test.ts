import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { drawWidget } from '../cli/drawings/ask.js';
import { worldGeometry } from '../data/geometry.js';
import { loadLocale } from '../i18n/locale.js';
import { frameAddress, snippetForms, snippetOf, type SnippetWidget } from './snippet.js';
import type { Release } from './release.js';
import { stillOf } from './still.js';

const live: Release = { library: 'https://cdn.example/{version}', version: '1.2.3', frozen: false, integrity: {} };
const frozen: Release = {
  ...live,
  frozen: true,
  integrity: {
    'treaty-map.js': 'sha384-map',
    'treaty-widgets.js': 'sha384-all',
    'embed-host.js': 'sha384-host',
    'chunks/fr-1a2b.js': 'sha384-fr',
  },
};

async function widgetOf(attributes: { readonly [name: string]: string }, tag = 'treaty-map'): Promise<SnippetWidget> {
  const locale = await loadLocale(attributes['lang'] ?? 'en');
  const { figure, table, question } = drawWidget(tag, attributes, locale, worldGeometry());
  return {
    tag,
    attributes,
    still: stillOf(figure, table(), question.asOf, locale),
    picture: { src: 'map.png', width: 800, height: 625 },
    height: 700,
  };
}

describe('a snippet', () => {
  it('that is live names the major version, and no day of its own', async () => {
    const text = snippetOf('element', await widgetOf({ instruments: 'financing-1999' }), live);
    assert.match(text, /^<script type="module" src="https:\/\/cdn\.example\/1\/treaty-map\.js"><\/script>\n<treaty-map instruments="financing-1999">\n/);
    assert.doesNotMatch(text, /integrity|crossorigin/);
  });

  it('that is frozen names the exact version, hashes, day and language', async () => {
    const text = snippetOf('element', await widgetOf({ instruments: 'financing-1999' }), frozen);
    assert.match(
      text,
      /^<script type="module" src="https:\/\/cdn\.example\/1\.2\.3\/treaty-map\.js" integrity="sha384-map" crossorigin="anonymous"><\/script>\n<treaty-map instruments="financing-1999" as-of="2014-07-10" lang="en">/,
    );
    assert.match(text, /embed\.html\?tag=treaty-map&amp;instruments=financing-1999&amp;as-of=2014-07-10&amp;lang=en"/);
  });

  it('that is frozen checks the texts of its language too', async () => {
    const text = snippetOf('element', await widgetOf({ lang: 'fr' }), frozen);
    assert.match(text, /^<link rel="modulepreload" href="https:\/\/cdn\.example\/1\.2\.3\/chunks\/fr-1a2b\.js" integrity="sha384-fr" crossorigin="anonymous">\n/);
  });

  it('that is frozen is not made without its hash', async () => {
    const widget = await widgetOf({});
    assert.throws(() => snippetOf('element', widget, { ...frozen, integrity: {} }), RangeError);
  });

  it('with slides loads the file that makes them', async () => {
    const text = snippetOf('element', await widgetOf({ downloads: 'csv pptx' }), frozen);
    assert.match(text, /treaty-widgets\.js" integrity="sha384-all"/);
  });

  it('keeps switches and odd values as they are', async () => {
    const widget = await widgetOf({ timeline: '', heading: 'A “b” & <c>' });
    assert.match(snippetOf('element', widget, live), /<treaty-map timeline heading="A “b” &amp; &lt;c&gt;">/);
    const address = new URL(frameAddress(widget, live));
    assert.equal(address.searchParams.get('heading'), 'A “b” & <c>');
    assert.equal(address.searchParams.get('timeline'), '');
  });

  it('for an iframe sits in a sandbox, with a title and a height', async () => {
    const text = snippetOf('iframe', await widgetOf({ 'as-of': '2005-04-25', downloads: 'csv' }), frozen);
    const [frame = '', script = ''] = text.split('\n');
    assert.match(frame, /^<iframe src="[^"]+" title="Who was party[^"]+" width="100%" height="700" loading="lazy" sandbox="([^"]*)"><\/iframe>$/);
    assert.doesNotMatch(frame, /allow-same-origin|style=/);
    assert.match(frame, /allow-downloads/);
    assert.equal(script, '<script src="https://cdn.example/1.2.3/embed-host.js" async integrity="sha384-host" crossorigin="anonymous"></script>');
    assert.doesNotMatch(snippetOf('iframe', await widgetOf({}), live), /allow-downloads/);
  });

  it('for React is a module that compiles', async () => {
    const text = snippetOf('react', await widgetOf({ 'as-of': '2005-04-25', timeline: '' }), live);
    const { diagnostics } = ts.transpileModule(text, {
      reportDiagnostics: true,
      compilerOptions: { jsx: ts.JsxEmit.ReactJSX, module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
    });
    assert.deepEqual(diagnostics, []);
    assert.match(text, /^\/\/ npm install treaty-widgets@1\nimport 'treaty-widgets\/treaty-map\.js';/);
    assert.match(text, /<treaty-map as-of="2005-04-25" timeline>/);
    assert.match(snippetOf('react', await widgetOf({}), frozen), /treaty-widgets@1\.2\.3 --save-exact/);
  });

  it('for oEmbed says what the specification asks of a rich answer', async () => {
    const answer = JSON.parse(snippetOf('oembed', await widgetOf({ 'as-of': '2005-04-25' }), live)) as { [key: string]: unknown };
    assert.deepEqual([answer['version'], answer['type'], answer['width'], answer['height']], ['1.0', 'rich', 640, 700]);
    assert.match(String(answer['html']), /^<iframe [^>]*width="640"[^>]*><\/iframe>$/);
    assert.deepEqual([answer['thumbnail_url'], answer['thumbnail_width'], answer['thumbnail_height']], ['map.png', 800, 625]);
  });

  it('of a control, which says nothing by itself, has no figure', () => {
    const control = { tag: 'treaty-date', attributes: { group: 'a' }, height: 80 };
    assert.equal(snippetOf('element', control, live), '<script type="module" src="https://cdn.example/1/treaty-date.js"></script>\n<treaty-date group="a"></treaty-date>');
    assert.equal(snippetOf('figure', control, live), '');
  });

  it('holds the same facts in every form that shows any', async () => {
    const widget = await widgetOf({ 'as-of': '2005-04-25' });
    for (const form of snippetForms) {
      const text = snippetOf(form, widget, live);
      if (['element', 'figure', 'react'].includes(form)) assert.match(text, /135 of 191 Member States[^]*As of 25 April 2005[^]*do not imply official endorsement/, form);
      assert.match(text, /25 April 2005/, form);
    }
  });
});

describe('the figure in a snippet', () => {
  it('has the table, where an article has room for it, without what tells no row apart', async () => {
    const { still } = await widgetOf({ state: 'KEN', 'as-of': '2005-04-25' }, 'treaty-profile');
    assert.deepEqual(still?.table.labels, ['Instrument', 'Status', 'Act', 'Date', 'Signature', 'Entry into force']);
    assert.equal(still?.table.rows.length, 19);
  });

  it('has the counts of the legend, where the table is longer', async () => {
    const { still } = await widgetOf({ 'as-of': '2005-04-25' });
    assert.deepEqual(still?.table, {
      labels: [],
      rows: [['Party', '135'], ['Signed only', '23'], ['Neither', '33'], ['Not yet counted', '2']],
    });
  });

  it('has the whole table where that is asked for', async () => {
    const locale = await loadLocale('en');
    const { figure, table, question } = drawWidget('treaty-map', { 'as-of': '2005-04-25' }, locale, worldGeometry());
    const still = stillOf(figure, table(), question.asOf, locale, true);
    assert.equal(still.table.rows.length, 197);
    assert.equal(still.table.labels.length, table().columns.length);
  });
});
