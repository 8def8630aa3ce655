import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { csvParseRows } from 'd3-dsv';
import { loadLocale } from '../i18n/locale.js';
import { check, without } from '../testing/checkers.js';
import { runCli } from '../testing/run-cli.js';

/*
 * Pictures and tables as programs of others see them: each reads the files by its own code.
 */

const languages = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];

/** What each language says of the map: heading, and result. */
async function saidIn(language: string): Promise<string[]> {
  const { messages, words, date } = await loadLocale(language);
  const instrument = words.instruments['financing-1999']?.short ?? '';
  return [messages.headingOne({ instrument, date: date('2005-04-25') }), words.mapNotes['general'] ?? ''];
}

/** A text as letters alone: readers of PDF guess spaces, and write Arabic in other code points. */
const lettersOf = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

const pythonReader = `
import csv, json, sys
with open(sys.argv[1], encoding='utf-8-sig', newline='') as file:
    print(json.dumps(list(csv.reader(file, strict=True))))
`;

describe('what the command line writes, in the eyes of other programs', { concurrency: 2 }, () => {
  let folder = '';
  /** Paths by language and ending. */
  const files = new Map<string, string>();
  const fileOf = (language: string, ending: string) => files.get(`${language}.${ending}`) ?? '';

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'treaty-others-'));
    for (const language of languages) {
      const out = join(folder, language);
      const argv = ['render', 'treaty-map', '--instruments', 'financing-1999', '--as-of', '2005-04-25', '--lang', language];
      const { code, stderr } = await runCli(...argv, '--format', 'svg,png,pdf,csv', '--out', out);
      assert.equal(stderr, '');
      assert.equal(code, 0);
      for (const name of await readdir(out)) files.set(`${language}.${name.split('.').at(-1)}`, join(out, name));
      const outlines = await runCli(...argv, '--outlines', '--out', join(out, 'outlines'));
      assert.equal(outlines.code, 0);
      files.set(`${language}.outlines`, join(out, 'outlines', (await readdir(join(out, 'outlines')))[0] ?? ''));
    }
  });
  after(() => rm(folder, { recursive: true }));

  it('SVG is well-formed XML, with a shape named KEN', { skip: without('xmllint') }, async () => {
    for (const language of languages) {
      const path = fileOf(language, 'svg');
      await check('xmllint', '--noout', '--nonet', path);
      const found = await check('xmllint', '--nonet', '--xpath', 'count(//*[@id="KEN"])', path);
      assert.equal(found.trim(), '1', language);
      const title = await check('xmllint', '--nonet', '--xpath', 'string(/*/*[local-name()="title"])', path);
      assert.ok(lettersOf(title).startsWith(lettersOf((await saidIn(language))[0] ?? '')), `${language}: ${title}`);
    }
  });

  it('SVG is drawn by librsvg as it is by us', { skip: without('rsvg-convert', 'python3') }, async () => {
    // Shrunk to blocks, so that what differs is what is there and not how an edge is smoothed.
    const script = `
import sys, zlib, struct
def pixels(path):
    data = open(path, 'rb').read()
    at, idat, head = 8, b'', None
    while at < len(data):
        size, kind = struct.unpack('>I4s', data[at:at + 8])
        body = data[at + 8:at + 8 + size]
        if kind == b'IHDR': head = struct.unpack('>IIBBBBB', body)
        if kind == b'IDAT': idat += body
        at += 12 + size
    width, height, depth, colour = head[:4]
    assert depth == 8 and colour in (2, 6) and head[6] == 0
    n = 4 if colour == 6 else 3
    raw, rows, before, at = zlib.decompress(idat), [], bytearray(width * n), 0
    for _ in range(height):
        kind, row = raw[at], bytearray(raw[at + 1:at + 1 + width * n])
        at += 1 + width * n
        for i in range(len(row)):
            a = row[i - n] if i >= n else 0
            b = before[i]
            c = before[i - n] if i >= n else 0
            if kind == 1: row[i] = (row[i] + a) & 255
            elif kind == 2: row[i] = (row[i] + b) & 255
            elif kind == 3: row[i] = (row[i] + (a + b) // 2) & 255
            elif kind == 4:
                p = a + b - c
                near = min((abs(p - a), 0, a), (abs(p - b), 1, b), (abs(p - c), 2, c))[2]
                row[i] = (row[i] + near) & 255
        rows.append(row)
        before = row
    return width, height, n, rows
one, two = pixels(sys.argv[1]), pixels(sys.argv[2])
assert one[:2] == two[:2], (one[:2], two[:2])
side, worst = 8, 0
for top in range(0, one[1] - side, side):
    for left in range(0, one[0] - side, side):
        total = 0
        for y in range(top, top + side):
            for x in range(left, left + side):
                for channel in range(3):
                    total += abs(one[3][y][x * one[2] + channel] - two[3][y][x * two[2] + channel])
        worst = max(worst, total / (side * side * 3))
print(worst)
`;
    for (const language of ['ar', 'en', 'zh']) {
      const png = join(folder, `${language}-rsvg.png`);
      const ours = fileOf(language, 'png');
      const width = (await readFile(ours)).readUInt32BE(16);
      await check('rsvg-convert', '--width', String(width), '--keep-aspect-ratio', '--background-color', 'white', '--output', png, fileOf(language, 'outlines'));
      const worst = Number(await check('python3', '-c', script, ours, png));
      // A missing word or State differs by 100 and more.
      assert.ok(worst < 60, `${language}: a block differs by ${worst}`);
    }
  });

  it('PDF has no fault, is tagged, and says what it shows', { skip: without('qpdf', 'pdfinfo', 'pdftotext') }, async () => {
    for (const language of languages) {
      const path = fileOf(language, 'pdf');
      assert.match(await check('qpdf', '--check', path), /No syntax or stream encoding errors/);
      const about = await check('pdfinfo', path);
      assert.match(about, /Tagged:\s+yes/);
      assert.match(about, /Pages:\s+1\b/);
      assert.match(about, /Page size:.*A4/);
      assert.match(await check('pdfinfo', '-struct', path), /Figure/);
      const [heading = '', disclaimer = ''] = await saidIn(language);
      assert.ok(lettersOf(about).includes(lettersOf(heading)), `${language}: ${about}`);
      const text = lettersOf(await check('pdftotext', path, '-'));
      // Line breaks fall within sentences: words are looked for, not sentences.
      const words = `${heading} ${disclaimer}`.normalize('NFKC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
      const found = words.filter((word) => text.includes(lettersOf(word)));
      const share = found.length / words.length;
      assert.ok(share > 0.97, `${language}: ${words.filter((word) => !found.includes(word)).join(' ')}`);
      const tree = Buffer.from(await check('qpdf', '--json=2', '--json-key=qpdf', path));
      assert.match(String(tree), new RegExp(`"/Lang": "u:${language}"`), 'its language');
      assert.match(String(tree), /"\/Alt": "u:/, 'a text in place of the picture');
    }
  });

  it('CSV is read alike by other parsers', { skip: without('python3') }, async () => {
    for (const language of languages) {
      const path = fileOf(language, 'csv');
      const rows = JSON.parse(await check('python3', '-c', pythonReader, path)) as string[][];
      const again = csvParseRows((await readFile(path, 'utf8')).replace(/^\ufeff/, ''));
      assert.deepEqual(rows, [...again]);
      const [head = [], ...body] = rows;
      for (const row of body) assert.equal(row.length, head.length, row.join());
      assert.ok(body.some((row) => row.includes('KEN') && row.includes('2003-06-27')), language);
      assert.equal(new Set(body.map((row) => row[1])).size, 197, 'each State once');
    }
  });
});
