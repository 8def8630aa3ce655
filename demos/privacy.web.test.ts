/**
 * The promise of `docs/privacy.md`: the whole gallery, open for a minute and used, asks for no file but its own, keeps
 * nothing in the browser and tries to make out neither browser nor machine.
 */
import { assert } from 'chai';
import type { AskedFor } from '../scripts/watched-pages.js';

/** How long the gallery is open, and how much of that when all is drawn and nobody touches it; in milliseconds. */
const minute = 60_000;
const quiet = 15_000;
const patience = 30_000;

/** What may be asked of a browser, on any page. */
const allowed: readonly string[] = [
  'watched',
  // How a reader wants things shown.
  'matchMedia (forced-colors: active)',
  'matchMedia (prefers-reduced-motion: reduce)',
];

/** The deck is turned by reveal.js, which asks whether it is on a telephone. */
const allowedOn: Readonly<{ [page: string]: readonly string[] }> = {
  '/demos/deck/index.html': ['navigator.userAgent', 'navigator.platform'],
};

/** Where the library's own files are, and those of the gallery. */
const ownFile = /^\/__watched\/(dist|demos|node_modules\/reveal\.js\/dist|scripts\/watcher\.js)(\/|$)/;

/** A family however an engine quotes it. */
const plain = (family: string) => family.replace(/["']/g, '').replace(/,\s*/g, ', ');

/** What this origin keeps in the browser. */
const kept = async () => ({
  cookie: document.cookie,
  local: localStorage.length,
  session: sessionStorage.length,
  databases: (await indexedDB.databases()).length,
  caches: (await caches.keys()).length,
  workers: (await navigator.serviceWorker.getRegistrations()).length,
});

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

async function until(condition: () => boolean, what: () => string): Promise<void> {
  const start = performance.now();
  while (!condition()) {
    if (performance.now() - start > patience) throw new Error(`not within ${patience} ms: ${what()}`);
    await wait(50);
  }
}

const askedFor = async () => (await (await fetch('/__watch-log')).json()) as AskedFor[];

/** Every page that the gallery's first page links to, and itself. */
async function pagesOfGallery(): Promise<string[]> {
  const text = await (await fetch('/demos/index.html')).text();
  const page = new DOMParser().parseFromString(text, 'text/html');
  const links = [...page.querySelectorAll('nav a')].map((link) => link.getAttribute('href') ?? '');
  return ['index.html', ...links];
}

const told: [page: string, what: string][] = [];
const hear = ({ data }: MessageEvent) => {
  const { watched } = (data ?? {}) as { watched?: [string, string] };
  if (watched) told.push([watched[0].replace('/__watched', ''), watched[1]]);
};

async function open(page: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  // One upon another, so that each is in view as far as browsers know.
  frame.style.cssText = 'position: fixed; inset: 0; width: 1280px; height: 900px; border: 0';
  frame.src = `/__watched/demos/${page}`;
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame;
}

const documentOf = (frame: HTMLIFrameElement) => frame.contentDocument as Document;
const widgetsOf = (frame: HTMLIFrameElement) =>
  [...documentOf(frame).querySelectorAll<HTMLElement>('*')].filter(({ localName }) => localName.startsWith('treaty-'));
const isDrawn = (widget: Element) => Boolean(widget.shadowRoot?.querySelector('.figure, .sentence, [part=fault]'));

/** The families of letters that a widget is set in. */
function familiesOf(frame: HTMLIFrameElement): string[] {
  const view = frame.contentWindow as Window;
  return widgetsOf(frame).flatMap((widget) =>
    [widget, ...(widget.shadowRoot?.querySelectorAll('text, .root') ?? [])].map((one) => plain(view.getComputedStyle(one).fontFamily)),
  );
}

/** Does with a widget what a reader does first. */
async function use(widget: HTMLElement): Promise<void> {
  const tree = widget.shadowRoot as ShadowRoot;
  const datum = tree.querySelector('[data-state], [data-node], [data-bar], tbody tr');
  datum?.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, composed: true }));
  datum?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  for (const button of tree.querySelectorAll<HTMLButtonElement>('.zoom button, .player button, .entry, .as-table')) {
    button.click();
    await wait(0);
  }
}

describe('the privacy of a reader', () => {
  before(() => addEventListener('message', hear));
  after(() => removeEventListener('message', hear));
  beforeEach(() => told.splice(0));
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it('would see what is asked for, kept or made out', async () => {
    const frame = await open('one-tag.html');
    const view = frame.contentWindow as Window & typeof globalThis;
    await askedFor();
    view.document.cookie = 'seen=1; path=/__watched/demos; max-age=5';
    await view.fetch('/__watched/demos/own-data.csv');
    view.localStorage.getItem('seen');
    view.document.createElement('canvas').toDataURL();
    view.document.createElement('canvas').getContext('webgl');
    void view.navigator.hardwareConcurrency;
    void view.navigator.plugins;
    new view.Image().src = 'https://elsewhere.invalid/pixel.gif';
    const context = view.document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
    context.font = '12px Garamond';
    new Intl.DateTimeFormat().resolvedOptions();
    new view.Intl.DateTimeFormat().resolvedOptions();
    const expected = ['cookie', 'window.localStorage', 'canvas.toDataURL', 'HTMLCanvasElement.getContext webgl', 'navigator.hardwareConcurrency', 'navigator.plugins', 'measured in Garamond', 'Intl.DateTimeFormat.resolvedOptions'];
    const seen = () => told.map(([, what]) => what);
    await until(() => seen().some((what) => /^elsewhere: img-src/.test(what)), () => `a picture from elsewhere, in ${seen().join(', ')}`);
    assert.includeMembers(seen(), expected);
    assert.deepInclude(await askedFor(), { method: 'GET', url: '/__watched/demos/own-data.csv', cookie: true });
    view.document.cookie = 'seen=; path=/__watched/demos; max-age=0';
  });

  it('is kept: the whole gallery, open for a minute and used, asks for its own files and for nothing of the reader', async function () {
    this.timeout(4 * minute);
    const pages = await pagesOfGallery();
    assert.isAbove(pages.length, 20);
    const before = await kept();
    await askedFor();
    const start = performance.now();
    const frames: HTMLIFrameElement[] = [];
    for (const page of pages) {
      const frame = await open(page);
      frames.push(frame);
      // What is hidden draws nothing: it is opened, and what a script of the page writes is written.
      for (const tab of documentOf(frame).querySelectorAll('details')) tab.open = true;
      for (const button of documentOf(frame).querySelectorAll<HTMLButtonElement>('section > button[type=button]')) button.click();
      for (const widget of widgetsOf(frame)) {
        widget.scrollIntoView({ block: 'center' });
        // A slide that is not turned to draws for paper only.
        if (widget.getClientRects().length === 0) frame.contentWindow?.dispatchEvent(new Event('beforeprint'));
        await until(() => isDrawn(widget), () => `${widget.localName} on ${page}`);
        await use(widget);
      }
      // Still open, but painting costs some engines so much that the next would wait for it.
      frame.style.visibility = 'hidden';
    }
    // Another language, for every widget of a page.
    const [gallery] = frames as [HTMLIFrameElement];
    documentOf(gallery).documentElement.lang = 'fr';
    await until(() => widgetsOf(gallery).every(({ shadowRoot }) => shadowRoot?.querySelector<HTMLElement>('.root')?.lang === 'fr'), () => 'French');
    await wait(Math.max(minute - quiet - (performance.now() - start), 2000));
    const asked = await askedFor();
    for (const frame of frames) frame.style.visibility = '';
    await wait(quiet);
    assert.deepEqual(await askedFor(), [], 'asked for when nobody did anything');

    for (const { method, url, cookie } of asked) {
      const { pathname, search } = new URL(url, location.href);
      assert.deepEqual([method, cookie], ['GET', false], url);
      // A browser asks for the icon of a site by itself.
      if (pathname !== '/favicon.ico') assert.match(pathname, ownFile);
      // What a reader does is in no address: only pages that are framed have a query, the one written in the gallery.
      if (search !== '') assert.match(pathname, /\/embed\.html$/);
    }
    const watched = new Set(told.filter(([, what]) => what === 'watched').map(([page]) => page));
    assert.sameMembers([...watched], [...pages.map((page) => `/demos/${page}`), '/dist/embed.html'], 'watched from their first line');
    const families = new Map(pages.map((page, index) => [`/demos/${page}`, familiesOf(frames[index] as HTMLIFrameElement)]));
    const found = told.filter(([page, what]) => {
      if (allowed.includes(what) || allowedOn[page]?.includes(what)) return false;
      // A label is measured in the letters that it is set in, and in no others.
      const [, family] = /^measured in (.+)$/.exec(what) ?? [];
      return family === undefined || !families.get(page)?.includes(plain(family));
    });
    assert.deepEqual(found, []);
    assert.deepEqual(await kept(), before, 'kept in the browser');
    assert.deepEqual(before, { cookie: '', local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
  });
});
