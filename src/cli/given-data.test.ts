import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { lightPalette } from '../draw/palette.js';
import { root } from '../../scripts/files.js';
import { run } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'treaty-given-'));
after(() => rmSync(folder, { recursive: true }));

async function cli(...argv: string[]) {
  const said = { out: '', faults: '' };
  const code = await run(argv, { write: (text) => void (said.out += text) }, { write: (text) => void (said.faults += text) });
  return { code, ...said };
}

const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const rows = ['financing-1999,Kenya,ratification,2003-06-27', 'financing-1999,Ivory Coast,accession,2002-03-13', 'financing-1999,Turkey,signature,2001-09-27'];
const head = '# as-of: 2024-10-31\n# source: Our own list\ninstrument,party,action,date\n';
const list = file('list.csv', `${head}${rows.join('\n')}\n`);
const treaty = file(
  'treaty.json',
  JSON.stringify({
    format: 'treaty-widgets-data',
    version: 1,
    asOf: '2024-10-31',
    source: { title: 'Made up for a test' },
    instruments: [
      {
        id: 'fictitious-2001',
        title: { en: 'A fictitious treaty', fr: 'Un traité fictif' },
        adopted: '2001-01-01',
        depositary: 'Nobody',
        colour: '#7a3b8f',
        acts: [{ party: 'KEN', action: 'accession', date: '2003-04-05' }],
      },
    ],
  }),
);
let outs = 0;
const fresh = () => {
  const out = join(folder, `out-${(outs += 1)}`);
  mkdirSync(out);
  return out;
};
const only = (out: string, ending: string) => {
  const name = readdirSync(out).find((one) => one.endsWith(ending)) ?? assert.fail(`no ${ending} in ${readdirSync(out).join()}`);
  return readFileSync(join(out, name));
};

describe('--data', () => {
  it('status: counts the host’s own table, and says whose it is', async () => {
    const { code, out, faults } = await cli('status', '--data', list, '--instruments', 'own,bombings-1997');
    assert.deepEqual([code, faults], [0, '']);
    assert.match(out, /^As of 31 October 2024: 193 Member States\n/);
    assert.match(out, /Terrorist Financing Convention +2 of 193 +0 +1 +190/);
    assert.match(out, /Supplied by the publisher: Terrorist Financing Convention, as of 31 October 2024\. Source: Our own list\./);
    assert.match(out, /Terrorist Bombings Convention +167 of 193/);
    const json = JSON.parse((await cli('status', '--data', list, '--instruments', 'financing-1999,bombings-1997', '--json')).out);
    assert.deepEqual(json.instruments.map(({ own }: { own?: object }) => own), [{ mode: 'replace', asOf: '2024-10-31', source: 'Our own list' }, undefined]);
    assert.equal(json.instruments[0].states.CIV, 'party');
  });

  it('status: names an instrument that is not bundled as its file does', async () => {
    const { out } = await cli('status', '--data', treaty, '--instruments', 'fictitious-2001');
    assert.match(out, /A fictitious treaty +1 of 193/);
  });

  for (const tag of ['treaty-map', 'treaty-timeline', 'treaty-coverage', 'treaty-matrix', 'treaty-profile', 'treaty-number', 'treaty-table'])
    it(`render: ${tag} draws them, in the words and the colour of the file`, async () => {
      const out = fresh();
      const state = tag === 'treaty-profile' ? ['--state', 'KEN'] : [];
      const { code, faults } = await cli('render', tag, '--data', treaty, '--instruments', 'own', ...state, '--lang', 'fr', '--format', 'svg,csv,json', '--out', out);
      assert.deepEqual([code, faults], [0, '']);
      const svg = String(only(out, '.svg')).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
      assert.match(svg, /Fourni par l’éditeur/);
      assert.match(svg, /traité fictif/i);
      assert.match(svg, /Made up for a test/);
      const { caption } = JSON.parse(String(only(out, '.json'))) as { caption: string[] };
      assert.equal(caption.join(' ').split('Made up for a test').length, 2, 'the source is named once');
      if (tag === 'treaty-map') {
        const drawing = String(only(out, '.svg'));
        assert.ok(drawing.includes('#7a3b8f') && !drawing.includes(`fill="${lightPalette.party}"`), 'the colour of the file');
      }
      assert.match(String(only(out, '.csv')), tag === 'treaty-coverage' ? /Un traité fictif,193,1,192/ : /Kenya/);
    });

  it('render: treaty-reach takes activities', async () => {
    const out = fresh();
    const { code, faults } = await cli('render', 'treaty-reach', '--data', join(root, 'demos/reach-data.json'), '--view', 'calendar', '--out', out);
    assert.deepEqual([code, faults], [0, '']);
    assert.match(String(only(out, '.svg')).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' '), /supplied by the publisher/);
    const wrong = await cli('render', 'treaty-reach', '--data', list, '--out', fresh());
    assert.equal(wrong.code, 2);
    assert.match(wrong.faults, /list\.csv” cannot be read as JSON\.\n$/);
  });

  it('slides and press-kit: show them in every figure that they touch', async () => {
    const [talk, kit] = [fresh(), fresh()];
    const slides = await cli('slides', '--data', list, '--instruments', 'financing-1999', '--out', talk);
    assert.deepEqual([slides.code, slides.faults], [0, '']);
    const deck = Object.entries(unzipSync(new Uint8Array(only(talk, '.pptx')))).filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
    assert.ok(deck.some(([, xml]) => new TextDecoder().decode(xml).includes('Our own list')));
    const made = await cli('press-kit', '--data', list, '--instruments', 'financing-1999', '--langs', 'en', '--format', 'csv', '--out', kit);
    assert.equal(made.code, 0, made.faults);
    const files = unzipSync(new Uint8Array(only(kit, '.zip')));
    const text = (name: string) => new TextDecoder().decode(Object.entries(files).find(([path]) => path.includes(name))?.[1]);
    assert.match(text('treaty-map-financing-1999-2024-10-31-en-caption.txt'), /Supplied by the publisher: Terrorist Financing Convention/);
    assert.match(text('00-facts-en.html'), /Supplied by the publisher/);
    assert.equal(text('sources.txt'), 'Our own list\n');
  });

  it('snippet: takes the address that the page has the file at, for what is drawn there to be the same', async () => {
    const out = fresh();
    const { code, out: text, faults } = await cli('snippet', 'treaty-map', '--data', list, '--src', '/list.csv', '--instruments', 'financing-1999', '--out', out);
    assert.deepEqual([code, faults], [0, '']);
    assert.match(text, /<treaty-map [^>]*src="\/list\.csv"/);
    assert.match(text, /Supplied by the publisher/);
    const refused: [argv: string[], line: RegExp][] = [
      [['--data', list], /takes its data from --src/],
      [['--src', '/list.csv'], /--src needs --data/],
      [['--data', list, '--src', '/list.csv', '--form', 'iframe'], /cannot be had in the form iframe/],
      [['--data', list, '--src', '/list.csv', '--form', 'oembed'], /cannot be had in the form oembed/],
    ];
    for (const [argv, line] of refused) {
      const where = fresh();
      const wrong = await cli('snippet', 'treaty-map', ...argv, '--out', where);
      assert.equal(wrong.code, 2);
      assert.match(wrong.faults, line);
      assert.deepEqual(readdirSync(where), []);
    }
    assert.equal((await cli('snippet', 'treaty-map', '--data', list, '--form', 'figure', '--out', fresh())).code, 0);
  });

  const faulty: [what: string, path: string, line: RegExp][] = [
    ['a row', file('row.csv', `${head}${rows[0]}\nfinancing-1999,Kenia,accession,2002-03-13\nfinancing-1999,Fiji,accession,2005-02-30\n`), /row\.csv”: Row 5, column “party”: “Kenia” is no State or party organization\. Nearest: Kenya, .* There is 1 more fault in the data\.$/],
    ['a value', file('value.json', '{"format":"treaty-widgets-data","version":1,"asOf":"2024-10-31","source":{"title":"x"},"instruments":[{"id":"financing-1999","acts":[{"party":"KEN","action":"joined","date":"2003-04-05"}]}]}'), /value\.json”: \/instruments\/0\/acts\/0\/action: “joined”/],
    ['the text', file('cut.json', '{"format":"treaty-widgets-data","ver'), /cut\.json”: /],
    ['no file', join(folder, 'none.csv'), /none\.csv cannot be read\.$/],
    ['a folder', folder, /cannot be read\.$/],
  ];
  for (const [what, path, line] of faulty)
    it(`is refused whole for a fault of ${what}, in one line with its place, with exit code 2`, async () => {
      for (const argv of [['status'], ['render', 'treaty-map', '--format', 'svg,csv'], ['slides'], ['press-kit'], ['snippet', 'treaty-map', '--form', 'figure']]) {
        const out = join(folder, `refused-${(outs += 1)}`);
        const where = argv[0] === 'status' ? [] : ['--out', out];
        const { code, out: said, faults } = await cli(...argv, '--data', path, '--instruments', 'financing-1999', ...where);
        assert.deepEqual([code, said], [2, ''], argv.join(' '));
        assert.match(faults, /^treaty-widgets: [^\n]+\n$/);
        assert.match(faults.trimEnd(), line);
        assert.ok(!existsSync(out), 'nothing is written');
      }
    });
});
