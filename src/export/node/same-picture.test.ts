import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { bundledDataset } from '../../data/bundle.js';
import { worldGeometry } from '../../data/geometry.js';
import { mapScene } from '../../draw/map-scene.js';
import { lightPalette } from '../../draw/palette.js';
import { loadLocale } from '../../i18n/locale.js';
import { mapPicture } from '../../layout/picture.js';
import { parseInstruments } from '../../model/instruments.js';
import { mapFigure } from '../figures/map.js';
import type { Plate } from '../plate.js';
import type { TreeNode } from '../tree.js';
import { Press } from './pdf.js';
import { withPlainFills } from './plain-fills.js';
import { pixelsOf } from './raster.js';
import { Studio, type Pair } from './studio.js';

/*
 * The pictures made without a browser against a browser's own of the same plate,
 * whose letters it sets itself: with the same fonts they may differ by a shade at
 * edges, and by nothing else.
 */

const dataset = bundledDataset();
const [width, side] = [960, 6];

/** The greatest mean difference of a block of six by six pixels between two heights, 0 to 255. */
function worstBlock(one: Uint8Array, two: Uint8Array, [from, to]: readonly [number, number]): number {
  let worst = 0;
  for (let top = from; top + side <= to; top += side)
    for (let left = 0; left + side <= width; left += side) {
      let sum = 0;
      for (let y = top; y < top + side; y++)
        for (let x = left; x < left + side; x++) {
          const at = (y * width + x) * 4;
          for (let channel = 0; channel < 3; channel++) sum += Math.abs((one[at + channel] ?? 0) - (two[at + channel] ?? 0));
        }
      worst = Math.max(worst, sum / (side * side * 3));
    }
  return worst;
}

/** Where the picture begins and ends on a plate, in pixels. */
function pictureOf({ nodes }: Plate): readonly [number, number] {
  const topOf = (id: string) => {
    const found = nodes.find((one) => typeof one !== 'string' && one.attributes.get('id') === id) as TreeNode;
    return Math.round(Number(/translate\([\d.]+ ([\d.]+)\)/.exec(found.attributes.get('transform') ?? '')?.[1]));
  };
  return [topOf('picture'), topOf('words')];
}

/** How much the areas differ at most, and the words around them. */
function worst(plate: Plate, one: Uint8Array, two: Uint8Array): { readonly areas: number; readonly words: number } {
  const [top, bottom] = pictureOf(plate);
  return {
    areas: worstBlock(one, two, [top, bottom]),
    words: Math.max(worstBlock(one, two, [0, top]), worstBlock(one, two, [bottom, plate.height])),
  };
}

/** A plate without the first node for which a test holds. */
function without(plate: Plate, test: (node: TreeNode) => boolean): Plate {
  let done = false;
  const filter = (children: TreeNode['children']): (TreeNode | string)[] =>
    children.flatMap((child): (TreeNode | string)[] => {
      if (typeof child === 'string') return [child];
      if (!done && test(child)) {
        done = true;
        return [];
      }
      return [{ ...child, children: filter(child.children) }];
    });
  const nodes = filter(plate.nodes);
  assert.ok(done, 'there was something to leave out');
  return { ...plate, nodes };
}

describe('the same picture with and without a browser', () => {
  let press: Press;
  let studio: Studio;
  before(async () => {
    press = await Press.open();
    studio = await Studio.open();
  });
  after(() => press.close());

  const draw = async (language: string): Promise<Pair> => {
    const locale = await loadLocale(language);
    const question = { instruments: parseInstruments(dataset, 'financing-1999').instruments, asOf: '2005-04-25', region: undefined };
    const figure = mapFigure(mapScene(dataset, question, locale), mapPicture(worldGeometry()), { region: undefined }, locale);
    const { plate, outlined } = await studio.draw(figure, locale, { width, palette: lightPalette, ground: true });
    // Patterns are tiles, and each program begins its tiles where it likes: compared are lines.
    return { plate: withPlainFills(plate), outlined: withPlainFills(outlined) };
  };

  // Two ways of setting letters differ at their edges; of Chinese, by parts of a pixel in their places too.
  const tolerance = { areas: 25, words: 60, chinese: 80 };

  for (const language of ['ar', 'en', 'es', 'fr', 'ru', 'zh'])
    it(`in ${language}`, async () => {
      const { plate, outlined } = await draw(language);
      const { areas, words } = worst(plate, await press.pixels(plate), pixelsOf(outlined, width));
      assert.ok(areas < tolerance.areas, `an area differs by ${areas}`);
      assert.ok(words < (language === 'zh' ? tolerance.chinese : tolerance.words), `words differ by ${words}`);
    });

  it('would see that a State, a letter or a sample of the legend is missing', async () => {
    const { plate, outlined } = await draw('en');
    const browser = await press.pixels(plate);
    const wordsOf = outlined.nodes.flatMap((one) => (typeof one === 'string' || one.attributes.get('id') !== 'words' ? [] : one.children));
    const [sample] = wordsOf;
    const missing = (test: (node: TreeNode) => boolean) => worst(plate, browser, pixelsOf(without(outlined, test), width));
    for (const code of ['KEN', 'RWA', 'BRB', 'LUX']) {
      const { areas } = missing((node) => node.attributes.get('id') === code);
      assert.ok(areas > tolerance.areas, `${code} is missing, and an area differs by ${areas} at most`);
    }
    const words = missing((node) => node.name === 'path' && node.attributes.has('transform') && (node.attributes.get('d') ?? '').length > 40).words;
    assert.ok(words > tolerance.chinese, `words are missing, and differ by ${words} at most`);
    const legend = missing((node) => node === sample).words;
    assert.ok(legend > tolerance.chinese, `a sample is missing, and differs by ${legend} at most`);
  });
});
