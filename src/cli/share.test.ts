import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { bundledDataset } from '../data/bundle.js';
import { descriptionOf } from '../embed/share/frame.js';
import { runCli } from '../testing/run-cli.js';
import { builtFiles } from './integrity.js';

const base = 'https://example.org/treaties/';
let folder = '';

async function shared(...argv: string[]): Promise<{ out: string; stdout: string; names: string[] }> {
  const out = await mkdtemp(join(folder, 'out-'));
  const { code, stdout, stderr } = await runCli('share', ...argv, '--out', out);
  assert.equal(stderr, '');
  assert.equal(code, 0);
  const names = (await readdir(out, { recursive: true, withFileTypes: true }))
    .filter((one) => one.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(out.length + 1));
  return { out, stdout, names: names.sort() };
}

/** The values of an attribute, of the elements that have another one. */
const values = (html: string, element: RegExp, name: string) =>
  [...html.matchAll(/<[^>]+>/g)].flatMap(([tag]) => (element.test(tag) ? [new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? ''] : []));

describe('treaty-widgets share', () => {
  let out = '';
  let names: string[] = [];
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'treaty-share-'));
    ({ out, names } = await shared('--base', base, '--instruments', 'financing-1999,tokyo-1963', '--as-of', '2005-04-25', '--langs', 'en,ar,zh', '--library', '/lib/'));
  });
  after(() => rm(folder, { recursive: true }));
  const read = (name: string) => readFile(join(out, name), 'utf8');

  it('writes page, picture and oEmbed file of each instrument in each language, and lists of them', () => {
    const each = ['ar', 'en', 'zh'].flatMap((language) => [
      ...['financing-1999', 'tokyo-1963'].flatMap((id) => ['.html', '.oembed.json', '.png'].map((ending) => `${language}/${id}${ending}`)),
      `${language}/index.html`,
    ]);
    assert.deepEqual(names, [...each, 'index.html', 'share.css'].sort());
  });

  it('tells chats and social networks title, description, picture and address', async () => {
    const html = await read('en/financing-1999.html');
    const of = (key: string) => values(html, new RegExp(`(?:property|name)="${key}"`), 'content');
    const heading = 'Who was party to the Terrorist Financing Convention on 25 April 2005';
    assert.deepEqual(of('og:title'), [heading]);
    assert.match(html, new RegExp(`<title>${heading}</title>`));
    assert.match(of('og:description')[0] ?? '', /^135 of 191 Member States, and 1 party that is not a Member\. As of 25 April 2005\./);
    assert.deepEqual(of('description'), of('og:description'));
    assert.deepEqual(of('og:url'), [`${base}en/financing-1999.html`]);
    assert.deepEqual(values(html, /rel="canonical"/, 'href'), of('og:url'));
    assert.deepEqual(of('og:image'), [`${base}en/financing-1999.png`]);
    assert.deepEqual(of('twitter:card'), ['summary_large_image']);
    assert.deepEqual(of('og:locale:alternate'), ['ar_AR', 'zh_CN']);
    const png = await readFile(join(out, 'en/financing-1999.png'));
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [Number(of('og:image:width')[0]), Number(of('og:image:height')[0])]);
  });

  it('leads each page to the others, each to a file that is there', async () => {
    const pages = names.filter((name) => name.endsWith('.html'));
    for (const page of pages) {
      const html = await read(page);
      for (const href of [...values(html, /^<(a|link)\b/, 'href'), ...values(html, /^<img\b/, 'src')]) {
        if (href.startsWith('/lib/')) continue;
        const inside = href.startsWith(base) ? href.slice(base.length) : join(dirname(page), href);
        const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
        assert.ok(names.includes(file), `${page} leads to ${href}`);
      }
      const others = values(html, /rel="alternate" hreflang=/, 'href');
      if (/\/index|^index/.test(page)) continue;
      assert.equal(others.length, 4, 'three languages and one for all others');
    }
  });

  it('is found by oEmbed, which shows the same', async () => {
    for (const language of ['en', 'ar']) {
      const html = await read(`${language}/financing-1999.html`);
      const [file = ''] = values(html, /application\/json\+oembed/, 'href');
      const answer = JSON.parse(await read(file.slice(base.length))) as { title: string; html: string; thumbnail_url: string };
      assert.equal(answer.title, /<title>(.*)<\/title>/.exec(html)?.[1]);
      assert.match(answer.html, new RegExp(`^<iframe src="https://example\\.org/lib/embed\\.html\\?tag=treaty-map&amp;instruments=financing-1999&amp;as-of=2005-04-25&amp;lang=${language}"`));
      assert.equal(answer.thumbnail_url, `${base}${language}/financing-1999.png`);
    }
  });

  it('is read without scripts, in its language and direction, and holds nothing that a strict policy refuses', async () => {
    const html = await read('ar/financing-1999.html');
    assert.match(html, /<html lang="ar" dir="rtl">/);
    assert.match(html, /<figure lang="ar" dir="rtl">[^]*135[^]*<figcaption>/);
    for (const page of names.filter((name) => name.endsWith('.html'))) {
      const text = await read(page);
      assert.doesNotMatch(text, /<style|style=|<script(?![^>]* src=)| on\w+=/);
    }
  });

  it('says of a title whether it is the treaty’s own', async () => {
    assert.match(await read('en/financing-1999.html'), /<h1>International Convention for the Suppression of the Financing of Terrorism<\/h1>/);
    assert.match(await read('zh/financing-1999.html'), /<h1>[^<]*[\p{Script=Han}][^<]*<\/h1>/u);
  });

  it('writes a page of each State that is named: its checklist, every act, where each is from', async () => {
    const { out: folder, names: written } = await shared('--base', base, '--instruments', 'financing-1999', '--states', 'KEN,ssd', '--langs', 'en,ar', '--library', '/lib/');
    for (const language of ['en', 'ar'])
      for (const page of ['KEN', 'SSD', 'index']) assert.ok(written.includes(`${language}/states/${page}.html`), `${language} ${page}`);
    const kenya = await readFile(join(folder, 'en/states/KEN.html'), 'utf8');
    assert.match(kenya, /<title>What Kenya had joined by [^<]+<\/title>/);
    assert.match(kenya, /<h1>Kenya<\/h1>/);
    assert.match(kenya, /<treaty-profile state="KEN" instruments="universal-19,neighbours" lang="en">/);
    assert.deepEqual(values(kenya, /rel="canonical"/, 'href'), [`${base}en/states/KEN.html`]);
    const acts = bundledDataset().instruments.flatMap(({ id }) => bundledDataset().actsOf(id).filter(({ party }) => party === 'KEN'));
    const [, table = ''] = kenya.split('<div class="wide"');
    assert.equal([...table.matchAll(/<tr><th scope="row">/g)].length, acts.length);
    assert.match(table, /<th scope="row">Terrorist Financing Convention<\/th> <td>Ratification<\/td> <td>27 June 2003<\/td>.*<a href="https:\/\/treaties\.un\.org">/);
    assert.match(await readFile(join(folder, 'en/states/SSD.html'), 'utf8'), /<p>The bundled tables record no act\.<\/p>/);
    assert.match(await readFile(join(folder, 'ar/states/KEN.html'), 'utf8'), /<html lang="ar" dir="rtl">[^]*<h1>كينيا<\/h1>/);
    for (const page of written.filter((name) => name.endsWith('.html')))
      for (const href of values(await readFile(join(folder, page), 'utf8'), /^<a\b/, 'href'))
        if (!/^(https?:|\/lib\/)/.test(href)) assert.ok(written.includes(join(dirname(page), href)), `${page} leads to ${href}`);
  });

  it('brings the library along, where its address is not given', { skip: existsSync(builtFiles) ? false : 'not built: npm run build' }, async () => {
    const own = await shared('--base', base, '--instruments', 'financing-1999', '--langs', 'en');
    for (const file of ['treaty-map.js', 'embed.html', 'treaty-widgets.iife.js', 'embed.js'])
      assert.ok(own.names.includes(`dist/${file}`), file);
    const html = await readFile(join(own.out, 'en/financing-1999.html'), 'utf8');
    assert.match(html, /src="\.\.\/dist\/treaty-map\.js"/);
    assert.match(html, /<treaty-map instruments="financing-1999" lang="en">/, 'the newest day to come');
    assert.match(own.stdout, /^\d+ files in /);
  });

  for (const [argv, said] of [
    [[], /--base is missing/],
    [['--base', 'example.org'], /example\.org.*--base/],
    [['--base', 'javascript:alert(1)'], /--base is no address/],
    [['--base', base, '--instruments', 'finance-1999'], /financing-1999/],
    [['--base', base, '--states', 'Ugnda'], /“Ugnda”.*--states.*Uganda/],
    [['--base', base, '--langs', 'de'], /de.*--lang/],
  ] as const)
    it(`refuses in one line: ${argv.join(' ')}`, async () => {
      const { code, stdout, stderr } = await runCli('share', ...argv);
      assert.equal(code, 2);
      assert.equal(stdout, '');
      assert.match(stderr, said);
    });
});

it('a description ends with a sentence', () => {
  const still = { language: 'en', direction: 'ltr', heading: '', table: { labels: [], rows: [] }, asOf: '' } as const;
  assert.equal(descriptionOf({ ...still, result: '1 of 2', caption: ['As of today.', `${'x'.repeat(400)}.`] }), '1 of 2. As of today.');
  assert.equal(descriptionOf({ ...still, result: '某条约', caption: ['截至今日。来源：甲。'] }), '某条约. 截至今日。来源：甲。');
});
