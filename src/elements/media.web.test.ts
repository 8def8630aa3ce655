/**
 * A table: every widget in every medium and at every size a reader may have. Each field is a test.
 */
import { assert } from 'chai';
import '../define/treaty-coverage.js';
import '../define/treaty-date.js';
import '../define/treaty-map.js';
import '../define/treaty-matrix.js';
import '../define/treaty-nexus.js';
import '../define/treaty-number.js';
import '../define/treaty-profile.js';
import '../define/treaty-reach.js';
import '../define/treaty-table.js';
import '../define/treaty-timeline.js';
import { emulateMedia } from '@web/test-runner-commands';
import { emulateFeatures, find, mount, settled, shadow, unmount } from './testing.js';
import type { TreatyElement } from './treaty-element.js';

interface Widget {
  readonly markup: string;
  /** A datum that a pointer can rest on, and what its trail is then called. */
  readonly datum?: readonly [selector: string, title: RegExp];
}

const widgets: { readonly [name: string]: Widget } = {
  map: {
    markup: '<treaty-map instruments="financing-1999" as-of="2005-04-25" timeline></treaty-map>',
    datum: ['[data-state=BRA]', /Brazil/],
  },
  tiles: {
    markup: '<treaty-map instruments="universal-12" as-of="2005-04-25" layout="tiles"></treaty-map>',
    datum: ['[data-state=KEN]', /Kenya/],
  },
  timeline: { markup: '<treaty-timeline instruments="financing-1999 bombings-1997" as-of="2005-04-25" milestones></treaty-timeline>' },
  coverage: {
    markup: '<treaty-coverage instruments="financing-1999" by="region" as-of="2005-04-25"></treaty-coverage>',
    datum: ['[data-key=party]', /Africa/],
  },
  matrix: { markup: '<treaty-matrix region="africa" as-of="2005-04-25"></treaty-matrix>', datum: ['[data-row=KEN] td', /Kenya/] },
  profile: { markup: '<treaty-profile state="KEN" as-of="2005-04-25"></treaty-profile>' },
  number: { markup: '<treaty-number instruments="universal-12" by="region" as-of="2005-04-25"></treaty-number>' },
  table: { markup: '<treaty-table region="africa" as-of="2005-04-25" downloads="csv"></treaty-table>' },
  nexus: { markup: '<treaty-nexus as-of="2005-04-25"></treaty-nexus>', datum: ['[data-node=financial]', /inancial/] },
  reach: { markup: '<treaty-reach event="2004-01-17-khartoum"></treaty-reach>', datum: ['[data-state=SDN]', /Sudan/] },
  'reach by date': { markup: '<treaty-reach view="calendar"></treaty-reach>' },
  date: { markup: '<treaty-date as-of="2005-04-25"></treaty-date>' },
};

/** Parts that are scrolled, or for the ear only. */
const aside = '.table-frame, .matrix, .unseen, [hidden], defs';

/** What reaches beyond the widget's sides, by more than rounding and the padding of frameless buttons. */
function overflow(element: TreatyElement): string[] {
  const { left, right } = element.getBoundingClientRect();
  return [...shadow(element).querySelectorAll('*')].flatMap((one) => {
    if (one.closest(aside) !== null && !one.matches('.table-frame, .matrix')) return [];
    if (one.namespaceURI?.endsWith('svg') && one.localName !== 'text') return [];
    const box = one.getBoundingClientRect();
    // Some engines count the halo around letters.
    const slack = one.closest('.legend, .press') ? 8 : one.localName === 'text' ? 3.5 : 1.5;
    const fits = box.width === 0 || (box.left >= left - slack && box.right <= right + slack);
    return fits ? [] : [`${one.localName}.${one.getAttribute('class') ?? ''} ${Math.round(box.right - right)}: ${one.textContent?.trim().slice(0, 30)}`];
  });
}

/** Texts that are cut off within their own box. */
function clipped(element: TreatyElement): string[] {
  return [...shadow(element).querySelectorAll<HTMLElement>('button, label, p, h3, li, dt, dd, th, td, output, caption, summary, a')]
    .filter((one) => !one.closest('.unseen, [hidden], .table-frame, .matrix'))
    .filter((one) => one.clientWidth > 0 && getComputedStyle(one).overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1)
    .map((one) => `${one.localName}.${one.className}: ${one.textContent?.trim().slice(0, 30)}`);
}

const isShown = (one: Element) => one.checkVisibility?.() ?? getComputedStyle(one).display !== 'none';

interface Medium {
  readonly width?: number;
  /** What the page has before the widget is on it. */
  readonly before?: () => void;
  /** @returns false where this engine's driver cannot. */
  readonly enter?: (element: TreatyElement) => Promise<boolean> | boolean;
  readonly leave?: () => Promise<unknown>;
  readonly check: (element: TreatyElement, widget: Widget) => void | Promise<void>;
}

const print = async (media: 'print' | 'screen') => {
  try {
    await emulateMedia({ media });
    return true;
  } catch {
    return false;
  }
};

/** The reader's own style sheet. */
const sheet = new CSSStyleSheet();

const media: { readonly [name: string]: Medium } = {
  '320 pixels, or 1280 at 400 per cent': {
    width: 320,
    check: (element) => assert.deepEqual([...overflow(element), ...clipped(element)], []),
  },
  'text spacing of WCAG 1.4.12': {
    width: 640,
    before() {
      sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }');
      document.adoptedStyleSheets.push(sheet);
    },
    // A reader's own style sheet is not the page's: it applies within shadow trees as well.
    enter(element) {
      shadow(element).adoptedStyleSheets.push(sheet);
      return true;
    },
    leave: () => Promise.resolve((document.adoptedStyleSheets = [])),
    check(element) {
      assert.equal(getComputedStyle(find(element, '.root')).lineHeight, '24px', 'it is taken on');
      assert.deepEqual([...overflow(element), ...clipped(element)], []);
    },
  },
  'reduced motion': {
    enter: () => emulateFeatures({ 'prefers-reduced-motion': 'reduce' }),
    leave: () => emulateFeatures(),
    check(element) {
      for (const one of shadow(element).querySelectorAll('*')) {
        const { transitionDuration, animationName } = getComputedStyle(one);
        assert.match(transitionDuration, /^0s(, 0s)*$/, one.outerHTML.slice(0, 80));
        assert.equal(animationName, 'none');
      }
    },
  },
  'dark colours': {
    enter(element) {
      element.theme = 'dark';
      return true;
    },
    check(element) {
      const { backgroundColor } = getComputedStyle(find(element, '.figure'));
      const { color } = getComputedStyle(find(element, '.root'));
      const light = (rgb: string) => (rgb.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, one) => sum + Number(one), 0);
      assert.isBelow(light(backgroundColor), 150);
      assert.isAbove(light(color), 600);
    },
  },
  'forced colours': {
    enter: () => emulateFeatures({ 'forced-colors': 'active' }),
    leave: () => emulateFeatures(),
    check(element) {
      // What the pattern of a colour would say must not be left to the colour.
      for (const swatch of shadow(element).querySelectorAll('.legend .swatch .optional')) assert.isTrue(isShown(swatch));
      const keys = [...shadow(element).querySelectorAll('.legend .swatch')].filter((one) => !one.querySelector('.optional, [fill]'));
      assert.isAtMost(keys.filter((one) => !one.querySelector('.series')).length, 2, 'plain kinds');
      const button = shadow(element).querySelector<HTMLElement>('button, input, select');
      button?.focus();
      if (button?.matches(':focus-visible')) assert.notEqual(getComputedStyle(button).outlineStyle, 'none');
    },
  },
  print: {
    enter: () => print('print'),
    leave: () => print('screen'),
    check(element) {
      const tree = shadow(element);
      for (const tools of tree.querySelectorAll('.tools, .zoom, .player button')) assert.isFalse(isShown(tools), tools.className);
      const said = (tree.querySelector('.caption')?.textContent ?? '') + (tree.querySelector('.result')?.textContent ?? '');
      assert.match(said, /\d{4}/, 'the day');
      assert.deepEqual(overflow(element), []);
    },
  },
  'a page scaled by a slide deck': {
    enter(element) {
      const { style } = element.parentElement as HTMLElement;
      style.transform = 'scale(0.6)';
      style.transformOrigin = '40px 20px';
      return true;
    },
    async check(element, { datum }) {
      if (!datum) return;
      const [selector, title] = datum;
      const mark = find<HTMLElement>(element, selector);
      mark.scrollIntoView({ block: 'center' });
      await settled(element);
      const box = mark.getBoundingClientRect();
      const [clientX, clientY] = [box.left + box.width / 2, box.top + box.height / 2];
      const init = { clientX, clientY, bubbles: true, composed: true, pointerType: 'mouse' };
      for (const type of ['pointerover', 'pointermove']) mark.dispatchEvent(new PointerEvent(type, init));
      await settled(element);
      const tooltip = find(element, '.tooltip');
      assert.isFalse(tooltip.hidden);
      assert.match(tooltip.textContent ?? '', title);
      const [place, frame] = [tooltip.getBoundingClientRect(), element.getBoundingClientRect()];
      assert.isAtLeast(place.left, frame.left - 1);
      assert.isAtMost(place.right, frame.right + 1);
    },
  },
};

for (const [medium, { width = 960, before, enter, leave, check }] of Object.entries(media)) {
  describe(`in ${medium}`, () => {
    afterEach(async () => {
      unmount();
      await leave?.();
    });
    for (const [name, widget] of Object.entries(widgets)) {
      it(`the ${name} holds`, async function () {
        before?.();
        const element = await mount<TreatyElement>(widget.markup, width);
        if ((await enter?.(element)) === false) this.skip();
        await settled(element);
        // Widgets lay themselves out anew once they know their size.
        await new Promise((done) => setTimeout(done, 100));
        await settled(element);
        await check(element, widget);
      });
    }
  });
}
