/** Widgets as a server draws them, taken over by the built files: the same nodes, nothing drawn twice. */
import { assert } from 'chai';
import type { TreatyElement } from '../elements/treaty-element.js';

const tags = ['treaty-coverage', 'treaty-date', 'treaty-map', 'treaty-matrix', 'treaty-nexus', 'treaty-number', 'treaty-profile', 'treaty-reach', 'treaty-table', 'treaty-timeline'];

const patience = 15_000;

async function until(condition: () => boolean, what: string): Promise<void> {
  const start = performance.now();
  while (!condition()) {
    if (performance.now() - start > patience) throw new Error(`not within ${patience} ms: ${what}`);
    await new Promise((done) => setTimeout(done, 30));
  }
}

interface Served {
  readonly page: Document;
  readonly element: TreatyElement;
  readonly tree: ShadowRoot;
}

async function open(query: string, width = 976): Promise<Served> {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '900';
  frame.src = `/served?${query}`;
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument as Document;
  const element = page.querySelector('main')?.firstElementChild as TreatyElement;
  assert.ok(element.shadowRoot, 'a shadow tree without a script');
  return { page, element, tree: element.shadowRoot };
}

function load(page: Document, file: string): Promise<unknown> {
  const script = page.createElement('script');
  script.type = 'module';
  script.src = `/dist/${file}`;
  const loaded = new Promise((done, fail) => {
    script.addEventListener('load', done, { once: true });
    script.addEventListener('error', fail, { once: true });
  });
  page.head.append(script);
  return loaded;
}

function nodesOf(tree: ShadowRoot): Node[] {
  const walker = tree.ownerDocument.createTreeWalker(tree, NodeFilter.SHOW_ALL);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}

/** Takes over what stands, and gives what changed in doing so. */
async function takeOver({ page, element, tree }: Served): Promise<MutationRecord[]> {
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((some) => records.push(...some));
  observer.observe(tree, { subtree: true, childList: true, characterData: true, attributes: true });
  let ready = false;
  element.addEventListener('treaty-ready', () => (ready = true));
  await load(page, 'hydrate.js');
  await load(page, `${element.localName}.js`);
  await until(() => ready, 'the widget is ready');
  await element.updateComplete;
  for (let i = 0; i < 4; i++) await new Promise((done) => setTimeout(done, 30));
  records.push(...observer.takeRecords());
  observer.disconnect();
  return records;
}

/** What appeared or went, and which attributes changed, by element. */
const changes = (records: readonly MutationRecord[]) => [
  ...new Set(
    records.map(({ type, target, attributeName }) =>
      [type, target instanceof CharacterData ? 'text' : (target as Element).localName, attributeName ?? ''].join(' ').trim(),
    ),
  ),
];

const textIn = ({ tree }: Served, selector: string) => (tree.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();

/**
 * What may change where, because only a page can tell: how wide letters are, and where the lists lie
 * that lines lead between. Of all others nothing changes at all.
 */
const allowed: { readonly [tag: string]: RegExp } = {
  'treaty-coverage': /^attributes div style$/,
  // The name of a milestone, for the pointer.
  'treaty-date': /^childList title$/,
  // The tab stop, and widths.
  'treaty-matrix': /^attributes (div (class|style)|tbody style|th (tabindex|aria-label)|td (data-state|data-instrument|class|data-status|aria-label|data-year|tabindex))$/,
  'treaty-nexus': /^(childList svg|attributes \w+ .*)$/,
  'treaty-timeline': /^(attributes|childList|characterData)( |$)/,
};

describe('a widget that a server has drawn', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  for (const tag of tags)
    it(`is taken over as it stands: ${tag}`, async () => {
      const served = await open(`tag=${tag}&as-of=2005-04-25&state=KEN&instruments=financing-1999`);
      const before = nodesOf(served.tree);
      assert.isAbove(before.length, 100);
      assert.isNotEmpty(textIn(served, '.heading') || textIn(served, '.sentence') || textIn(served, 'output'));
      const records = await takeOver(served);
      const gone = before.filter((node) => node.getRootNode() !== served.tree);
      // A line of time is laid out for the page's width and letters; what it is laid out in stays.
      const inPlot = (node: Node) => tag === 'treaty-timeline' && node.nodeType !== Node.DOCUMENT_NODE && !before.slice(0, 20).includes(node);
      assert.isEmpty(gone.filter((node) => !inPlot(node)).map((node) => `${node.nodeName} ${node.textContent}`));
      assert.isBelow(gone.length, before.length / 20);
      const rule = allowed[tag];
      assert.isEmpty(changes(records).filter((one) => !rule?.test(one)));
    });

  it('waits for the texts of its language, and is never seen without them', async () => {
    const served = await open('tag=treaty-map&as-of=2005-04-25&lang=fr');
    assert.match(textIn(served, '.result'), /135 États Membres sur 191|135/);
    const records = await takeOver(served);
    assert.isEmpty(changes(records));
    assert.match(textIn(served, '.result'), /États Membres/);
  });

  it('listens and speaks once it is taken over', async () => {
    const served = await open('tag=treaty-map&as-of=2005-04-25');
    await takeOver(served);
    const { element, tree } = served;
    let selected = '';
    element.addEventListener('treaty-select', ({ state }) => (selected = state ?? ''));
    const kenya = tree.querySelector('[data-state="KEN"]');
    kenya?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await element.updateComplete;
    assert.equal(selected, 'KEN');
    element.setAttribute('as-of', '2001-09-28');
    await element.updateComplete;
    assert.match(textIn(served, '.heading'), /28 September 2001/);
    assert.equal(tree.querySelectorAll('figure').length, 1);
  });

  it('joins its group, though the group shows another day than was served', async () => {
    const served = await open('tag=treaty-map&as-of=2005-04-25&group=served');
    const { page, element } = served;
    const slider = page.createElement('treaty-date');
    slider.setAttribute('group', 'served');
    slider.setAttribute('as-of', '2001-09-28');
    page.body.append(slider);
    await load(page, 'hydrate.js');
    await load(page, 'treaty-widgets.js');
    await until(() => element.asOf === '2001-09-28', 'the day of the group, which the slider joined first');
    await element.updateComplete;
    assert.match(textIn(served, '.heading'), /28 September 2001/);
    assert.match(textIn(served, '.result'), /^4 of 189 Member States/);
  });

  it('offers what this page can make, though the server could not know', async () => {
    const served = await open('tag=treaty-number&as-of=2005-04-25&downloads=csv+pptx');
    const buttons = () => [...served.tree.querySelectorAll('button.save')].map(({ textContent }) => textContent?.trim());
    assert.lengthOf(buttons(), 1);
    await load(served.page, 'hydrate.js');
    await load(served.page, 'treaty-widgets.js');
    await until(() => buttons().length === 2, 'slides');
    assert.match(buttons()[1] ?? '', /PPTX/);
  });

  it('is drawn anew where nothing takes it over', async () => {
    const served = await open('tag=treaty-number&as-of=2005-04-25');
    const before = served.tree.querySelector('figure, .figure');
    await load(served.page, 'treaty-number.js');
    await until(() => served.tree.querySelector('.figure') !== before, 'another picture');
    assert.equal(served.tree.querySelectorAll('.figure').length, 1);
  });

  it('is drawn anew where another version has drawn it', async () => {
    const served = await open('tag=treaty-number&as-of=2005-04-25');
    const marker = [...nodesOf(served.tree)].find((node) => node instanceof (served.page.defaultView as Window & typeof globalThis).Comment && /^lit-part \S/.test(node.data)) as Comment;
    marker.data = 'lit-part AAAAAAAAAAA=';
    await takeOver(served);
    assert.equal(served.tree.querySelectorAll('.figure').length, 1);
    assert.match(served.tree.textContent ?? '', /135 of 191/);
  });

  it('has its looks under a strict policy, before and after', async () => {
    const served = await open('tag=treaty-map&as-of=2005-04-25&strict');
    const view = served.page.defaultView as Window & typeof globalThis & { trustedTypes?: { createPolicy(name: string, rules: object): { createScriptURL(url: string): string } } };
    const refused: string[] = [];
    served.page.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => refused.push(`${violatedDirective} ${sample}`));
    const fill = () => view.getComputedStyle(served.tree.querySelector('path[data-status="party"], [data-status="party"] path') as Element).fill;
    const before = fill();
    assert.notEqual(before, 'rgb(0, 0, 0)');
    const trusted = view.trustedTypes?.createPolicy('lit-html', { createScriptURL: (url: string) => url });
    for (const file of ['hydrate.js', 'treaty-map.js']) {
      const script = served.page.createElement('script');
      script.type = 'module';
      script.src = trusted?.createScriptURL(`/dist/${file}`) ?? `/dist/${file}`;
      const loaded = new Promise((done) => script.addEventListener('load', done, { once: true }));
      served.page.head.append(script);
      await loaded;
    }
    await served.element.updateComplete;
    // Without the style element that the nonce let pass.
    served.tree.querySelector('style')?.remove();
    assert.equal(fill(), before);
    assert.isEmpty(refused);
  });
});
