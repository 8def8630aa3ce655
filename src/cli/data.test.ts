import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { bundledDataset } from '../data/bundle.js';
import { mergeOwn } from '../data/own/merge.js';
import { readOwn } from '../data/own/read.js';
import { run } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'treaty-data-'));
after(() => rmSync(folder, { recursive: true }));
const fixture = (name: string) => fileURLToPath(new URL(`import/fixtures/${name}`, import.meta.url));
const place = (name: string) => join(folder, name);

async function cli(...argv: string[]) {
  const said = { out: '', faults: '' };
  const code = await run(argv, { write: (text) => void (said.out += text) }, { write: (text) => void (said.faults += text) });
  return { code, ...said };
}

const untc = ['data', 'import', '--from', 'untc', '--instrument', 'financing-1999'];

describe('treaty-widgets data', () => {
  it('imports a list, tells what it read, and writes what the widgets read', async () => {
    const { code, out, faults } = await cli(...untc, '--out', place('a.json'), fixture('untc.html'));
    assert.equal(code, 0, faults);
    assert.match(out, /^Terrorist Financing Convention, as of 31 October 2026: 14 rows, 12 acts, 9 parties\n/);
    assert.match(out, /The list says that it has 10 parties; 9 were read\./);
    assert.match(out, /Kept apart, 2 rows of territories or of States of the past:\n {2}row 10: Hong Kong \| 19 Apr 2006/);
    assert.match(out, /Not read, 3 rows:\n {2}row 12: Tuvalu .*in square brackets/);
    assert.match(out, /\n {2}- Kenya: Ratification on 27 June 2003\n/);
    assert.match(out, /\n {2}\* Fiji: Definitive signature on 1 February 2002, before Accession on 15 May 2008\n/);
    const check = await cli('data', 'check', place('a.json'));
    assert.deepEqual([check.code, check.out.split('\n')[1]], [0, '  financing-1999: replace, as of 2026-10-31, 12 acts, from United Nations Treaty Collection, status table']);
  });

  it('fails when told to be strict, and writes nothing', async () => {
    const { code, faults } = await cli(...untc, '--strict', '--out', place('b.json'), fixture('untc.html'));
    assert.equal(code, 1);
    assert.match(faults, /4 things were not read, and --strict was given/);
    assert.throws(() => readFileSync(place('b.json')));
    const fine = await cli('data', 'import', '--from', 'imo', '--instrument', 'sua-1988', '--as-of', '2020-12-01', '--strict', '--out', place('c.json'), fixture('imo.txt'));
    assert.equal(fine.code, 0, fine.faults);
  });

  it('asks for what it needs in one line', async () => {
    const cases: [string[], RegExp, number][] = [
      [['data', 'import'], /--from is missing/, 2],
      [['data', 'import', '--from', 'un'], /“un” in --from is not valid\. Nearest: untc/, 2],
      [['data', 'import', '--from', 'untc'], /--out is missing/, 2],
      [[...untc, '--out', place('d.json')], /Which file\?/, 2],
      [['data', 'import', '--from', 'untc', '--out', place('d.json'), fixture('untc.html')], /--instrument is missing/, 2],
      [[...untc, '--out', place('d.json'), place('none.html')], /none\.html cannot be read/, 1],
      [[...untc, '--out', place('d.json'), fixture('untc-special.xml')], /does not say what day/, 2],
      [['data', 'check'], /Which file\?/, 2],
      [['data', 'diff', place('a.json')], /Which file\?/, 2],
      [['data', 'export'], /--out is missing/, 2],
    ];
    for (const [argv, words, expected] of cases) {
      const { code, faults } = await cli(...argv);
      assert.match(faults, words);
      assert.equal(code, expected, faults);
      assert.equal(faults.trim().split('\n').length, 1);
    }
    writeFileSync(place('x.pdf'), '%PDF-1.7');
    assert.match((await cli(...untc, '--out', place('d.json'), place('x.pdf'))).faults, /pdftotext -layout/);
  });

  it('refuses what no widget would read: acts before the adoption', async () => {
    const { code, faults } = await cli('data', 'import', '--from', 'untc', '--instrument', 'nuclear-terrorism-2005', '--out', place('e.json'), fixture('untc.html'));
    assert.equal(code, 1);
    assert.match(faults, /is before the adoption on 2005-04-13/);
  });

  it('checks a file and names every fault with its place', async () => {
    writeFileSync(place('f.csv'), 'instrument,party,action,date\nfinancing-1999,Ugnda,accession,2005-02-30\n');
    const { code, out, faults } = await cli('data', 'check', place('f.csv'));
    assert.equal(code, 1);
    assert.match(out, /Row 2, column “party”: “Ugnda” is no State or party organization\. Nearest: Uganda/);
    assert.match(out, /Row 2, column “date”: “2005-02-30” is not a day/);
    assert.match(faults, /2 faults\./);
  });

  it('imports a CSV', async () => {
    writeFileSync(place('g.csv'), 'instrument,party,action,date\nfinancing-1999,South Korea,accession,2005-02-20\n');
    const { code, out } = await cli('data', 'import', '--from', 'csv', '--as-of', '2026-10-31', '--source', 'Us', '--out', place('g.json'), place('g.csv'));
    assert.equal(code, 0);
    assert.match(out, /Republic of Korea: Accession on 20 February 2005/);
  });

  it('lists what changed between two files', async () => {
    const lines = (rows: string) => `# as-of: 2026-10-31\ninstrument,party,action,date\n${rows}`;
    writeFileSync(place('h.csv'), lines('financing-1999,KEN,ratification,2003-06-27\nfinancing-1999,UGA,accession,2003-11-05\n'));
    writeFileSync(place('i.csv'), lines('financing-1999,KEN,accession,2003-06-27\nfinancing-1999,FJI,accession,2008-05-15\n'));
    const { code, out } = await cli('data', 'diff', place('h.csv'), place('i.csv'));
    assert.equal(code, 0);
    assert.equal(
      out,
      [
        'financing-1999: 2026-10-31 to 2026-10-31',
        '  + Fiji: Accession on 15 May 2008',
        '  * Kenya: Accession on 27 June 2003, before Ratification on 27 June 2003',
        '  - Uganda: Accession on 5 November 2003',
        '',
      ].join('\n'),
    );
    assert.equal((await cli('data', 'diff', place('h.csv'), place('h.csv'))).out, 'No difference.\n');
  });

  it('hands out the bundled data, which read back are the same', async () => {
    const { code, faults } = await cli('data', 'export', '--instruments', 'universal-19,neighbours', '--out', place('all.json'));
    assert.equal(code, 0, faults);
    const bundled = bundledDataset();
    const { data, faults: wrong } = await readOwn(readFileSync(place('all.json'), 'utf8'), { dataset: bundled });
    assert.deepEqual(wrong, []);
    assert.ok(data);
    const merged = mergeOwn(bundled, data);
    const plain = ({ source: _, ...act }: { source: string }) => act;
    for (const { id, coverage, asOf, hasSignatures } of bundled.instruments) {
      assert.deepEqual(merged.actsOf(id).map(plain), bundled.actsOf(id).map(plain), id);
      const now = merged.instruments.find((one) => one.id === id);
      assert.deepEqual([now?.coverage, now?.asOf, now?.hasSignatures], [coverage, asOf, hasSignatures]);
    }
    assert.equal((await cli('data', 'diff', 'bundled', place('all.json'))).out, 'No difference.\n');
  });
});
