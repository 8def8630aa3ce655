/** What the README says a site must allow is enough: its snippets as they stand, under a policy of that and nothing else. */
import { assert } from 'chai';
import { waysIn } from '../scripts/readme-ways.js';

const patience = 15_000;

async function until(condition: () => boolean, what: string): Promise<void> {
  const start = performance.now();
  while (!condition()) {
    if (performance.now() - start > patience) throw new Error(`not within ${patience} ms: ${what}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

const isDrawn = (widget: Element | null) => Boolean(widget?.shadowRoot?.querySelector('.figure [data-state], .figure [data-bar]'));

describe('what the README says a site must allow', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  /** What browsers reported since this was last asked, from the first line of a page on. */
  async function refused(): Promise<string[]> {
    // A report is sent when the browser finds the time.
    await new Promise((done) => setTimeout(done, 500));
    return (await (await fetch('/__readme/refused')).json()) as string[];
  }
  beforeEach(refused);

  async function open(heading: string, file = '') {
    const ways = waysIn(await (await fetch('/README.md')).text());
    const index = ways.findIndex((one) => one.heading === heading);
    assert.isAtLeast(index, 0, heading);
    const frame = document.createElement('iframe');
    frame.width = '960';
    frame.height = '800';
    frame.src = `/__readme/${index}/${file}`;
    const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
    document.body.append(frame);
    await loaded;
    const page = frame.contentDocument as Document;
    return { page, find: (selector: string) => page.querySelector<HTMLElement>(selector) };
  }

  for (const heading of ['One tag', 'Frozen or live', "In a site's own looks"])
    it(`${heading}: is enough for the picture, its table, and another language`, async () => {
      const { page, find } = await open(heading);
      const map = find('treaty-map') as HTMLElement;
      await until(() => isDrawn(map), 'the map');
      map.shadowRoot?.querySelector<HTMLButtonElement>('.as-table')?.click();
      await until(() => (map.shadowRoot?.querySelectorAll('tbody tr').length ?? 0) > 10, 'the table');
      page.documentElement.lang = 'ar';
      await until(() => map.shadowRoot?.querySelector<HTMLElement>('.root')?.dir === 'rtl', 'Arabic');
      assert.deepEqual(await refused(), []);
    });

  it('In a site’s own looks: the theme is taken', async () => {
    const { find } = await open("In a site's own looks");
    const map = find('treaty-map') as HTMLElement;
    await until(() => isDrawn(map), 'the map');
    const colour = (element: Element) => getComputedStyle(element).getPropertyValue('--treaty-party').trim();
    assert.notEqual(colour(map), '');
  });

  it('Under a strict policy: the demo needs no more than what is named', async () => {
    // The demo itself is opened under the whole policy by demos.web.test.ts; here under the part that a site must allow.
    const { find } = await open('Under a strict policy');
    await until(() => isDrawn(find('treaty-map')), 'the map');
    assert.deepEqual(await refused(), []);
  });

  it('A CMS that strips scripts: the picture, the numbers and the source are there without a script', async () => {
    const { find } = await open('A CMS that strips scripts');
    const picture = find('treaty-map figure img') as HTMLImageElement;
    await until(() => picture.complete && picture.naturalWidth > 0, 'the picture');
    assert.match((await refused()).join(), /^script-src(-elem)? /, 'its script is refused');
    assert.match(find('treaty-map')?.textContent ?? '', /Member States/);
    assert.match(find('treaty-map')?.textContent ?? '', /United Nations Treaty Collection/);
  });

  it('An iframe: the widget stands in it, and the frame has its height', async () => {
    const { find } = await open('An iframe');
    const frame = find('iframe') as HTMLIFrameElement;
    await until(() => frame.style.height !== '', 'the height');
    assert.isAbove(frame.getBoundingClientRect().height, 200);
    assert.deepEqual(await refused(), []);
  });

  it('The builder: the address opens it as it says, and its preview stands', async () => {
    const { find } = await open('The builder');
    const address = new URL((find('a') as HTMLAnchorElement).href);
    const { page } = await open('The builder', `builder.html${address.search}`);
    await until(() => page.documentElement.lang === 'fr' || page.querySelector('[lang=fr]') !== null, 'French');
    await until(() => isDrawn(page.querySelector('treaty-coverage')), 'the preview');
    await until(() => /<treaty-coverage[^>]* by="region"/.test(page.querySelector('textarea')?.value ?? ''), 'the snippet');
    assert.deepEqual(await refused(), []);
  });
});
