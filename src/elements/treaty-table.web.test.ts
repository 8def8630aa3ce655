import { assert } from 'chai';
import { csvParse } from 'd3-dsv';
import { bundledDataset } from '../data/bundle.js';
import '../define/treaty-map.js';
import '../define/treaty-table.js';
import { isConsent } from '../model/acts.js';
import { coverageAt, joinedAt } from '../model/coverage.js';
import { statesIn } from '../model/regions.js';
import type { TreatyErrorEvent, TreatySelectEvent } from './events.js';
import { drawnStatuses, eventsOf, find, mount, press, settled, shadow, textOf, unmount } from './testing.js';
import type { TreatyElement } from './treaty-element.js';
import type { TreatyTable } from './treaty-table.js';

const dataset = bundledDataset();
const instrument = (id: string) => {
  const found = dataset.instruments.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const everything = '<treaty-table of="acts" instruments="universal-19,neighbours"></treaty-table>';

const rows = (table: Element) => [...shadow(table).querySelectorAll<HTMLElement>('tr[data-row]')];
const texts = (table: Element, column: number) =>
  rows(table).map((row) => (row.children[column]?.textContent ?? '').replace(/\s+/g, ' ').trim());
const count = (table: Element) => Number(find(table, '.row-count').dataset['value']);
const focused = (table: Element) => shadow(table).activeElement?.getAttribute('data-row') ?? '';

async function type(table: TreatyTable, text: string): Promise<void> {
  const input = find<HTMLInputElement>(table, '.by-text');
  input.value = text;
  input.dispatchEvent(new Event('input'));
  await settled(table);
}

async function choose(table: TreatyTable, selector: string, value: string): Promise<void> {
  const select = find<HTMLSelectElement>(table, selector);
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await settled(table);
}

/** The file a widget offers when its button is pressed. */
async function saved(element: TreatyElement): Promise<{ name: string; text: string }> {
  const { createObjectURL } = URL;
  let blob: Blob | undefined;
  let name = '';
  URL.createObjectURL = (made) => createObjectURL.call(URL, (blob = made as Blob));
  const onClick = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    name = this.download;
  };
  try {
    find<HTMLButtonElement>(element, '.save').click();
    await settled(element);
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = onClick;
  }
  if (!blob) throw new Error('no file was made');
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return { name, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
}

describe('treaty-table', () => {
  const thrown: unknown[] = [];
  const onError = (event: ErrorEvent) => thrown.push(event.error ?? event.message);
  before(() => window.addEventListener('error', onError));
  after(() => window.removeEventListener('error', onError));
  afterEach(() => {
    unmount();
    assert.deepEqual(thrown, [], 'an exception reached the page');
  });

  it('says what the model says of every State', async () => {
    const table = await mount<TreatyTable>('<treaty-table></treaty-table>');
    for (const [id, day] of [
      ['financing-1999', '2005-04-25'],
      ['hague-1970', '2005-04-25'],
      ['tokyo-1963', '2014-01-01'],
      ['cppnm-1980', '1990-01-01'],
    ] as const) {
      table.instruments = id;
      table.asOf = day;
      await settled(table);
      const drawn = drawnStatuses(table);
      const { standings, members, memberCounts } = coverageAt(dataset, instrument(id), day);
      for (const { code, status } of standings.values()) assert.equal(drawn.get(code), status, `${code} ${id}`);
      assert.equal(count(table), standings.size);
      if (id === 'financing-1999')
        assert.include(textOf(table, '[part=result]'), `${memberCounts.party} of ${members} Member States`);
    }
  });

  it('counts over several as the model does', async () => {
    const table = await mount<TreatyTable>('<treaty-table instruments="universal-12" as-of="2005-04-25"></treaty-table>');
    const twelve = dataset.instruments.filter(({ inTwelveOf2005 }) => inTwelveOf2005);
    const { states } = joinedAt(dataset, twelve, '2005-04-25');
    for (const row of rows(table)) {
      const { counted, joined } = states.get(row.dataset['row'] ?? '') ?? {};
      assert.equal(Number(row.querySelector<HTMLElement>('.numeric')?.dataset['value']), counted ? joined : -1);
    }
  });

  it('lists every act up to the day, the latest first', async () => {
    const table = await mount<TreatyTable>(
      '<treaty-table of="acts" instruments="financing-1999" as-of="2001-09-28"></treaty-table>',
    );
    const expected = dataset.actsOf('financing-1999').filter(({ date }) => date <= '2001-09-28');
    assert.equal(rows(table).length, expected.length);
    const parties = expected.filter(({ action }) => isConsent(action)).length;
    assert.equal(parties, coverageAt(dataset, instrument('financing-1999'), '2001-09-28').party);
    assert.include(textOf(table, '[part=result]'), `${expected.length} recorded acts, ${parties} of them consents`);
    const last = [...expected].sort((a, b) => b.date.localeCompare(a.date))[0];
    assert.equal(rows(table)[0]?.dataset['state']?.length, 3);
    assert.include(texts(table, 3)[0], last?.date.slice(0, 4));
  });

  it('counts per instrument, and does not pretend where there is no table', async () => {
    const table = await mount<TreatyTable>(
      '<treaty-table of="coverage" instruments="universal-19" as-of="2005-04-25" region="africa"></treaty-table>',
    );
    const among = statesIn(dataset, '002');
    assert.equal(rows(table).length, 19);
    for (const row of rows(table)) {
      const { memberCounts, members, answer } = coverageAt(
        dataset,
        instrument(row.dataset['row'] ?? ''),
        '2005-04-25',
        among,
      );
      const value = (column: number) => (row.children[column] as HTMLElement).dataset['value'];
      const known = answer === 'complete' || (answer === 'partial' && memberCounts.party > 0);
      assert.equal(value(1), known ? String(memberCounts.party) : '', row.dataset['row']);
      assert.equal(value(4), String(memberCounts.unknown));
      assert.equal(value(5), String(members));
    }
    assert.include(textOf(table, '[data-row=tokyo-1963]'), 'No list of parties');
  });

  it('filters by text, status and region, and says how many rows are left', async () => {
    const table = await mount<TreatyTable>('<treaty-table as-of="2005-04-25"></treaty-table>');
    await type(table, 'cote');
    assert.deepEqual(texts(table, 0), ['Côte d’Ivoire']);
    assert.equal(textOf(table, '.row-count'), '1 of 197 rows');
    await type(table, '');
    await choose(table, '.by-kind', 'signatory');
    const { besideCounts, memberCounts, members } = coverageAt(dataset, instrument('financing-1999'), '2005-04-25');
    assert.equal(count(table), memberCounts.signatory + besideCounts.signatory);
    assert.isTrue(rows(table).every((row) => row.dataset['status'] === 'signatory'));
    await choose(table, '.by-kind', '');
    await choose(table, '.by-region', '002');
    const africa = coverageAt(dataset, instrument('financing-1999'), '2005-04-25', statesIn(dataset, '002'));
    assert.isBelow(africa.members, members);
    assert.equal(count(table), africa.standings.size);
    assert.include(textOf(table, '[part=result]'), 'Africa: ');
    await type(table, 'nothing like it');
    assert.equal(textOf(table, '.no-rows'), 'No row matches');
    assert.equal(textOf(table, '.row-count').slice(0, 4), '0 of');
  });

  it('sorts, with the unknown last either way', async () => {
    const table = await mount<TreatyTable>('<treaty-table as-of="2005-04-25"></treaty-table>');
    const head = (label: string) =>
      [...shadow(table).querySelectorAll<HTMLButtonElement>('thead button')].find((one) =>
        one.textContent?.includes(label),
      );
    head('Date')?.click();
    await settled(table);
    assert.match(texts(table, 3)[0] ?? '', /2000$/);
    head('Date')?.click();
    await settled(table);
    assert.equal(find(table, 'th[aria-sort]').getAttribute('aria-sort'), 'descending');
    assert.match(texts(table, 3)[0] ?? '', /2005$/);
    assert.equal(texts(table, 3).at(-1), '');
  });

  it('draws only what is in sight of thousands of rows, and reaches the last', async () => {
    const table = await mount<TreatyTable>(everything);
    const all = dataset.instruments.reduce((sum, { id }) => sum + dataset.actsOf(id).length, 0);
    assert.equal(count(table), all);
    assert.isAbove(all, 4000);
    assert.isBelow(rows(table).length, 500);
    assert.equal(find(table, 'table').getAttribute('aria-rowcount'), String(all + 1));
    const frame = find(table, '.table-frame');
    for (let i = 0; i < 6; i++) {
      frame.scrollTop = frame.scrollHeight;
      await settled(table);
      await settled(table);
    }
    assert.isBelow(rows(table).length, 500);
    assert.equal(rows(table).at(-1)?.getAttribute('aria-rowindex'), String(all + 1));
    const box = frame.getBoundingClientRect();
    const seen = rows(table).some((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return bottom > box.top + 60 && top < box.bottom;
    });
    assert.isTrue(seen, 'the end of the table is not blank');
  });

  it('is walked by keys from end to end, opens a record, and is left by Escape', async () => {
    const table = await mount<TreatyTable>(everything);
    assert.equal(shadow(table).querySelectorAll('tr[tabindex="0"]').length, 1, 'one tab stop');
    find(table, 'tr[tabindex="0"]').focus();
    const first = focused(table);
    await press(table, 'ArrowDown');
    assert.notEqual(focused(table), first);
    await press(table, 'End');
    await settled(table);
    const index = shadow(table).activeElement?.getAttribute('aria-rowindex');
    assert.equal(index, find(table, 'table').getAttribute('aria-rowcount'));
    await press(table, 'Home');
    await settled(table);
    assert.equal(focused(table), first);
    const events = await eventsOf<TreatySelectEvent>(table, 'treaty-select', () => press(table, 'Enter'));
    assert.deepEqual(
      events.map(({ state }) => state),
      [shadow(table).activeElement?.getAttribute('data-state') ?? undefined],
    );
    assert.include(textOf(table, '.tooltip'), 'Depositary');
    await press(table, 'Escape');
    assert.isTrue(find(table, '.tooltip').hidden);
    assert.equal(focused(table), first, 'Escape closes the record first');
    await press(table, 'Escape');
    assert.isTrue(shadow(table).activeElement?.classList.contains('by-text'));
  });

  it('opens the record of a row by press', async () => {
    const table = await mount<TreatyTable>('<treaty-table as-of="2005-04-25"></treaty-table>');
    find(table, '[data-row=ALB]').click();
    await settled(table);
    for (const part of ['Albania', '10 April 2002', 'UN Secretary-General']) assert.include(textOf(table, '.tooltip'), part);
    assert.equal(table.selected, 'ALB');
    find<HTMLButtonElement>(table, '.tooltip button').click();
    await settled(table);
    assert.isTrue(find(table, '.tooltip').hidden);
    assert.equal(focused(table), 'ALB');
  });

  describe('a file', () => {
    it('holds what is shown, with the whole record', async () => {
      const table = await mount<TreatyTable>(
        '<treaty-table as-of="2005-04-25" downloads="csv" region="africa"></treaty-table>',
      );
      await choose(table, '.by-kind', 'party');
      const { name, text } = await saved(table);
      assert.equal(name, 'treaty-table-map-financing-1999-002-2005-04-25.csv');
      assert.equal(text.charCodeAt(0), 0xfeff);
      const read = csvParse(text.slice(1));
      assert.deepEqual(read.map((row) => row['State']), texts(table, 0));
      const kenya = read.find((row) => row['Code'] === 'KEN');
      assert.include(kenya, {
        Status: 'Party',
        Act: 'Ratification',
        Date: '2003-06-27',
        Depositary: 'UN Secretary-General',
        'Picture as of': '2005-04-25',
      });
      assert.include(kenya?.['Source'], 'United Nations Treaty Collection');
    });

    it('is offered by any widget that is asked to, and says the same as its picture', async () => {
      const map = await mount<TreatyElement>(
        '<treaty-map as-of="2005-04-25" instruments="universal-12" downloads="csv"></treaty-map>',
      );
      const { text } = await saved(map);
      const read = csvParse(text.slice(1));
      assert.equal(read.length, 197 * 12);
      const twelve = dataset.instruments.filter(({ inTwelveOf2005 }) => inTwelveOf2005);
      const joined = joinedAt(dataset, twelve, '2005-04-25');
      const label = { party: 'Party', signatory: 'Signed only', none: 'Neither', unknown: 'Not known' } as const;
      for (const [i, state] of [...joined.states.values()].entries()) {
        if (i % 7) continue;
        const own = read.filter((row) => row['Code'] === state.code).map((row) => row['Status']);
        const expected = state.standings.map(
          ({ status }) => label[status as keyof typeof label] ?? 'Not yet counted',
        );
        assert.deepEqual([...own].sort(), [...expected].sort(), state.code);
      }
    });

    it('is not offered unasked', async () => {
      const table = await mount<TreatyTable>('<treaty-table></treaty-table>');
      assert.isNull(shadow(table).querySelector('.save'));
    });
  });

  for (const width of [240, 320, 640, 960, 1600]) {
    it(`fits ${width} pixels, and scrolls inside`, async () => {
      const table = await mount<TreatyTable>('<treaty-table of="acts"></treaty-table>', width);
      const figure = find(table, '.figure');
      assert.isAtMost(figure.scrollWidth, figure.clientWidth);
      const frame = find(table, '.table-frame');
      frame.scrollLeft = 400;
      frame.scrollTop = 400;
      await settled(table);
      const { left, top } = frame.getBoundingClientRect();
      const name = rows(table)[0]?.firstElementChild?.getBoundingClientRect();
      assert.approximately(name?.left ?? NaN, left, 2, 'the first column stays');
      assert.approximately(find(table, 'thead th').getBoundingClientRect().top, top, 2, 'the headings stay');
    });
  }

  describe('what it is asked wrongly', () => {
    for (const [attribute, value, ...said] of [
      ['of', 'akts', 'acts'],
      ['downloads', 'csv pdf', 'pdf', 'csv'],
      ['region', 'afrika', 'africa'],
      ['instruments', 'financing-1989', 'financing-1999'],
    ] as const) {
      it(`names ${attribute}="${value}" and what is valid`, async () => {
        const table = await mount<TreatyTable>('<treaty-table as-of="2005-04-25"></treaty-table>');
        const before = textOf(table, '[part=heading]');
        const events = await eventsOf<TreatyErrorEvent>(table, 'treaty-error', () =>
          table.setAttribute(attribute, value),
        );
        assert.equal(events.length, 1);
        for (const text of [attribute, ...said]) assert.include(events[0]?.message, text);
        assert.equal(textOf(table, '[part=heading]'), before, 'what stood before stays');
      });
    }
  });
});
