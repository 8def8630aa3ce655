import { assert } from 'chai';
import '../define/treaty-date.js';
import '../define/treaty-map.js';
import '../define/treaty-number.js';
import type { TreatyMap } from './treaty-map.js';
import { find, mount, settled, shadow, textOf, unmount } from './testing.js';

const isDrawn = (element: Element | null) => Boolean(element?.shadowRoot?.querySelector('svg.map, .sentence, .days'));

async function until(condition: () => boolean, what: string): Promise<void> {
  for (let i = 0; i < 200 && !condition(); i++) await new Promise((done) => setTimeout(done, 25));
  assert.isTrue(condition(), what);
}

/** A while in which what is seen would have been drawn. */
async function frames(): Promise<void> {
  for (let i = 0; i < 5; i++) await new Promise((done) => requestAnimationFrame(done));
}

/** A map three screens down a page, behind one that is seen. */
async function mountFar(attributes = ''): Promise<TreatyMap> {
  await mount(`<treaty-map id="first"></treaty-map><div class="gap"></div><treaty-map id="far" ${attributes}></treaty-map>`);
  const far = document.querySelector<TreatyMap>('#far');
  assert.isNotNull(far);
  return far;
}

describe('a widget far from what is seen', () => {
  const gap = new CSSStyleSheet();
  before(() => {
    gap.replaceSync('.gap { height: 400vh }');
    document.adoptedStyleSheets.push(gap);
  });
  after(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== gap);
  });
  afterEach(() => {
    unmount();
    scrollTo(0, 0);
  });

  it('keeps its room and draws nothing', async () => {
    const far = await mountFar();
    assert.isTrue(isDrawn(document.querySelector('#first')));
    await frames();
    assert.isFalse(isDrawn(far));
    assert.isBelow(shadow(far).querySelectorAll('*').length, 6);
    assert.isAbove(far.offsetHeight, 400);
  });

  it('is drawn when the reader comes near, and only once', async () => {
    const far = await mountFar();
    let times = 0;
    far.addEventListener('treaty-ready', () => times++);
    scrollTo(0, far.offsetTop - innerHeight * 1.5);
    await until(() => isDrawn(far), 'drawn before it is seen');
    scrollTo(0, 0);
    await frames();
    assert.isTrue(isDrawn(far));
    assert.equal(times, 1);
  });

  it('is drawn when the page is printed', async () => {
    const far = await mountFar();
    dispatchEvent(new Event('beforeprint'));
    await far.updateComplete;
    assert.isTrue(isDrawn(far));
  });

  it('is drawn at once where it is asked to be eager, then or later', async () => {
    const eager = await mountFar('loading="eager"');
    await eager.updateComplete;
    assert.isTrue(isDrawn(eager));
    const lazy = await mountFar();
    assert.isFalse(isDrawn(lazy));
    lazy.loading = 'eager';
    await lazy.updateComplete;
    assert.isTrue(isDrawn(lazy));
  });

  it('shows what was set while it waited', async () => {
    const far = await mountFar('as-of="2001-09-28"');
    far.asOf = '2005-04-25';
    await far.updateComplete;
    far.heading = 'Another';
    far.scrollIntoView();
    await until(() => isDrawn(far), 'drawn');
    assert.equal(textOf(far, '.heading'), 'Another');
    assert.match(textOf(far, '.caption'), /25 April 2005/);
  });

  it('is heard by its group before it is drawn, and hears it', async () => {
    const far = await mountFar('group="near" as-of="2001-09-28"');
    const first = document.querySelector<TreatyMap>('#first') as TreatyMap;
    first.group = 'near';
    await settled(first);
    assert.equal(first.asOf, '2001-09-28');
    first.asOf = '2005-04-25';
    await settled(first);
    far.scrollIntoView();
    await until(() => isDrawn(far), 'drawn');
    assert.equal(far.asOf, '2005-04-25');
    assert.match(textOf(far, '.caption'), /25 April 2005/);
  });

  it('is drawn when what hides it is shown', async () => {
    const hidden = await mount<TreatyMap>('<treaty-map hidden></treaty-map>');
    await frames();
    assert.isFalse(isDrawn(hidden));
    hidden.hidden = false;
    await until(() => isDrawn(hidden), 'drawn');
    assert.isAbove(find(hidden, 'svg.map').getBoundingClientRect().height, 100);
  });

  it('that is taken off the page and put back is drawn where it comes near', async () => {
    const far = await mountFar();
    const first = document.querySelector('#first') as Element;
    far.remove();
    await frames();
    assert.isFalse(isDrawn(far));
    first.before(far);
    await until(() => isDrawn(far), 'drawn');
  });

  it('is not waited for by a sentence or a slider', async () => {
    await mount('<treaty-map></treaty-map><div class="gap"></div><treaty-number></treaty-number><treaty-date></treaty-date>');
    await frames();
    for (const tag of ['treaty-number', 'treaty-date']) assert.isTrue(isDrawn(document.querySelector(tag)), tag);
  });

  it('says so where the word is none of the two', async () => {
    const map = await mount<TreatyMap>('<treaty-map loading="lasy"></treaty-map>');
    assert.match(textOf(map, '[part=fault]'), /lasy.*loading.*lazy/);
  });
});
