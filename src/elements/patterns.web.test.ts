import { assert } from 'chai';
import '../define/treaty-coverage.js';
import '../define/treaty-map.js';
import '../define/treaty-matrix.js';
import { emulateFeatures, find, mount, settled, shadow, unmount } from './testing.js';
import type { TreatyFigure } from './treaty-figure.js';
import type { Scene } from '../draw/scene.js';

type Figure = TreatyFigure<Scene>;

/** Statuses of the shapes that are drawn, and whether they are drawn in a pattern that exists. */
function fills(element: Element): Map<string, string> {
  const found = new Map<string, string>();
  for (const shape of shadow(element).querySelectorAll('.shape[fill], .shape:not([fill])')) {
    if (shape.closest('.swatch, defs')) continue;
    const key = [...shape.classList].find((name) => /^(party|none|signatory|unknown|not-a-state|ramp-\d)$/.test(name));
    // The area of a State that is a dot is a part of it.
    const fill = (shape.matches('g') ? shape.firstElementChild : shape)?.getAttribute('fill') ?? 'plain';
    if (key) found.set(key, fill);
    const [, id] = /^url\(#(.+)\)$/.exec(fill) ?? [];
    if (id) assert.isNotNull(shadow(element).querySelector(`pattern[id="${id}"]`), id);
  }
  return found;
}

const isShown = (element: Element, selector: string) => getComputedStyle(find(element, selector)).display !== 'none';

describe('patterns', () => {
  afterEach(unmount);

  it('are drawn over plain colours where they are asked for, in the picture and its legend', async () => {
    const element = await mount<Figure>('<treaty-map instruments="financing-1999" as-of="2005-04-25"></treaty-map>');
    assert.equal(fills(element).get('party'), 'plain');
    assert.isFalse(isShown(element, '.legend [data-key=party] .optional'));
    element.patterns = true;
    await settled(element);
    assert.equal(fills(element).get('party'), 'url(#hatch-party)');
    assert.equal(fills(element).get('none'), 'plain', 'one kind is plain');
    assert.isTrue(isShown(element, '.legend [data-key=party] .optional'));
    assert.isTrue(element.hasAttribute('patterns'));
  });

  it('differ for every class of a scale', async () => {
    const element = await mount<Figure>('<treaty-map patterns instruments="universal-12" as-of="2005-04-25"></treaty-map>');
    const drawn = fills(element);
    assert.isAbove(drawn.size, 5);
    assert.equal(new Set(drawn.values()).size, drawn.size, [...drawn].join(' '));
  });

  it('are in bars and cells too', async () => {
    const bars = await mount<Figure>('<treaty-coverage patterns instruments="financing-1999" by="region" as-of="2005-04-25"></treaty-coverage>');
    assert.equal(fills(bars).get('party'), 'url(#swatch-party)');
    const matrix = await mount<Figure>('<treaty-matrix patterns region="africa" as-of="2005-04-25"></treaty-matrix>');
    assert.match(getComputedStyle(find(matrix, 'td.party')).backgroundImage, /repeating-linear-gradient/);
    assert.equal(getComputedStyle(find(matrix, 'td.none')).backgroundImage, 'none');
  });

  it('are always there with forced colours', async function () {
    const element = await mount<Figure>('<treaty-map instruments="financing-1999" as-of="2005-04-25"></treaty-map>');
    if (!(await emulateFeatures({ 'forced-colors': 'active' }))) this.skip();
    try {
      await settled(element);
      assert.equal(fills(element).get('party'), 'url(#hatch-party)');
      assert.isTrue(isShown(element, '.legend [data-key=party] .optional'));
    } finally {
      await emulateFeatures();
    }
    // The page hears of it with its next frame.
    for (let i = 0; i < 50 && fills(element).get('party') !== 'plain'; i++) await settled(element);
    assert.equal(fills(element).get('party'), 'plain');
  });
});
