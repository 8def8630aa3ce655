/** Widgets in iframes as a site has them: many, in sandboxes, without the script around them, on a hostile page. */
import { assert } from 'chai';
import { worldGeometry } from '../data/geometry.js';
import { drawWidget } from '../cli/drawings/ask.js';
import type { TreatyMap } from '../elements/treaty-map.js';
import { englishLocale } from '../i18n/locale.js';
import { startHost } from './host.js';
import { snippetOf } from './snippet.js';
import { stillOf } from './still.js';

const patience = 20_000;

async function until(condition: () => boolean, what: string): Promise<void> {
  const start = performance.now();
  while (!condition()) {
    if (performance.now() - start > patience) throw new Error(`not within ${patience} ms: ${what}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

let stage: HTMLElement;

function embed(query: string, { sandbox = 'allow-scripts', width = 600 } = {}): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  if (sandbox) frame.setAttribute('sandbox', sandbox);
  frame.src = `/dist/embed.html?${query}`;
  stage.append(frame);
  return frame;
}

const heightOf = (frame: HTMLIFrameElement) => parseFloat(frame.style.height) || 0;

/** The widget inside a frame that is not in a sandbox. */
const inside = (frame: HTMLIFrameElement) =>
  frame.contentDocument?.querySelector<TreatyMap>('treaty-map') ?? undefined;

const isDrawn = (frame: HTMLIFrameElement) => Boolean(inside(frame)?.shadowRoot?.querySelector('svg.map'));

describe('widgets in iframes, as a site has them', () => {
  beforeEach(() => document.body.append((stage = document.createElement('main'))));
  afterEach(() => stage.remove());

  describe('with the script around them', () => {
    before(() => startHost());

    it('all have their height, ten at once and each in a sandbox', async () => {
      const tags = ['map', 'timeline', 'coverage', 'matrix', 'profile&state=KEN', 'number', 'table', 'reach', 'nexus', 'date'];
      const frames = tags.map((tag) => embed(`tag=treaty-${tag}&as-of=2005-04-25`));
      await until(() => frames.every((frame) => heightOf(frame) > 40), 'ten heights');
      // Each its own, and not one that was said for another.
      const heights = () => frames.map(heightOf);
      let before: number[] = [];
      await until(() => {
        const same = heights().every((height, i) => height === before[i]);
        before = heights();
        return same;
      }, 'heights that rest');
      assert.isAbove(new Set(before).size, 5);
    });

    it('fit their content again when the page gives them another width', async () => {
      const frame = embed('tag=treaty-map&as-of=2005-04-25', { sandbox: '', width: 900 });
      await until(() => heightOf(frame) > 300, 'a height');
      frame.width = '320';
      const fits = () => {
        const { scrollHeight = 0 } = frame.contentDocument?.documentElement ?? {};
        const { height = 0 } = frame.contentDocument?.body.getBoundingClientRect() ?? {};
        return frame.contentWindow?.innerWidth === 320 && scrollHeight <= heightOf(frame) && heightOf(frame) - height < 1.01;
      };
      await until(fits, 'the height at 320 pixels');
      frame.width = '900';
      await until(() => frame.contentWindow?.innerWidth === 900 && heightOf(frame) - (frame.contentDocument?.body.getBoundingClientRect().height ?? 0) < 1.01, 'the height at 900 pixels');
    });

    it('that are shown later have their height then', async () => {
      stage.hidden = true;
      const frame = embed('tag=treaty-number&as-of=2005-04-25');
      await new Promise((done) => frame.addEventListener('load', done, { once: true }));
      stage.hidden = false;
      await until(() => heightOf(frame) > 40, 'a height');
    });

    it('are found by one attribute too, where their address is another', async () => {
      const frame = embed('tag=treaty-number&as-of=2005-04-25');
      frame.src = '/dist/embed.html?tag=treaty-number&as-of=2005-04-25#/';
      frame.dataset['treatyEmbed'] = '';
      await until(() => heightOf(frame) > 40, 'a height');
    });
  });

  it('without the script around them are as high as the snippet says, and nothing in them is out of reach', async () => {
    const locale = englishLocale();
    const attributes = { 'as-of': '2005-04-25' };
    const { figure, table } = drawWidget('treaty-map', attributes, locale, worldGeometry());
    const widget = { tag: 'treaty-map', attributes, still: stillOf(figure, table(), '2005-04-25', locale), height: 735 };
    const release = { library: '/dist/', version: '1.0.0', frozen: false, integrity: {} };
    const snippet = snippetOf('iframe', widget, release);
    // As after a filter that takes the script away; and with this origin, so that the test can look in.
    stage.innerHTML = snippet.replace(/<script[^]*/, '').replace('allow-scripts', 'allow-scripts allow-same-origin').replace('loading="lazy"', '');
    const frame = stage.querySelector('iframe') as HTMLIFrameElement;
    for (const width of [960, 640, 360]) {
      stage.style.width = `${width}px`;
      await until(() => isDrawn(frame) && frame.clientWidth === width, `a map at ${width} pixels`);
      assert.equal(frame.clientHeight, 735, 'no script changes it');
      const root = frame.contentDocument?.documentElement as HTMLElement;
      assert.isAtMost(root.scrollWidth, root.clientWidth, 'nothing to the side');
      // What does not fit is scrolled to; what fits leaves no more empty than a third.
      const needed = frame.contentDocument?.body.getBoundingClientRect().height ?? 0;
      assert.isAbove(needed, 735 * 0.66, `${width}`);
      assert.isBelow(needed, 735 * 1.34, `${width}`);
    }
  });

  describe('on a hostile page', () => {
    const state = { asOf: '1999-12-31', selected: 'USA', instruments: 'bombings-1997' };
    const other = { theme: 'dark', src: 'https://example.org/', heading: 'Fooled', lang: 'ar', __proto__: { asOf: '1970-01-01' }, constructor: 'x' };

    it('change nothing but what the messages are documented to change, and only for their own group', async () => {
      const frame = embed('tag=treaty-map&as-of=2005-04-25&group=mine', { sandbox: '' });
      await until(() => isDrawn(frame), 'a map');
      const map = inside(frame) as TreatyMap;
      const attributes = () => map.getAttributeNames().map((name) => `${name}=${map.getAttribute(name)}`).join(' ');
      const before = [attributes(), map.shadowRoot?.querySelector('.heading')?.textContent];
      const say = async (message: unknown) => {
        frame.contentWindow?.postMessage(message, '*');
        await new Promise((done) => setTimeout(done, 30));
        await map.updateComplete;
      };
      const whole = { type: 'treaty-group', version: 1, group: 'mine', turn: 1e9, join: false };
      for (const message of [
        undefined, null, 0, 'treaty-group', [], {}, new Map([['type', 'treaty-group']]),
        { ...whole, version: 2, state }, { ...whole, version: '1', state }, { ...whole, type: 'treaty-Group', state },
        { ...whole, group: 'yours', state }, { ...whole, group: ['mine'], state }, { ...whole, turn: NaN, state }, { ...whole, turn: '5', state },
        { ...whole, turn: -1, state }, { ...whole, state: null }, { ...whole, state: [state] },
        { type: 'treaty-size', version: 1, height: 5 }, { type: 'treaty-hello', version: 1, state },
      ])
        await say(message);
      assert.deepEqual([attributes(), map.shadowRoot?.querySelector('.heading')?.textContent], before);

      await say({ ...whole, state: { ...state, ...other, asOf: '<img src=x>', selected: 'usa', instruments: 'a"><script>' } });
      // The page says all that the group has: what cannot be read is not there.
      assert.deepEqual([attributes(), map.asOf, map.selected, map.instruments], [before[0], '', '', ''], 'values that are none');

      await say({ ...whole, state: { ...state, ...other } });
      await until(() => map.asOf === '1999-12-31', 'what a group may share');
      assert.deepEqual([map.selected, map.theme, map.heading, map.lang, map.instruments], ['USA', 'auto', '', '', '']);
      assert.equal(Object.prototype.hasOwnProperty.call(Object.prototype, 'asOf'), false);
      assert.isNull(map.shadowRoot?.querySelector('[part=fault]') ?? null);
    });

    it('tell it their size and their group’s state, and nothing else', async () => {
      const heard: unknown[] = [];
      const listen = ({ data }: MessageEvent) => void heard.push(data);
      window.addEventListener('message', listen);
      try {
        const frame = embed('tag=treaty-map&as-of=2005-04-25&group=mine&selected=KEN');
        const groups = () => heard.filter((one) => (one as { type?: string }).type === 'treaty-group');
        await until(() => groups().length > 0 && heard.length > 1, 'what a frame says');
        for (const message of heard as { type: string }[]) {
          const keys = Object.keys(message).sort();
          if (message.type === 'treaty-size') assert.deepEqual(keys, ['height', 'type', 'version']);
          else {
            assert.deepEqual(keys, ['group', 'join', 'state', 'turn', 'type', 'version']);
            assert.deepEqual((message as unknown as { state: unknown }).state, { asOf: '2005-04-25', selected: 'KEN' });
          }
        }
        // A sandbox without an origin: its page cannot look in.
        assert.isNull(frame.contentDocument);
        assert.throws(() => frame.contentWindow?.document);
      } finally {
        window.removeEventListener('message', listen);
      }
    });

    it('listen to their page alone, not to a frame beside them', async () => {
      const frame = embed('tag=treaty-map&as-of=2005-04-25&group=mine', { sandbox: '' });
      await until(() => isDrawn(frame), 'a map');
      const stranger = document.createElement('iframe');
      stage.append(stranger);
      const script = stranger.contentDocument?.createElement('script') as HTMLScriptElement;
      const message = { type: 'treaty-group', version: 1, group: 'mine', state, turn: 1e9, join: false };
      script.textContent = `for (let i = 0; i < parent.length; i++) parent[i].postMessage(${JSON.stringify(message)}, '*');`;
      stranger.contentDocument?.body.append(script);
      await new Promise((done) => setTimeout(done, 200));
      assert.equal(inside(frame)?.asOf, '2005-04-25');
      // It would be heard from the page.
      frame.contentWindow?.postMessage(message, '*');
      await until(() => inside(frame)?.asOf === '1999-12-31', 'the page');
    });
  });
});
