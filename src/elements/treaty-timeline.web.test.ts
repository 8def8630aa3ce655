import { assert } from 'chai';
import { sendMouse } from '@web/test-runner-commands';
import fc from '../testing/properties.js';
import { bundledDataset } from '../data/bundle.js';
import '../define/treaty-timeline.js';
import { coverageAt } from '../model/coverage.js';
import { addMonths } from '../model/date.js';
import { groupStore } from '../model/group.js';
import { regionNames, statesIn } from '../model/regions.js';
import { consentsOver } from '../model/timeline.js';
import type { TreatyDateEvent, TreatyErrorEvent, TreatySelectEvent } from './events.js';
import { eventsOf, find, mount, press, settled, shadow, textOf, unmount } from './testing.js';
import type { TreatyTimeline } from './treaty-timeline.js';

const dataset = bundledDataset();
const five =
  'financing-1999 bombings-1997 hostages-1979 protected-persons-1973 nuclear-terrorism-2005';

const instrument = (id: string) => {
  const found = dataset.instruments.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};

/** The row that has the focus, and what a screen reader says of it. */
const focused = (timeline: TreatyTimeline) =>
  shadow(timeline).activeElement?.getAttribute('data-row') ?? '';
const said = (timeline: TreatyTimeline) =>
  shadow(timeline).activeElement?.getAttribute('aria-valuetext') ?? '';

async function enter(timeline: TreatyTimeline, row?: string): Promise<void> {
  find<SVGElement>(timeline, row ? `[data-row="${row}"]` : '.row[tabindex="0"]').focus();
  await settled(timeline);
}

const all = <E extends Element = SVGGraphicsElement>(timeline: TreatyTimeline, selector: string) => [
  ...shadow(timeline).querySelectorAll<E>(selector),
];

/** A place in the plot, in pixels of the viewport: shares of its width and height. */
function inPlot(timeline: TreatyTimeline, x: number, y: number): [number, number] {
  const grid = find<SVGGraphicsElement>(timeline, '.counts, .panel').getBoundingClientRect();
  const base = find<SVGGraphicsElement>(timeline, '.base').getBoundingClientRect();
  return [Math.round(base.left + base.width * x), Math.round(grid.top + grid.height * y)];
}

const overlaps = (a: DOMRect, b: DOMRect) =>
  a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;

describe('treaty-timeline', () => {
  const thrown: unknown[] = [];
  const onError = (event: ErrorEvent) => thrown.push(event.error ?? event.message);
  before(() => window.addEventListener('error', onError));
  after(() => window.removeEventListener('error', onError));
  afterEach(() => {
    unmount();
    assert.deepEqual(thrown, [], 'an exception reached the page');
  });

  describe('parties', () => {
    it('makes its series in the language it is drawn in, and not before', async () => {
      const timeline = document.createElement('treaty-timeline');
      timeline.lang = 'fr';
      timeline.instruments = five;
      const languages: string[] = [];
      Object.assign(timeline, {
        asked: () => {
          languages.push(timeline['locale'].language);
          return Object.getPrototypeOf(timeline).asked.call(timeline) as unknown;
        },
      });
      const drawn = new Promise((done) => timeline.addEventListener('treaty-ready', done, { once: true }));
      document.body.append(timeline);
      await drawn;
      timeline.remove();
      assert.deepEqual([...new Set(languages)], ['fr']);
    });

    it('draws a line an instrument below the membership, and says what came of resolution 1373', async () => {
      const timeline = await mount<TreatyTimeline>(
        `<treaty-timeline instruments="${five}" from="1995-01-01" as-of="2001-09-28" milestones></treaty-timeline>`,
      );
      assert.equal(textOf(timeline, '[part=heading]'), 'Parties to 5 instruments, 1995–2014');
      const result = textOf(timeline, '[part=result]');
      assert.include(result, 'From 4 to 106 of 189 Member States were parties on 28 September 2001');
      const ids = five.split(' ').slice(0, 4);
      const count = (from: string, to: string) =>
        ids.reduce((n, id) => n + consentsOver(dataset, instrument(id), { from, to }).length, 0);
      const [before, after] = [count('2000-09-28', '2001-09-27'), count('2001-09-28', '2002-09-27')];
      assert.include(result, `${after} consents to be bound in the year after resolution 1373 (2001), ${before} in`);
      assert.isAbove(after, 5 * before);
      assert.equal(all(timeline, '.line').length, 5);
      assert.equal(find(timeline, '.membership').getAttribute('data-value'), '189');
      assert.equal(find(timeline, '[data-instrument=financing-1999]').getAttribute('data-value'), '4');
      assert.include(textOf(timeline, '[part=caption]'), 'early numbers run low');
    });

    it('agrees with the coverage for any instrument, day and region', async () => {
      const timeline = await mount<TreatyTimeline>('<treaty-timeline></treaty-timeline>');
      const regions = ['', ...Object.keys(regionNames)];
      const cases = fc.sample(
        fc.tuple(fc.constantFrom(...dataset.instruments), fc.integer({ min: 0, max: 660 }), fc.constantFrom(...regions)),
        { numRuns: 60, seed: 1373 },
      );
      for (const [one, months, region] of cases) {
        const day = addMonths('1964-02-11', months);
        timeline.instruments = one.id;
        timeline.region = region;
        timeline.asOf = day;
        await timeline.updateComplete;
        const coverage = coverageAt(dataset, one, day, region === '' ? undefined : statesIn(dataset, region));
        const drawn = find(timeline, `[data-instrument="${one.id}"]`).getAttribute('data-value');
        const expected = coverage.answer === 'none' ? null : String(coverage.memberCounts.party);
        assert.equal(drawn, expected, `${one.id} ${day} ${region}`);
        assert.equal(find(timeline, '.membership').getAttribute('data-value'), String(coverage.members));
      }
    });

    it('draws the line where the coverage says it is', async () => {
      const timeline = await mount<TreatyTimeline>('<treaty-timeline instruments="bombings-1997"></treaty-timeline>');
      for (const day of ['1999-01-08', '2001-09-28', '2003-06-27', '2010-01-01']) {
        timeline.asOf = day;
        await timeline.updateComplete;
        const dot = find(timeline, '.now');
        const [x, y] = [Number(dot.getAttribute('cx')), Number(dot.getAttribute('cy'))];
        const rule = Number(/^M([\d.]+)/.exec(find(timeline, '.as-of path').getAttribute('d') ?? '')?.[1]);
        assert.approximately(x, rule, 1.1);
        const path = find<SVGPathElement>(timeline, '.series');
        const length = path.getTotalLength();
        let nearest = Infinity;
        for (let at = 0; at <= length; at += 0.5) {
          const point = path.getPointAtLength(at);
          nearest = Math.min(nearest, Math.hypot(point.x - x, point.y - y));
        }
        assert.isBelow(nearest, 1.5, day);
      }
    });

    it('stops a line where its table ends', async () => {
      const timeline = await mount<TreatyTimeline>(
        '<treaty-timeline instruments="financing-1999 beijing-protocol-2010" as-of="2014-01-01"></treaty-timeline>',
      );
      const end = (id: string) => find<SVGGraphicsElement>(timeline, `[data-row=${id}] .series`).getBBox();
      const [first, second] = [end('financing-1999'), end('beijing-protocol-2010')];
      assert.isBelow(first.x + first.width, second.x + second.width - 50);
      assert.include(textOf(timeline, '[part=caption]'), 'the bundled table ends on 10 July 2014, and nothing is drawn after it');
    });

    it('draws what is known of instruments with a list or with totals, and names what is not', async () => {
      const timeline = await mount<TreatyTimeline>(
        '<treaty-timeline instruments="tokyo-1963 hague-1970" as-of="2005-04-25"></treaty-timeline>',
      );
      const values = (id: string) => all(timeline, `[data-row=${id}] .ring`).map((one) => one.getAttribute('data-value'));
      assert.deepEqual(values('tokyo-1963'), ['171', '172']);
      assert.equal(find(timeline, '[data-row=tokyo-1963] .series').getAttribute('d'), '', 'no line without dates');
      const { memberCounts } = coverageAt(dataset, instrument('hague-1970'), '2013-12-31');
      assert.deepEqual(values('hague-1970'), [String(memberCounts.party)]);
      assert.isTrue(find(timeline, '[data-row=hague-1970] .series').classList.contains('at-least'));
      assert.isNull(find(timeline, '[data-row=tokyo-1963]').getAttribute('data-value'));
      const caption = textOf(timeline, '[part=caption]');
      assert.include(caption, '156 parties have no date');
      assert.include(caption, '186 (2015)');
      assert.include(textOf(timeline, '[part=result]'), 'is not known from the bundled data');
      timeline.region = 'africa';
      await settled(timeline);
      assert.deepEqual(values('tokyo-1963'), [], 'a total of the world says nothing of a region');
      assert.include(textOf(timeline, '[part=caption]'), 'nothing is drawn of: Tokyo Convention');
    });

    it('marks the days a selected State joined', async () => {
      const timeline = await mount<TreatyTimeline>(
        '<treaty-timeline instruments="financing-1999 nuclear-terrorism-2005" as-of="2005-04-25" selected="KEN"></treaty-timeline>',
      );
      const marks = all(timeline, '[data-state]');
      assert.deepEqual(marks.map((one) => [one.getAttribute('data-state'), one.getAttribute('data-status')]), [
        ['KEN', 'party'],
        ['KEN', 'none'],
      ]);
      assert.include(textOf(timeline, '.marked'), 'the days Kenya joined');
    });
  });

  describe('consents a year', () => {
    it('draws a panel an instrument, whose bars agree with the acts', async () => {
      const timeline = await mount<TreatyTimeline>(
        `<treaty-timeline measure="acts" instruments="${five}" from="1995-01-01"></treaty-timeline>`,
      );
      assert.equal(all(timeline, '.panel').length, 5);
      for (const id of five.split(' ')) {
        const one = instrument(id);
        const bars = all(timeline, `[data-row="${id}"] .bar`);
        assert.isAbove(bars.length, 5);
        for (const bar of bars) {
          const year = bar.getAttribute('data-year') ?? '';
          const span = { from: `${year}-01-01`, to: `${year}-12-31` };
          assert.equal(bar.getAttribute('data-value'), String(consentsOver(dataset, one, span).length), `${id} ${year}`);
        }
      }
      assert.match(textOf(timeline, '[part=result]'), /^123 consents to be bound in 2003, the most/);
    });

    it('hatches the year that a table knows in part', async () => {
      const timeline = await mount<TreatyTimeline>('<treaty-timeline measure="acts"></treaty-timeline>');
      assert.deepEqual(all(timeline, '.bar.part').map((one) => one.getAttribute('data-year')), ['2014']);
      await enter(timeline);
      await press(timeline, 'End');
      assert.include(said(timeline), '2014, known until 10 July 2014: 1 consent to be bound');
    });

    it('walks and sets the date by year', async () => {
      const timeline = await mount<TreatyTimeline>('<treaty-timeline measure="acts" as-of="2002-05-01"></treaty-timeline>');
      await enter(timeline);
      await press(timeline, 'Home', 'ArrowRight');
      assert.match(said(timeline), /^2000: \d+ consents? to be bound/);
      await press(timeline, 'Enter');
      assert.equal(timeline.asOf, '2000-12-31');
    });
  });

  describe('keyboard', () => {
    const markup = `<treaty-timeline instruments="${five}" from="1995-01-01" as-of="2001-09-28" milestones></treaty-timeline>`;

    it('walks the steps and reads them', async () => {
      const timeline = await mount<TreatyTimeline>(markup);
      await enter(timeline);
      assert.equal(focused(timeline), 'financing-1999');
      const at = said(timeline);
      assert.match(at, /2001: 4 parties\. \S/);
      await press(timeline, 'ArrowRight');
      assert.notEqual(said(timeline), at);
      assert.match(said(timeline), /2001: 5 parties\. Azerbaijan, ratification$/);
      assert.isFalse(find(timeline, '.tooltip').hidden);
      await press(timeline, 'ArrowLeft');
      assert.equal(said(timeline), at);
      await press(timeline, 'Home');
      assert.match(said(timeline), /2000: 2 parties\. Botswana/);
      await press(timeline, 'ArrowLeft');
      assert.match(said(timeline), /2000: 2 parties\. Botswana/, 'stays at the first');
      await press(timeline, 'End');
      assert.include(said(timeline), '186 parties, 183 of them Member States. Timor-Leste, accession');
    });

    it('goes to the line below at the same day, and to the milestones above', async () => {
      const timeline = await mount<TreatyTimeline>(markup);
      await enter(timeline);
      await press(timeline, 'ArrowDown');
      assert.equal(focused(timeline), 'bombings-1997');
      assert.match(said(timeline), /2001: 28 parties/);
      await press(timeline, 'ArrowUp', 'ArrowUp');
      assert.equal(focused(timeline), 'milestones');
      assert.match(said(timeline), /^28 September 2001: Security Council adopts resolution 1373/);
      await press(timeline, 'ArrowRight');
      assert.match(said(timeline), /^October 2002: /);
      const events = await eventsOf<TreatyDateEvent>(timeline, 'treaty-date', () => press(timeline, 'Enter'));
      assert.deepEqual(events.map(({ asOf }) => asOf), ['2002-10-01']);
    });

    it('is one tab stop', async () => {
      const timeline = await mount<TreatyTimeline>(markup);
      const count = () => all(timeline, 'svg.plot [tabindex="0"]').length;
      assert.equal(count(), 1);
      await enter(timeline);
      await press(timeline, 'ArrowDown', 'ArrowDown', 'End');
      assert.equal(count(), 1);
      const inside = focused(timeline);
      await press(timeline, 'Tab');
      assert.equal(focused(timeline), '', `Tab leaves from ${inside}`);
    });

    it('sets the date by Enter, keeps the trail open, and leaves by Escape', async () => {
      const timeline = await mount<TreatyTimeline>(markup);
      await enter(timeline);
      await press(timeline, 'End');
      const events = await eventsOf<TreatyDateEvent>(timeline, 'treaty-date', () => press(timeline, 'Enter'));
      assert.deepEqual(events.map(({ asOf }) => asOf), ['2014-05-27']);
      assert.isTrue(find(timeline, '.tooltip').classList.contains('pinned'));
      for (const part of ['27 May 2014', '183 of 193 Member States', 'Timor-Leste', 'Accession', 'UN Secretary-General', 'Source'])
        assert.include(textOf(timeline, '.tooltip'), part);
      await press(timeline, 'Escape');
      assert.isTrue(find(timeline, '.tooltip').hidden);
      assert.equal(focused(timeline), 'financing-1999');
      await press(timeline, 'Escape');
      assert.equal(focused(timeline), '');
    });

    it('lets one line stand out by Space, and tells which', async () => {
      const timeline = await mount<TreatyTimeline>(markup);
      await enter(timeline);
      // Engines call this key by different names when a test presses it.
      const space = () =>
        shadow(timeline).activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true }));
      const events = await eventsOf<TreatySelectEvent>(timeline, 'treaty-select', space);
      assert.deepEqual(events.map((event) => event.instrument), ['financing-1999']);
      assert.equal(all(timeline, '.line.dimmed').length, 4);
      space();
      await settled(timeline);
      assert.equal(all(timeline, '.line.dimmed').length, 0);
    });

    it('reads an instrument of which nothing is known', async () => {
      const timeline = await mount<TreatyTimeline>('<treaty-timeline instruments="sua-protocol-2005"></treaty-timeline>');
      await enter(timeline);
      assert.equal(said(timeline), 'Nothing is known in these years');
      await press(timeline, 'ArrowRight', 'Home', 'End', 'Enter', 'ArrowDown');
      assert.equal(said(timeline), 'Nothing is known in these years');
      assert.include(textOf(timeline, '[part=caption]'), 'No list of parties and no dated total');
    });
  });

  describe('pointer', () => {
    const markup =
      '<treaty-timeline instruments="financing-1999" from="2000-01-01" to="2010-01-01" as-of="2001-09-28" milestones></treaty-timeline>';

    it('shows the trail on hover, of the step that holds there', async () => {
      const timeline = await mount<TreatyTimeline>(markup);
      const [x] = inPlot(timeline, 0.93, 0);
      const line = find(timeline, '.series').getBoundingClientRect();
      await sendMouse({ type: 'move', position: [x, Math.round(line.top + 14)] });
      await settled(timeline);
      const tooltip = textOf(timeline, '.tooltip');
      assert.match(tooltip, /of 192 Member States/);
      assert.include(tooltip, 'Depositary');
      assert.notEqual(find(timeline, '.over').getAttribute('r'), '0');
      await sendMouse({ type: 'move', position: [2, 2] });
      await settled(timeline);
      assert.isTrue(find(timeline, '.tooltip').hidden);
    });

    it('sets the date where it is pressed', async () => {
      const timeline = await mount<TreatyTimeline>(markup);
      const events = await eventsOf<TreatyDateEvent>(timeline, 'treaty-date', () =>
        sendMouse({ type: 'click', position: inPlot(timeline, 0.5, 0.95) }),
      );
      assert.equal(events.length, 1);
      assert.match(timeline.asOf, /^200(4-1[12]|5-0[12])/);
      assert.include(textOf(timeline, '.as-of text'), timeline.asOf.slice(0, 4));
    });

    it('sets the date while it is dragged', async () => {
      const timeline = await mount<TreatyTimeline>(markup);
      const svg = find<SVGSVGElement>(timeline, 'svg.plot');
      const fire = (type: string, share: number, buttons: number) => {
        const [clientX, clientY] = inPlot(timeline, share, 0.5);
        const init = { clientX, clientY, buttons, button: 0, pointerId: 7, isPrimary: true, bubbles: true, composed: true };
        svg.dispatchEvent(new PointerEvent(type, init));
      };
      const days: string[] = [];
      timeline.addEventListener('treaty-date', (event) => days.push(event.asOf));
      fire('pointerdown', 0.2, 1);
      for (const share of [0.3, 0.4, 0.6]) {
        fire('pointermove', share, 1);
        await settled(timeline);
      }
      fire('pointerup', 0.8, 0);
      await settled(timeline);
      assert.deepEqual([...days].sort(), days, 'the date follows the pointer');
      assert.isAtLeast(days.length, 3);
      assert.match(timeline.asOf, /^200(7-12|8-01)/);
      fire('pointermove', 0.1, 0);
      await settled(timeline);
      assert.match(timeline.asOf, /^200(7-12|8-01)/, 'let go is let go');
    });

    it('sets the date of a milestone that is pressed', async () => {
      const timeline = await mount<TreatyTimeline>(markup);
      const { x, y, width, height } = find(timeline, '[data-milestone=eleventh-congress] text').getBoundingClientRect();
      const events = await eventsOf<TreatyDateEvent>(timeline, 'treaty-date', () =>
        sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] }),
      );
      assert.deepEqual(events.map(({ asOf }) => asOf), ['2005-04-18']);
    });

    it('lets a line stand out whose label is pressed', async () => {
      const timeline = await mount<TreatyTimeline>(`<treaty-timeline instruments="${five}"></treaty-timeline>`, 760);
      const { x, y, height } = find(timeline, '[data-row=hostages-1979] .label').getBoundingClientRect();
      await sendMouse({ type: 'click', position: [Math.round(x + 12), Math.round(y + height / 2)] });
      await settled(timeline);
      assert.deepEqual(
        all(timeline, '.line:not(.dimmed)').map((one) => one.getAttribute('data-row')),
        ['hostages-1979'],
      );
    });
  });

  describe('at any width', () => {
    for (const width of [240, 320, 480, 560, 640, 960, 1600])
      for (const measure of ['parties', 'acts'])
        it(`shows ${measure} at ${width} pixels with labels that do not overlap`, async () => {
          const timeline = await mount<TreatyTimeline>(
            `<treaty-timeline measure="${measure}" instruments="${five}" from="1993-01-01" as-of="2004-01-01" milestones></treaty-timeline>`,
            width,
          );
          const svg = find<SVGSVGElement>(timeline, 'svg.plot').getBoundingClientRect();
          assert.approximately(svg.width, width, 0.6, 'as wide as there is room, not scaled');
          assert.isAtMost(find(timeline, '.figure').scrollWidth, width + 1);
          const groups = ['.milestone text', '.label', '.ticks text', '.counts text'];
          for (const selector of groups) {
            // The box of the letters: without the halo around them, which some engines would count.
            const boxes = all(timeline, selector).map((one) => DOMRect.fromRect(one.getBBox()));
            // Lines without room for labels have a legend, panels a mark each.
            const mayLack = selector === '.label' ? width < 640 : selector === '.counts text' && measure === 'acts';
            if (!mayLack) assert.isAbove(boxes.length, 1, selector);
            boxes.forEach((box, i) => {
              assert.isAtLeast(box.left, -1, selector);
              assert.isAtMost(box.right, width + 1, selector);
              for (const other of boxes.slice(i + 1)) assert.isFalse(overlaps(box, other), `${selector}: ${JSON.stringify([box, other])}`);
            });
          }
          for (const text of all(timeline, 'svg.plot text'))
            assert.isAtLeast(Number.parseFloat(getComputedStyle(text).fontSize), 11);
          const named = all(timeline, '.label').length >= 5;
          const legend = all(timeline, '.legend .entry').length;
          assert.equal(named ? 0 : 5, legend, 'named at the lines or in a legend');
          if (width < 560) assert.equal(all(timeline, '.milestone-key li').length, 5);
        });

    it('lays itself out anew when its width changes, and stands a width of nothing', async () => {
      const timeline = await mount<TreatyTimeline>(`<treaty-timeline instruments="${five}"></treaty-timeline>`);
      assert.equal(all(timeline, '.legend').length, 0);
      timeline.parentElement?.style.setProperty('width', '300px');
      await settled(timeline);
      await settled(timeline);
      assert.equal(all(timeline, '.legend .entry').length, 5);
      assert.equal(find(timeline, 'svg.plot').getAttribute('width'), '300');
      timeline.parentElement?.style.setProperty('width', '0');
      await settled(timeline);
      assert.equal(all(timeline, '.line').length, 5);
    });

    it('sets the date by the key of numbered milestones', async () => {
      const timeline = await mount<TreatyTimeline>('<treaty-timeline milestones as-of="2010-01-01"></treaty-timeline>', 320);
      find<HTMLButtonElement>(timeline, '.milestone-key [data-key=resolution-1373]').click();
      await settled(timeline);
      assert.equal(timeline.asOf, '2001-09-28');
    });
  });

  describe('table', () => {
    it('shows the steps of the picture, and sorts', async () => {
      const timeline = await mount<TreatyTimeline>('<treaty-timeline instruments="financing-1999" from="2001-09-01" to="2001-12-31"></treaty-timeline>');
      find<HTMLButtonElement>(timeline, '.as-table').click();
      await settled(timeline);
      const cells = all<HTMLElement>(timeline, 'tbody tr').map((row) =>
        [...row.children].slice(0, 5).map((cell) => cell.textContent?.trim()),
      );
      assert.isAbove(cells.length, 5);
      for (const [date, name, parties, members, membership] of cells) {
        const day = new Date(`${date} UTC`).toISOString().slice(0, 10);
        const coverage = coverageAt(dataset, instrument('financing-1999'), day);
        assert.equal(name, 'Terrorist Financing Convention');
        assert.deepEqual([parties, members, membership], [coverage.party, coverage.memberCounts.party, coverage.members].map(String));
      }
      all<HTMLButtonElement>(timeline, 'th button')[2]?.click();
      await settled(timeline);
      all<HTMLButtonElement>(timeline, 'th button')[2]?.click();
      await settled(timeline);
      assert.equal(find(timeline, 'th[aria-sort]').getAttribute('aria-sort'), 'descending');
      assert.equal(find(timeline, 'tbody tr td:nth-child(3)').textContent?.trim(), cells.at(-1)?.[2]);
    });
  });

  describe('group', () => {
    it('follows its group, and moves it', async () => {
      const store = groupStore('timeline-test');
      const timeline = await mount<TreatyTimeline>('<treaty-timeline group="timeline-test" as-of="2005-04-25"></treaty-timeline>');
      assert.equal(store.state.asOf, '2005-04-25');
      store.request({ asOf: '2003-01-01', selected: 'KEN' });
      await settled(timeline);
      assert.include(textOf(timeline, '.as-of text'), '1 January 2003');
      assert.equal(all(timeline, '[data-state=KEN]').length, 1);
      store.request({ hovered: 'FRA' });
      await settled(timeline);
      assert.isAbove(find(timeline, '.hovered-state').getAttribute('d')?.length ?? 0, 5);
      await enter(timeline);
      await press(timeline, 'End');
      assert.equal(store.state.hovered, 'TLS', 'the one State that acted that day');
      await press(timeline, 'Enter');
      assert.equal(store.state.asOf, '2014-05-27');
      store.request({ asOf: undefined, selected: undefined, hovered: undefined });
    });
  });

  describe('what it is asked wrongly', () => {
    const wrong: [attribute: string, value: string, ...said: string[]][] = [
      ['instruments', 'financing-1989', 'financing-1999'],
      ['region', 'afrika', 'africa'],
      ['as-of', '2005-02-30', 'not a day'],
      ['from', '2005-13-01', 'not a day'],
      ['to', 'today', 'not a day'],
      ['to', '1990-01-01', 'must lie before'],
      ['measure', 'act', 'acts'],
    ];
    for (const [attribute, value, ...parts] of wrong) {
      it(`names ${attribute}="${value}" and what is valid`, async () => {
        const timeline = await mount<TreatyTimeline>('<treaty-timeline from="2000-01-01"></treaty-timeline>');
        const before = textOf(timeline, '[part=heading]');
        const events = await eventsOf<TreatyErrorEvent>(timeline, 'treaty-error', () => timeline.setAttribute(attribute, value));
        assert.equal(events.length, 1);
        for (const text of [value, attribute, ...parts]) assert.include(events[0]?.message, text);
        assert.include(textOf(timeline, '[part=fault]'), value);
        assert.equal(textOf(timeline, '[part=heading]'), before, 'the picture before stays');
        timeline.removeAttribute(attribute);
        if (attribute === 'measure') timeline.measure = 'parties';
        timeline[attribute === 'as-of' ? 'asOf' : (attribute as 'from')] ??= '';
        await settled(timeline);
      });
    }

    it('shows days of which nothing is known without a fault', async () => {
      for (const [from, to] of [['2030-01-01', ''], ['', '1950-01-01'], ['2014-07-09', '2014-07-10']]) {
        const timeline = await mount<TreatyTimeline>(`<treaty-timeline from="${from}" to="${to}" milestones></treaty-timeline>`);
        assert.isNull(shadow(timeline).querySelector('[part=fault]'), `${from} ${to}`);
        assert.equal(all(timeline, '.line').length, 1);
        assert.notInclude(find(timeline, 'svg.plot').outerHTML, 'NaN');
      }
    });

    it('stands a thousand changes and removal while drawing', async () => {
      const timeline = await mount<TreatyTimeline>('<treaty-timeline milestones></treaty-timeline>');
      const ids = dataset.instruments.map(({ id }) => id);
      for (let i = 0; i < 1000; i++) {
        timeline.instruments = ids[i % ids.length] ?? '';
        timeline.asOf = `${1960 + (i % 70)}-01-01`;
        timeline.region = ['', 'africa', '145', 'WEOG'][i % 4] ?? '';
        timeline.measure = i % 3 ? 'parties' : 'acts';
        if (i % 40 === 0) await timeline.updateComplete;
      }
      timeline.remove();
      await timeline.updateComplete;
      timeline.instruments = 'universal-19';
      timeline.region = '';
      timeline.measure = 'parties';
      document.body.append(timeline);
      await settled(timeline);
      assert.isNull(shadow(timeline).querySelector('[part=fault]'));
      assert.equal(all(timeline, '.line').length, 19);
      timeline.remove();
    });
  });
});
