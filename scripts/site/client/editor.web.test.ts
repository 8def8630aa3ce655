/** The pages of elements as the site has them, under their strict policy: the examples stand, and can be changed. */
import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';

const patience = 15_000;

async function until(condition: () => boolean, what: string): Promise<void> {
  const start = performance.now();
  while (!condition()) {
    if (performance.now() - start > patience) throw new Error(`not within ${patience} ms: ${what}`);
    await new Promise((done) => setTimeout(done, 30));
  }
}

type View = Window & typeof globalThis & { refusedByPolicy: string[] };

/** A page of an element in a frame. */
class Opened {
  readonly frame = document.createElement('iframe');
  readonly errors: string[] = [];

  static async open(tag: string, width: number): Promise<Opened> {
    const page = new Opened();
    page.frame.width = String(width);
    page.frame.height = '900';
    page.frame.src = `/site-pages/elements/${tag}.html`;
    const loaded = new Promise((done) => page.frame.addEventListener('load', done, { once: true }));
    document.body.append(page.frame);
    await loaded;
    page.view.addEventListener('error', ({ message }) => page.errors.push(message));
    await until(() => page.widgets.length > 0 && page.widgets.every((one) => Boolean(one.shadowRoot?.querySelector('.figure'))), `${tag}: a picture`);
    return page;
  }

  get view(): View {
    return this.frame.contentWindow as View;
  }

  get document(): Document {
    return this.view.document;
  }

  /** What the frame above the field shows. */
  get widgets(): Element[] {
    return [...this.document.querySelectorAll('.preview > *')];
  }

  get field(): HTMLTextAreaElement {
    return this.document.querySelector('textarea') as HTMLTextAreaElement;
  }

  get faults(): string[] {
    return [...this.document.querySelectorAll('.faults li')].map(({ textContent }) => textContent ?? '');
  }

  type(text: string): void {
    this.field.value = text;
    this.field.dispatchEvent(new this.view.InputEvent('input', { bubbles: true }));
  }

  /** Nothing was refused, nothing failed, nothing is wider than the page. */
  isWell(): void {
    assert.deepEqual({ refused: this.view.refusedByPolicy, errors: this.errors }, { refused: [], errors: [] });
    const { documentElement: root } = this.document;
    assert.isAtMost(root.scrollWidth, root.clientWidth, 'nothing is wider than the page');
  }
}

describe('the page of an element', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  for (const tag of ['coverage', 'date', 'map', 'matrix', 'nexus', 'number', 'profile', 'reach', 'table', 'timeline'])
    it(`treaty-${tag} has its example at work, on a phone too`, async () => {
      const page = await Opened.open(`treaty-${tag}`, 320);
      assert.equal(page.widgets[0]?.localName, `treaty-${tag}`);
      for (const one of page.widgets) assert.isNull(one.shadowRoot?.querySelector('[part=fault]') ?? null);
      assert.include(page.field.value, `<treaty-${tag}`);
      page.isWell();
    });

  it('shows what is typed: a change of attributes in the same widget, another widget in its place', async () => {
    const page = await Opened.open('treaty-number', 960);
    const [widget] = page.widgets;
    page.type('<treaty-number instruments="bombings-1997" as-of="2005-04-25" lang="fr"></treaty-number>');
    await until(() => widget?.getAttribute('lang') === 'fr', 'the change');
    await until(() => /25 avril 2005/.test(widget?.shadowRoot?.textContent ?? ''), 'the widget in French');
    assert.strictEqual(page.widgets[0], widget);
    assert.isFalse(widget?.hasAttribute('by'));
    page.type('<treaty-coverage by="region">\n  <h3 slot="heading">Ours &amp; theirs</h3>\n</treaty-coverage>');
    await until(() => page.widgets[0]?.localName === 'treaty-coverage', 'another widget');
    await until(() => Boolean(page.widgets[0]?.shadowRoot?.querySelector('.figure')), 'its picture');
    assert.equal(page.widgets[0]?.querySelector('[slot=heading]')?.textContent, 'Ours & theirs');
    page.isWell();
  });

  it('says what cannot be taken, runs nothing of it, and keeps the picture', async () => {
    const page = await Opened.open('treaty-number', 960);
    const [widget] = page.widgets;
    const { view } = page;
    page.type('<treaty-number instrument="x" onclick="parent.hit = 1"></treaty-number>\n<img src=x onerror="parent.hit = 1"><script>parent.hit = 1</script>');
    await until(() => page.faults.length > 0, 'the faults');
    assert.match(page.faults[0] ?? '', /^Line 1: treaty-number has no attribute instrument\. Nearest: instruments\.$/);
    assert.equal(page.field.getAttribute('aria-invalid'), 'true');
    assert.strictEqual(page.widgets[0], widget);
    assert.isNull(page.document.querySelector('.preview img, .preview script'));
    assert.isUndefined((globalThis as { hit?: number }).hit);
    assert.deepEqual(view.refusedByPolicy, []);
    const again = [...page.document.querySelectorAll('button')].find(({ textContent }) => textContent === 'As it was');
    again?.click();
    assert.deepEqual(page.faults, []);
    assert.include(page.field.value, 'instruments="financing-1999"');
    assert.equal(page.field.getAttribute('aria-invalid'), 'false');
  });

  it('is left by Tab, and copies or says how to', async () => {
    const page = await Opened.open('treaty-number', 960);
    page.view.focus();
    page.field.focus();
    await sendKeys({ press: 'Tab' });
    const copy = page.document.activeElement as HTMLElement;
    assert.equal(copy.textContent, 'Copy');
    copy.click();
    const said = () => page.document.querySelector('section.live .said')?.textContent ?? '';
    await until(() => said() !== '', 'what happened');
    assert.match(said(), /^Copied\.$|^This page may not copy/);
    if (said() !== 'Copied.') assert.equal(page.field.selectionEnd, page.field.value.length);
  });
});
