import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { runCli } from '../testing/run-cli.js';

let folder = '';

/** What the command wrote, by the ending of the file's name. */
async function render(...argv: string[]): Promise<{ [ending: string]: Buffer }> {
  const out = await mkdtemp(join(folder, 'out-'));
  const { code, stderr } = await runCli('render', ...argv, '--out', out);
  assert.equal(stderr, '');
  assert.equal(code, 0);
  const names = await readdir(out);
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name.slice(name.lastIndexOf('.') + 1), await readFile(join(out, name))] as const)),
  );
}

describe('treaty-widgets render', { concurrency: 2 }, () => {
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'treaty-render-'));
  });
  after(() => rm(folder, { recursive: true }));

  it('writes all kinds at once', async () => {
    const { svg, png, csv, json } = await render('treaty-map', '--as-of', '2005-04-25', '--format', 'svg,png,csv,json');
    assert.match(String(svg), /<path[^>]* id="KEN"/);
    assert.equal(png?.subarray(1, 4).toString(), 'PNG');
    assert.match(String(csv), /Kenya,KEN,Party,Ratification,2003-06-27/);
    const { asOf, rows, fields } = JSON.parse(String(json));
    assert.equal(asOf, '2005-04-25');
    const kenya = rows.find((row: { code: string }) => row.code === 'KEN');
    assert.equal(kenya.date, '2003-06-27');
    assert.deepEqual(fields.map((field: { name: string }) => field.name), Object.keys(kenya));
  });

  it('writes a PNG of the size and density asked for', async () => {
    const { png } = await render('treaty-timeline', '--size', '1920x1080', '--scale', '2', '--format', 'png');
    assert.ok(png);
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [3840, 2160]);
    const at = png.indexOf('pHYs');
    // 300 pixels an inch are 11,811 a metre.
    assert.deepEqual([png.readUInt32BE(at + 4), png.readUInt32BE(at + 8), png[at + 12]], [11811, 11811, 1]);
  });

  it('writes letters as texts, or as outlines where asked to', async () => {
    const [texts, outlines] = await Promise.all([
      render('treaty-timeline', '--milestones'),
      render('treaty-timeline', '--milestones', '--outlines'),
    ]);
    assert.match(String(texts['svg']), /<text/);
    assert.doesNotMatch(String(outlines['svg']), /<text/);
  });

  it('takes a heading and a theme', async () => {
    const { svg } = await render('treaty-map', '--heading', 'A <b>&', '--theme', 'dark', '--size', '500');
    assert.match(String(svg), /A &lt;b&gt;&amp;/);
    assert.match(String(svg), /#12191f/);
  });

  for (const [argv, said] of [
    [['treaty-mapp'], /treaty-mapp.*Nearest: treaty-map/],
    [[], /Which widget\? Valid: treaty-map/],
    [['treaty-map', '--layout', 'tile'], /“tile”.*“layout”.*tiles/],
    [['treaty-map', '--measure', 'acts'], /--measure is no attribute of treaty-map/],
    [['treaty-map', '--as-of', '2005-02-30'], /2005-02-30/],
    [['treaty-map', '--format', 'pngg'], /pngg.*--format.*png/],
    [['treaty-map', '--size', '10'], /10.*--size/],
    [['treaty-map', '--scale', '9'], /9.*--scale.*1 to 4/],
    [['treaty-map', '--lang', 'xx'], /xx.*--lang/],
  ] as const)
    it(`refuses in one line: ${argv.join(' ')}`, async () => {
      const { code, stdout, stderr } = await runCli('render', ...argv);
      assert.equal(code, 2);
      assert.equal(stdout, '');
      assert.match(stderr, said);
      assert.equal(stderr.trim().split('\n').length, 1);
    });
});
