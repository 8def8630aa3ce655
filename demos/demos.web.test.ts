/**
 * Every demo is a test: each page is opened as it is, with the built files, and
 * must draw all its widgets without a fault, an error, a violated policy or a
 * request to anywhere but its own site.
 */
import { assert } from 'chai';

const pages = ['index.html', 'timeline.html', 'matrix.html', 'profile.html', 'table.html', 'coverage.html', 'number.html', 'one-tag.html', 'strict.html', 'close-ups.html', 'date.html', 'dashboard.html', 'frames.html', 'nexus.html', 'reach.html', 'reach-and-ratification.html', 'languages.html', 'pictures.html', 'own-data.html', 'theming.html', 'builder.html'];

/** Time for the slowest page in the slowest engine, in milliseconds. */
const patience = 15_000;

interface Seen {
  violations: string[];
  readonly errors: string[];
}

async function open(page: string, width: number): Promise<{ frame: HTMLIFrameElement; seen: Seen }> {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '900';
  const seen: Seen = { violations: [], errors: [] };
  frame.src = `/demos/${page}`;
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  await loaded;
  const view = frame.contentWindow as Window & typeof globalThis;
  view.addEventListener('error', ({ message }) => seen.errors.push(message));
  view.addEventListener('unhandledrejection', ({ reason }) => seen.errors.push(String(reason)));
  // The page under the strict policy listens itself, from its first line on.
  const { refusedByPolicy } = view as { refusedByPolicy?: string[] };
  if (refusedByPolicy) seen.violations = refusedByPolicy;
  return { frame, seen };
}

const widgetsOf = (frame: HTMLIFrameElement) =>
  [...(frame.contentDocument as Document).querySelectorAll<HTMLElement>('*')].filter(({ localName }) =>
    localName.startsWith('treaty-'),
  );

/** Whether a widget shows its picture. */
const isDrawn = (widget: Element | undefined) => Boolean(widget?.shadowRoot?.querySelector('.figure'));

async function until(condition: () => boolean, what: string): Promise<void> {
  const start = performance.now();
  while (!condition()) {
    if (performance.now() - start > patience) throw new Error(`not within ${patience} ms: ${what}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

describe('the demos', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  for (const page of pages) {
    for (const width of [320, 1280]) {
      it(`${page} draws everything at ${width} pixels`, async () => {
        const { frame, seen } = await open(page, width);
        const widgets = widgetsOf(frame);
        assert.isAbove(widgets.length, 0);
        await until(() => {
          // As a reader does, who goes down the page.
          const next = widgets.find((widget) => !isDrawn(widget));
          next?.scrollIntoView();
          return next === undefined;
        }, 'a picture in every widget');
        for (const one of widgets) assert.isNull(one.shadowRoot?.querySelector('[part=fault]') ?? null);
        assert.deepEqual(seen, { violations: [], errors: [] });
        const root = (frame.contentDocument as Document).documentElement;
        assert.isAtMost(root.scrollWidth, root.clientWidth, 'nothing is wider than the page');
        const entries = (frame.contentWindow as Window).performance.getEntriesByType('resource');
        for (const { name } of entries) assert.equal(new URL(name).origin, location.origin);
      });
    }
  }

  it('one tag loads one file and nothing else', async () => {
    const { frame } = await open('one-tag.html', 960);
    await until(() => isDrawn(widgetsOf(frame)[0]), 'the map');
    const entries = (frame.contentWindow as Window).performance.getEntriesByType('resource');
    const files = entries
      .map(({ name }) => new URL(name).pathname)
      // The test server's own, and what a browser asks for by itself.
      .filter((path) => !path.startsWith('/__') && path !== '/favicon.ico');
    assert.deepEqual(files, ['/dist/treaty-map.js']);
  });

  it('another language is one file more, fetched when the page first asks for it', async () => {
    const { frame } = await open('one-tag.html', 960);
    await until(() => isDrawn(widgetsOf(frame)[0]), 'the map');
    const { documentElement: root } = frame.contentDocument as Document;
    const map = widgetsOf(frame)[0]?.shadowRoot;
    const says = (words: RegExp) => words.test(map?.querySelector('.result')?.textContent ?? '');
    root.lang = 'fr';
    await until(() => says(/135 États Membres/), 'French');
    root.lang = 'en';
    await until(() => says(/135 of 191/), 'English');
    root.lang = 'fr-CA';
    await until(() => says(/135 États Membres/), 'French again');
    const entries = (frame.contentWindow as Window).performance.getEntriesByType('resource');
    const files = entries
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => !path.startsWith('/__') && path !== '/favicon.ico');
    assert.lengthOf(files, 2);
    assert.match(files[1] ?? '', /^\/dist\/chunks\/fr-[\w-]+\.js$/);
  });

  it('all six languages stand on one page, each in its own words, and one changes live', async () => {
    const { frame } = await open('languages.html', 1280);
    const page = frame.contentDocument as Document;
    const rootOf = (widget: Element | null | undefined) => widget?.shadowRoot?.querySelector<HTMLElement>('.root');
    await until(() => widgetsOf(frame).every(isDrawn), 'every widget');
    const sections = [...page.querySelectorAll<HTMLElement>('.six > section')];
    for (const section of sections)
      for (const widget of section.querySelectorAll('treaty-number, treaty-coverage')) {
        const root = rootOf(widget);
        assert.deepEqual([root?.lang, root?.dir], [section.lang, section.lang === 'ar' ? 'rtl' : 'ltr']);
      }
    const said = sections.map((one) => rootOf(one.querySelector('treaty-coverage'))?.querySelector('.heading')?.textContent);
    assert.equal(new Set(said).size, 6, 'six headings');
    const map = page.querySelector('#live treaty-map');
    for (const choice of page.querySelectorAll<HTMLInputElement>('input[name=language]')) {
      choice.click();
      const expected = choice.value === 'de' ? 'en' : choice.value.slice(0, 2);
      await until(() => rootOf(map)?.lang === expected, choice.value);
    }
  });

  it('every kind of file is made in the page, under the strict policy', async () => {
    const { frame, seen } = await open('pictures.html', 960);
    const widgets = widgetsOf(frame);
    await until(() => widgets.every(isDrawn), 'every widget');
    const view = frame.contentWindow as Window & typeof globalThis;
    const files: { name: string; blob: Blob }[] = [];
    let blob: Blob | undefined;
    const { createObjectURL } = view.URL;
    view.URL.createObjectURL = (made) => createObjectURL.call(view.URL, (blob = made as Blob));
    view.HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      if (blob) files.push({ name: this.download, blob });
    };
    for (const widget of widgets)
      for (const button of widget.shadowRoot?.querySelectorAll<HTMLButtonElement>('button.save') ?? []) {
        const before = files.length;
        button.click();
        await until(() => files.length > before, `${widget.localName}: ${button.textContent}`);
      }
    assert.lengthOf(files, 5 + 5 + 3 + 3);
    for (const { name, blob: file } of files) {
      const start = new Uint8Array(await file.slice(0, 5).arrayBuffer());
      const kind = name.slice(name.lastIndexOf('.') + 1);
      const signs: { [kind: string]: number[] } = {
        csv: [0xef, 0xbb, 0xbf],
        json: [0x7b],
        svg: [0x3c, 0x3f, 0x78, 0x6d, 0x6c],
        png: [0x89, 0x50, 0x4e, 0x47],
        pptx: [0x50, 0x4b, 3, 4],
      };
      const sign = signs[kind] ?? [];
      assert.deepEqual([...start.slice(0, sign.length)], sign, name);
    }
    assert.deepEqual(seen, { violations: [], errors: [] });
  });

  it('would see what the policy refuses', async () => {
    const { frame, seen } = await open('strict.html', 960);
    const { document } = frame.contentWindow as Window;
    const refused = document.createElement('p');
    refused.setAttribute('style', 'color: red');
    document.body.append(refused);
    await until(() => seen.violations.length > 0, 'a violation');
    assert.match(seen.violations[0] ?? '', /^style-src/);
  });

  it('works under the strict policy, by hand as well as at sight', async () => {
    const { frame, seen } = await open('strict.html', 960);
    const widgets = widgetsOf(frame);
    await until(() => widgets.every(isDrawn), 'every widget');
    const settle = () => new Promise((done) => setTimeout(done, 50));
    for (const widget of widgets) {
      const tree = widget.shadowRoot as ShadowRoot;
      const datum = tree.querySelector('[data-state], [data-node], [data-bar], tbody tr');
      datum?.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, composed: true }));
      datum?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      await settle();
      for (const button of tree.querySelectorAll<HTMLButtonElement>('.zoom button, .player button, .entry')) {
        button.click();
        await settle();
      }
      const asTable = tree.querySelector<HTMLButtonElement>('.as-table');
      asTable?.click();
      await settle();
      if (asTable) assert.isNotNull(tree.querySelector('table'), widget.localName);
    }
    assert.deepEqual(seen, { violations: [], errors: [] });
  });
});
