import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { inflateSync } from 'node:zlib';
import { bundledDataset } from '../../data/bundle.js';
import { worldGeometry } from '../../data/geometry.js';
import { mapScene } from '../../draw/map-scene.js';
import { lightPalette } from '../../draw/palette.js';
import { loadLocale } from '../../i18n/locale.js';
import { mapPicture } from '../../layout/picture.js';
import { parseInstruments } from '../../model/instruments.js';
import { mapFigure } from '../figures/map.js';
import { Press } from './pdf.js';
import { withPlainFills } from './plain-fills.js';
import { Studio } from './studio.js';

const dataset = bundledDataset();

async function plateIn(language: string) {
  const locale = await loadLocale(language);
  const question = { instruments: parseInstruments(dataset, 'financing-1999').instruments, asOf: '2005-04-25', region: undefined };
  const figure = mapFigure(mapScene(dataset, question, locale), mapPicture(worldGeometry()), { region: undefined }, locale);
  const studio = await Studio.open();
  return (await studio.draw(figure, locale, { width: 960, palette: lightPalette, ground: true })).plate;
}

/** A PDF's text as bytes, its streams unpacked. */
function unpacked(pdf: Uint8Array): string {
  const text = Buffer.from(pdf).toString('latin1');
  return text.replace(/stream\r?\n([^]*?)endstream/g, (whole, data: string) => {
    try {
      return inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
    } catch {
      return whole;
    }
  });
}

describe('PDF', () => {
  let press: Press;
  before(async () => {
    press = await Press.open();
  });
  after(() => press.close());

  for (const language of ['en', 'ar', 'zh'])
    it(`is one tagged page in ${language}, with its fonts and nothing of pixels`, async () => {
      const plate = await plateIn(language);
      const pdf = await press.plate(plate, 'A4', 'test');
      const text = unpacked(pdf);
      assert.match(text, /\/MarkInfo <<[^>]*\/Marked true|\/Marked true/);
      assert.match(text, new RegExp(`/Lang \\(${language}\\)`));
      assert.equal((text.match(/\/Type \/Page\b(?!s)/g) ?? []).length, 1);
      assert.match(text, /\/FontFile|\/Type3/);
      assert.doesNotMatch(text, /\/Subtype \/Image/);
      assert.ok(pdf.length < 1_000_000, `${pdf.length} bytes`);
    });

  it('is the same twice', async () => {
    const plate = await plateIn('en');
    const [one, two] = [await press.plate(plate, 'A4', 'test'), await press.plate(plate, 'A4', 'test')];
    assert.equal(Buffer.compare(Buffer.from(one), Buffer.from(two)), 0);
  });

  it('has lines where the picture has patterns, as many areas as there were', async () => {
    const plate = await plateIn('en');
    const count = (nodes: typeof plate.nodes, test: RegExp) => (JSON.stringify(nodes, (_, value: unknown) => (value instanceof Map ? [...(value as Map<string, string>)] : value)).match(test) ?? []).length;
    const plain = withPlainFills(plate);
    const before = count(plate.nodes, /"fill","url\(#/g);
    assert.ok(before > 20);
    assert.equal(count(plain.nodes, /"fill","url\(#/g), 0);
    assert.equal(count(plain.nodes, /"clip-path","url\(#cut-/g), before);
  });
});
