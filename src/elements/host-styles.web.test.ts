/**
 * A site's own style sheets change nothing inside a widget: every element of every shadow tree looks, and
 * stands, as it did without them.
 */
import { assert } from 'chai';
import '../define/treaty-coverage.js';
import '../define/treaty-date.js';
import '../define/treaty-map.js';
import '../define/treaty-matrix.js';
import '../define/treaty-nexus.js';
import '../define/treaty-number.js';
import '../define/treaty-profile.js';
import '../define/treaty-reach.js';
import '../define/treaty-table.js';
import '../define/treaty-timeline.js';
import type { TreatyElement } from './treaty-element.js';

const page = document.createElement('div');
page.style.cssText = 'width: 720px; --treaty-font: sans-serif';

const widgets = [
  ['treaty-map', { timeline: '', downloads: 'csv' }],
  ['treaty-timeline', { instruments: 'financing-1999,bombings-1997' }],
  ['treaty-coverage', { instruments: 'financing-1999,bombings-1997' }],
  ['treaty-matrix', { instruments: 'financing-1999,bombings-1997', region: 'caribbean' }],
  ['treaty-profile', { state: 'KEN', instruments: 'universal-12' }],
  ['treaty-number', { by: 'region' }],
  ['treaty-table', { region: 'caribbean' }],
  ['treaty-date', {}],
  ['treaty-reach', { view: 'calendar' }],
  ['treaty-nexus', {}],
  // One that says what is wrong.
  ['treaty-map', { instruments: 'no-such-treaty' }],
] as const;

/** What a rule of a page's could reach by inheritance or by name, beside where a thing stands and how large it is. */
const looks = [
  'display position float color background-color background-image opacity visibility cursor fill stroke stroke-width',
  'font-family font-size font-style font-weight font-variant-numeric font-feature-settings line-height letter-spacing',
  'word-spacing word-break overflow-wrap hyphens white-space text-align text-indent text-transform text-shadow',
  'text-decoration-line text-rendering vertical-align direction list-style-type border-top-width border-top-style',
  'border-top-color border-collapse border-spacing border-top-left-radius margin-top margin-left padding-top',
  'padding-left box-sizing box-shadow outline-style appearance max-width min-height table-layout caption-side',
]
  .join(' ')
  .split(' ');

/** What is seen of an element. */
interface Seen {
  /** Left, top, width and height in the widget; none for what is not drawn, such as patterns. */
  readonly box: readonly number[];
  readonly looks: readonly string[];
}

/** Every kind of element three times, by what it is. */
function seen(widget: Element): Map<string, Seen> {
  const found = new Map<string, Seen>();
  const counts = new Map<string, number>();
  const origin = widget.getBoundingClientRect();
  for (const element of widget.shadowRoot?.querySelectorAll('*') ?? []) {
    const kind = `${element.localName}.${element.getAttribute('class') ?? ''}`;
    const n = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, n);
    if (n > 3 || element.closest('[hidden]')) continue;
    const style = getComputedStyle(element);
    const { left, top, width, height } = element.getBoundingClientRect();
    const box = width || height ? [left - origin.left, top - origin.top, width, height] : [];
    found.set(`${kind} ${n}`, { box, looks: looks.map((name) => `${name}: ${style.getPropertyValue(name)}`) });
  }
  return found;
}

/** What is another than before. Lines of text are laid out to parts of a pixel that hang on where the page stands. */
function changes(was: Seen, is: Seen | undefined): readonly string[] {
  const moved = was.box.some((value, i) => Math.abs(value - (is?.box[i] ?? NaN)) > 0.5) || was.box.length !== is?.box.length;
  return [
    ...(moved ? [`${was.box.join(' ')} -> ${is?.box.join(' ') ?? ''}`] : []),
    ...was.looks.flatMap((line, i) => (line === is?.looks[i] ? [] : [`${line} -> ${is?.looks[i] ?? ''}`])),
  ];
}

const settled = async () => {
  for (let i = 0; i < 4; i++) await new Promise((done) => requestAnimationFrame(done));
  await new Promise((done) => setTimeout(done, 100));
};

async function withSheet(sheet: HTMLLinkElement | HTMLStyleElement, act: () => void): Promise<void> {
  const loaded = new Promise((done, fail) => {
    sheet.addEventListener('load', done, { once: true });
    sheet.addEventListener('error', () => fail(new Error('no style sheet')), { once: true });
  });
  document.head.append(sheet);
  try {
    await loaded;
    await settled();
    act();
  } finally {
    sheet.remove();
    await settled();
  }
}

function link(address: string): HTMLLinkElement {
  return Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address });
}

function rules(text: string): HTMLStyleElement {
  return Object.assign(document.createElement('style'), { textContent: text });
}

const sheets: { readonly [name: string]: () => HTMLLinkElement | HTMLStyleElement } = {
  Bootstrap: () => link('/node_modules/bootstrap/dist/css/bootstrap.css'),
  USWDS: () => link('/node_modules/@uswds/uswds/dist/css/uswds.css'),
  'a reset of everything': () =>
    rules(`*, *::before, *::after { margin: 0; padding: 0; border: 0; font: inherit; color: inherit; vertical-align: baseline;
      box-sizing: content-box; list-style: none; text-decoration: none; background: none; }
      body { font: italic 700 22px/2 fantasy; text-align: right; text-transform: uppercase; text-indent: 2em; color: red;
      text-shadow: 1px 1px red; white-space: pre; word-break: break-all; hyphens: auto; cursor: crosshair; fill: red; stroke: red }`),
  'rules by the names of elements': () =>
    rules(`svg { display: block; width: 10px; fill: red; overflow: hidden } button { padding: 1em; border-radius: 2em; background: red }
      figure, p, h3, table, td, th, ul, li, dl, input, select, label { margin: 2em; padding: 1em; border: 3px solid red; float: left }
      path, circle, rect, line, text { fill: red; stroke: red; transform: rotate(3deg) } a { color: red } :focus-visible { outline: none }
      .root, .figure, .heading, .legend, .party, .tooltip, .map { display: none; color: red }`),
};

describe('a site’s own style sheets', () => {
  const drawn: HTMLElement[] = [];
  let untouched: readonly Map<string, Seen>[] = [];

  before(async () => {
    document.body.append(page);
    for (const [tag, attributes] of widgets) {
      const widget = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
      page.append(widget);
      drawn.push(widget);
    }
    for (const widget of drawn) await (widget as TreatyElement).updateComplete;
    await settled();
    untouched = drawn.map(seen);
  });
  after(() => page.remove());

  it('have something to change', () => {
    for (const [i, found] of untouched.entries()) assert.isAbove(found.size, 3, widgets[i]?.[0]);
  });

  for (const [name, sheet] of Object.entries(sheets))
    it(`change nothing inside: ${name}`, async () => {
      await withSheet(sheet(), () => {
        for (const [i, widget] of drawn.entries()) {
          const [was, is] = [untouched[i] as Map<string, Seen>, seen(widget)];
          assert.deepEqual([...is.keys()], [...was.keys()], widget.localName);
          for (const [key, one] of was) assert.deepEqual(changes(one, is.get(key)), [], `${widget.localName} ${key}`);
        }
      });
    });

  it('would see what a part changes', async () => {
    await withSheet(rules('treaty-map::part(heading) { color: red }'), () => {
      const [map] = drawn as [HTMLElement];
      const [was, is] = [untouched[0], seen(map)].map((found) => found?.get('h3.heading 1'));
      assert.isNotEmpty(changes(was as Seen, is));
    });
  });

  it('leave the font to the page, and nothing else of its letters', async () => {
    page.style.removeProperty('--treaty-font');
    await withSheet(rules('body { font: italic 700 22px/2 monospace }'), () => {
      const result = drawn[0]?.shadowRoot?.querySelector('.result') as Element;
      const { fontFamily, fontSize, fontStyle, fontWeight, lineHeight } = getComputedStyle(result);
      assert.deepEqual([fontFamily, fontSize, fontStyle, fontWeight, lineHeight], ['monospace', '16px', 'normal', '400', '22.4px']);
    });
  });
});
