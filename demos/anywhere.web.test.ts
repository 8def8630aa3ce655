/** The places where embedded things break, each as a reader comes to it. */
import { assert } from 'chai';

const patience = 15_000;

async function until(condition: () => boolean, what: string): Promise<void> {
  const start = performance.now();
  while (!condition()) {
    if (performance.now() - start > patience) throw new Error(`not within ${patience} ms: ${what}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

type View = Window & typeof globalThis;

async function frameOf(prepare: (frame: HTMLIFrameElement) => void, width = 1000): Promise<{ view: View; page: Document }> {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '900';
  prepare(frame);
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  await loaded;
  return { view: frame.contentWindow as View, page: frame.contentDocument as Document };
}

const picture = (widget: Element | null | undefined) => widget?.shadowRoot?.querySelector('svg.map, .tracks, .figure');
const isDrawn = (widget: Element | null | undefined) => Boolean(picture(widget));
const heading = (widget: Element | null) => widget?.shadowRoot?.querySelector('.heading')?.textContent?.trim() ?? '';

describe('anywhere in a page', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  const open = async (width?: number) => {
    const { view, page } = await frameOf((frame) => (frame.src = '/demos/anywhere.html'), width);
    const errors: string[] = [];
    view.addEventListener('error', ({ message }) => errors.push(message));
    const find = <E extends Element = HTMLElement>(selector: string) => page.querySelector<E>(selector) as E;
    await until(() => isDrawn(find('#narrow treaty-map')), 'the first map');
    return { view, page, find, errors };
  };

  for (const width of [320, 1000])
    it(`draws where it can be seen, and is no wider than the page, at ${width} pixels`, async () => {
      const { page, find, errors } = await open(width);
      for (const selector of ['#narrow treaty-map', '#twice treaty-map', '#twice treaty-map + treaty-map', '#moved treaty-map', '#far treaty-map']) {
        find(selector).scrollIntoView();
        await until(() => isDrawn(find(selector)), selector);
        const [widget, drawn] = [find(selector), picture(find(selector)) as Element].map((one) => one.getBoundingClientRect());
        assert.isAtMost(drawn?.right ?? 0, (widget?.right ?? 0) + 1, selector);
      }
      assert.isAtMost(find('#narrow treaty-map').offsetWidth, 200);
      const { documentElement: root } = page;
      assert.isAtMost(root.scrollWidth, root.clientWidth);
      assert.deepEqual(errors, []);
    });

  it('twice: one date each', async () => {
    const { find } = await open();
    const [one, two] = ['#twice treaty-map', '#twice treaty-map + treaty-map'].map((selector) => find(selector));
    one?.scrollIntoView();
    await until(() => isDrawn(one) && isDrawn(two), 'both');
    assert.match(heading(one ?? null), /28 September 2001/);
    assert.match(heading(two ?? null), /25 April 2005/);
  });

  it('in a shadow tree: with its looks', async () => {
    const { view, find } = await open();
    const component = find('#shadow .component');
    component.scrollIntoView();
    const inner = () => component.shadowRoot?.querySelector('treaty-map') ?? null;
    await until(() => isDrawn(inner()), 'a map');
    const party = inner()?.shadowRoot?.querySelector('[data-status=party]') as Element;
    assert.notEqual(view.getComputedStyle(party).fill, 'rgb(0, 0, 0)');
  });

  it('in a dialog: drawn when it opens, as wide as the dialog', async () => {
    const { find } = await open();
    const map = find('dialog treaty-map');
    find('#dialog .open').scrollIntoView();
    await pause(200);
    assert.isFalse(isDrawn(map));
    find('#dialog .open').click();
    await until(() => isDrawn(map), 'a map');
    assert.isAbove((picture(map) as Element).getBoundingClientRect().width, 300);
    // A press on a State opens its trail above all of the dialog.
    const kenya = map.shadowRoot?.querySelector('[data-state=KEN]') as Element;
    kenya.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await until(() => map.shadowRoot?.querySelector('.tooltip:not([hidden])') !== null, 'a tooltip');
    find('dialog button').click();
    assert.isFalse(find<HTMLDialogElement>('dialog').open);
  });

  it('in a tab that is hidden: drawn when it is shown, at its size', async () => {
    const { find } = await open();
    const chart = find('#tab treaty-coverage');
    chart.parentElement?.scrollIntoView();
    await pause(200);
    assert.isFalse(isDrawn(chart));
    find('#tab summary').click();
    await until(() => isDrawn(chart), 'bars');
    await until(() => chart.offsetHeight > 300 && chart.offsetWidth > 300, 'its size');
  });

  it('moved in the document: what was chosen stays', async () => {
    const { find } = await open();
    const map = find<HTMLElement & { selected: string }>('#moved treaty-map');
    map.scrollIntoView();
    await until(() => isDrawn(map), 'a map');
    const drawing = picture(map);
    map.shadowRoot?.querySelector('[data-state=FRA]')?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    assert.equal(map.selected, 'FRA');
    for (let i = 0; i < 3; i++) {
      find('#moved .move').click();
      await pause(50);
      assert.equal(map.selected, 'FRA');
      assert.equal(picture(map), drawing);
    }
    assert.equal(map.parentElement, find('.place + .place'));
    // It still hears the pointer.
    map.shadowRoot?.querySelector('[data-state=KEN]')?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    assert.equal(map.selected, 'KEN');
  });

  it('written by a script', async () => {
    const { find } = await open();
    find('#written').scrollIntoView();
    find('#written .write').click();
    await until(() => isDrawn(find('#written treaty-map')), 'a map');
  });

  it('far down the page: not drawn before the reader comes', async () => {
    const { find, view } = await open();
    const far = find('treaty-map.far');
    await pause(300);
    assert.isFalse(isDrawn(far));
    assert.isAbove(far.offsetHeight, 300);
    view.scrollTo(0, far.offsetTop - view.innerHeight * 1.5);
    await until(() => isDrawn(far), 'drawn before it is seen');
  });

  it('before the script arrives: room is kept, and nothing moves when it comes', async function () {
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) this.skip();
    for (const [tag, width] of [['treaty-map', 960], ['treaty-map', 640], ['treaty-map', 340], ['treaty-reach', 960]] as const) {
      const { view, page } = await frameOf((frame) => {
        frame.srcdoc = `<!doctype html><html lang="en"><link rel="stylesheet" href="/dist/treaty-widgets.css">
          <p>Before.</p><${tag} instruments="financing-1999" as-of="2005-04-25"></${tag}><p id="after">After.</p>`;
      }, width);
      const widget = page.querySelector(tag);
      const after = page.querySelector('#after') as HTMLElement;
      await until(() => view.document.fonts.status === 'loaded', 'fonts');
      const room = widget?.getBoundingClientRect().height ?? 0;
      assert.isAbove(room, 400, tag);
      let shift = 0;
      const observer = new view.PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { value: number }).value;
      });
      observer.observe({ type: 'layout-shift', buffered: true });
      await pause(300);
      const before = after.offsetTop;
      const script = page.createElement('script');
      script.type = 'module';
      script.src = `/dist/${tag}.js`;
      page.head.append(script);
      await until(() => isDrawn(widget), 'a picture');
      await pause(300);
      observer.disconnect();
      assert.equal(after.offsetTop, before, `${tag} at ${width} pixels`);
      assert.equal(shift, 0, `${tag} at ${width} pixels`);
    }
  });
});
