import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { runCli } from '../testing/run-cli.js';
import { builtFiles } from './integrity.js';

let folder = '';

/** What the command printed, and the files it wrote. */
async function snippet(...argv: string[]): Promise<{ text: string; files: { [name: string]: Buffer } }> {
  const out = await mkdtemp(join(folder, 'out-'));
  const { code, stdout, stderr } = await runCli('snippet', ...argv, '--out', out);
  assert.equal(stderr, '');
  assert.equal(code, 0);
  const names = await readdir(out);
  const read = names.map(async (name) => [name, await readFile(join(out, name))] as const);
  return { text: stdout, files: Object.fromEntries(await Promise.all(read)) };
}

/** Width and height as a PNG says them. */
const sizeOf = (png: Buffer | undefined) => [png?.readUInt32BE(16), png?.readUInt32BE(20)];

describe('treaty-widgets snippet', { concurrency: 2 }, () => {
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'treaty-snippet-'));
  });
  after(() => rm(folder, { recursive: true }));

  it('prints the tag, and writes the picture that its figure names', async () => {
    const { text, files } = await snippet('treaty-map', '--instruments', 'financing-1999', '--as-of', '2005-04-25', '--pictures', 'https://example.org/media');
    const name = 'treaty-map-financing-1999-2005-04-25-en.png';
    assert.match(text, /<treaty-map instruments="financing-1999" as-of="2005-04-25">/);
    const [, width, height] = new RegExp(`src="https://example\\.org/media/${name}" width="(\\d+)" height="(\\d+)"`).exec(text) ?? [];
    assert.deepEqual(Object.keys(files), [name]);
    assert.deepEqual(sizeOf(files[name]), [Number(width) * 2, Number(height) * 2], 'two pixels in one');
  });

  it('writes the picture as SVG too, in the language and the colours asked for', async () => {
    const { text, files } = await snippet('treaty-coverage', '--by', 'region', '--lang', 'ar', '--theme', 'dark', '--picture', 'svg');
    const [name = ''] = Object.keys(files);
    assert.match(name, /-ar\.svg$/);
    assert.match(text, /<treaty-coverage by="region" lang="ar" theme="dark">\n {2}<figure lang="ar" dir="rtl">/);
    assert.match(String(files[name]), /xml:lang="ar"[^]*fill="#12191f"/);
  });

  it('writes the file that oEmbed reads, and prints what names it', async () => {
    const { text, files } = await snippet('treaty-number', '--as-of', '2005-04-25', '--form', 'oembed', '--pictures', '/media/', '--library', '/lib');
    const name = 'treaty-number-financing-1999-2005-04-25-en';
    assert.equal(text, `<link rel="alternate" type="application/json+oembed" href="/media/${name}.oembed.json" title="Who was party to the Terrorist Financing Convention on 25 April 2005">\n`);
    const answer = JSON.parse(String(files[`${name}.oembed.json`])) as { html: string; thumbnail_url: string };
    assert.match(answer.html, /src="\/lib\/embed\.html\?tag=treaty-number&amp;as-of=2005-04-25"/);
    assert.equal(answer.thumbnail_url, `/media/${name}.png`);
    assert.ok(files[`${name}.png`]);
  });

  it('writes nothing for an iframe, which shows the widget itself', async () => {
    const { text, files } = await snippet('treaty-map', '--timeline', '--group', 'one', '--form', 'iframe');
    assert.match(text, /^<iframe src="embed\.html\?tag=treaty-map&amp;timeline&amp;group=one"/);
    assert.deepEqual(files, {});
  });

  it('is frozen with the hashes of the files as built', { skip: existsSync(builtFiles) ? false : 'not built: npm run build' }, async () => {
    const { text } = await snippet('treaty-number', '--frozen', '--lang', 'fr');
    const hashes = JSON.parse(await readFile(new URL('integrity.json', builtFiles), 'utf8')) as { [file: string]: string };
    assert.ok(text.includes(`src="treaty-number.js" integrity="${hashes['treaty-number.js']}"`));
    assert.match(text, /rel="modulepreload" href="chunks\/fr-[^"]+" integrity="sha384-/);
    assert.match(text, / as-of="\d{4}-\d\d-\d\d"/);
  });

  for (const [argv, said] of [
    [['treaty-map', '--form', 'flash'], /flash.*--form/],
    [['treaty-map', '--theme', 'blue'], /blue.*--theme/],
    [['treaty-map', '--picture', 'gif'], /gif.*--picture/],
    [['treaty-map', '--by', 'region'], /--by is no attribute of treaty-map/],
    [['treaty-map', '--instruments', 'finance-1999'], /financing-1999/],
    [['treaty-date'], /treaty-date/],
    [[], /Which widget/],
  ] as const)
    it(`refuses in one line: ${argv.join(' ')}`, async () => {
      const { code, stdout, stderr } = await runCli('snippet', ...argv);
      assert.equal(code, 2);
      assert.equal(stdout, '');
      assert.match(stderr, said);
    });
});
