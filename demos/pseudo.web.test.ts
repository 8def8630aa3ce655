/** With texts 60 per cent longer, from the left and from the right, nothing overflows anywhere. */
import { assert } from 'chai';
import { lengthen } from './pseudo-language.js';

/** Time for the slowest engine to draw the page, in milliseconds. */
const patience = 15_000;

const isPainted = (widget: Element) => Boolean(widget.shadowRoot?.querySelector('.figure, [part=fault]'));

async function open(language: string, width: number): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '900';
  frame.src = `/demos/pseudo.html?lang=${language}`;
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument as Document;
  const start = performance.now();
  while (![...page.querySelectorAll('main > *')].every(isPainted)) {
    if (performance.now() - start > patience) throw new Error(`not all drawn within ${patience} ms`);
    await new Promise((done) => setTimeout(done, 50));
  }
  // Widgets lay themselves out anew once they know their size.
  await new Promise((done) => setTimeout(done, 400));
  return page;
}

/** What is scrolled, meant to be clipped, or for the ear. */
const scrolled = '.table-frame, .unseen, .tooltip[hidden], .matrix, [hidden], option, defs, pattern, clipPath';

/** Everything that reaches beyond its widget's sides, by more than a pixel of rounding. */
function overflowing(page: Document): string[] {
  const found: string[] = [];
  for (const widget of page.querySelectorAll('main > *')) {
    const { left, right } = widget.getBoundingClientRect();
    for (const element of widget.shadowRoot?.querySelectorAll('*') ?? []) {
      const around = element.parentElement?.closest(scrolled) ?? element.closest('.unseen, [hidden], defs');
      // Of a drawing only what is written must be whole: a map may be clipped.
      const isShape = element instanceof SVGElement || element.namespaceURI === 'http://www.w3.org/2000/svg';
      if (around || (isShape && element.localName !== 'text')) continue;
      const box = element.getBoundingClientRect();
      // Buttons without a frame stand out by their padding, so that their words stand in line.
      // Some engines count the halo around letters.
      const slack = element.closest('.legend, .press') ? 8 : isShape ? 3.5 : 1.5;
      if (box.width === 0 || (box.left >= left - slack && box.right <= right + slack)) continue;
      const where = `${Math.round(box.left - left)} to ${Math.round(box.right - left)} of ${Math.round(right - left)}`;
      found.push(`${widget.localName} ${element.localName}.${element.getAttribute('class') ?? ''}: ${where}, “${element.textContent?.trim().slice(0, 40)}”`);
    }
  }
  return found;
}

describe('texts 60 per cent longer', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  for (const language of ['en-XA', 'ar-XB']) {
    for (const width of [320, 1280]) {
      it(`overflow nowhere in ${language} at ${width} pixels`, async () => {
        const page = await open(language, width);
        const { documentElement: root } = page;
        assert.isAtMost(root.scrollWidth, root.clientWidth, 'the page');
        assert.deepEqual(overflowing(page), []);
        const drawn = page.querySelector('treaty-map')?.shadowRoot?.querySelector('.root');
        assert.equal(drawn?.getAttribute('dir'), language === 'en-XA' ? 'ltr' : 'rtl');
        assert.equal(drawn?.querySelector('.as-table')?.textContent?.trim(), lengthen('Show as table'));
      });
    }
  }
});
