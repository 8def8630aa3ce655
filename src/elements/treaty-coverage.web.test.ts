import { sendMouse } from '@web/test-runner-commands';
import { assert } from 'chai';
import { bundledDataset } from '../data/bundle.js';
import '../define/treaty-coverage.js';
import '../define/treaty-map.js';
import { englishLocale } from '../i18n/locale.js';
import { coverageAt } from '../model/coverage.js';
import { statesIn } from '../model/regions.js';
import type { TreatyErrorEvent, TreatySelectEvent } from './events.js';
import { eventsOf, find, mount, press, settled, shadow, textOf, unmount } from './testing.js';
import type { TreatyCoverage } from './treaty-coverage.js';
import type { TreatyMap } from './treaty-map.js';

const dataset = bundledDataset();

const instrument = (id: string) => {
  const found = dataset.instruments.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};

const congress = 'as-of="2005-04-25"';
const financing = `<treaty-coverage instruments="financing-1999" ${congress}></treaty-coverage>`;
const part = (bar: string, key: string) => `[data-bar="${bar}"] [data-key=${key}]`;

/** Keys and values of one bar as drawn. */
const drawn = (chart: TreatyCoverage, bar: string) =>
  Object.fromEntries(
    [...shadow(chart).querySelectorAll(`[data-bar="${bar}"] [data-value]`)].map((one) => [
      one.getAttribute('data-key') ?? '',
      Number(one.getAttribute('data-value')),
    ]),
  );

/** The counts of a coverage that are not nothing. */
const expected = (id: string, day: string, among?: ReadonlySet<string>) =>
  Object.fromEntries(
    Object.entries(coverageAt(dataset, instrument(id), day, among).memberCounts).filter(([, n]) => n > 0),
  );

/** Bar and part that have the focus. */
const focused = (chart: TreatyCoverage) => {
  const active = shadow(chart).activeElement;
  const bar = active?.closest('[data-bar]')?.getAttribute('data-bar') ?? '';
  return `${bar} ${active?.getAttribute('data-key') ?? 'name'}`.trim();
};

async function enter(chart: TreatyCoverage): Promise<void> {
  find<HTMLElement>(chart, '[data-cell][tabindex="0"]').focus();
  await settled(chart);
}

const centre = (element: Element): [number, number] => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
};

describe('treaty-coverage', () => {
  const thrown: unknown[] = [];
  const onError = (event: ErrorEvent) => thrown.push(event.error ?? event.message);
  before(() => window.addEventListener('error', onError));
  after(() => window.removeEventListener('error', onError));
  afterEach(() => {
    unmount();
    assert.deepEqual(thrown, [], 'an exception reached the page');
  });

  describe('what it says', () => {
    it('is the coverage of every instrument, on several days', async () => {
      const chart = await mount<TreatyCoverage>(`<treaty-coverage instruments="universal-19,neighbours" ${congress}></treaty-coverage>`);
      for (const day of ['1995-01-01', '2005-04-25', '2013-12-31', '2026-01-01']) {
        chart.asOf = day;
        await chart.updateComplete;
        for (const { id } of dataset.instruments) assert.deepEqual(drawn(chart, id), expected(id, day), `${id} ${day}`);
      }
    });

    it('is the coverage of every region', async () => {
      const chart = await mount<TreatyCoverage>(
        `<treaty-coverage instruments="financing-1999,bombings-1997" by="region" ${congress}></treaty-coverage>`,
      );
      assert.equal(shadow(chart).querySelectorAll('.panel').length, 2);
      for (const id of ['financing-1999', 'bombings-1997'])
        for (const code of ['002', '009', '019', '142', '150'])
          assert.deepEqual(drawn(chart, `${id}/${code}`), expected(id, '2005-04-25', statesIn(dataset, code)), code);
    });

    it('takes the nineteen where none are named, and draws what is not known as such', async () => {
      const chart = await mount<TreatyCoverage>(`<treaty-coverage ${congress}></treaty-coverage>`);
      assert.equal(shadow(chart).querySelectorAll('[data-bar]').length, 19);
      const tokyo = find(chart, part('tokyo-1963', 'unknown'));
      assert.equal(tokyo.querySelector('.shape')?.getAttribute('fill'), 'url(#swatch-unknown)');
      assert.equal(find(chart, '[data-bar="tokyo-1963"] [data-total]').getAttribute('data-total'), '171');
      assert.include(textOf(chart, '[data-bar="tokyo-1963"]'), '171 or 172 parties in all, 17 September 2001');
      assert.include(textOf(chart, '[data-bar="montreal-protocol-2014"]'), 'Adopted later, on 4 April 2014');
      assert.include(textOf(chart, '[part=caption]'), 'no list of parties: Tokyo Convention');
    });

    it('is as long as its number', async () => {
      const chart = await mount<TreatyCoverage>(financing);
      const track = find(chart, '.track').getBoundingClientRect();
      const box = find(chart, `${part('financing-1999', 'party')} .shape`).getBoundingClientRect();
      assert.closeTo(box.width / track.width, 135 / 191, 0.01);
      assert.closeTo(box.left, track.left, 1);
    });

    it('is a share where shares are asked for', async () => {
      const chart = await mount<TreatyCoverage>(financing);
      chart.measure = 'share';
      await settled(chart);
      assert.equal(textOf(chart, '[data-bar="financing-1999"] [data-of=party]'), '71%');
    });

    it('comes in the order asked for', async () => {
      const chart = await mount<TreatyCoverage>(
        `<treaty-coverage instruments="cppnm-1980,hostages-1979,financing-1999" ${congress} sort="party"></treaty-coverage>`,
      );
      const order = () =>
        [...shadow(chart).querySelectorAll('[data-bar]')].map((one) => one.getAttribute('data-bar'));
      assert.deepEqual(order(), ['hostages-1979', 'financing-1999', 'cppnm-1980']);
      chart.sort = 'name';
      await settled(chart);
      assert.deepEqual(order(), ['hostages-1979', 'cppnm-1980', 'financing-1999']);
      chart.sort = 'given';
      await settled(chart);
      assert.deepEqual(order(), ['cppnm-1980', 'hostages-1979', 'financing-1999']);
    });
  });

  describe('keyboard', () => {
    it('has one stop, walks bars and parts, and leaves by Escape', async () => {
      const chart = await mount<TreatyCoverage>(
        `<treaty-coverage instruments="hostages-1979,financing-1999" ${congress}></treaty-coverage>`,
      );
      await enter(chart);
      assert.equal(focused(chart), 'hostages-1979 name');
      await press(chart, 'ArrowRight', 'ArrowRight');
      assert.equal(focused(chart), 'hostages-1979 signatory');
      await press(chart, 'ArrowDown');
      assert.equal(focused(chart), 'financing-1999 signatory');
      assert.match(
        shadow(chart).activeElement?.getAttribute('aria-label') ?? '',
        /^Terrorist Financing Convention: Signed only, 23 of 191 Member States \(12%\)$/,
      );
      await press(chart, 'End');
      assert.equal(focused(chart), 'financing-1999 none');
      await press(chart, 'Home');
      assert.equal(focused(chart), 'financing-1999 name');
      assert.equal(shadow(chart).querySelectorAll('[data-cell][tabindex="0"]').length, 1, 'one tab stop');
      await press(chart, 'Escape');
      assert.equal(shadow(chart).activeElement?.closest('.legend')?.localName, 'ul');
    });

    it('reaches and names every part', async () => {
      const chart = await mount<TreatyCoverage>(`<treaty-coverage ${congress}></treaty-coverage>`);
      await enter(chart);
      const all = [...shadow(chart).querySelectorAll('[data-cell]')];
      const seen = new Set<Element | null>();
      const grid = find(chart, '.chart');
      const key = async (name: string) => {
        grid.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
        await chart.updateComplete;
        await Promise.resolve();
      };
      for (let bar = 0; bar < 19; bar++) {
        for (let i = 0; i < 6; i++) {
          seen.add(shadow(chart).activeElement);
          await key('ArrowRight');
        }
        await key('Home');
        await key('ArrowDown');
      }
      assert.equal(seen.size, all.length);
      for (const one of all) assert.match(one.getAttribute('aria-label') ?? '', /^\S.*: \S/);
    });

    it('names the States of a part on Enter, and takes it back', async () => {
      const chart = await mount<TreatyCoverage>(financing);
      await enter(chart);
      await press(chart, 'ArrowRight', 'ArrowRight', 'Enter');
      assert.isTrue(find(chart, '.tooltip').classList.contains('pinned'));
      const trail = textOf(chart, '.tooltip');
      for (const text of ['Signed only', '23 of 191', 'Depositary', 'Source']) assert.include(trail, text);
      const { standings } = coverageAt(dataset, instrument('financing-1999'), '2005-04-25');
      const { states } = englishLocale().words;
      for (const { code, status } of standings.values())
        if (status === 'signatory') assert.include(trail, states[code]?.short ?? code);
      assert.equal(find(chart, '.legend [data-key=signatory]').getAttribute('aria-pressed'), 'true');
      assert.isNotNull(shadow(chart).querySelector(`${part('financing-1999', 'party')}.dimmed`));
      await press(chart, 'Escape');
      assert.isTrue(find(chart, '.tooltip').hidden);
      assert.equal(shadow(chart).querySelectorAll('.dimmed').length, 0);
      assert.equal(focused(chart), 'financing-1999 signatory');
    });
  });

  it('lights what was singled out until the card is closed, by its button as well', async () => {
    const chart = await mount<TreatyCoverage>(financing);
    const lit = () => [...shadow(chart).querySelectorAll('.part:not(.dimmed)')].map((one) => one.getAttribute('data-key'));
    await enter(chart);
    await press(chart, 'ArrowRight', 'Enter');
    assert.deepEqual(lit(), ['party']);
    find(chart, '.legend [data-key=party]').click();
    await settled(chart);
    assert.deepEqual(lit(), ['party', 'signatory', 'none'], 'taken back in the legend');
    await enter(chart);
    await press(chart, 'ArrowRight', 'Enter');
    assert.deepEqual(lit(), ['signatory']);
    find(chart, '.tooltip button').click();
    await settled(chart);
    assert.deepEqual(lit(), ['party', 'signatory', 'none']);
    assert.equal(focused(chart), 'financing-1999 signatory');
  });

  describe('pointer', () => {
    it('shows a part on hover, and keeps it on press', async () => {
      const chart = await mount<TreatyCoverage>(financing, 640);
      await sendMouse({ type: 'move', position: centre(find(chart, part('financing-1999', 'none'))) });
      await settled(chart);
      assert.include(textOf(chart, '.tooltip'), '33 of 191 Member States');
      await sendMouse({ type: 'click', position: centre(find(chart, part('financing-1999', 'party'))) });
      await settled(chart);
      assert.include(textOf(chart, '.tooltip'), 'and 75 more');
      assert.isTrue(find(chart, '.tooltip').classList.contains('pinned'));
      await sendMouse({ type: 'click', position: centre(find(chart, part('financing-1999', 'party'))) });
      await settled(chart);
      assert.isTrue(find(chart, '.tooltip').hidden);
    });

    it('hits a part of two States from beside it', async () => {
      const chart = await mount<TreatyCoverage>(
        `<treaty-coverage instruments="cppnm-1980" ${congress}></treaty-coverage>`,
        640,
      );
      const [x, y] = centre(find(chart, `${part('cppnm-1980', 'signatory')} .shape`));
      await sendMouse({ type: 'move', position: [x - 4, y] });
      await settled(chart);
      assert.include(textOf(chart, '.tooltip'), '2 of 191 Member States');
    });
  });

  describe('instruments and groups', () => {
    it('shows one instrument when its name is pressed, and all again', async () => {
      const chart = await mount<TreatyCoverage>(`<treaty-coverage ${congress}></treaty-coverage>`);
      const events = await eventsOf<TreatySelectEvent>(chart, 'treaty-select', () =>
        find(chart, '[data-bar="financing-1999"] button').click(),
      );
      assert.deepEqual(events.map((event) => event.instrument), ['financing-1999']);
      assert.equal(shadow(chart).querySelectorAll('[data-bar]').length, 1);
      find(chart, '.tools .all').click();
      await settled(chart);
      assert.equal(shadow(chart).querySelectorAll('[data-bar]').length, 19);
    });

    it('drives its group, and marks what the group shows', async () => {
      const chart = await mount<TreatyCoverage>(
        `<treaty-coverage group="bars" instruments="universal-12" ${congress}></treaty-coverage><treaty-map group="bars"></treaty-map>`,
      );
      const map = chart.nextElementSibling as TreatyMap;
      await settled(map);
      await enter(chart);
      await press(chart, 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter');
      await settled(map);
      assert.equal(shadow(chart).querySelectorAll('[data-bar]').length, 12, 'its own list stays');
      assert.include(textOf(map, '[part=heading]'), 'Hostages Convention');
      assert.equal(find(chart, '[data-bar="hostages-1979"] button').getAttribute('aria-current'), 'true');
    });

    it('underlines the part that holds the selected State', async () => {
      const chart = await mount<TreatyCoverage>(
        `<treaty-coverage instruments="financing-1999" selected="KEN" by="region" ${congress}></treaty-coverage>`,
      );
      const marked = [...shadow(chart).querySelectorAll('.holds')].map((one) =>
        [one.closest('[data-bar]'), one.closest('[data-key]')].map(
          (holder) => holder?.getAttribute('data-bar') ?? holder?.getAttribute('data-key'),
        ),
      );
      assert.deepEqual(marked, [['financing-1999/002', 'party']]);
      assert.include(textOf(chart, '[part=caption]'), 'holds Kenya');
    });
  });

  it('dims what was not pressed in the legend', async () => {
    const chart = await mount<TreatyCoverage>(`<treaty-coverage ${congress}></treaty-coverage>`);
    find(chart, '.legend [data-key=party]').click();
    await settled(chart);
    const dimmed = [...shadow(chart).querySelectorAll('.part.dimmed')];
    assert.isAbove(dimmed.length, 10);
    assert.isTrue(dimmed.every((one) => one.getAttribute('data-key') !== 'party'));
  });

  it('shows the same as a table', async () => {
    const chart = await mount<TreatyCoverage>(
      `<treaty-coverage instruments="universal-12" by="group" ${congress}></treaty-coverage>`,
    );
    const bars = [...shadow(chart).querySelectorAll('[data-bar]')].map((one) => one.getAttribute('data-bar') ?? '');
    const values = new Map(bars.map((bar) => [bar, drawn(chart, bar)]));
    find(chart, '.as-table').click();
    await settled(chart);
    const rows = [...shadow(chart).querySelectorAll<HTMLElement>('tbody tr')];
    assert.equal(rows.length, 60);
    const columns = [...shadow(chart).querySelectorAll('thead th')].map((th) => th.textContent?.trim());
    const column = columns.indexOf('Party');
    for (const row of rows) {
      const party = values.get(row.dataset['row'] ?? '')?.['party'] ?? 0;
      assert.equal(row.children[column]?.textContent?.trim(), String(party));
    }
  });

  for (const width of [240, 320, 640, 960, 1600]) {
    it(`keeps within ${width} pixels, with letters no smaller than eleven`, async () => {
      for (const by of ['instrument', 'group']) {
        const chart = await mount<TreatyCoverage>(`<treaty-coverage by="${by}" ${congress}></treaty-coverage>`, width);
        const { right } = chart.getBoundingClientRect();
        for (const one of shadow(chart).querySelectorAll('.track, .name, .end, .behind text, .note'))
          assert.isAtMost(one.getBoundingClientRect().right, right + 1, `${by} ${one.getAttribute('class')}`);
        for (const text of shadow(chart).querySelectorAll('text, .name, .note, .end'))
          assert.isAtLeast(parseFloat(getComputedStyle(text).fontSize), 11);
        const sizes = [...shadow(chart).querySelectorAll('.track')].map((one) => one.clientWidth || one.getBoundingClientRect().width);
        assert.isAbove(Math.min(...sizes), 120);
      }
    });
  }

  it('keeps the bar in sight above the card where it is narrow', async () => {
    const chart = await mount<TreatyCoverage>(`<treaty-coverage ${congress}></treaty-coverage>`, 320);
    await enter(chart);
    for (const _ of Array(9)) await press(chart, 'ArrowDown');
    await press(chart, 'ArrowRight', 'Enter');
    const bar = shadow(chart).activeElement?.closest('.bar')?.getBoundingClientRect();
    const card = find(chart, '.tooltip').getBoundingClientRect();
    assert.isDefined(bar);
    assert.isAtLeast(bar?.top ?? -1, 0);
    assert.isAtMost(bar?.bottom ?? 0, card.top + 1);
  });

  it('lays itself out anew when its width changes', async () => {
    const chart = await mount<TreatyCoverage>(`<treaty-coverage ${congress}></treaty-coverage>`, 960);
    assert.isNull(shadow(chart).querySelector('.stacked'));
    chart.parentElement?.style.setProperty('width', '300px');
    await settled(chart);
    await settled(chart);
    assert.isNotNull(shadow(chart).querySelector('.stacked'));
  });

  describe('what it is asked wrongly', () => {
    const wrong: [attribute: string, value: string, ...said: string[]][] = [
      ['instruments', 'financing-1989', 'financing-1999'],
      ['by', 'continent', 'region'],
      ['measure', 'percent', 'share'],
      ['sort', 'size', 'party'],
      ['as-of', '2005-02-30', 'not a day'],
    ];
    for (const [attribute, value, ...said] of wrong) {
      it(`names ${attribute}="${value}" and what is valid`, async () => {
        const chart = await mount<TreatyCoverage>(financing);
        const before = textOf(chart, '[part=heading]');
        const events = await eventsOf<TreatyErrorEvent>(chart, 'treaty-error', () =>
          chart.setAttribute(attribute, value),
        );
        assert.equal(events.length, 1);
        for (const text of [value, attribute, ...said]) assert.include(events[0]?.message, text);
        assert.equal(textOf(chart, '[part=heading]'), before, 'the picture before stays');
      });
    }

    it('stands a thousand changes, a width of nothing and removal while drawing', async () => {
      const chart = await mount<TreatyCoverage>(financing);
      const ids = dataset.instruments.map(({ id }) => id);
      for (let i = 0; i < 1000; i++) {
        chart.instruments = `${ids[i % ids.length]},${ids[(i * 7) % ids.length]}`;
        chart.asOf = `${1980 + (i % 40)}-01-01`;
        chart.by = ['instrument', 'region', 'subregion', 'group'][i % 4] ?? '';
        chart.region = ['', 'africa', 'WEOG'][i % 3] ?? '';
        if (i % 50 === 0) await chart.updateComplete;
      }
      chart.parentElement?.style.setProperty('width', '0');
      await settled(chart);
      chart.region = '';
      chart.by = 'instrument';
      chart.instruments = 'financing-1999';
      chart.asOf = '2005-04-25';
      chart.remove();
      await chart.updateComplete;
      document.body.append(chart);
      await settled(chart);
      assert.deepEqual(drawn(chart, 'financing-1999'), expected('financing-1999', '2005-04-25'));
      chart.remove();
    });
  });
});
