import { assert } from 'chai';
import { lengthen, pseudoPack } from '../../demos/pseudo-language.js';
import '../define/treaty-map.js';
import '../define/treaty-number.js';
import '../define/treaty-date.js';
import { englishPack, provideLanguage, type LanguagePack } from '../i18n/packs.js';
import { eventsOf, find, mount, settled, shadow, textOf, unmount } from './testing.js';
import type { TreatyElement } from './treaty-element.js';

const pack = () => pseudoPack(englishPack()) as LanguagePack;
const rightToLeft = () => pseudoPack(englishPack(), 'rtl') as LanguagePack;

provideLanguage('en-XA', () => Promise.resolve({ pack: pack() }));
provideLanguage('ar-XB', () => Promise.resolve({ pack: rightToLeft() }));

const map = '<treaty-map instruments="financing-1999" as-of="2005-04-25"></treaty-map>';
const english = 'Show as table';
const pseudo = lengthen(english);

/** What the button says, and what the tree around it says of its language. */
const speaks = (element: Element) => {
  const root = find(element, '.root');
  return [textOf(element, '.as-table'), root.lang, root.dir];
};

/** Waits until a widget says something; the texts of a language come when they come. */
async function until(element: TreatyElement, condition: () => boolean): Promise<void> {
  for (let i = 0; i < 100 && !condition(); i++) await new Promise((done) => setTimeout(done, 20));
  await settled(element);
  assert.isTrue(condition());
}
const saysIn = (element: TreatyElement, lang: string) =>
  until(element, () => {
    const root = element.shadowRoot?.querySelector<HTMLElement>('.root');
    return root?.lang === lang && !root.querySelector('.waiting');
  });

describe('the language of a widget', () => {
  afterEach(() => {
    unmount();
    document.documentElement.lang = 'en';
  });

  it('is its own, else that of the nearest ancestor, else English', async () => {
    const element = await mount<TreatyElement>(map);
    assert.deepEqual(speaks(element), [english, 'en', 'ltr']);
    const section = element.parentElement as HTMLElement;
    section.lang = 'en-XA';
    await saysIn(element, 'en-xa');
    assert.deepEqual(speaks(element), [pseudo, 'en-xa', 'ltr']);
    element.setAttribute('lang', 'ar-XB');
    await saysIn(element, 'ar-xb');
    assert.deepEqual(speaks(element), [pseudo, 'ar-xb', 'rtl']);
    element.lang = 'en-GB';
    await saysIn(element, 'en');
    assert.deepEqual(speaks(element), [english, 'en', 'ltr']);
    element.removeAttribute('lang');
    section.removeAttribute('lang');
    await settled(element);
    document.documentElement.lang = 'en-XA';
    await saysIn(element, 'en-xa');
  });

  it('is English and says so where there are no texts, and the host’s own words keep theirs', async () => {
    const element = await mount<TreatyElement>(map.replace('<treaty-map', '<treaty-map lang="de-AT" heading="Wer war Vertragspartei?"'));
    assert.deepEqual(speaks(element), [english, 'en', 'ltr']);
    assert.equal(find(element, '.heading').lang, 'de-AT');
    element.heading = '';
    await settled(element);
    assert.equal(find(element, '.heading').getAttribute('lang'), null);
  });

  it('comes in through shadow trees, and changes there', async () => {
    await mount<TreatyElement>(map);
    const outer = document.createElement('section');
    const inner = outer.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
    const tree = inner.attachShadow({ mode: 'open' });
    tree.innerHTML = map;
    outer.lang = 'en-XA';
    document.body.append(outer);
    const element = tree.firstElementChild as TreatyElement;
    await saysIn(element, 'en-xa');
    inner.lang = 'en';
    await saysIn(element, 'en');
    inner.removeAttribute('lang');
    await saysIn(element, 'en-xa');
    outer.lang = 'fj';
    await saysIn(element, 'en');
    outer.remove();
  });

  it('is that of the new place when a widget is moved', async () => {
    const element = await mount<TreatyElement>(`${map}<p lang="en-XA"></p>`);
    (element.nextElementSibling as HTMLElement).append(element);
    await saysIn(element, 'en-xa');
  });

  it('is one for each of two on a page', async () => {
    const first = await mount<TreatyElement>(`<treaty-number lang="en-XA"></treaty-number><treaty-number></treaty-number>`);
    const second = first.nextElementSibling as TreatyElement;
    await saysIn(first, 'en-xa');
    await saysIn(second, 'en');
    assert.notEqual(textOf(first, '.caption'), textOf(second, '.caption'));
    const letters = (element: Element) => textOf(element, '.caption').match(/[áêïöũ]/g)?.length ?? 0;
    assert.isAbove(letters(first), 20);
    assert.equal(letters(second), 0);
  });
});

describe('what is announced', () => {
  afterEach(unmount);

  it('is in the language of the widget that says it, whichever widget holds the live region', async () => {
    const first = await mount<TreatyElement>(`<treaty-number></treaty-number>${map.replace('<treaty-map', '<treaty-map lang="ar-XB"')}`);
    const second = first.nextElementSibling as TreatyElement;
    await saysIn(second, 'ar-xb');
    find<HTMLButtonElement>(second, '.legend [data-key=party]').click();
    await new Promise((done) => setTimeout(done, 500));
    const region = find(first, '.announcer');
    assert.include(region.textContent ?? '', lengthen('Party'));
    assert.deepEqual([region.lang, region.dir], ['ar-xb', 'rtl']);
  });
});

describe('texts of a language that are yet to come', () => {
  afterEach(unmount);

  /** A language whose texts come when the test says so. */
  function slow(tag: string) {
    const asked: { come(): void; fail(): void }[] = [];
    provideLanguage(tag, () => new Promise((come, fail) => asked.push({ come: () => come({ pack: pack() }), fail: () => fail(new Error('no such file')) })));
    return asked;
  }

  it('leave a place for the picture, and then there is one', async () => {
    const asked = slow('x-a');
    const element = await mount<TreatyElement>(map.replace('<treaty-map', '<treaty-map lang="x-a"'));
    assert.isNull(shadow(element).querySelector('.figure'));
    assert.isAbove(find(element, '.waiting').offsetHeight, 200);
    assert.equal(find(element, '.waiting').getAttribute('aria-busy'), 'true');
    let ready = 0;
    element.addEventListener('treaty-ready', () => ready++);
    asked[0]?.come();
    await saysIn(element, 'x-a');
    assert.equal(ready, 1);
    assert.include(textOf(element, '.heading'), lengthen('Terrorist Financing Convention'));
  });

  it('leave what stands in the language it is in, whole', async () => {
    const asked = slow('x-b');
    const element = await mount<TreatyElement>(map);
    element.lang = 'x-b';
    await settled(element);
    element.asOf = '2001-09-28';
    await settled(element);
    assert.deepEqual(speaks(element), [english, 'en', 'ltr']);
    assert.include(textOf(element, '.heading'), 'on 28 September 2001');
    asked[0]?.come();
    await saysIn(element, 'x-b');
    assert.notInclude(textOf(element, '.figure'), 'September');
  });

  it('are fetched once for all widgets, and no more where another language was asked for since', async () => {
    const asked = slow('x-c');
    const element = await mount<TreatyElement>(`<treaty-number lang="x-c"></treaty-number><treaty-date lang="x-c"></treaty-date>`);
    assert.lengthOf(asked, 1);
    const other = element.nextElementSibling as TreatyElement;
    other.lang = 'en';
    asked[0]?.come();
    await saysIn(element, 'x-c');
    await saysIn(other, 'en');
  });

  it('that cannot be had are told once, shown in English, and asked for again the next time', async () => {
    const asked = slow('x-d');
    const element = await mount<TreatyElement>(map);
    const errors = await eventsOf<Event & { message: string; cause: unknown }>(element, 'treaty-error', async () => {
      element.lang = 'x-d';
      await settled(element);
      asked[0]?.fail();
      await settled(element);
      element.asOf = '2001-09-28';
      await settled(element);
    });
    assert.lengthOf(errors, 1);
    assert.match(errors[0]?.message ?? '', /“x-d” could not be loaded/);
    assert.match(String(errors[0]?.cause), /no such file/);
    assert.deepEqual(speaks(element), [english, 'en', 'ltr']);
    assert.isNull(shadow(element).querySelector('[part=fault]'));
    element.lang = 'en';
    await settled(element);
    element.lang = 'x-d';
    await settled(element);
    assert.lengthOf(asked, 2);
    asked[1]?.come();
    await saysIn(element, 'x-d');
  });

  it('are asked for again by a widget that comes back to the page', async () => {
    const asked = slow('x-e');
    const element = await mount<TreatyElement>(map.replace('<treaty-map', '<treaty-map lang="x-e"'));
    asked[0]?.fail();
    await saysIn(element, 'en');
    const place = element.parentElement as HTMLElement;
    element.remove();
    place.append(element);
    await settled(element);
    asked[1]?.come();
    await saysIn(element, 'x-e');
  });
});

describe('digits', () => {
  afterEach(unmount);
  it('are Latin unless the page asks for others', async () => {
    const element = await mount<TreatyElement>(map.replace('<treaty-map', '<treaty-map lang="en-XA-u-nu-arab"'));
    await saysIn(element, 'en-xa');
    assert.match(textOf(element, '.result'), /١٣٥.*١٩١/);
    assert.match(textOf(element, '.heading'), /٢٥.*٢٠٠٥/);
    element.lang = 'en-XA';
    await settled(element);
    assert.match(textOf(element, '.result'), /135.*191/);
  });
});
