/** The dashboard as a reader meets it: opened by a link, moved together, its state in its address. */
import { assert } from 'chai';

const patience = 15_000;

async function until(condition: () => boolean, what: string): Promise<void> {
  const start = performance.now();
  while (!condition()) {
    if (performance.now() - start > patience) throw new Error(`not within ${patience} ms: ${what}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

async function open(query: string, width = 1280): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '900';
  frame.src = `/demos/dashboard.html${query}`;
  document.body.append(frame);
  await new Promise((done) => frame.addEventListener('load', done, { once: true }));
  return frame;
}

const widget = (frame: HTMLIFrameElement, tag: string) =>
  frame.contentDocument?.querySelector(tag)?.shadowRoot ?? undefined;

const headingOf = (frame: HTMLIFrameElement, tag: string) =>
  widget(frame, tag)?.querySelector('[part=heading]')?.textContent ?? '';

describe('the dashboard', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it('opens Financing, as of 18 April 2005, Africa, Kenya selected', async () => {
    const frame = await open('?instruments=financing-1999&as-of=2005-04-18&region=africa&selected=KEN');
    await until(() => headingOf(frame, 'treaty-profile').includes('Kenya'), 'Kenya’s checklist');
    assert.match(headingOf(frame, 'treaty-map'), /Terrorist Financing Convention on 18 April 2005$/);
    assert.match(widget(frame, 'treaty-map')?.querySelector('[part=result]')?.textContent ?? '', /^Africa: /);
    assert.match(headingOf(frame, 'treaty-matrix'), /18 April 2005$/);
  });

  it('keeps the first view in what an address leaves open', async () => {
    const frame = await open('?selected=KEN');
    await until(() => headingOf(frame, 'treaty-profile').includes('Kenya'), 'Kenya’s checklist');
    await until(() => /Financing Convention on 25 April 2005$/.test(headingOf(frame, 'treaty-map')), 'the map');
  });

  it('moves all by the slider, selects in all by a press, and says so in its address', async () => {
    const frame = await open('');
    await until(() => /Financing Convention on 25 April 2005$/.test(headingOf(frame, 'treaty-map')), 'the map');
    widget(frame, 'treaty-date')?.querySelector<HTMLButtonElement>('[aria-label="One year back"]')?.click();
    for (const tag of ['treaty-map', 'treaty-coverage', 'treaty-matrix'])
      await until(() => /April 2004$/.test(headingOf(frame, tag)), `${tag} a year earlier`);
    const france = widget(frame, 'treaty-map')?.querySelector('[data-state=FRA]');
    const { x, y, width, height } = france?.getBoundingClientRect() ?? new DOMRect();
    const at = { clientX: x + width * 0.75, clientY: y + height * 0.3 };
    france?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, ...at }));
    await until(() => headingOf(frame, 'treaty-profile').includes('France'), 'the checklist of France');
    const address = () => frame.contentWindow?.location.search ?? '';
    await until(() => /as-of=2004-04-\d\d&selected=FRA$/.test(address()), 'the address');
    assert.match(address(), /^\?instruments=financing-1999&/);
    const again = await open(address());
    await until(() => headingOf(again, 'treaty-profile').includes('France'), 'the same by its link');
    assert.equal(headingOf(again, 'treaty-map'), headingOf(frame, 'treaty-map'));
  });

  it('gives its address to copy, with a clipboard or without', async () => {
    const frame = await open('?instruments=bombings-1997&as-of=2001-09-28');
    await until(() => /28 September 2001$/.test(headingOf(frame, 'treaty-map')), 'the map');
    const page = frame.contentDocument as Document;
    page.querySelector<HTMLButtonElement>('#copy')?.click();
    const output = () => page.querySelector('output')?.textContent ?? '';
    await until(() => output() !== '', 'an answer');
    assert.match(output(), /^Copied$|instruments=bombings-1997&as-of=2001-09-28$/);
  });
});
