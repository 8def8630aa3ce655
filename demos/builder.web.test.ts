/** The page that builds snippets, as built and under the strict policy: by pointer and keyboard, in six languages, from its address. */
import { assert } from 'chai';
import { sendKeys } from '@web/test-runner-commands';

const patience = 15_000;

async function until(condition: () => boolean, what: string): Promise<void> {
  const start = performance.now();
  while (!condition()) {
    if (performance.now() - start > patience) throw new Error(`not within ${patience} ms: ${what}`);
    await new Promise((done) => setTimeout(done, 30));
  }
}

type View = Window & typeof globalThis & { refusedByPolicy?: string[] };

class Page {
  readonly frame = document.createElement('iframe');

  static async open(query = '', width = 1280): Promise<Page> {
    const page = new Page();
    page.frame.width = String(width);
    page.frame.height = '900';
    page.frame.src = `/demos/builder.html${query}`;
    const loaded = new Promise((done) => page.frame.addEventListener('load', done, { once: true }));
    document.body.append(page.frame);
    await loaded;
    await until(() => page.text !== '', 'a snippet');
    return page;
  }

  get view(): View {
    return this.frame.contentWindow as View;
  }

  get document(): Document {
    return this.frame.contentDocument as Document;
  }

  get text(): string {
    return this.document.querySelector('textarea')?.value ?? '';
  }

  get preview(): Element {
    return this.document.querySelector('.frame')?.firstElementChild as Element;
  }

  all<E extends Element = HTMLElement>(selector: string): E[] {
    return [...this.document.querySelectorAll<E>(selector)];
  }

  /** The control with a label. */
  field<E extends HTMLElement = HTMLInputElement>(label: string | RegExp): E {
    const found = this.all<HTMLLabelElement>('label').find((one) => {
      const own = one.querySelector('span')?.textContent?.trim() ?? '';
      return typeof label === 'string' ? own === label : label.test(own);
    });
    assert.ok(found?.control, String(label));
    return found.control as E;
  }

  choose(label: string | RegExp, value: string): void {
    const select = this.field<HTMLSelectElement>(label);
    select.value = value;
    assert.equal(select.value, value, `${label} has ${value}`);
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }

  write(label: string, value: string): void {
    const input = this.field(label);
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }

  async form(value: string): Promise<void> {
    const before = this.text;
    this.document.querySelector<HTMLInputElement>(`input[name=form][value=${value}]`)?.click();
    await until(() => this.text !== before || value === 'element', value);
  }

  get heading(): string {
    return this.preview.shadowRoot?.querySelector('.heading')?.textContent?.trim() ?? '';
  }
}

const tags = ['treaty-map', 'treaty-timeline', 'treaty-coverage', 'treaty-matrix', 'treaty-profile', 'treaty-number', 'treaty-table', 'treaty-reach', 'treaty-nexus', 'treaty-date'];

describe('the builder of snippets', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it('makes every form of every widget, refused nothing by the strict policy, and asks for no file', async () => {
    const page = await Page.open();
    const loaded = page.view.performance.getEntriesByType('resource').length;
    for (const tag of tags) {
      page.choose('Widget', tag);
      await until(() => page.preview.localName === tag && Boolean(page.preview.shadowRoot?.querySelector('.figure')), tag);
      await page.form('element');
      await until(() => page.text.includes(`<${tag}`), `${tag} as an element`);
      assert.isNull(page.preview.shadowRoot?.querySelector('[part=fault]') ?? null, tag);
      const has = tag === 'treaty-date' ? ['iframe', 'react', 'oembed'] : ['iframe', 'figure', 'react', 'oembed'];
      const signs: { [form: string]: RegExp } = {
        iframe: new RegExp(`^<iframe src="embed\\.html\\?tag=${tag}[^>]* height="\\d+"`),
        figure: /^<figure lang="en">\n[^]*<figcaption>/,
        react: new RegExp(`import 'treaty-widgets/${tag}\\.js';`),
        oembed: /"type": "rich"/,
      };
      for (const form of has) {
        await page.form(form);
        await until(() => (signs[form] as RegExp).test(page.text), `${tag} as ${form}`);
      }
    }
    assert.isEmpty(page.view.refusedByPolicy ?? []);
    assert.equal(page.view.performance.getEntriesByType('resource').length, loaded, 'no other file');
  }).timeout(60_000);

  it('shows in the snippet what is chosen, and keeps it in its address', async () => {
    const page = await Page.open();
    const { length } = page.view.history;
    page.choose('Widget', 'treaty-coverage');
    page.choose('Instruments', 'universal-12');
    page.write('Day', '2005-04-25');
    page.choose('A bar or a number for each', 'region');
    page.choose('Region or group', 'GRULAC');
    page.choose('Language of the widget', 'fr');
    page.write('Heading of your own', 'Notre « carte » <b>');
    page.field('CSV').click();
    page.field('Dark').click();
    page.choose('Width', '640');
    page.write('Address of the folder with the library', '/lib/{version}/');
    const opening = '<treaty-coverage instruments="universal-12" as-of="2005-04-25" region="GRULAC" by="region" heading="Notre « carte » &lt;b&gt;" lang="fr" theme="dark" downloads="csv">';
    await until(() => page.text.includes(opening), opening);
    assert.match(page.text, /^<script type="module" src="\/lib\/0\/treaty-coverage\.js">/);
    assert.match(page.text, /<figure lang="fr">\s*<p><strong>Notre « carte » &lt;b&gt;<\/strong><\/p>/);
    assert.match(page.all<HTMLTextAreaElement>('textarea')[1]?.value ?? '', /^treaty-coverage \{\n {2}max-width: 640px;\n\}$/);
    assert.equal(page.heading, 'Notre « carte » <b>');
    assert.equal(page.view.history.length, length, 'the way back is not blocked');

    const { text } = page;
    const again = await Page.open(page.view.location.search);
    await until(() => again.text === text, 'the same snippet from the address');
    assert.equal(again.heading, page.heading);
    page.frame.remove();
    // What cannot be read is as if it were not there.
    const hostile = await Page.open('?tag=treaty-map&instruments=<script>&library=https://evil.example/&lang=xx&heading=<img%20src=x>');
    assert.notInclude(hostile.text, 'evil');
    assert.isEmpty(hostile.all('img'));
    assert.isEmpty(hostile.view.refusedByPolicy ?? []);
  });

  it('gives a snippet that shows the same in another page', async () => {
    const page = await Page.open('?tag=treaty-map&instruments=bombings-1997&as-of=2001-09-28&region=africa');
    const { heading, text } = page;
    const other = document.createElement('iframe');
    other.srcdoc = `<!doctype html><base href="${location.origin}/dist/">${text}`;
    document.body.append(other);
    const shown = () => other.contentDocument?.querySelector('treaty-map')?.shadowRoot?.querySelector('.heading')?.textContent?.trim();
    await until(() => shown() === heading, 'the same heading');
    await page.form('iframe');
    await until(() => page.text.startsWith('<iframe'), 'an iframe');
    const around = document.createElement('div');
    around.innerHTML = page.text.replace(/<script[^]*/, '').replace('sandbox="', 'sandbox="allow-same-origin ').replace('src="', 'src="/dist/').replace('loading="lazy"', '');
    document.body.append(around);
    const inner = around.querySelector('iframe') as HTMLIFrameElement;
    await until(() => inner.contentDocument?.querySelector('treaty-map')?.shadowRoot?.querySelector('.heading')?.textContent?.trim() === heading, 'the same in a frame');
    around.remove();
  });

  it('freezes day, version and hash', async () => {
    const page = await Page.open('?tag=treaty-number&frozen');
    const hashes = (await (await fetch('/dist/integrity.json')).json()) as { [file: string]: string };
    await until(() => page.text.includes(`integrity="${hashes['treaty-number.js']}"`), 'the hash');
    assert.match(page.text, / as-of="\d{4}-\d\d-\d\d" lang="en"/);
    await page.form('react');
    await until(() => /treaty-widgets@\d+\.\d+\.\d+ --save-exact/.test(page.text), 'the version');
  });

  it('speaks six languages, and names States and instruments in them', async () => {
    const page = await Page.open('?tag=treaty-profile&state=CIV');
    const titles = new Set<string>();
    for (const [language, state] of [['ar', 'كوت ديفوار'], ['zh', '科特迪瓦'], ['fr', 'Côte d’Ivoire'], ['ru', 'Кот-д’Ивуар'], ['es', 'Côte d’Ivoire'], ['en', 'Côte d’Ivoire']] as const) {
      page.document.querySelector<HTMLInputElement>(`input[name=page][value=${language}]`)?.click();
      const root = page.document.documentElement;
      await until(() => root.lang === language && page.all('select').some((one) => (one as HTMLSelectElement).value === 'CIV'), language);
      assert.equal(root.dir, language === 'ar' ? 'rtl' : 'ltr');
      const named = () => page.all<HTMLSelectElement>('select').find(({ value }) => value === 'CIV')?.selectedOptions[0]?.textContent?.replaceAll('\'', '’');
      await until(() => named() === state, state);
      await until(() => page.document.title === page.document.querySelector('h1')?.textContent, 'a title');
      titles.add(page.document.title);
      assert.isAtMost(root.scrollWidth, root.clientWidth);
      await until(() => page.preview.shadowRoot?.querySelector('.root')?.getAttribute('lang') === language, 'the widget follows the page');
    }
    assert.equal(titles.size, 6);
  });

  it('checks the contrast of chosen colours', async () => {
    const page = await Page.open();
    const findings = () => page.all('.findings li').map((one) => [one.className, one.textContent]);
    assert.isTrue(findings().every(([kind]) => kind === 'enough'));
    page.write('Letters', '#bbbbbb');
    page.write('Party', '#ff8080');
    page.write('Neither', '#f09090');
    await until(() => findings().some(([kind]) => kind === 'too-little'), 'too little');
    assert.deepEqual(findings().map(([kind]) => kind), ['too-little', 'enough', 'too-little', 'too-little']);
    assert.match(findings()[0]?.[1] ?? '', /Letters on Ground: 1\.9 : 1, too little; 4\.5 : 1 is needed\./);
    const map = page.preview as HTMLElement;
    assert.equal(map.style.getPropertyValue('--treaty-party'), '#ff8080');
    await until(() => (page.all<HTMLTextAreaElement>('textarea')[1]?.value ?? '').includes('--treaty-party: #ff8080;'), 'the style sheet');
    const written = page.document.querySelector<HTMLInputElement>('[aria-label="Links and focus, #"]') as HTMLInputElement;
    for (const value of ['blue', '#12345', '#FFEE99']) {
      written.value = value;
      written.dispatchEvent(new Event('change', { bubbles: true }));
    }
    await until(() => findings()[1]?.[0] === 'too-little', 'a colour that was written');
    assert.equal(map.style.getPropertyValue('--treaty-accent'), '#ffee99');
    page.all<HTMLButtonElement>('.colours button')[0]?.click();
    await until(() => findings().every(([kind]) => kind === 'enough'), 'the colours of the library');
    assert.equal(map.style.getPropertyValue('--treaty-party'), '');
  });

  it('copies, or says how to', async () => {
    const page = await Page.open();
    page.all<HTMLButtonElement>('.text button')[0]?.click();
    const said = () => page.document.querySelector('.said')?.textContent ?? '';
    await until(() => said() !== '', 'a word');
    assert.match(said(), /^Copied\.$|the text is selected/);
    const area = page.document.querySelector('textarea') as HTMLTextAreaElement;
    assert.deepEqual([area.selectionStart, area.selectionEnd], [0, area.value.length]);
  });

  it('saves the picture that the snippet names, as large as it says', async () => {
    const page = await Page.open('?tag=treaty-coverage&instruments=universal-12');
    let saved: { name: string; blob: Blob } | undefined;
    let blob: Blob | undefined;
    const { createObjectURL } = page.view.URL;
    page.view.URL.createObjectURL = (made) => createObjectURL.call(page.view.URL, (blob = made as Blob));
    page.view.HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      if (blob) saved = { name: this.download, blob };
    };
    const [png] = page.all<HTMLButtonElement>('.take button').filter(({ textContent }) => textContent?.includes('PNG'));
    png?.click();
    await until(() => saved !== undefined, 'a picture');
    const [, name, width, height] = /<img src="([^"]+)" width="(\d+)" height="(\d+)"/.exec(page.text) ?? [];
    assert.equal(saved?.name, name);
    const head = new DataView(await (saved?.blob as Blob).slice(0, 24).arrayBuffer());
    assert.deepEqual([head.getUint32(16), head.getUint32(20)], [2 * Number(width), 2 * Number(height)]);
  });

  it('is worked by keyboard alone', async () => {
    const page = await Page.open();
    page.field('Widget').focus();
    const active = () => page.document.activeElement as HTMLElement;
    const reached = new Set<string>();
    for (let i = 0; i < 120 && !/^Copy$/.test(active().textContent?.trim() ?? ''); i++) {
      await sendKeys({ press: 'Tab' });
      const { localName } = active();
      reached.add(localName === 'input' ? (active() as HTMLInputElement).type : localName);
      if (document.activeElement !== page.frame) break;
    }
    assert.match(active().textContent ?? '', /Copy/, 'the button that copies is reached');
    // WebKit's tab key passes colours over: they can be written, too.
    const kinds = page.all<HTMLInputElement>('input').map(({ type }) => type).filter((type) => type !== 'color' || /Chrome|Firefox/.test(navigator.userAgent));
    for (const kind of new Set(['select', 'textarea', 'treaty-map', ...kinds])) assert.include([...reached], kind);
    const radio = page.document.querySelector<HTMLInputElement>('input[name=form]:checked') as HTMLInputElement;
    radio.focus();
    await sendKeys({ press: 'ArrowRight' });
    await until(() => page.text.startsWith('<iframe'), 'an arrow chooses the next form');
    assert.equal((active() as HTMLInputElement).value, 'iframe', 'the focus stays where it was');
  });
});
