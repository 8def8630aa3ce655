import { assert } from 'chai';
import { bundledDataset } from '../data/bundle.js';
import '../define/treaty-number.js';
import { coverageAt, joinedAt } from '../model/coverage.js';
import { parseInstruments } from '../model/instruments.js';
import { statesIn } from '../model/regions.js';
import type { TreatyErrorEvent } from './events.js';
import { eventsOf, find, mount, press, settled, shadow, textOf, unmount } from './testing.js';
import type { TreatyNumber } from './treaty-number.js';

const dataset = bundledDataset();
const congress = 'as-of="2005-04-25"';
const financing = `<treaty-number instruments="financing-1999" ${congress}></treaty-number>`;

const figure = (element: TreatyNumber) => Number(find(element, '.sentence .value').getAttribute('data-value'));

describe('treaty-number', () => {
  const thrown: unknown[] = [];
  const onError = (event: ErrorEvent) => thrown.push(event.error ?? event.message);
  before(() => window.addEventListener('error', onError));
  after(() => window.removeEventListener('error', onError));
  afterEach(() => {
    unmount();
    assert.deepEqual(thrown, [], 'an exception reached the page');
  });

  it('is walked by keys: its source opens, and in it the table', async () => {
    const number = await mount<TreatyNumber>(financing);
    find(number, 'summary').focus();
    await press(number, 'Enter');
    assert.isTrue(find<HTMLDetailsElement>(number, 'details').open);
    const button = find(number, '.as-table');
    button.focus();
    assert.equal(shadow(number).activeElement, button);
    await press(number, 'Enter');
    assert.isNotNull(shadow(number).querySelector('table'));
  });

  it('is one sentence with its figure', async () => {
    const number = await mount<TreatyNumber>(financing);
    assert.equal(
      textOf(number, '[part=sentence]'),
      '135 of 191 Member States were party to the Terrorist Financing Convention on 25 April 2005.',
    );
    assert.equal(textOf(number, '.sentence .value'), '135');
    const size = (selector: string) => parseFloat(getComputedStyle(find(number, selector)).fontSize);
    assert.isAbove(size('.sentence .value'), 2 * size('.sentence'));
    assert.equal(find(number, 'figure').getAttribute('aria-label'), textOf(number, '[part=sentence]'));
    assert.equal(find(number, '.spark').getAttribute('aria-hidden'), 'true');
  });

  it('agrees with the model on every instrument and several days', async () => {
    const number = await mount<TreatyNumber>(financing);
    for (const instrument of dataset.instruments) {
      for (const day of ['1995-01-01', '2005-04-25', '2013-12-31', '2026-01-01']) {
        number.instruments = instrument.id;
        number.asOf = day;
        await number.updateComplete;
        const { answer, memberCounts, members } = coverageAt(dataset, instrument, day);
        if (answer === 'none' || day < instrument.adopted) {
          assert.isNull(shadow(number).querySelector('[data-of]'), `${instrument.id} ${day}`);
          continue;
        }
        assert.equal(figure(number), memberCounts.party, `${instrument.id} ${day}`);
        assert.equal(find(number, '.sentence .value').getAttribute('data-of'), String(members));
        assert.equal(/^At least/.test(textOf(number, '.sentence')), answer === 'partial');
      }
    }
  });

  it('says what it covers of several, and a sentence for each region', async () => {
    const number = await mount<TreatyNumber>(
      `<treaty-number instruments="universal-12" by="region" ${congress}></treaty-number>`,
    );
    const { instruments } = parseInstruments(dataset, 'universal-12');
    const joined = joinedAt(dataset, instruments, '2005-04-25');
    const all = [...joined.states.values()].filter(({ member, joined: n }) => member && n === joined.covered.length);
    assert.equal(figure(number), all.length);
    assert.include(textOf(number, '.sentence'), 'all 7 that can be counted of the 12 instruments');
    const parts = [...shadow(number).querySelectorAll<HTMLElement>('.parts li')];
    assert.equal(parts.length, 5);
    for (const part of parts) {
      const states = statesIn(dataset, part.dataset['part'] ?? '');
      const expected = all.filter(({ code }) => states.has(code)).length;
      assert.equal(part.querySelector('.value')?.getAttribute('data-value'), String(expected));
    }
    assert.match(parts[0]?.textContent ?? '', /^Africa: 12 of 53\.$/);
  });

  it('draws no line where there are no dates', async () => {
    const number = await mount<TreatyNumber>(`<treaty-number instruments="hague-1970" ${congress}></treaty-number>`);
    assert.isNull(shadow(number).querySelector('.spark'));
    number.instruments = 'financing-1999';
    await settled(number);
    assert.isNotNull(shadow(number).querySelector('.spark .line'));
  });

  it('opens its source, limits and table on demand', async () => {
    const number = await mount<TreatyNumber>(financing);
    const details = find<HTMLDetailsElement>(number, 'details');
    assert.isFalse(details.open);
    find(number, 'summary').click();
    assert.isTrue(details.open);
    assert.include(textOf(number, '[part=caption]'), 'Depositary: UN Secretary-General');
    find(number, '.as-table').click();
    await settled(number);
    const rows = [...shadow(number).querySelectorAll('tbody tr')];
    const [instrument] = parseInstruments(dataset, 'financing-1999').instruments;
    assert.isDefined(instrument);
    if (!instrument) return;
    const coverage = coverageAt(dataset, instrument, '2005-04-25');
    assert.equal(rows.length, coverage.standings.size);
    const parties = rows.filter((row) => row.children[1]?.textContent?.trim() === 'Party');
    assert.equal(parties.length, coverage.party);
    assert.isTrue(find<HTMLDetailsElement>(number, 'details').open, 'it stays open');
    find(number, '.as-table').click();
    await settled(number);
    assert.isNull(shadow(number).querySelector('table'));
  });

  it('follows its group', async () => {
    const number = await mount<TreatyNumber>(
      `<treaty-number group="n" instruments="financing-1999" ${congress}></treaty-number><treaty-number group="n"></treaty-number>`,
    );
    const other = number.nextElementSibling as TreatyNumber;
    await settled(other);
    number.asOf = '2001-09-28';
    await settled(number);
    await settled(other);
    assert.equal(figure(other), figure(number));
    assert.include(textOf(other, '.sentence'), '28 September 2001');
  });

  for (const width of [240, 640, 1600]) {
    it(`keeps within ${width} pixels`, async () => {
      const number = await mount<TreatyNumber>(
        `<treaty-number instruments="bombings-1997" by="group" ${congress}></treaty-number>`,
        width,
      );
      const { right } = number.getBoundingClientRect();
      for (const one of shadow(number).querySelectorAll('.sentence, .spark, li, summary'))
        assert.isAtMost(one.getBoundingClientRect().right, right + 1);
    });
  }

  describe('what it is asked wrongly', () => {
    const wrong: [attribute: string, value: string, ...said: string[]][] = [
      ['instruments', 'financing-1989', 'financing-1999'],
      ['by', 'continent', 'region'],
      ['region', 'afrika', 'africa'],
      ['as-of', '2005-02-30', 'not a day'],
    ];
    for (const [attribute, value, ...said] of wrong) {
      it(`names ${attribute}="${value}" and what is valid`, async () => {
        const number = await mount<TreatyNumber>(financing);
        const before = textOf(number, '.sentence');
        const events = await eventsOf<TreatyErrorEvent>(number, 'treaty-error', () =>
          number.setAttribute(attribute, value),
        );
        assert.equal(events.length, 1);
        for (const text of [value, attribute, ...said]) assert.include(events[0]?.message, text);
        assert.equal(textOf(number, '.sentence'), before, 'the sentence before stays');
      });
    }

    it('stands a thousand changes and removal while drawing', async () => {
      const number = await mount<TreatyNumber>(financing);
      const ids = dataset.instruments.map(({ id }) => id);
      for (let i = 0; i < 1000; i++) {
        number.instruments = i % 2 ? (ids[i % ids.length] ?? '') : 'universal-12';
        number.asOf = `${1960 + (i % 60)}-01-01`;
        number.by = ['world', 'region', 'group'][i % 3] ?? '';
        if (i % 50 === 0) await number.updateComplete;
      }
      number.instruments = 'financing-1999';
      number.asOf = '2005-04-25';
      number.remove();
      await number.updateComplete;
      document.body.append(number);
      await settled(number);
      assert.equal(figure(number), 135);
      number.remove();
    });
  });
});
