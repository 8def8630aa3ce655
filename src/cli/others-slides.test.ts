import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import validate from '@ooxml-tools/validate';
import { strFromU8, unzipSync } from 'fflate';
import { loadLocale } from '../i18n/locale.js';
import { check, without } from '../testing/checkers.js';
import { runCli } from '../testing/run-cli.js';

/*
 * Presentations and archives as programs of others see them.
 */

describe('presentations and archives, in the eyes of other programs', { concurrency: 2 }, () => {
  let folder = '';
  const decks = new Map<string, string>();

  async function made(name: string, ...argv: string[]): Promise<string> {
    const out = join(folder, name);
    const { code, stderr } = await runCli(...argv, '--out', out);
    assert.equal(stderr, '');
    assert.equal(code, 0);
    return join(out, (await readdir(out))[0] ?? '');
  }

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'treaty-others-'));
    for (const [language, shape] of [['en', '16:9'], ['ar', '4:3']] as const)
      decks.set(language, await made(language, 'slides', '--instruments', 'financing-1999,bombings-1997', '--as-of', '2005-04-25', '--lang', language, '--shape', shape));
  });
  after(() => rm(folder, { recursive: true }));

  it('presentations hold to the schema of Open XML', async () => {
    for (const path of decks.values()) {
      const faults = await validate(new Uint8Array(await readFile(path)), 'pptx', 'Office2019');
      assert.deepEqual(faults.map(({ path: { partUri, xpath }, description }) => `${partUri}${xpath}: ${description}`), []);
    }
  });

  it('Impress opens them with every State a shape and every chart a chart', { skip: without('soffice', 'unzip', 'pdfinfo') }, async () => {
    for (const [language, path] of decks) {
      const out = join(folder, `${language}-impress`);
      // A profile of its own: another that is at work would answer and write nothing.
      const soffice = (kind: string) =>
        check('soffice', `-env:UserInstallation=file://${out}/profile`, '--headless', '--convert-to', kind, '--outdir', out, path);
      await soffice('odp');
      await soffice('pdf');
      const file = (ending: string) => join(out, `${path.split('/').at(-1)?.replace(/\.pptx$/, '')}.${ending}`);
      const written = unzipSync(new Uint8Array(await readFile(path)));
      const count = (pattern: RegExp) => Object.keys(written).filter((name) => pattern.test(name)).length;
      const pages = Number(/Pages:\s+(\d+)/.exec(await check('pdfinfo', file('pdf')))?.[1]);
      assert.equal(pages, count(/^ppt\/slides\/slide\d+\.xml$/), `${language}: a page a slide`);

      const content = await check('unzip', '-p', file('odp'), 'content.xml');
      const slides = Object.entries(written).flatMap(([name, data]) => (/^ppt\/slides\/slide\d+\.xml$/.test(name) ? [strFromU8(data)] : []));
      const { words } = await loadLocale(language);
      const names = new Set(Object.values(words.states).map(({ short }) => short));
      const statesIn = (text: string, attribute: string) =>
        [...text.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))]
          .map(([, name = '']) => name.replace(/&(?:apos|#39|#x27);/g, "'").replaceAll('&amp;', '&'))
          .filter((name) => names.has(name))
          .sort();
      const states = statesIn(slides.join(''), 'name');
      assert.ok(states.length >= 3 * 190, `${states.length} States on three maps`);
      assert.deepEqual(statesIn(content, 'draw:name'), states, `${language}: every State, by its name`);
      const charts = [...content.matchAll(/<draw:object /g)].length;
      assert.equal(charts, count(/^ppt\/charts\/chart\d+\.xml$/), `${language}: every chart`);
      const tables = [...content.matchAll(/<table:table[ >]/g)].length;
      assert.equal(tables, slides.join('').split('<a:tbl>').length - 1, `${language}: every table`);
    }
  });

  it('archives are whole', { skip: without('unzip') }, async () => {
    const kit = await made('kit', 'press-kit', '--langs', 'fr', '--format', 'svg,csv');
    for (const path of [...decks.values(), kit]) assert.match(await check('unzip', '-t', path), /No errors detected/);
  });
});
