/** Widgets in iframes, as built: sizes, groups across frames, and strangers among them. */
import { assert } from 'chai';
import '../define/treaty-map.js';
import { groupStore } from '../model/group.js';
import { mount, settled, unmount } from '../elements/testing.js';
import type { TreatyMap } from '../elements/treaty-map.js';
import { startHost } from './host.js';

const patience = 15_000;

async function until(condition: () => boolean, what: string): Promise<void> {
  const start = performance.now();
  while (!condition()) {
    if (performance.now() - start > patience) throw new Error(`not within ${patience} ms: ${what}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

let groups = 0;
const freshGroup = () => `embed-test-${++groups}`;

function embed(query: string, sandbox?: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.width = '600';
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.src = `/dist/embed.html?${query}`;
  document.body.append(frame);
  return frame;
}

/** The widget inside a frame that is not in a sandbox. */
const inside = (frame: HTMLIFrameElement) =>
  frame.contentDocument?.querySelector<TreatyMap>('treaty-map') ?? undefined;

/** A frame whose script says what it likes to its page and to all frames beside it. */
function stranger(messages: readonly unknown[], more: { readonly src?: string } = {}): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  const script = `for (const message of ${JSON.stringify(messages)}) {
    parent.postMessage(message, '*');
    for (let i = 0; i < parent.length; i++) parent[i].postMessage(message, '*');
  }
  parent.postMessage('said', '*');`;
  frame.srcdoc = `<script>${script}</script>`;
  if (more.src) frame.src = more.src;
  return frame;
}

const hostile = (group: string) => [
  {
    type: 'treaty-group',
    version: 1,
    group,
    turn: 1e9,
    join: false,
    state: { asOf: '1999-12-31', selected: 'USA', theme: 'dark', src: 'https://example.org/' },
  },
  { type: 'treaty-size', version: 1, height: 9999 },
  { type: 'treaty-hello', version: 1 },
];

async function said(frame: HTMLIFrameElement): Promise<void> {
  const heard = new Promise<void>((done) => {
    const listen = (event: MessageEvent) => {
      if (event.source !== frame.contentWindow || event.data !== 'said') return;
      window.removeEventListener('message', listen);
      done();
    };
    window.addEventListener('message', listen);
  });
  document.body.append(frame);
  await heard;
  await new Promise((done) => setTimeout(done, 200));
}

describe('widgets in iframes', () => {
  before(() => startHost());
  afterEach(() => {
    unmount();
    document.querySelectorAll('iframe').forEach((frame) => frame.remove());
  });

  for (const sandbox of [undefined, 'allow-scripts']) {
    const where = sandbox ? 'in a sandbox' : 'of one site';
    it(`get the height they need ${where}`, async () => {
      const frame = embed('tag=treaty-map&as-of=2005-04-25', sandbox);
      await until(() => parseFloat(frame.style.height) > 300, 'a height');
      if (!sandbox)
        assert.isAtMost(
          frame.contentDocument?.documentElement.scrollHeight ?? Infinity,
          Math.ceil(parseFloat(frame.style.height)),
        );
    });

    it(`bring their attributes into a group ${where}`, async () => {
      const group = freshGroup();
      const map = await mount<TreatyMap>(`<treaty-map group="${group}"></treaty-map>`);
      embed(`tag=treaty-map&as-of=2001-09-28&selected=FRA&group=${group}`, sandbox);
      await until(() => map.asOf === '2001-09-28', 'the date of the frame');
      assert.equal(map.selected, 'FRA');
    });
  }

  it('take the state of the page, and follow it', async () => {
    const group = freshGroup();
    const map = await mount<TreatyMap>(
      `<treaty-map instruments="bombings-1997" as-of="2005-04-25" group="${group}"></treaty-map>`,
    );
    const frame = embed(`tag=treaty-map&as-of=2001-09-28&group=${group}`);
    await until(() => inside(frame)?.asOf === '2005-04-25', 'the date of the page');
    assert.equal(map.asOf, '2005-04-25', 'one that joins late changes nothing');
    map.selected = 'KEN';
    await until(() => inside(frame)?.selected === 'KEN', 'the State selected on the page');
    await until(
      () =>
        /Terrorist Bombings/.test(
          inside(frame)?.shadowRoot?.querySelector('[part=heading]')?.textContent ?? '',
        ),
      'the instruments of the page',
    );
  });

  it('speak with each other through the page, and no group with another', async () => {
    const [one, other] = [freshGroup(), freshGroup()];
    const [a, b, c] = [one, one, other].map((group) => embed(`tag=treaty-map&layout=tiles&group=${group}`)) as [
      HTMLIFrameElement,
      HTMLIFrameElement,
      HTMLIFrameElement,
    ];
    await until(() => [a, b, c].every((frame) => inside(frame)?.shadowRoot?.querySelector('svg.map')), 'three maps');
    const map = inside(a) as TreatyMap;
    await until(() => groupStore(one).size > 0 && groupStore(other).size > 0, 'frames that joined');
    map.selected = 'KEN';
    for (let month = 1; month <= 12; month++) map.asOf = `2003-${String(month).padStart(2, '0')}-01`;
    await until(() => inside(b)?.selected === 'KEN' && inside(b)?.asOf === '2003-12-01', 'the other frame');
    await settled(map);
    assert.equal(map.asOf, '2003-12-01', 'nothing jumps back');
    assert.equal(inside(c)?.selected, '');
    assert.equal(inside(c)?.asOf, '');
  });

  it('say so where the address names no widget', async () => {
    const frame = embed('tag=treaty-nothing');
    await until(() => Boolean(frame.contentDocument?.body?.textContent?.includes('treaty-nothing')), 'a sentence');
    const arabic = embed('tag=treaty-nothing&lang=ar-EG');
    const said = () => arabic.contentDocument?.querySelector('p');
    await until(() => Boolean(said()?.textContent?.includes('treaty-nothing')), 'a sentence in Arabic');
    assert.deepEqual([said()?.lang, said()?.dir], ['ar', 'rtl']);
    assert.match(said()?.textContent ?? '', /\p{Script=Arabic}/u);
  });

  it('speak all six languages without another request', async () => {
    for (const [language, said] of [['ar', /\p{Script=Arabic}/u], ['es', /Estados/], ['fr', /États/], ['ru', /\p{Script=Cyrillic}/u], ['zh', /\p{Script=Han}/u]] as const) {
      const frame = embed(`lang=${language}&as-of=2005-04-25`, undefined);
      await until(() => said.test(inside(frame)?.shadowRoot?.querySelector('.result')?.textContent ?? ''), language);
      const files = (frame.contentWindow as Window).performance.getEntriesByType('resource').map(({ name }) => name);
      assert.isEmpty(files.filter((name) => name.includes('chunks')), 'all inside');
      frame.remove();
    }
  });

  it('take no markup and no foreign attribute from the address', async () => {
    const query = new URLSearchParams({
      tag: 'treaty-map',
      heading: '<img src=x onerror=alert(1)>',
      onclick: 'alert(1)',
      src: 'https://example.org/',
      style: 'color:red',
    });
    const frame = embed(query.toString());
    await until(() => Boolean(inside(frame)?.shadowRoot?.querySelector('[part=heading]')), 'a map');
    assert.deepEqual(inside(frame)?.getAttributeNames(), ['heading']);
    assert.isNull(inside(frame)?.shadowRoot?.querySelector('img') ?? null);
  });

  it('are not moved by a stranger in another frame', async () => {
    const group = freshGroup();
    const map = await mount<TreatyMap>(`<treaty-map as-of="2005-04-25" group="${group}"></treaty-map>`);
    const frame = embed(`tag=treaty-map&group=${group}`);
    await until(() => inside(frame)?.asOf === '2005-04-25', 'the frame in the group');
    const bad = stranger(hostile(group));
    await said(bad);
    for (const one of [map, inside(frame) as TreatyMap]) {
      assert.equal(one.asOf, '2005-04-25');
      assert.equal(one.selected, '');
    }
    assert.isBelow(parseFloat(frame.style.height || '0'), 9999, 'a frame’s height is its own to say');
    assert.equal(bad.style.height, '', 'no frame of ours');
  });

  it('can change nothing but the documented keys of their own group, even when their page is a stranger’s', async () => {
    const [own, other] = [freshGroup(), freshGroup()];
    const map = await mount<TreatyMap>(`<treaty-map as-of="2005-04-25" group="${own}"></treaty-map>
      <treaty-map as-of="2005-04-25" group="${other}"></treaty-map>`);
    const second = document.querySelectorAll('treaty-map')[1] as TreatyMap;
    await settled(second);
    // With `srcdoc` the address says it is ours, as that of a frame that went elsewhere would.
    const bad = stranger([...hostile(other), ...hostile(own)], { src: `/dist/embed.html?group=${own}` });
    await said(bad);
    assert.equal(map.asOf, '1999-12-31', 'a group of its page’s own choice');
    assert.equal(second.asOf, '2005-04-25');
    assert.deepEqual(Object.keys(groupStore(own).state).sort(), ['asOf', 'selected']);
    assert.equal(map.theme, 'auto');
  });
});
