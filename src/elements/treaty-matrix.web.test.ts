import { assert } from 'chai';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { bundledDataset } from '../data/bundle.js';
import '../define/treaty-map.js';
import '../define/treaty-matrix.js';
import { englishLocale } from '../i18n/locale.js';
import { coverageAt, joinedAt } from '../model/coverage.js';
import { parseInstruments } from '../model/instruments.js';
import { statesIn } from '../model/regions.js';
import type { TreatyErrorEvent, TreatySelectEvent } from './events.js';
import { eventsOf, find, mount, press, settled, shadow, textOf, unmount } from './testing.js';
import type { TreatyMap } from './treaty-map.js';
import type { TreatyMatrix } from './treaty-matrix.js';

const dataset = bundledDataset();
const locale = englishLocale();

const cellOf = (matrix: TreatyMatrix, code: string, id: string) =>
  find(matrix, `td[data-state=${code}][data-instrument="${id}"]`);

const cells = (matrix: TreatyMatrix) => [...shadow(matrix).querySelectorAll<HTMLElement>('td[data-status]')];

/** Row and column of the cell that has the focus: "KEN financing-1999", "KEN 0", "head 3". */
function focused(matrix: TreatyMatrix): string {
  const cell = shadow(matrix).activeElement;
  if (!(cell instanceof HTMLTableCellElement)) return '';
  const row = cell.closest('tr')?.dataset['row'] ?? '';
  return `${row} ${cell.dataset['state'] && cell.dataset['instrument'] ? cell.dataset['instrument'] : cell.cellIndex}`;
}

async function enter(matrix: TreatyMatrix): Promise<void> {
  find(matrix, ':is(td, th)[tabindex="0"]').focus();
  await settled(matrix);
}

/** Types letters in one go: on a busy machine two presses may lie farther apart than a name allows. */
async function type(matrix: TreatyMatrix, letters: string): Promise<void> {
  await sendKeys({ type: letters });
  await settled(matrix);
}

const rowCodes = (matrix: TreatyMatrix) =>
  [...shadow(matrix).querySelectorAll<HTMLElement>('tbody tr:not(.region)')].map((row) => row.dataset['row'] ?? '');

const centre = (element: Element): [number, number] => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
};

/** A small repeatable source of numbers, so that a failure can be repeated. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Compares every number and status of a matrix with the model's. */
function assertAgrees(matrix: TreatyMatrix, list: string, day: string, region?: string): void {
  const { instruments } = parseInstruments(dataset, list);
  const among = region === undefined ? undefined : statesIn(dataset, region);
  const joined = joinedAt(dataset, instruments, day, among);
  const what = `${list} ${day} ${region ?? ''}`;
  const drawn = cells(matrix);
  assert.equal(drawn.length, joined.states.size * instruments.length, what);
  const at = new Map(drawn.map((cell) => [`${cell.dataset['state']} ${cell.dataset['instrument']}`, cell]));
  for (const state of joined.states.values()) {
    state.standings.forEach((standing, i) => {
      const cell = at.get(`${state.code} ${instruments[i]?.id}`);
      const text = `${state.code} ${instruments[i]?.id} ${what}`;
      assert.equal(cell?.dataset['status'], standing.status, text);
      const year = standing.status === 'party' ? standing.consent?.date.slice(0, 4) : undefined;
      assert.equal(cell?.dataset['year'], year || undefined, text);
    });
    const count = find(matrix, `td.joined[data-state=${state.code}]`);
    assert.equal(count.dataset['joined'], String(state.joined), `${state.code} ${what}`);
  }
  for (const instrument of instruments) {
    const { memberCounts, answer, members } = coverageAt(dataset, instrument, day, among);
    const total = find(matrix, `.totals [data-instrument="${instrument.id}"]`);
    const expected = answer === 'none' ? undefined : String(memberCounts.party);
    assert.equal(total.dataset['value'], expected, `${instrument.id} ${what}`);
    assert.equal(find(matrix, '.totals .joined').dataset['value'], String(members));
  }
  for (const row of shadow(matrix).querySelectorAll<HTMLElement>('tr.region')) {
    const code = row.dataset['row'] ?? '';
    const inside = new Set([...statesIn(dataset, code)].filter((one) => !among || among.has(one)));
    for (const instrument of instruments) {
      const { memberCounts, answer } = coverageAt(dataset, instrument, day, inside);
      const total = row.querySelector<HTMLElement>(`[data-instrument="${instrument.id}"]`);
      const expected = answer === 'none' ? undefined : String(memberCounts.party);
      assert.equal(total?.dataset['value'], expected, `${code} ${instrument.id} ${what}`);
    }
  }
}

describe('treaty-matrix', () => {
  const thrown: unknown[] = [];
  const onError = (event: ErrorEvent) => {
    // Some engines report a resize seen a frame late as an error; nothing was thrown.
    if (!/ResizeObserver loop/.test(event.message)) thrown.push(event.error ?? event.message);
  };
  before(() => window.addEventListener('error', onError));
  after(() => window.removeEventListener('error', onError));
  afterEach(() => {
    unmount();
    assert.deepEqual(thrown, [], 'an exception reached the page');
  });

  describe('what it shows', () => {
    it('197 States by nineteen instruments, in five regions', async () => {
      const matrix = await mount<TreatyMatrix>('<treaty-matrix as-of="2005-04-25"></treaty-matrix>');
      assert.equal(textOf(matrix, '[part=heading]'), 'Who had joined which of 19 instruments on 25 April 2005');
      assert.include(textOf(matrix, '[part=result]'), 'of 191 Member States had joined all 8');
      assert.equal(cells(matrix).length, 197 * 19);
      const regions = [...shadow(matrix).querySelectorAll('tr.region th')].map((one) => one.textContent?.trim());
      assert.deepEqual(regions, ['Africa', 'Americas', 'Asia', 'Europe', 'Oceania']);
      assert.include(textOf(matrix, '[part=caption]'), 'Counts 8 of the 19 instruments');
      assert.include(textOf(matrix, '[part=caption]'), 'Left out, no list of parties: Tokyo Convention');
      assert.equal(cellOf(matrix, 'KEN', 'financing-1999').dataset['year'], '2003');
      assert.isNull(shadow(matrix).querySelector('.as-table'), 'it is a table already');
    });

    it('agrees with the model for any instruments, day and region', async () => {
      const matrix = await mount<TreatyMatrix>('<treaty-matrix as-of="2005-04-25"></treaty-matrix>');
      assertAgrees(matrix, 'universal-19', '2005-04-25');
      const any = numbers(20050425);
      const ids = dataset.instruments.map(({ id }) => id);
      const regions = [undefined, '002', '029', '145', 'GRULAC', 'LDC', '061'];
      for (let i = 0; i < 24; i++) {
        const chosen = Array.from({ length: 1 + any(6) }, () => ids[any(ids.length)] ?? '');
        const list = [...new Set(chosen)].join(' ');
        const day = `${1960 + any(62)}-${String(1 + any(12)).padStart(2, '0')}-${String(1 + any(28)).padStart(2, '0')}`;
        const region = regions[any(regions.length)];
        matrix.instruments = list;
        matrix.asOf = day;
        matrix.region = region ?? '';
        matrix.sort = ['region', 'name', 'joined'][any(3)] ?? '';
        await matrix.updateComplete;
        assertAgrees(matrix, list, day, region);
      }
    });

    it('counts in its legend the cells of Members that it draws', async () => {
      const matrix = await mount<TreatyMatrix>('<treaty-matrix instruments="universal-12" as-of="2005-04-25"></treaty-matrix>');
      const members = new Set(
        dataset.states.filter(({ admitted }) => admitted && admitted <= '2005-04-25').map(({ iso3 }) => iso3),
      );
      for (const key of ['party', 'signatory', 'none', 'unknown']) {
        const drawn = cells(matrix).filter(
          (cell) => cell.dataset['status'] === key && members.has(cell.dataset['state'] ?? ''),
        );
        const said = textOf(matrix, `.legend [data-key=${key}] b`);
        assert.equal(said, locale.number(drawn.length), key);
      }
    });

    it('says what the tables do not tell', async () => {
      const matrix = await mount<TreatyMatrix>(
        '<treaty-matrix instruments="tokyo-1963 hague-1970 beijing-protocol-2010" as-of="2005-04-25"></treaty-matrix>',
      );
      assert.equal(textOf(matrix, '.totals [data-instrument=tokyo-1963]'), '?');
      assert.match(textOf(matrix, '.totals [data-instrument=hague-1970]'), /^\d+\+$/);
      assert.equal(textOf(matrix, '.totals [data-instrument=beijing-protocol-2010]'), '–');
      assert.equal(cellOf(matrix, 'KEN', 'tokyo-1963').dataset['status'], 'unknown');
      const later = cellOf(matrix, 'KEN', 'beijing-protocol-2010');
      assert.equal(later.dataset['status'], 'none');
      assert.isTrue(later.classList.contains('later'));
      assert.include(textOf(matrix, '[part=caption]'), 'only totals are known');
    });

    it('one instrument, with the heading of the map', async () => {
      const matrix = await mount<TreatyMatrix>(
        '<treaty-matrix instruments="financing-1999" as-of="2005-04-25"></treaty-matrix>',
      );
      const map = await (async () => {
        const heading = textOf(matrix, '[part=heading]');
        const result = textOf(matrix, '[part=result]');
        const other = await mount<TreatyMap>('<treaty-map instruments="financing-1999" as-of="2005-04-25"></treaty-map>');
        return { heading, result, other };
      })();
      assert.equal(map.heading, textOf(map.other, '[part=heading]'));
      assert.equal(map.result, textOf(map.other, '[part=result]'));
    });
  });

  describe('order and region', () => {
    it('sorts by name and by number joined', async () => {
      const matrix = await mount<TreatyMatrix>('<treaty-matrix as-of="2005-04-25" sort="name"></treaty-matrix>');
      assert.deepEqual(rowCodes(matrix), locale.sortStates(dataset.states.map(({ iso3 }) => iso3)));
      assert.equal(shadow(matrix).querySelectorAll('tr.region').length, 0);
      find(matrix, '.names .joined').click();
      await settled(matrix);
      assert.equal(matrix.sort, 'joined');
      assert.equal(find(matrix, '.names .joined').getAttribute('aria-sort'), 'descending');
      const joined = rowCodes(matrix).map((code) => Number(find(matrix, `td.joined[data-state=${code}]`).dataset['joined']));
      const counted = joined.filter((_, i) => textOf(matrix, `td.joined[data-state=${rowCodes(matrix)[i]}]`) !== '–');
      assert.deepEqual(counted, [...counted].sort((a, b) => b - a));
      const select = find<HTMLSelectElement>(matrix, '.order select');
      assert.equal(select.value, 'joined');
      select.value = 'region';
      select.dispatchEvent(new Event('change'));
      await settled(matrix);
      assert.equal(shadow(matrix).querySelectorAll('tr.region').length, 5);
    });

    it('keeps the tab stop on its State when the order changes', async () => {
      const matrix = await mount<TreatyMatrix>('<treaty-matrix as-of="2005-04-25"></treaty-matrix>');
      await enter(matrix);
      await type(matrix, 'ke');
      await press(matrix, 'ArrowRight', 'ArrowRight');
      const before = focused(matrix);
      assert.match(before, /^KEN /);
      matrix.sort = 'name';
      await settled(matrix);
      assert.equal(focused(matrix), before);
      matrix.asOf = '2010-01-01';
      await settled(matrix);
      assert.equal(focused(matrix), before);
      assert.equal(shadow(matrix).querySelectorAll(':is(td, th)[tabindex="0"]').length, 1);
    });

    it('limits rows and numbers to a region, by subregion', async () => {
      const matrix = await mount<TreatyMatrix>(
        '<treaty-matrix as-of="2005-04-25" region="africa"></treaty-matrix>',
      );
      assert.equal(new Set(rowCodes(matrix)).size, statesIn(dataset, '002').size);
      assert.include(textOf(matrix, '[part=result]'), 'Africa: ');
      const regions = [...shadow(matrix).querySelectorAll('tr.region th')].map((one) => one.textContent?.trim());
      assert.include(regions, 'Eastern Africa');
    });
  });

  describe('keyboard', () => {
    it('has one tab stop, walks by arrows, ends and letters, and leaves by Escape and Tab', async () => {
      const matrix = await mount<TreatyMatrix>('<treaty-matrix as-of="2005-04-25"></treaty-matrix>');
      assert.equal(shadow(matrix).querySelectorAll(':is(td, th)[tabindex="0"]').length, 1);
      await enter(matrix);
      assert.equal(focused(matrix), 'DZA 0', 'the first State');
      await press(matrix, 'ArrowRight', 'ArrowRight');
      assert.equal(focused(matrix), 'DZA tokyo-1963');
      await press(matrix, 'ArrowDown');
      assert.equal(focused(matrix), 'AGO tokyo-1963');
      await press(matrix, 'End');
      assert.equal(focused(matrix), 'AGO montreal-protocol-2014');
      await press(matrix, 'ArrowRight');
      assert.equal(focused(matrix), 'AGO montreal-protocol-2014', 'at the edge it stays');
      await press(matrix, 'Home');
      assert.equal(focused(matrix), 'AGO 0');
      await type(matrix, 'ke');
      assert.equal(focused(matrix), 'KEN 0');
      const ctrl = async (key: string) => {
        // WebDriver cannot hold a key, so this one is made by hand.
        const event = { key, ctrlKey: true, bubbles: true, composed: true, cancelable: true };
        shadow(matrix).activeElement?.dispatchEvent(new KeyboardEvent('keydown', event));
        await settled(matrix);
      };
      await ctrl('End');
      assert.match(focused(matrix), /^\w{3} montreal-protocol-2014$/);
      await ctrl('Home');
      assert.equal(focused(matrix), 'head 0');
      await press(matrix, 'PageDown');
      assert.match(focused(matrix), /^[A-Z]{3} 0$/);
      assert.equal(shadow(matrix).querySelectorAll(':is(td, th)[tabindex="0"]').length, 1);
      await press(matrix, 'Escape');
      assert.equal(focused(matrix), '', 'Escape leaves the grid');
    });

    it('reads State, instrument, status and act', async () => {
      const matrix = await mount<TreatyMatrix>('<treaty-matrix instruments="hostages-1979 financing-1999" as-of="2005-04-25"></treaty-matrix>');
      await enter(matrix);
      await type(matrix, 'ke');
      await press(matrix, 'End');
      const cell = cellOf(matrix, 'KEN', 'financing-1999');
      assert.equal(
        cell.getAttribute('aria-label'),
        'Kenya, Terrorist Financing Convention: Party, Ratification 27 June 2003',
      );
      await press(matrix, 'ArrowUp');
      assert.equal(cell.getAttribute('aria-label'), 'Party', 'the headers say the rest');
    });

    it('reaches and names every row', async () => {
      const matrix = await mount<TreatyMatrix>('<treaty-matrix as-of="2005-04-25"></treaty-matrix>');
      await enter(matrix);
      const frame = find(matrix, '.matrix');
      const go = (key: string) => {
        const active = shadow(matrix).activeElement;
        active?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
      };
      const seen = new Set<string>();
      for (let i = 0; i < 203; i++) {
        const active = shadow(matrix).activeElement as HTMLElement;
        const label = active.getAttribute('aria-label') ?? active.textContent ?? '';
        assert.match(label, /\S/);
        const box = active.getBoundingClientRect();
        const view = frame.getBoundingClientRect();
        assert.isAtLeast(Math.round(box.bottom), Math.round(view.top), 'in sight');
        assert.isAtMost(Math.round(box.top), Math.round(view.bottom), 'in sight');
        seen.add(focused(matrix));
        go('ArrowDown');
      }
      assert.equal([...seen].filter((one) => /^[A-Z]{3} /.test(one)).length, 197);
    });

    it('selects by Enter, and keeps the trail open until Escape', async () => {
      const matrix = await mount<TreatyMatrix>('<treaty-matrix instruments="hostages-1979 financing-1999" as-of="2005-04-25"></treaty-matrix>');
      await enter(matrix);
      await type(matrix, 'ke');
      await press(matrix, 'End');
      const events = await eventsOf<TreatySelectEvent>(matrix, 'treaty-select', () => press(matrix, 'Enter'));
      assert.deepEqual(
        events.map((event) => [event.state, event.instrument]),
        [['KEN', 'financing-1999']],
      );
      assert.equal(matrix.selected, 'KEN');
      assert.isTrue(find(matrix, 'tr[data-row=KEN]').classList.contains('selected'));
      const trail = textOf(matrix, '.tooltip');
      for (const part of ['Kenya', 'Depositary', 'UN Secretary-General', 'Source', '27 June 2003'])
        assert.include(trail, part);
      await press(matrix, 'Escape');
      assert.isTrue(find(matrix, '.tooltip').hidden);
      assert.equal(focused(matrix), 'KEN financing-1999', 'Escape closes the trail first');
    });

    it('finds a State by name', async () => {
      const matrix = await mount<TreatyMatrix>('<treaty-matrix></treaty-matrix>');
      find<HTMLInputElement>(matrix, '.search input').focus();
      await sendKeys({ type: 'cote' });
      await settled(matrix);
      await press(matrix, 'Enter');
      assert.equal(focused(matrix), 'CIV 0');
    });
  });

  describe('pointer', () => {
    it('shows the trail on hover, marks the column, and opens the trail on press', async () => {
      const matrix = await mount<TreatyMatrix>('<treaty-matrix as-of="2005-04-25"></treaty-matrix>');
      const cell = cellOf(matrix, 'DZA', 'financing-1999');
      await sendMouse({ type: 'move', position: centre(cell) });
      await settled(matrix);
      assert.include(textOf(matrix, '.tooltip'), 'Algeria');
      assert.include(textOf(matrix, '.tooltip'), 'Terrorist Financing Convention');
      assert.isTrue(find(matrix, '.names [data-instrument=financing-1999]').classList.contains('over'));
      await sendMouse({ type: 'click', position: centre(cell) });
      await settled(matrix);
      assert.equal(matrix.selected, 'DZA');
      assert.isTrue(find(matrix, '.tooltip').classList.contains('pinned'));
      await sendMouse({ type: 'move', position: [5, 5] });
      await settled(matrix);
      assert.isFalse(find(matrix, '.tooltip').hidden, 'an opened trail stays');
    });

    it('tells of a State and of an instrument by their headers', async () => {
      const matrix = await mount<TreatyMatrix>('<treaty-matrix as-of="2005-04-25"></treaty-matrix>');
      await sendMouse({ type: 'move', position: centre(find(matrix, 'tr[data-row=DZA] th')) });
      await settled(matrix);
      assert.include(textOf(matrix, '.tooltip'), 'Algeria');
      assert.include(textOf(matrix, '.tooltip'), '7 of 8');
      await sendMouse({ type: 'move', position: centre(find(matrix, '.names [data-instrument=tokyo-1963]')) });
      await settled(matrix);
      assert.include(textOf(matrix, '.tooltip'), 'Known total');
      await sendMouse({ type: 'move', position: [5, 5] });
      await settled(matrix);
      assert.isTrue(find(matrix, '.tooltip').hidden);
    });

    it('shows one instrument alone, and goes back', async () => {
      const matrix = await mount<TreatyMatrix>('<treaty-matrix as-of="2005-04-25"></treaty-matrix>');
      const events = await eventsOf<TreatySelectEvent>(matrix, 'treaty-select', () =>
        find(matrix, '.names [data-instrument=financing-1999]').click(),
      );
      assert.deepEqual(events.map(({ instrument }) => instrument), ['financing-1999']);
      assert.equal(cells(matrix).length, 197);
      assert.equal(focused(matrix), 'head 2', 'the focus stays on its header');
      find(matrix, '.back').click();
      await settled(matrix);
      assert.equal(cells(matrix).length, 197 * 19);
      assert.equal(focused(matrix), 'head 13');
    });
  });

  describe('legend', () => {
    it('pales what was not pressed', async () => {
      const matrix = await mount<TreatyMatrix>('<treaty-matrix as-of="2005-04-25"></treaty-matrix>');
      const entry = find<HTMLButtonElement>(matrix, '.legend [data-key=signatory]');
      const fill = (code: string, id: string) => getComputedStyle(cellOf(matrix, code, id)).backgroundColor;
      const before = fill('DZA', 'financing-1999');
      const page = getComputedStyle(find(matrix, '.figure')).backgroundColor;
      assert.notEqual(before, page);
      entry.click();
      await settled(matrix);
      assert.equal(fill('DZA', 'financing-1999'), page);
      entry.click();
      await settled(matrix);
      find<HTMLElement>(matrix, '.legend').dispatchEvent(new MouseEvent('mouseleave'));
      await settled(matrix);
      assert.equal(fill('DZA', 'financing-1999'), before);
    });
  });

  describe('in a group', () => {
    it('shares the State and chooses the instrument of the others', async () => {
      const matrix = await mount<TreatyMatrix>(
        `<treaty-matrix instruments="universal-19" group="m" as-of="2005-04-25"></treaty-matrix>
        <treaty-map group="m"></treaty-map>`,
      );
      const map = matrix.nextElementSibling as TreatyMap;
      find(matrix, '.names [data-instrument=bombings-1997]').click();
      await settled(matrix);
      await settled(map);
      assert.include(textOf(map, '[part=heading]'), 'Terrorist Bombings Convention');
      assert.equal(cells(matrix).length, 197 * 19, 'it keeps the instruments it was given');
      assert.isTrue(find(matrix, '.names [data-instrument=bombings-1997]').classList.contains('chosen'));
      cellOf(matrix, 'KEN', 'bombings-1997').click();
      await settled(map);
      assert.equal(map.shadowRoot?.querySelector('[data-state=KEN]')?.getAttribute('aria-selected'), 'true');
      map.selected = 'FRA';
      await settled(map);
      await settled(matrix);
      assert.isTrue(find(matrix, 'tr[data-row=FRA]').classList.contains('selected'));
      assert.isFalse(find(matrix, 'tr[data-row=KEN]').classList.contains('selected'));
      const [row, frame] = [find(matrix, 'tr[data-row=FRA]'), find(matrix, '.matrix')].map((one) => one.getBoundingClientRect());
      assert.isAbove(row?.top ?? 0, frame?.top ?? 0, 'a State chosen elsewhere is brought in sight');
      assert.isBelow(row?.bottom ?? 0, frame?.bottom ?? 0);
      await sendMouse({ type: 'move', position: centre(find(matrix, 'tr[data-row=FRA] th')) });
      await settled(map);
      assert.isNotEmpty(map.shadowRoot?.querySelector('path.hover')?.getAttribute('d') ?? '', 'and hovered there');
    });
  });

  describe('widths', () => {
    for (const width of [240, 320, 640, 960, 1600]) {
      it(`fits ${width} pixels: names stay, cells can be hit`, async () => {
        const matrix = await mount<TreatyMatrix>('<treaty-matrix as-of="2005-04-25"></treaty-matrix>', width);
        const frame = find(matrix, '.matrix');
        assert.isAtMost(frame.offsetWidth, width);
        const cell = cellOf(matrix, 'DZA', 'hostages-1979').getBoundingClientRect();
        assert.isAtLeast(cell.width, 24);
        assert.isAtLeast(cell.height, 24);
        const head = find(matrix, 'tr[data-row=DZA] th');
        frame.scrollLeft = 2000;
        frame.scrollTop = 300;
        await settled(matrix);
        const left = frame.getBoundingClientRect().left;
        assert.closeTo(head.getBoundingClientRect().left, left, 2, 'the name stays');
        if (width < 520) assert.isAtMost(head.offsetWidth, 0.4 * width);
        const names = find(matrix, '.names').getBoundingClientRect();
        assert.closeTo(names.top, frame.getBoundingClientRect().top, 2, 'the headers stay');
        assert.equal(frame.classList.contains('years'), width >= 960);
      });
    }
  });

  describe('what it is asked wrongly', () => {
    const wrong: [attribute: string, value: string, ...said: string[]][] = [
      ['instruments', 'financing-1989', 'financing-1999'],
      ['region', 'afrika', 'africa'],
      ['as-of', '2005-02-30', 'not a day'],
      ['sort', 'names', 'name'],
      ['theme', 'blue', 'light'],
    ];
    for (const [attribute, value, ...said] of wrong) {
      it(`names ${attribute}="${value}" and what is valid`, async () => {
        const matrix = await mount<TreatyMatrix>('<treaty-matrix as-of="2005-04-25"></treaty-matrix>');
        const before = textOf(matrix, '[part=heading]');
        const events = await eventsOf<TreatyErrorEvent>(matrix, 'treaty-error', () =>
          matrix.setAttribute(attribute, value),
        );
        assert.equal(events.length, 1);
        for (const text of [value, attribute, ...said]) assert.include(events[0]?.message, text);
        assert.equal(textOf(matrix, '[part=heading]'), before, 'the picture before stays');
        assert.equal(cells(matrix).length, 197 * 19);
      });
    }

    it('stands many changes, a width of nothing, removal while drawing and a move', async () => {
      const matrix = await mount<TreatyMatrix>('<treaty-matrix></treaty-matrix>');
      const ids = dataset.instruments.map(({ id }) => id);
      for (let i = 0; i < 1000; i++) {
        matrix.instruments = `${ids[i % ids.length]} ${ids[(i * 7) % ids.length]}`;
        matrix.asOf = `${1980 + (i % 40)}-01-01`;
        matrix.region = ['', 'africa', '145', 'WEOG'][i % 4] ?? '';
        matrix.sort = ['region', 'name', 'joined'][i % 3] ?? '';
        if (i % 50 === 0) await matrix.updateComplete;
      }
      await settled(matrix);
      matrix.parentElement?.style.setProperty('width', '0');
      await settled(matrix);
      matrix.region = '';
      matrix.instruments = 'financing-1999';
      matrix.remove();
      await matrix.updateComplete;
      document.body.append(matrix);
      await settled(matrix);
      assert.equal(cells(matrix).length, 197);
      matrix.style.setProperty('width', '700px');
      await settled(matrix);
      await enter(matrix);
      await press(matrix, 'ArrowDown');
      assert.notEqual(focused(matrix), '');
      matrix.remove();
    });
  });
});
