import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { runCli } from '../testing/run-cli.js';

let folder = '';

/** The one file a command writes. */
async function made(...argv: string[]): Promise<Buffer> {
  const out = await mkdtemp(join(folder, 'out-'));
  const { code, stderr } = await runCli(...argv, '--out', out);
  assert.equal(stderr, '');
  assert.equal(code, 0);
  const [name = ''] = await readdir(out);
  return readFile(join(out, name));
}

describe('what is made of several pictures', { concurrency: 2 }, () => {
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'treaty-kit-'));
  });
  after(() => rm(folder, { recursive: true }));

  it('a press kit holds every figure in every language asked for, and shows it offline', async () => {
    const config = join(folder, 'kit.json');
    await writeFile(config, JSON.stringify({ contact: 'Press office <press@example.org>', terms: 'Free to use.' }));
    const argv = ['press-kit', '--instruments', 'financing-1999', '--as-of', '2005-04-25', '--langs', 'en,ar', '--format', 'svg,csv', '--config', config];
    const kit = await made(...argv);
    const files = unzipSync(kit);
    const names = Object.keys(files);
    assert.deepEqual(names, [...names].sort());
    for (const language of ['en', 'ar'])
      for (const tag of ['map', 'timeline', 'coverage', 'number', 'reach-map', 'reach-totals', 'nexus'])
        for (const ending of ['.svg', '.csv', '-caption.txt', '-alt.txt'])
          assert.ok(names.some((name) => name.startsWith(`${language}/`) && name.includes(`-treaty-${tag}-`) && name.endsWith(ending)), `${language} ${tag} ${ending}`);
    const index = strFromU8(files['index.html'] as Uint8Array);
    assert.match(index, /<section lang="ar" dir="rtl"/);
    assert.doesNotMatch(index, /<script|https?:/);
    for (const [, path = ''] of index.matchAll(/(?:href|src)="([^"#]+)"/g)) assert.ok(files[path], path);
    assert.match(strFromU8(files['contact.txt'] as Uint8Array), /press@example\.org/);
    assert.match(strFromU8(files['terms.txt'] as Uint8Array), /Free to use\.[^]*UN Geodata, which are not openly licensed/);
    const sheet = strFromU8(files['en/00-facts-en.html'] as Uint8Array);
    assert.match(sheet, /135 of 191 Member States were party to the Terrorist Financing Convention on 25 April 2005\./);
    assert.match(sheet, /press@example\.org/);
    assert.match(strFromU8(files['ar/00-facts-ar.html'] as Uint8Array), /<html lang="ar" dir="rtl">[^]*135 من أصل 191|135/);
    assert.equal(Buffer.compare(await made(...argv), kit), 0, 'the same input gives the same bytes');
  });

  it('a presentation holds a slide for each instrument, reach, links and sources', async () => {
    const deck = unzipSync(await made('slides', '--instruments', 'financing-1999,bombings-1997', '--as-of', '2005-04-25', '--lang', 'fr'));
    const slides = Object.entries(deck).flatMap(([path, file]) => (/slides\/slide\d+\.xml$/.test(path) ? [strFromU8(file)] : []));
    const said = slides.join(' ');
    for (const text of ['Convention sur le financement du terrorisme : qui était partie', 'Convention sur les attentats terroristes', 'Programme mondial contre le terrorisme', 'Les liens du terrorisme', 'United Nations Treaty Collection'])
      assert.ok(said.replace(/\u00a0/g, ' ').includes(text), text);
    assert.equal(slides.filter((xml) => xml.includes('<p:grpSp>')).length, 4, 'four maps as shapes');
  });

  for (const [argv, said] of [
    [['press-kit', '--format', 'gif'], /gif.*--format/],
    [['press-kit', '--langs', 'de'], /de.*--lang/],
    [['press-kit', '--config', 'nowhere.json'], /nowhere\.json.*--config/],
    [['slides', '--shape', '3:2'], /3:2.*--shape/],
    [['slides', '--instruments', 'finance-1999'], /finance-1999.*financing-1999/],
  ] as const)
    it(`refuses in one line: ${argv.join(' ')}`, async () => {
      const { code, stdout, stderr } = await runCli(...argv);
      assert.equal(code, 2);
      assert.equal(stdout, '');
      assert.match(stderr, said);
    });
});
