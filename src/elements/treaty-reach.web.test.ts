import { assert } from 'chai';
import { emulateMedia, sendMouse } from '@web/test-runner-commands';
import { bundledDataset } from '../data/bundle.js';
import type { HostReach } from '../data/reach-form.js';
import { bundledReach, programmeTotals } from '../data/reach.js';
import '../define/treaty-reach.js';
import { countReach, eventsAt, partsOf, reachModes, reachStatus } from '../model/reach.js';
import { statesIn } from '../model/regions.js';
import type { TreatyErrorEvent, TreatySelectEvent } from './events.js';
import { drawnStatuses, eventsOf, find, mount, press, settled, shadow, textOf, unmount } from './testing.js';
import type { TreatyReach } from './treaty-reach.js';

const dataset = bundledDataset();
const reach = bundledReach(dataset.states);

const all = (widget: Element, selector: string) => [...shadow(widget).querySelectorAll<HTMLElement>(selector)];
const focusedRow = (widget: Element) =>
  shadow(widget).activeElement?.closest('[data-code]')?.getAttribute('data-code') ?? '';

/** A list such as a host supplies. */
const own = (change: object = {}): HostReach => ({
  source: 'The office',
  complete: true,
  events: [
    {
      id: 'nairobi',
      mode: 'workshop',
      start: '2008-03-04',
      title: 'A workshop',
      place: { name: 'Nairobi', latitude: -1.3, longitude: 36.8 },
      countries: [
        { code: 'KEN', role: 'host' },
        { code: 'UGA', role: 'participant' },
      ],
      ...change,
    },
  ],
});

const addressOf = (text: string) => URL.createObjectURL(new Blob([text], { type: 'application/json' }));

/** Answers `fetch` of one address in the tests' stead. */
function answering(answer: () => Promise<Response>): () => void {
  const { fetch } = window;
  window.fetch = (input, init) => ((input instanceof URL ? input.pathname : '').includes('/own-reach') ? answer() : fetch(input, init));
  return () => (window.fetch = fetch);
}

async function until(condition: () => boolean): Promise<void> {
  for (let i = 0; i < 100 && !condition(); i++) await new Promise((done) => setTimeout(done, 20));
  assert.isTrue(condition());
}

describe('treaty-reach', () => {
  const thrown: unknown[] = [];
  const onError = (event: ErrorEvent) => thrown.push(event.error ?? event.message);
  before(() => window.addEventListener('error', onError));
  after(() => window.removeEventListener('error', onError));
  afterEach(() => {
    unmount();
    assert.deepEqual(thrown, [], 'an exception reached the page');
  });

  describe('map', () => {
    it('reads and offers a long list of a host in pieces, all of it in the end', async () => {
      const events = Array.from({ length: 1500 }, (_, at) => ({ ...own().events[0]!, id: `activity-${at}`, title: `Activity ${at}` }));
      const widget = await mount<TreatyReach>('<treaty-reach event="nairobi"></treaty-reach>');
      widget.event = 'activity-1400';
      widget.data = { ...own(), events };
      await until(() => all(widget, 'option').length === events.length + 1);
      const select = find<HTMLSelectElement>(widget, '.event-choice select');
      assert.equal(select.value, 'activity-1400');
      assert.include(textOf(widget, '[part=result]'), 'Activity 1400');
      assert.isNull(shadow(widget).querySelector('.fault'));
      widget.data = own();
      widget.event = '';
      await settled(widget);
      assert.equal(all(widget, 'option').length, 2, 'a short list in place of it');
    });

    it('lets the page answer while it reads a long list', async () => {
      const widget = await mount<TreatyReach>('<treaty-reach></treaty-reach>');
      const done: string[] = [];
      const page = new MessageChannel();
      page.port1.onmessage = () => done.push('page');
      const titled = (at: number) => ({
        ...own().events[0]!,
        id: `activity-${at}`,
        get title() {
          // One of each piece takes longer than the shortest turn.
          if (at % 100 === 50) {
            if (at === 50) page.port2.postMessage(undefined);
            done.push(`read ${at}`);
            const end = performance.now() + 30;
            while (performance.now() < end);
          }
          return `Activity ${at}`;
        },
      });
      widget.data = { ...own(), events: Array.from({ length: 1000 }, (_, at) => titled(at)) };
      await widget.updateComplete;
      page.port1.close();
      assert.include(textOf(widget, '[part=result]'), '1,000 activities');
      assert.include(done.slice(0, done.indexOf('read 950')), 'page', done.join(' '));
    });

    it('lists a long list by date in pieces, all of it in the end, and before it is printed', async () => {
      const events = Array.from({ length: 400 }, (_, at) => ({ ...own().events[0]!, id: `activity-${at}`, title: `Activity ${at}` }));
      const widget = await mount<TreatyReach>('<treaty-reach view="calendar"></treaty-reach>');
      const rows = () => all(widget, '.rows > .row').length;
      widget.data = { ...own(), events };
      await until(() => rows() === events.length);
      widget.data = { ...own(), events: events.slice(0, 300) };
      await widget.updateComplete;
      assert.equal(rows(), 300);
      widget.data = own();
      await widget.updateComplete;
      widget.data = { ...own(), events: [...events] };
      await until(() => rows() > 1);
      dispatchEvent(new Event('beforeprint'));
      assert.equal(rows(), events.length);
    });

    it('says what is documented, and that it is not all', async () => {
      const widget = await mount<TreatyReach>('<treaty-reach as-of="2005-04-25"></treaty-reach>');
      assert.equal(textOf(widget, '[part=result]'), '42 countries named in 10 activities');
      assert.include(textOf(widget, '[part=caption]'), 'documented in public sources, 42 countries; it is not the complete list');
      assert.include(textOf(widget, '[part=caption]'), 'do not imply official endorsement');
      assert.equal(drawnStatuses(widget).size, 197);
      assert.equal(drawnStatuses(widget).get('KEN'), 'workshop');
      assert.equal(drawnStatuses(widget).get('AFG'), 'both');
      assert.equal(drawnStatuses(widget).get('DZA'), 'observer');
      assert.equal(drawnStatuses(widget).get('ZWE'), 'undocumented');
    });

    it('agrees with the model at any date, for any mode and region', async () => {
      const widget = await mount<TreatyReach>('<treaty-reach></treaty-reach>');
      for (const asOf of ['2003-01-01', '2004-06-29', '2004-06-30', '2005-04-25', '2007-12-31'])
        for (const mode of ['', ...reachModes] as const)
          for (const region of ['', '002', 'APG']) {
            Object.assign(widget, { asOf, mode, region });
            await widget.updateComplete;
            const among = region ? statesIn(dataset, region) : undefined;
            const parts = partsOf(eventsAt(reach, asOf, mode || undefined, among), among);
            const drawn = drawnStatuses(widget);
            assert.equal(drawn.size, among ? among.size : 197);
            for (const [code, status] of drawn)
              assert.equal(status, reachStatus(parts.get(code) ?? []), `${code} ${asOf} ${mode}`);
            const counts = countReach(parts);
            for (const [status, n] of Object.entries(counts)) {
              if (n === 0 || status === 'undocumented') continue;
              assert.equal(find(widget, `.legend [data-key=reach-${status}] b`).textContent, String(n));
            }
          }
    });

    it('joins a chosen activity to the countries it names', async () => {
      const widget = await mount<TreatyReach>('<treaty-reach event="2004-01-17-khartoum"></treaty-reach>');
      const joined = all(widget, '[data-join]').map((path) => path.getAttribute('data-join'));
      assert.sameMembers(joined, ['DZA', 'EGY', 'ERI', 'ETH', 'KEN', 'SDN', 'SOM', 'UGA']);
      assert.include(textOf(widget, '[part=result]'), '6 participants and 2 observers');
      assert.equal(all(widget, '.join.beside').length, 2);
      assert.equal(all(widget, '.place').length, 14);
      const choice = find<HTMLSelectElement>(widget, 'select');
      assert.equal(choice.value, '2004-01-17-khartoum');
      choice.value = '';
      choice.dispatchEvent(new Event('change'));
      await settled(widget);
      assert.equal(widget.event, '');
      assert.equal(all(widget, '[data-join]').length, 0);
    });

    it('chooses the activity whose mark is pressed, and shows its sources', async () => {
      const widget = await mount<TreatyReach>('<treaty-reach></treaty-reach>');
      const { left, top, width, height } = find(widget, '.place[data-event="2004-10-25-port-louis"] .hit').getBoundingClientRect();
      await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
      await settled(widget);
      assert.equal(widget.event, '2004-10-25-port-louis');
      assert.include(textOf(widget, '.tooltip'), 'start date inferred');
      assert.equal(find<HTMLAnchorElement>(widget, '.tooltip a').hostname, 'unis.unvienna.org');
    });

    it('is walked by keyboard as the map is, with a trail that leads to the source', async () => {
      const widget = await mount<TreatyReach>('<treaty-reach></treaty-reach>');
      find<SVGElement>(widget, '[data-state][tabindex="0"]').focus();
      await settled(widget);
      await press(widget, 'k', 'e');
      const kenya = shadow(widget).activeElement;
      assert.equal(kenya?.getAttribute('data-state'), 'KEN');
      assert.equal(kenya?.getAttribute('aria-label'), 'Kenya: Workshop, 1 activity');
      const [event] = await eventsOf<TreatySelectEvent>(widget, 'treaty-select', () => press(widget, 'Enter'));
      assert.deepEqual([event?.state, event?.instrument], ['KEN', undefined]);
      assert.include(textOf(widget, '.tooltip'), 'IGAD workshop');
      assert.match(find<HTMLAnchorElement>(widget, '.tooltip a').href, /soccp279/);
      assert.equal(all(widget, '[data-state][tabindex="0"]').length, 1, 'one tab stop');
    });
  });

  describe('calendar', () => {
    it('lists the activities up to the date, each with its source', async () => {
      const widget = await mount<TreatyReach>('<treaty-reach view="calendar" as-of="2005-04-25"></treaty-reach>');
      const events = eventsAt(reach, '2005-04-25');
      const rows = all(widget, '.row');
      assert.deepEqual(rows.map((row) => row.dataset['value']), events.map(({ countries }) => String(countries.length)));
      for (const [i, row] of rows.entries()) {
        assert.equal(row.querySelectorAll('.squares rect').length, events[i]?.countries.length);
        assert.equal(row.querySelector('a')?.getAttribute('href'), events[i]?.sources[0]?.url);
      }
      assert.equal(all(widget, '.strip .place').length, events.length);
      assert.deepEqual(
        all(widget, '[data-milestone]').map((flag) => flag.dataset['milestone']).sort(),
        ['eleventh-congress', 'programme-launch', 'project-start'],
      );
      assert.include(textOf(widget, '[part=caption]'), 'not the complete list');
    });

    it('is walked by keyboard: one stop, rows, sources, and out', async () => {
      const widget = await mount<TreatyReach>('<treaty-reach view="calendar"></treaty-reach>');
      let rests: { clientX: number; clientY: number } | undefined;
      widget.addEventListener('pointermove', ({ clientX, clientY }) => (rests = { clientX, clientY }));
      assert.equal(all(widget, '.list [tabindex="0"]').length, 1);
      find(widget, '.item[tabindex="0"]').focus();
      assert.equal(focusedRow(widget), 'event:2003-11-07-vilnius');
      await press(widget, 'ArrowDown');
      assert.equal(focusedRow(widget), 'event:2003-11-25-bamako');
      assert.isFalse(find(widget, '.tooltip').hidden, 'the trail is shown on the way');
      await press(widget, 'ArrowRight', 'ArrowRight');
      assert.equal(shadow(widget).activeElement?.localName, 'a');
      await press(widget, 'ArrowLeft', 'ArrowLeft', 'End');
      assert.equal(focusedRow(widget), 'event:2007-06-25-nadi');
      await press(widget, 'Home');
      assert.equal(focusedRow(widget), 'event:2003-11-07-vilnius');
      await press(widget, 'Enter');
      assert.equal(widget.event, '2003-11-07-vilnius');
      assert.include(textOf(widget, '.tooltip.pinned'), 'source does not separate');
      await press(widget, 'Escape');
      // What engines send when the list moves under a pointer that rests on it; this one may have.
      find(widget, '[data-code="event:2003-11-25-bamako"] .item').dispatchEvent(
        new PointerEvent('pointermove', { bubbles: true, ...(rests ?? { clientX: 300, clientY: 300 }) }),
      );
      assert.isTrue(find(widget, '.tooltip').hidden);
      await press(widget, 'Escape');
      assert.equal(focusedRow(widget), '', 'Escape leaves the list');
    });

    it('shows a row’s trail under the pointer', async () => {
      const widget = await mount<TreatyReach>('<treaty-reach view="calendar"></treaty-reach>');
      const { left, top } = find(widget, '[data-code="event:2004-01-17-khartoum"] .what').getBoundingClientRect();
      await sendMouse({ type: 'move', position: [Math.round(left + 30), Math.round(top + 8)] });
      await settled(widget);
      assert.include(textOf(widget, '.tooltip'), 'Algeria and Egypt');
      assert.equal(all(widget, '.strip .place.near').length, 1);
    });
  });

  describe('totals', () => {
    it('draws a bound as a bound', async () => {
      const widget = await mount<TreatyReach>('<treaty-reach view="totals" as-of="2005-04-30"></treaty-reach>');
      const over = find(widget, '[data-total=countries-reached] .bar');
      assert.deepEqual({ ...over.dataset }, { value: '100', bound: 'more-than', of: '191' });
      assert.equal(over.querySelector('rect.open')?.getAttribute('width'), '100%');
      const exact = find(widget, '[data-total=countries-assisted-2004] .bar');
      assert.deepEqual({ ...exact.dataset }, { value: '73', bound: 'exact', of: '191' });
      assert.equal(exact.querySelector('rect.open')?.getAttribute('width'), '0');
      assert.include(textOf(widget, '[part=result]'), 'a bound, not a count');
      assert.equal(find(widget, '[data-documented]').dataset['documented'], '42');
    });

    it('shows what was published up to the date, with period and source', async () => {
      const widget = await mount<TreatyReach>('<treaty-reach view="totals"></treaty-reach>');
      assert.equal(all(widget, '[data-total]').length, programmeTotals().length);
      for (const { id, period, url } of programmeTotals()) {
        const row = find(widget, `[data-total="${id}"]`);
        assert.include(row.textContent, period);
        if (url) assert.equal(row.querySelector('a')?.getAttribute('href'), url);
      }
      widget.asOf = '2004-03-30';
      await settled(widget);
      assert.equal(all(widget, '[data-total]').length, 0, 'March 2004 is not over');
      assert.include(textOf(widget, '[part=result]'), 'No number');
    });

    it('is walked by keyboard, and shows the words of the source', async () => {
      const widget = await mount<TreatyReach>('<treaty-reach view="totals"></treaty-reach>');
      find(widget, '.item[tabindex="0"]').focus();
      await press(widget, 'Enter');
      assert.include(textOf(widget, '.tooltip.pinned'), 'has provided assistance to 73 countries');
      await press(widget, 'Escape', 'End');
      assert.equal(focusedRow(widget), 'total:project-budget');
    });
  });

  it('shows a row for each country and activity as a table, with its source', async () => {
    const widget = await mount<TreatyReach>('<treaty-reach></treaty-reach>');
    find(widget, '.as-table').click();
    await settled(widget);
    const rows = all(widget, 'tbody tr');
    assert.equal(rows.length, reach.events.flatMap(({ countries }) => countries).length);
    for (const row of rows) assert.match(row.querySelector('a')?.href ?? '', /^https?:/);
  });

  describe('a list of the host’s own', () => {
    it('takes the place of the bundled one', async () => {
      const widget = await mount<TreatyReach>('<treaty-reach></treaty-reach>');
      widget.data = own();
      await settled(widget);
      assert.equal(drawnStatuses(widget).get('UGA'), 'workshop');
      assert.equal(drawnStatuses(widget).get('AFG'), 'undocumented');
      assert.include(textOf(widget, '[part=caption]'), 'as the complete list');
      assert.include(textOf(widget, '[part=caption]'), 'Source: The office.');
      widget.data = undefined;
      await settled(widget);
      assert.equal(drawnStatuses(widget).get('AFG'), 'both');
    });

    it('is refused with its row and the nearest value, and the picture stays', async () => {
      const widget = await mount<TreatyReach>('<treaty-reach></treaty-reach>');
      const [error] = await eventsOf<TreatyErrorEvent>(widget, 'treaty-error', () => {
        widget.data = own({ countries: [{ code: 'KEN', role: 'host' }, { code: 'Ugnda', role: 'participant' }] });
      });
      assert.match(error?.message ?? '', /Activity 1, country 2: “Ugnda” is no State. Nearest: .*Uganda/);
      assert.equal(drawnStatuses(widget).get('AFG'), 'both');
      widget.data = own({ mode: 'workshp' });
      await settled(widget);
      assert.include(textOf(widget, '[part=fault]'), '“workshp” is no mode. Nearest: workshop');
    });

    it('shows hostile text as text', async () => {
      const widget = await mount<TreatyReach>('<treaty-reach view="calendar"></treaty-reach>');
      widget.data = own({ title: '<img src=x onerror=alert(1)>', sources: [{ title: '<b>x</b>' }] });
      await settled(widget);
      assert.include(textOf(widget, '.row'), '<img src=x');
      assert.equal(all(widget, '.row img').length, 0);
      widget.data = own({ sources: [{ title: 'x', url: 'javascript:alert(1)' }] });
      await settled(widget);
      assert.include(textOf(widget, '[part=fault]'), 'no web address');
    });

    it('is fetched, and says so meanwhile', async () => {
      let finish: (response: Response) => void = () => {};
      const restore = answering(() => new Promise((done) => (finish = done)));
      try {
        const widget = await mount<TreatyReach>('<treaty-reach src="/own-reach.json"></treaty-reach>');
        assert.include(textOf(widget, '.loading'), 'Loading');
        assert.equal(drawnStatuses(widget).size, 0, 'nothing else is shown in its place');
        finish(new Response(JSON.stringify(own())));
        await until(() => drawnStatuses(widget).size > 0);
        assert.equal(drawnStatuses(widget).get('UGA'), 'workshop');
        assert.isNull(shadow(widget).querySelector('.loading'));
      } finally {
        restore();
      }
    });

    it('that cannot be had leaves the picture and says why', async () => {
      const widget = await mount<TreatyReach>('<treaty-reach></treaty-reach>');
      const cases: [() => Promise<Response>, RegExp][] = [
        [() => Promise.resolve(new Response('', { status: 404 })), /could not be fetched/],
        [() => Promise.reject(new TypeError('no')), /could not be fetched/],
        [() => Promise.resolve(new Response('<p>')), /is not JSON/],
        [() => Promise.resolve(new Response('[' + ' '.repeat(4_100_000))), /larger than is read/],
      ];
      for (const [i, [answer, message]] of cases.entries()) {
        const restore = answering(answer);
        try {
          widget.src = `/own-reach-${i}.json`;
          await until(() => message.test(shadow(widget).querySelector('[part=fault]')?.textContent ?? ''));
          assert.equal(drawnStatuses(widget).get('AFG'), 'both');
        } finally {
          restore();
        }
      }
      // Until then; and the button asks again.
      const again = answering(() => Promise.resolve(new Response(JSON.stringify(own()))));
      try {
        find(widget, '.retry').click();
        await until(() => !shadow(widget).querySelector('[part=fault]'));
        assert.equal(drawnStatuses(widget).get('AFG'), 'undocumented');
        assert.equal(drawnStatuses(widget).get('UGA'), 'workshop');
      } finally {
        again();
      }
      widget.src = addressOf('{}').replace('blob:', 'ftp:');
      await settled(widget);
      assert.include(textOf(widget, '[part=fault]'), 'no web address');
      widget.src = '';
      await settled(widget);
      assert.isNull(shadow(widget).querySelector('[part=fault]'));
    });
  });

  describe('faults', () => {
    for (const [markup, message] of [
      ['view="calender"', /“calender” is no value of “view”/],
      ['mode="workshops"', /“workshops” is no value of “mode”/],
      ['as-of="2005-02-30"', /is not a day/],
      ['region="atlantis"', /no known region/],
      ['event="2004-01-17-khartum"', /Nearest: 2004-01-17-khartoum/],
    ] as const)
      it(`names ${markup}`, async () => {
        const widget = await mount<TreatyReach>(`<treaty-reach ${markup}></treaty-reach>`);
        assert.match(textOf(widget, '[part=fault]'), message);
      });

    it('stands attributes changed again and again, and removal while drawing', async () => {
      const widget = await mount<TreatyReach>('<treaty-reach></treaty-reach>');
      const views = ['map', 'calendar', 'totals', 'nothing'];
      for (let i = 0; i < 200; i++) {
        widget.view = views[i % 4] ?? '';
        widget.asOf = `200${3 + (i % 5)}-04-25`;
        if (i % 20 === 0) await widget.updateComplete;
      }
      widget.view = 'calendar';
      widget.remove();
      await widget.updateComplete;
      document.body.append(widget);
      await settled(widget);
      assert.isNotEmpty(all(widget, '.row'));
      widget.remove();
    });
  });

  for (const width of [240, 320, 1600])
    it(`keeps inside ${width} pixels in every view`, async () => {
      const widget = await mount<TreatyReach>('<treaty-reach as-of="2007-12-31"></treaty-reach>', width);
      for (const view of ['map', 'calendar', 'totals']) {
        widget.view = view;
        await settled(widget);
        const box = widget.getBoundingClientRect();
        for (const one of all(widget, '.item, .small, .bar, .strip text, .entry span, select, .heading')) {
          const { left, right, width: wide } = one.getBoundingClientRect();
          assert.isTrue(wide === 0 || (left >= box.left - 2 && right <= box.right + 2), `${view}: ${one.className} ${left} ${right}`);
        }
        for (const text of all(widget, '.strip text'))
          assert.isAtLeast(parseFloat(getComputedStyle(text).fontSize), 11);
      }
    });

  it('is drawn for print', async function () {
    const widget = await mount<TreatyReach>('<treaty-reach view="totals"></treaty-reach>');
    try {
      await emulateMedia({ media: 'print' });
    } catch {
      this.skip(); // only Chromium's launcher can emulate it
    }
    assert.equal(getComputedStyle(find(widget, '.tools')).display, 'none');
    assert.notEqual(getComputedStyle(find(widget, '.bar')).display, 'none');
    await emulateMedia({ media: 'screen' });
  });
});
