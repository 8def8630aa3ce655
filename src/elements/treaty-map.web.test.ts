import { assert } from 'chai';
import { emulateMedia, sendKeys, sendMouse } from '@web/test-runner-commands';
import { bundledDataset } from '../data/bundle.js';
import '../define/treaty-map.js';
import { coverageAt } from '../model/coverage.js';
import type { TreatyDateEvent, TreatyErrorEvent, TreatySelectEvent } from './events.js';
import { drawnStatuses, eventsOf, find, mount, press, settled, shadow, textOf, unmount } from './testing.js';
import type { TreatyMap } from './treaty-map.js';

const dataset = bundledDataset();

const instrument = (id: string) => {
  const found = dataset.instruments.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};

/** The code of the State that has the focus. */
const focused = (map: TreatyMap) => shadow(map).activeElement?.getAttribute('data-state') ?? '';

async function enter(map: TreatyMap): Promise<void> {
  find<SVGElement>(map, '[data-state][tabindex="0"]').focus();
  await settled(map);
}

describe('treaty-map', () => {
  const thrown: unknown[] = [];
  const onError = (event: ErrorEvent) => thrown.push(event.error ?? event.message);
  before(() => window.addEventListener('error', onError));
  after(() => window.removeEventListener('error', onError));
  afterEach(() => {
    unmount();
    assert.deepEqual(thrown, [], 'an exception reached the page');
  });

  describe('one instrument', () => {
    it('says who was party on a day', async () => {
      const map = await mount<TreatyMap>(
        '<treaty-map instruments="financing-1999" as-of="2005-04-25"></treaty-map>',
      );
      const { memberCounts } = coverageAt(dataset, instrument('financing-1999'), '2005-04-25');
      assert.equal(
        textOf(map, '[part=heading]'),
        'Who was party to the Terrorist Financing Convention on 25 April 2005',
      );
      assert.include(textOf(map, '[part=result]'), `${memberCounts.party} of 191 Member States`);
      assert.equal(drawnStatuses(map).size, 197);
      assert.equal(drawnStatuses(map).get('KEN'), 'party');
      assert.include(textOf(map, '[part=caption]'), 'do not imply official endorsement');
    });

    for (const { id, coverage, adopted, asOf } of dataset.instruments) {
      if (coverage !== 'dated' || !asOf) continue;
      it(`agrees with the model on ${id}`, async () => {
        const map = await mount<TreatyMap>(`<treaty-map instruments="${id}"></treaty-map>`);
        for (const day of [adopted, '1995-01-01', '2001-09-28', '2005-04-25', '2011-07-14', asOf, '2026-01-01']) {
          map.asOf = day;
          await map.updateComplete;
          const coverage = coverageAt(dataset, instrument(id), day);
          const expected = [...coverage.standings.values()].filter(({ code }) => !/^X/.test(code));
          const drawn = drawnStatuses(map);
          for (const { code, status } of expected) assert.equal(drawn.get(code), status, `${code} ${day}`);
          const legend = find(map, '.legend [data-key=party] b').textContent;
          assert.equal(legend, String(coverage.memberCounts.party), day);
        }
      });
    }

    it('shows the limits of a table in its caption', async () => {
      const map = await mount<TreatyMap>('<treaty-map instruments="hague-1970" as-of="2005-04-25"></treaty-map>');
      assert.include(textOf(map, '[part=caption]'), 'only dated acts answer');
      assert.equal(drawnStatuses(map).get('KEN'), 'unknown');
      map.instruments = 'tokyo-1963';
      await settled(map);
      assert.include(textOf(map, '[part=caption]'), 'no list of parties');
      assert.deepEqual(new Set(drawnStatuses(map).values()).has('party'), false);
      map.instruments = 'financing-1999';
      map.asOf = '2020-01-01';
      await settled(map);
      assert.include(textOf(map, '[part=caption]'), 'later acts are not in it');
      map.asOf = '1990-01-01';
      await settled(map);
      assert.include(textOf(map, '[part=result]'), 'adopted later');
    });
  });

  describe('several instruments', () => {
    it('counts over the tables that answer, and names them', async () => {
      const map = await mount<TreatyMap>(
        '<treaty-map instruments="universal-12" as-of="2005-04-25"></treaty-map>',
      );
      assert.include(textOf(map, '[part=heading]'), 'How many of 7 instruments');
      assert.include(textOf(map, '[part=caption]'), 'Counts 7 of the 12 instruments');
      assert.include(textOf(map, '[part=caption]'), 'Left out, no list of parties: Tokyo Convention');
      assert.equal(shadow(map).querySelectorAll('.legend [data-key^=ramp]').length, 8);
    });
  });

  describe('layout and region', () => {
    it('gives every State one tile', async () => {
      const map = await mount<TreatyMap>('<treaty-map layout="tiles"></treaty-map>');
      assert.equal(drawnStatuses(map).size, 197);
      const sizes = [...shadow(map).querySelectorAll<SVGPathElement>('.shape[d]')].map((path) => {
        const { width, height } = path.getBBox();
        return `${Math.round(width)}x${Math.round(height)}`;
      });
      assert.equal(new Set(sizes).size, 1);
    });

    it('limits picture and counts to a region', async () => {
      const map = await mount<TreatyMap>(
        '<treaty-map instruments="financing-1999" as-of="2005-04-25" region="africa"></treaty-map>',
      );
      assert.include(textOf(map, '[part=result]'), 'Africa: ');
      assert.isTrue(drawnStatuses(map).has('KEN'));
      assert.isFalse(drawnStatuses(map).has('FRA'));
    });
  });

  describe('keyboard', () => {
    it('enters by Tab, moves by arrows, finds by letters, leaves by Escape and Tab', async () => {
      const map = await mount<TreatyMap>('<treaty-map as-of="2005-04-25"></treaty-map>');
      await enter(map);
      assert.equal(focused(map), 'AFG', 'the first by name');
      await press(map, 'k', 'e');
      assert.equal(focused(map), 'KEN');
      assert.match(find(map, '[data-state=KEN]').getAttribute('aria-label') ?? '', /^Kenya: Party, /);
      await press(map, 'ArrowLeft');
      assert.equal(focused(map), 'UGA');
      await press(map, 'End');
      assert.equal(focused(map), 'ZWE');
      await press(map, 'Home');
      assert.equal(focused(map), 'AFG');
      const stops = shadow(map).querySelectorAll('[data-state][tabindex="0"]');
      assert.equal(stops.length, 1, 'one tab stop');
      await press(map, 'Escape');
      assert.equal(focused(map), '', 'Escape leaves the map');
    });

    it('reaches and names all 197 States', async () => {
      const map = await mount<TreatyMap>('<treaty-map></treaty-map>');
      await enter(map);
      const seen = new Set<string>();
      const svg = find<SVGSVGElement>(map, 'svg.map');
      for (let i = 0; i < 197; i++) {
        const code = focused(map);
        seen.add(code);
        const label = find(map, `[data-state=${code}]`).getAttribute('aria-label') ?? '';
        assert.match(label, /^\S.*: \S/);
        svg.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown' }));
        await map.updateComplete;
        await Promise.resolve();
      }
      assert.equal(seen.size, 197);
    });

    it('selects by Enter, and keeps the trail open until Escape', async () => {
      const map = await mount<TreatyMap>('<treaty-map as-of="2005-04-25"></treaty-map>');
      await enter(map);
      await press(map, 'k', 'e');
      const events = await eventsOf<TreatySelectEvent>(map, 'treaty-select', () => press(map, 'Enter'));
      assert.deepEqual(
        events.map((event) => [event.state, event.instrument]),
        [['KEN', 'financing-1999']],
      );
      assert.equal(map.selected, 'KEN');
      const trail = textOf(map, '.tooltip');
      for (const part of ['Kenya', 'Depositary', 'UN Secretary-General', 'Source', '27 June 2003'])
        assert.include(trail, part);
      await press(map, 'Escape');
      assert.isTrue(find(map, '.tooltip').hidden);
      assert.equal(focused(map), 'KEN', 'Escape closes the trail first');
    });

    it('finds a State by name', async () => {
      const map = await mount<TreatyMap>('<treaty-map></treaty-map>');
      find<HTMLInputElement>(map, '.search input').focus();
      await sendKeys({ type: 'cote' });
      await settled(map);
      assert.deepEqual(
        [...shadow(map).querySelectorAll('.search li')].map((li) => li.textContent?.trim()),
        ['Côte d’Ivoire'],
      );
      await press(map, 'Enter');
      assert.equal(focused(map), 'CIV');
    });

    it('magnifies by + and goes back by 0', async () => {
      const map = await mount<TreatyMap>('<treaty-map></treaty-map>');
      const box = () => find(map, 'svg.map').getAttribute('viewBox');
      const whole = box();
      await enter(map);
      await press(map, '+');
      assert.notEqual(box(), whole);
      await press(map, '0');
      assert.equal(box(), whole);
    });
  });

  describe('pointer', () => {
    const centre = (element: Element): [number, number] => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [Math.round(x + width / 2), Math.round(y + height / 2)];
    };

    it('shows the trail on hover and opens it on press', async () => {
      const map = await mount<TreatyMap>('<treaty-map as-of="2005-04-25"></treaty-map>');
      await sendMouse({ type: 'move', position: centre(find(map, '[data-state=DZA]')) });
      await settled(map);
      assert.include(textOf(map, '.tooltip'), 'Algeria');
      await sendMouse({ type: 'click', position: centre(find(map, '[data-state=DZA]')) });
      await settled(map);
      assert.equal(map.selected, 'DZA');
      assert.isTrue(find(map, '.tooltip').classList.contains('pinned'));
    });

    it('hits San Marino within twelve pixels, over Italy', async () => {
      const map = await mount<TreatyMap>('<treaty-map region="europe"></treaty-map>');
      const [x, y] = centre(find(map, '[data-state=SMR] .dot'));
      await sendMouse({ type: 'click', position: [x - 7, y] });
      await settled(map);
      assert.equal(map.selected, 'SMR');
    });

    it('leaves the wheel to the page unless Ctrl is held', async () => {
      const map = await mount<TreatyMap>('<treaty-map></treaty-map>');
      const svg = find(map, 'svg.map');
      const turn = (ctrlKey: boolean) => {
        const wheel = new WheelEvent('wheel', { deltaY: -100, ctrlKey, cancelable: true, bubbles: true });
        svg.dispatchEvent(wheel);
        return wheel.defaultPrevented;
      };
      const before = svg.getAttribute('viewBox');
      assert.isFalse(turn(false));
      await settled(map);
      assert.equal(svg.getAttribute('viewBox'), before);
      assert.isTrue(turn(true));
      await settled(map);
      assert.notEqual(svg.getAttribute('viewBox'), before);
    });
  });

  describe('gestures', () => {
    const viewBox = (map: TreatyMap) =>
      (find(map, 'svg.map').getAttribute('viewBox') ?? '').split(' ').map(Number) as [number, number, number, number];

    /** Fingers as the browser reports them; a real touch screen is not to be had. */
    function touch(map: TreatyMap, type: string, pointerId: number, clientX: number, clientY: number): void {
      find(map, 'svg.map').dispatchEvent(
        new PointerEvent(type, { pointerId, clientX, clientY, pointerType: 'touch', bubbles: true }),
      );
    }

    it('magnifies and moves with two fingers, and leaves one finger to the page', async () => {
      const map = await mount<TreatyMap>('<treaty-map></treaty-map>');
      assert.equal(getComputedStyle(find(map, '.stage')).touchAction, 'pan-x pan-y');
      const whole = viewBox(map);
      touch(map, 'pointerdown', 1, 400, 200);
      touch(map, 'pointermove', 1, 300, 200);
      await settled(map);
      assert.deepEqual(viewBox(map), whole, 'one finger moves nothing');
      touch(map, 'pointermove', 1, 400, 200);
      touch(map, 'pointerdown', 2, 500, 200);
      touch(map, 'pointermove', 2, 600, 200);
      await settled(map);
      const pinched = viewBox(map);
      assert.closeTo(whole[2] / pinched[2], 2, 0.01, 'twice as far apart, twice as large');
      touch(map, 'pointermove', 1, 350, 230);
      touch(map, 'pointermove', 2, 550, 230);
      await settled(map);
      assert.notEqual(viewBox(map)[0], pinched[0]);
      touch(map, 'pointerup', 1, 350, 230);
      touch(map, 'pointerup', 2, 550, 230);
      assert.equal(map.selected, '', 'a pinch is no press');
    });

    it('drags with the mouse only what is magnified, and a drag is no press', async () => {
      const map = await mount<TreatyMap>('<treaty-map></treaty-map>');
      const { x, y } = find(map, 'svg.map').getBoundingClientRect();
      const drag = async () => {
        await sendMouse({ type: 'move', position: [Math.round(x + 500), Math.round(y + 200)] });
        await sendMouse({ type: 'down' });
        await sendMouse({ type: 'move', position: [Math.round(x + 440), Math.round(y + 180)] });
        await sendMouse({ type: 'move', position: [Math.round(x + 400), Math.round(y + 170)] });
        await sendMouse({ type: 'up' });
        await settled(map);
      };
      const whole = viewBox(map);
      await drag();
      assert.deepEqual(viewBox(map), whole);
      find<HTMLButtonElement>(map, '.zoom button').click();
      await settled(map);
      map.selected = '';
      const before = viewBox(map);
      await drag();
      assert.isAbove(viewBox(map)[0], before[0]);
      assert.equal(map.selected, '');
    });
  });

  describe('legend', () => {
    it('dims what was not pressed, and shows all again', async () => {
      const map = await mount<TreatyMap>('<treaty-map as-of="2005-04-25"></treaty-map>');
      const entry = find<HTMLButtonElement>(map, '.legend [data-key=signatory]');
      entry.click();
      await settled(map);
      const dimmed = [...shadow(map).querySelectorAll('[data-state].dimmed')];
      assert.isTrue(dimmed.every((one) => one.getAttribute('data-status') !== 'signatory'));
      assert.isAbove(dimmed.length, 100);
      entry.click();
      await settled(map);
      assert.equal(shadow(map).querySelectorAll('.dimmed').length, 0);
    });
  });

  describe('timeline', () => {
    it('moves the date by slider, month and year', async () => {
      const map = await mount<TreatyMap>('<treaty-map as-of="2005-04-25" timeline></treaty-map>');
      const step = (label: string) => find<HTMLButtonElement>(map, `[aria-label="${label}"]`).click();
      const events = await eventsOf<TreatyDateEvent>(map, 'treaty-date', () => step('One year back'));
      assert.equal(events.at(-1)?.asOf.slice(0, 7), '2004-04');
      step('One month on');
      await settled(map);
      assert.match(textOf(map, '[part=heading]'), /May 2004$/);
      const slider = find<HTMLInputElement>(map, 'input[type=range]');
      slider.value = slider.max;
      slider.dispatchEvent(new Event('input'));
      await settled(map);
      assert.equal(map.asOf, '2014-07-10', 'the last stop is the last day of the table');
    });

    it('plays and pauses', async () => {
      const map = await mount<TreatyMap>('<treaty-map as-of="2005-04-25" timeline></treaty-map>');
      find<HTMLButtonElement>(map, '[aria-label="Play"]').click();
      await new Promise((done) => setTimeout(done, 400));
      find<HTMLButtonElement>(map, '[aria-label="Pause"]').click();
      await settled(map);
      const reached = map.asOf;
      assert.isAbove(reached.localeCompare('2005-04-25'), 0);
      await new Promise((done) => setTimeout(done, 200));
      assert.equal(map.asOf, reached);
    });

    it('goes by years for readers who want less motion', async function () {
      try {
        await emulateMedia({ reducedMotion: 'reduce' });
      } catch {
        this.skip(); // only Chromium's launcher can emulate it
      }
      const map = await mount<TreatyMap>('<treaty-map as-of="2005-04-25" timeline></treaty-map>');
      find<HTMLButtonElement>(map, '[aria-label="Play"]').click();
      await new Promise((done) => setTimeout(done, 1400));
      find<HTMLButtonElement>(map, '[aria-label="Pause"]').click();
      await emulateMedia({ reducedMotion: 'no-preference' });
      assert.equal(map.asOf.slice(0, 4), '2006');
    });
  });

  describe('table', () => {
    it('shows the same as the picture, and sorts', async () => {
      const map = await mount<TreatyMap>('<treaty-map as-of="2005-04-25"></treaty-map>');
      const drawn = drawnStatuses(map);
      find<HTMLButtonElement>(map, '.as-table').click();
      await settled(map);
      const label: { [status: string]: string } = {
        party: 'Party',
        signatory: 'Signed only',
        none: 'Neither',
        'not-a-state': 'Not yet counted',
      };
      const rows = [...shadow(map).querySelectorAll<HTMLElement>('tbody tr')];
      assert.equal(rows.length, 197);
      for (const row of rows) {
        const status = drawn.get(row.dataset['row'] ?? '') ?? '';
        assert.equal(row.children[1]?.textContent?.trim(), label[status]);
      }
      const byDate = [...shadow(map).querySelectorAll<HTMLButtonElement>('th button')].find((button) =>
        button.textContent?.includes('Date'),
      );
      byDate?.click();
      await settled(map);
      assert.equal(find(map, 'th[aria-sort]').getAttribute('aria-sort'), 'ascending');
      assert.match(find(map, 'tbody tr').textContent ?? '', /2000/);
    });
  });

  describe('what it is asked wrongly', () => {
    const wrong: [attribute: string, value: string, ...said: string[]][] = [
      ['instruments', 'financing-1989', 'financing-1999'],
      ['instruments', '<b>', '<b>'],
      ['region', 'afrika', 'africa'],
      ['as-of', '2005-02-30', 'not a day'],
      ['layout', 'tile', 'tiles'],
      ['theme', 'blue', 'light'],
    ];
    for (const [attribute, value, ...said] of wrong) {
      it(`names ${attribute}="${value}" and what is valid`, async () => {
        const map = await mount<TreatyMap>('<treaty-map as-of="2005-04-25"></treaty-map>');
        const before = textOf(map, '[part=heading]');
        const events = await eventsOf<TreatyErrorEvent>(map, 'treaty-error', () =>
          map.setAttribute(attribute, value),
        );
        assert.equal(events.length, 1);
        for (const text of [value, attribute, ...said]) assert.include(events[0]?.message, text);
        assert.include(textOf(map, '[part=fault]'), value);
        assert.equal(textOf(map, '[part=heading]'), before, 'the picture before stays');
      });
    }

    it('recovers', async () => {
      const map = await mount<TreatyMap>('<treaty-map instruments="nothing-1900"></treaty-map>');
      assert.isNull(shadow(map).querySelector('svg.map'));
      map.instruments = 'bombings-1997';
      await settled(map);
      assert.isNull(shadow(map).querySelector('[part=fault]'));
      assert.equal(drawnStatuses(map).size, 197);
    });

    it('stands a thousand changes, a width of nothing and removal while drawing', async () => {
      const map = await mount<TreatyMap>('<treaty-map timeline></treaty-map>');
      const ids = dataset.instruments.map(({ id }) => id);
      for (let i = 0; i < 1000; i++) {
        map.instruments = ids[i % ids.length] ?? '';
        map.asOf = `${1980 + (i % 40)}-01-01`;
        map.region = ['', 'africa', '145', 'WEOG'][i % 4] ?? '';
        map.layout = i % 3 ? 'map' : 'tiles';
        if (i % 50 === 0) await map.updateComplete;
      }
      await settled(map);
      map.parentElement?.style.setProperty('width', '0');
      await settled(map);
      map.region = '';
      map.remove();
      await map.updateComplete;
      document.body.append(map);
      await settled(map);
      assert.equal(drawnStatuses(map).size, 197);
      map.remove();
    });
  });

  it('still works after it was moved on the page', async () => {
    const map = await mount<TreatyMap>('<treaty-map></treaty-map>');
    const elsewhere = document.createElement('div');
    document.body.append(elsewhere);
    elsewhere.append(map);
    await settled(map);
    const svg = find(map, 'svg.map');
    const before = svg.getAttribute('viewBox');
    svg.dispatchEvent(new WheelEvent('wheel', { deltaY: -100, ctrlKey: true, cancelable: true }));
    await settled(map);
    assert.notEqual(svg.getAttribute('viewBox'), before);
    elsewhere.remove();
  });

  it('names the milestone of the month on the slider', async () => {
    const map = await mount<TreatyMap>('<treaty-map as-of="2001-09-28" timeline></treaty-map>');
    assert.include(textOf(map, '.player output'), '1373');
    assert.include(find(map, 'input[type=range]').getAttribute('aria-valuetext') ?? '', '1373');
  });

  it('has one live region that speaks for all', async () => {
    const map = await mount<TreatyMap>('<treaty-map as-of="2005-04-25" selected="KEN"></treaty-map><treaty-map></treaty-map>');
    await enter(map);
    await press(map, 'Enter');
    await new Promise((done) => setTimeout(done, 500));
    const spoken = [...document.querySelectorAll('treaty-map')].map((one) => textOf(one, '.announcer'));
    assert.deepEqual(spoken.filter(Boolean), ['Afghanistan selected']);
  });
});
