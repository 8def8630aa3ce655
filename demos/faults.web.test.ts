/**
 * Goes through the table of faults (`src/testing/faults-table.ts`, shown in `docs/faults.md`) with the built files:
 * each fault shows the right thing, once, and ends when its cause is gone.
 */
import { assert } from 'chai';
import { faultRows, type FaultRow } from '../src/testing/faults-table.js';

type Widget = HTMLElement & { src: string; retry?: () => void };
type View = Window & typeof globalThis;

const table = '/demos/own-data.csv';

async function until(condition: () => boolean, what: string, patience = 15_000): Promise<void> {
  const start = performance.now();
  while (!condition()) {
    if (performance.now() - start > patience) throw new Error(`not within ${patience} ms: ${what}`);
    await new Promise((done) => setTimeout(done, 30));
  }
}

/** A page with one map whose files come through the faulty server. */
async function open(of: string, fault: string, which: string) {
  const name = `${of}-${fault}-${Math.random().toString(36).slice(2)}`;
  const frame = document.createElement('iframe');
  frame.width = '960';
  frame.height = '800';
  const load = async (show: () => void) => {
    const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
    show();
    await loaded;
  };
  frame.src = `/__faults/${name}/${fault}/${which}/demos/one-tag.html`;
  await load(() => document.body.append(frame));
  const view = frame.contentWindow as View;
  const errors: string[] = [];
  const thrown: string[] = [];
  view.document.addEventListener('treaty-error', (event) => errors.push((event as unknown as { message: string }).message));
  view.addEventListener('error', ({ message }) => thrown.push(message));
  view.addEventListener('unhandledrejection', ({ reason }) => thrown.push(String(reason)));
  const find = () => view.document.querySelector('treaty-map') as Widget;
  const map = find();
  // Of the page as it is, which may have been loaded again.
  const text = (selector: string) => find()?.shadowRoot?.querySelector(selector)?.textContent?.replace(/\s+/g, ' ') ?? '';
  await until(() => /135 of 191/.test(text('.result')), 'the map');
  return {
    name, view, map, errors, thrown, text,
    /** Loads the page again, and gives its map. */
    async again() {
      await load(() => view.location.reload());
      await until(() => /135 of 191/.test(text('.result')), 'the map again');
      return find();
    },
    heal: () => fetch(`/__faults/${name}/heal`).then(() => undefined),
  };
}

type Page = Awaited<ReturnType<typeof open>>;

/** @param ask what asks for the file, of a page that was just loaded. */
async function ends({ ends: how }: FaultRow, { map, heal, again }: Page, isWell: () => boolean, ask: (map: Widget) => void = () => {}): Promise<void> {
  await heal();
  // Some engines do ask again before that; none has to.
  if (how === 'when the page is loaded again') ask(await again());
  if (how === 'by the button') map.shadowRoot?.querySelector<HTMLButtonElement>('.retry')?.click();
  await until(isWell, 'recovery');
}

async function data(row: FaultRow): Promise<void> {
  const page = await open('data', row.fault === 'offline' ? 'ok' : row.fault, 'own-data');
  const { map, view, text, errors, name } = page;
  // Another name for the same machine is another site.
  const site = row.fault === 'no-cors' ? location.origin.replace('localhost', '127.0.0.1') : location.origin;
  const isWell = () => text('.caption').includes('Supplied by the publisher') && text('.fault') === '';
  map.setAttribute('instruments', 'uncac-2003');
  if (row.fault === 'offline') {
    const { fetch: usual } = view;
    Object.defineProperty(view.navigator, 'onLine', { value: false, configurable: true });
    view.fetch = () => Promise.reject(new view.TypeError('no network'));
    map.setAttribute('src', table);
    await until(() => text('.fault').includes(row.says), row.says);
    view.fetch = usual;
    Object.defineProperty(view.navigator, 'onLine', { value: true, configurable: true });
    view.dispatchEvent(new view.Event('online'));
    await until(isWell, 'recovery');
    assert.lengthOf(errors, 1);
    return;
  }
  if (row.fault === 'never') (view as unknown as { treatyPatience: number }).treatyPatience = 400;
  map.setAttribute('src', `${site}/__faults/${name}/${row.fault}/own-data${table}`);
  if (row.fault === 'slow') {
    await until(() => text('.loading') !== '', 'the word that it loads');
    assert.match(text('.result'), /Member States/, 'the bundled data meanwhile');
    await until(isWell, 'the data');
    assert.lengthOf(errors, 0);
    return;
  }
  await until(() => text('.fault').includes(row.says), row.says);
  assert.include(text('.fault'), 'The data that come with this widget are shown.');
  assert.match(text('.result'), /Member States/, 'the bundled data stay on show');
  assert.lengthOf(errors, row.errors, 'told once');
  await ends(row, page, isWell);
  assert.lengthOf(errors, row.errors, 'told once');
}

async function reader(row: FaultRow): Promise<void> {
  const page = await open('reader', row.fault, 'own-part');
  const { map, text, errors } = page;
  const ask = (widget: Widget) => {
    widget.setAttribute('src', table);
    widget.setAttribute('instruments', 'uncac-2003');
  };
  ask(map);
  await until(() => text('.fault').includes(row.says), row.says);
  assert.match(text('.result'), /Member States/, 'the bundled data stay on show');
  assert.lengthOf(errors, row.errors, 'told once');
  await ends(row, page, () => text('.caption').includes('Supplied by the publisher') && text('.fault') === '', ask);
  assert.lengthOf(errors, row.errors);
}

async function language(row: FaultRow): Promise<void> {
  const page = await open('language', row.fault, 'fr-');
  const { view, text, errors } = page;
  const isFrench = () => /135 États Membres/.test(text('.result'));
  view.document.documentElement.lang = 'fr';
  if (row.errors === 0) return until(isFrench, 'French');
  await until(() => errors.length > 0, 'the error');
  assert.include(errors[0] ?? '', row.says);
  assert.match(text('.result'), /135 of 191 Member States/, 'English meanwhile');
  await ends(row, page, isFrench, (map) => (map.ownerDocument.documentElement.lang = 'fr'));
  assert.lengthOf(errors, row.errors, 'told once');
}

/** A list of activities; the widget that shows it is put on the page, with its own script. */
async function activities(row: FaultRow): Promise<void> {
  const { view, name, heal, errors } = await open('activities', row.fault === 'offline' ? 'ok' : row.fault, 'reach-data');
  const { document: page, fetch: usual } = view;
  const script = page.createElement('script');
  script.type = 'module';
  script.src = '../dist/treaty-reach.js';
  page.head.append(script);
  await view.customElements.whenDefined('treaty-reach');
  const widget = page.createElement('treaty-reach');
  page.body.append(widget);
  const text = (selector: string) => widget.shadowRoot?.querySelector(selector)?.textContent?.replace(/\s+/g, ' ') ?? '';
  await until(() => text('.result') !== '', 'the bundled activities');
  const before = text('.result');
  if (row.fault === 'offline') view.fetch = () => Promise.reject(new view.TypeError('no network'));
  widget.setAttribute('src', `/__faults/${name}/${row.fault === 'offline' ? 'ok' : row.fault}/reach-data/demos/reach-data.json`);
  await until(() => text('.fault').includes(row.says), row.says);
  assert.include(text('.fault'), 'What was shown before is still shown.');
  assert.equal(text('.result'), before);
  widget.shadowRoot?.querySelector<HTMLButtonElement>('.retry')?.click();
  await until(() => text('.loading') === '', 'another try');
  assert.lengthOf(errors, row.errors, 'told once, however often it is tried');
  await heal();
  view.fetch = usual;
  if (row.ends === 'by the button') widget.shadowRoot?.querySelector<HTMLButtonElement>('.retry')?.click();
  else view.dispatchEvent(new view.Event('online'));
  await until(() => text('.caption').includes('supplied by the publisher') && text('.fault') === '', 'recovery');
  assert.lengthOf(errors, row.errors, 'told once');
}

describe('the table of faults', function () {
  // Some rows wait for what never comes, or for a second and a third try.
  this.timeout(90_000);
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  for (const row of faultRows)
    it(`${row.what}: ${row.ends}`, async () => {
      await { data, activities, reader, language }[row.of](row);
    });
});
