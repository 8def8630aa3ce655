import { assert } from 'chai';
import '../define/treaty-coverage.js';
import '../define/treaty-map.js';
import '../define/treaty-matrix.js';
import '../define/treaty-nexus.js';
import '../define/treaty-number.js';
import '../define/treaty-profile.js';
import '../define/treaty-reach.js';
import '../define/treaty-table.js';
import '../define/treaty-timeline.js';
import { find, mount, shadow, textOf, unmount } from './testing.js';
import type { TreatyElement } from './treaty-element.js';

/** What a press of a button saves, by its label; nothing reaches the disk. */
async function saved(widget: TreatyElement, label: string): Promise<{ name: string; blob: Blob }> {
  const button = [...shadow(widget).querySelectorAll<HTMLButtonElement>('button.save')].find(
    (one) => one.textContent?.trim() === label,
  );
  if (!button) throw new Error(`no button “${label}”`);
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  try {
    return await new Promise((done, fail) => {
      let blob: Blob | undefined;
      URL.createObjectURL = (made) => createObjectURL.call(URL, (blob = made as Blob));
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        if (blob) done({ name: this.download, blob });
      };
      widget.addEventListener('treaty-error', (event) => fail(new Error((event as Event & { message: string }).message)));
      setTimeout(() => fail(new Error('nothing was saved')), 10_000);
      button.click();
    });
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
}

/** The pixels of a PNG. */
async function pixelsOf(blob: Blob): Promise<{ width: number; height: number; at: (x: number, y: number) => string }> {
  const picture = await createImageBitmap(blob);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [picture.width, picture.height];
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.drawImage(picture, 0, 0);
  return {
    width: picture.width,
    height: picture.height,
    at: (x, y) => [...context.getImageData(Math.round(x), Math.round(y), 1, 1).data.slice(0, 3)].join(' '),
  };
}

const rgb = (hex: string) => [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16)).join(' ');

describe('saving a picture', () => {
  afterEach(unmount);

  for (const tag of ['map', 'timeline', 'coverage', 'matrix', 'number', 'reach', 'nexus', 'table', 'profile'])
    it(`hands out treaty-${tag} as SVG that names nothing from elsewhere`, async () => {
      const more = tag === 'profile' ? 'state="KEN"' : tag === 'matrix' || tag === 'table' ? 'region="155"' : '';
      const widget = await mount<TreatyElement>(`<treaty-${tag} downloads="svg" as-of="2005-04-25" ${more}></treaty-${tag}>`);
      const { name, blob } = await saved(widget, 'Download SVG');
      assert.match(name, new RegExp(`^treaty-${tag}-.*2005-04-25\\.svg$`));
      assert.equal(blob.type, 'image/svg+xml');
      const text = await blob.text();
      const svg = new DOMParser().parseFromString(text, 'image/svg+xml');
      assert.isNull(svg.querySelector('parsererror'));
      assert.notMatch(text, / class=| style=|var\(|NaN|undefined|<script/);
      const said = svg.documentElement.textContent ?? '';
      const result = textOf(widget, tag === 'number' ? '.sentence' : '[part=result]').trim();
      assert.include(said.replace(/\s+/g, ''), result.replace(/\s+/g, ''), 'the result is in it');
      const caption = textOf(widget, '[part=caption] p').trim();
      assert.include(said.replace(/\s+/g, ''), caption.replace(/\s+/g, ''), 'date and source are in it');
    });

  it('hands out a map as PNG in its colours, at twice its size and 300 pixels an inch', async () => {
    const widget = await mount<TreatyElement>(
      '<treaty-map downloads="png" as-of="2005-04-25" theme="light"></treaty-map>',
      800,
    );
    const { name, blob } = await saved(widget, 'Download PNG');
    assert.equal(name, 'treaty-map-financing-1999-2005-04-25.png');
    const bytes = new DataView(await blob.arrayBuffer());
    assert.equal(bytes.getUint32(37), 0x70485973, 'a pHYs chunk behind the header');
    assert.equal(bytes.getUint32(41), 11811);
    const { width, at } = await pixelsOf(blob);
    assert.equal(width, 1600);
    // Where Brazil, which had signed only, Algeria and Greenland lie is found on the page's own map.
    const map = find<SVGSVGElement>(widget, 'svg.map');
    const [x0, y0, w] = (map.getAttribute('viewBox') ?? '').split(' ').map(Number) as [number, number, number];
    const scale = (1600 - 80) / w;
    const top = await topOfPicture(widget);
    const place = (code: string) => {
      const box = find<SVGGraphicsElement>(widget, `[data-state="${code}"]`).getBBox();
      return [40 + (box.x + box.width / 2 - x0) * scale, top * 2 + (box.y + box.height / 2 - y0) * scale] as const;
    };
    assert.equal(at(...place('DZA')), rgb('#009edb'));
    assert.equal(at(...place('TCD')), rgb('#e4dccf'));
    assert.equal(at(4, 4), rgb('#ffffff'));
  });

  it('follows the page into the dark, and the host’s own colours', async () => {
    const widget = await mount<TreatyElement>('<treaty-map downloads="svg" as-of="2005-04-25" theme="dark"></treaty-map>');
    widget.style.setProperty('--treaty-party', '#123456');
    const text = await (await saved(widget, 'Download SVG')).blob.text();
    assert.include(text, 'fill="#123456"');
    if (CSS.supports('color', 'light-dark(#000, #fff)')) assert.include(text, 'fill="#12191f"');
  });

  it('offers no picture of a date slider', async () => {
    await import('../define/treaty-date.js');
    const widget = await mount<TreatyElement>('<treaty-date downloads="svg png csv"></treaty-date>');
    const labels = [...shadow(widget).querySelectorAll('button.save')].map((one) => one.textContent?.trim());
    assert.notInclude(labels, 'Download SVG');
  });

  it('says so where a kind is not known', async () => {
    const widget = await mount<TreatyElement>('<treaty-map downloads="svgg"></treaty-map>');
    assert.match(textOf(widget, '[part=fault]'), /“svgg”.*“downloads”.*csv, json, svg, png/);
  });
});

/** Where the picture begins on a saved map's plate, in its own pixels: it stands there in the SVG. */
async function topOfPicture(widget: TreatyElement): Promise<number> {
  widget.setAttribute('downloads', 'svg');
  await widget.updateComplete;
  const { blob } = await saved(widget, 'Download SVG');
  const svg = new DOMParser().parseFromString(await blob.text(), 'image/svg+xml');
  const transform = svg.getElementById('picture')?.getAttribute('transform') ?? '';
  return Number(/translate\([\d.]+ ([\d.]+)\)/.exec(transform)?.[1]);
}
