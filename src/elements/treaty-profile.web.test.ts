import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';
import { bundledDataset } from '../data/bundle.js';
import '../define/treaty-profile.js';
import { coverageAt } from '../model/coverage.js';
import { groupStore } from '../model/group.js';
import type { TreatyErrorEvent, TreatySelectEvent } from './events.js';
import { eventsOf, find, mount, press, settled, shadow, textOf, unmount } from './testing.js';
import type { TreatyProfile } from './treaty-profile.js';

const dataset = bundledDataset();
const days = ['1975-01-01', '2001-09-28', '2005-04-25', '2014-07-10', ''];

const lines = (profile: TreatyProfile) => [...shadow(profile).querySelectorAll<HTMLElement>('.line')];
const focused = (profile: TreatyProfile) =>
  shadow(profile).activeElement?.closest('[data-instrument]')?.getAttribute('data-instrument') ?? '';
const button = (profile: TreatyProfile, id: string) =>
  find<HTMLButtonElement>(profile, `[data-instrument="${id}"] > button`);

describe('treaty-profile', () => {
  const thrown: unknown[] = [];
  const onError = (event: ErrorEvent) => thrown.push(event.error ?? event.message);
  before(() => window.addEventListener('error', onError));
  after(() => window.removeEventListener('error', onError));
  afterEach(() => {
    unmount();
    assert.deepEqual(thrown, [], 'an exception reached the page');
  });

  it('is a card and a checklist of one State', async () => {
    const profile = await mount<TreatyProfile>('<treaty-profile state="KEN" as-of="2005-04-25"></treaty-profile>');
    assert.equal(textOf(profile, '[part=heading]'), 'What Kenya had joined by 25 April 2005');
    assert.equal(textOf(profile, '[part=result]'), 'Party to 7 of the 8 that can be told; 5 not known');
    const facts = textOf(profile, '.facts');
    for (const part of ['the Republic of Kenya', '16 December 1963', 'Eastern Africa', 'Group of African States'])
      assert.include(facts, part);
    assert.equal(lines(profile).length, 19);
    const financing = textOf(profile, '[data-instrument=financing-1999]');
    for (const part of ['Terrorist Financing Convention', 'Joined', 'Ratification, 27 June 2003', '10 April 2002'])
      assert.include(financing, part);
    assert.deepEqual(
      [...shadow(profile).querySelectorAll('[data-remains]')].map((one) => one.getAttribute('data-remains')),
      ['nuclear-terrorism-2005'],
    );
    assert.include(textOf(profile, '[part=remains]'), 'Cannot be told: Tokyo Convention');
    assert.include(textOf(profile, '[part=caption]'), 'As of 25 April 2005.');
  });

  it('agrees with the model for States, days and instruments', async () => {
    const profile = await mount<TreatyProfile>(
      '<treaty-profile instruments="universal-19,neighbours"></treaty-profile>',
    );
    for (const code of ['KEN', 'SSD', 'VAT', 'MNE', 'USA', 'STP', 'NIU']) {
      for (const day of days) {
        profile.state = code;
        profile.asOf = day;
        await profile.updateComplete;
        const asOf = day || '2019-03-27';
        const counts = { party: 0, told: 0 };
        for (const line of lines(profile)) {
          const instrument = dataset.instruments.find(({ id }) => id === line.dataset['instrument']);
          if (!instrument) throw new Error(line.outerHTML);
          const status = coverageAt(dataset, instrument, asOf).standings.get(code)?.status ?? '';
          assert.equal(line.dataset['status'], status, `${code} ${instrument.id} ${asOf}`);
          if (status === 'party') counts.party++;
          const told = ['party', 'signatory', 'none', 'withdrawn'].includes(status);
          if (told && line.dataset['mark'] !== 'not-adopted') counts.told++;
        }
        const sums = [...shadow(profile).querySelectorAll<HTMLElement>('.sum')];
        const sum = (key: string) => sums.reduce((total, one) => total + Number(one.dataset[key]), 0);
        assert.deepEqual({ party: sum('value'), told: sum('of') }, counts, `${code} ${asOf}`);
      }
    }
  });

  it('is a State by code or by name', async () => {
    const profile = await mount<TreatyProfile>('<treaty-profile state="cote d’ivoire"></treaty-profile>');
    assert.include(textOf(profile, '[part=heading]'), 'Côte d’Ivoire');
    for (const [written, name] of [
      ['ke', 'Kenya'],
      ['242', 'Fiji'],
      ['the Hellenic Republic', 'Greece'],
    ] as const) {
      profile.state = written;
      await settled(profile);
      assert.include(textOf(profile, '[part=heading]'), name);
    }
  });

  it('asks for a State where none is named, and takes the one chosen', async () => {
    const profile = await mount<TreatyProfile>('<treaty-profile></treaty-profile>');
    assert.equal(textOf(profile, '[part=result]'), 'Choose a State');
    const select = find<HTMLSelectElement>(profile, '.choice select');
    assert.equal(select.querySelectorAll('option[value]:not([value=""])').length, 197);
    select.value = 'FJI';
    const events = await eventsOf<TreatySelectEvent>(profile, 'treaty-select', () =>
      select.dispatchEvent(new Event('change')),
    );
    assert.deepEqual(events.map(({ state }) => state), ['FJI']);
    assert.include(textOf(profile, '[part=heading]'), 'Fiji');
  });

  it('follows the selected State of its group, unless it has its own', async () => {
    const following = await mount<TreatyProfile>(
      '<treaty-profile group="profile-test"></treaty-profile><treaty-profile group="profile-test" state="FJI"></treaty-profile>',
    );
    const own = following.nextElementSibling as TreatyProfile;
    groupStore('profile-test').request({ selected: 'KEN' });
    await settled(following);
    assert.include(textOf(following, '[part=heading]'), 'Kenya');
    assert.include(textOf(own, '[part=heading]'), 'Fiji');
    groupStore('profile-test').request({ selected: undefined });
    await settled(following);
    assert.equal(textOf(following, '[part=result]'), 'Choose a State');
  });

  it('is walked by arrows, opens records by Enter, and is left by Escape', async () => {
    const profile = await mount<TreatyProfile>('<treaty-profile state="KEN" as-of="2005-04-25"></treaty-profile>');
    assert.equal(shadow(profile).querySelectorAll('.line > button[tabindex="0"]').length, 1, 'one tab stop');
    button(profile, 'tokyo-1963').focus();
    await press(profile, 'ArrowDown');
    assert.equal(focused(profile), 'hague-1970');
    await press(profile, 'End');
    assert.equal(focused(profile), 'financing-1999');
    await press(profile, 'Enter');
    const record = textOf(profile, '#record-financing-1999');
    for (const part of ['Signature, 4 December 2001', 'Depositary', 'UN Secretary-General', 'Source'])
      assert.include(record, part);
    const links = [...shadow(profile).querySelectorAll<HTMLAnchorElement>('#record-financing-1999 a')];
    assert.isTrue(links.some(({ host }) => host === 'treaties.un.org'));
    await press(profile, 'Escape');
    assert.isNull(shadow(profile).querySelector('.record'));
    assert.equal(focused(profile), 'financing-1999', 'Escape closes the record first');
    await press(profile, 'Home');
    assert.equal(focused(profile), 'tokyo-1963');
    assert.equal(shadow(profile).querySelectorAll('.line > button[tabindex="0"]').length, 1);
    await press(profile, 'Escape');
    assert.equal(shadow(profile).activeElement?.localName, 'select', 'then leaves the list');
  });

  it('opens a record by press, and says why a status is not known', async () => {
    const profile = await mount<TreatyProfile>('<treaty-profile state="KEN"></treaty-profile>');
    button(profile, 'tokyo-1963').click();
    await settled(profile);
    assert.equal(button(profile, 'tokyo-1963').getAttribute('aria-expanded'), 'true');
    assert.include(textOf(profile, '[data-instrument=tokyo-1963]'), 'no list of its parties');
    assert.include(textOf(profile, '.record'), 'Convention on Offences and Certain Other Acts');
    button(profile, 'tokyo-1963').click();
    await settled(profile);
    assert.isNull(shadow(profile).querySelector('.record'));
  });

  it('dims what its legend was not pressed for', async () => {
    const profile = await mount<TreatyProfile>('<treaty-profile state="KEN" as-of="2005-04-25"></treaty-profile>');
    const entry = find<HTMLButtonElement>(profile, '.legend [data-key=party]');
    assert.equal(entry.querySelector('b')?.textContent, '7');
    entry.click();
    await settled(profile);
    const lit = lines(profile).filter((one) => !one.classList.contains('dimmed'));
    assert.deepEqual([lit.length, new Set(lit.map((one) => one.dataset['mark'])).size], [7, 1]);
  });

  it('shows the same as a table', async () => {
    const profile = await mount<TreatyProfile>('<treaty-profile state="KEN" as-of="2005-04-25"></treaty-profile>');
    const drawn = new Map(lines(profile).map(({ dataset }) => [dataset['instrument'], dataset['status']]));
    find<HTMLButtonElement>(profile, '.as-table').click();
    await settled(profile);
    const rows = [...shadow(profile).querySelectorAll<HTMLElement>('tbody tr')];
    assert.equal(rows.length, 19);
    const label: { [status: string]: string } = { party: 'Party', unknown: 'Not known', none: 'Neither' };
    for (const row of rows)
      assert.equal(row.children[3]?.textContent?.trim(), label[drawn.get(row.dataset['row']) ?? '']);
  });

  for (const width of [240, 320, 640, 960, 1600]) {
    it(`fits ${width} pixels`, async () => {
      const profile = await mount<TreatyProfile>('<treaty-profile state="GBR"></treaty-profile>', width);
      const root = find(profile, '.figure');
      assert.isAtMost(root.scrollWidth, root.clientWidth);
      const tops = new Set(
        [...shadow(profile).querySelectorAll('.subject')].map((one) => Math.round(one.getBoundingClientRect().left)),
      );
      assert.equal(tops.size > 1, width > 660, 'columns where there is room');
    });
  }

  it('prints without its controls', async function () {
    try {
      await emulateMedia({ media: 'print' });
    } catch {
      this.skip(); // only Chromium's launcher can emulate it
    }
    const profile = await mount<TreatyProfile>('<treaty-profile state="STP"></treaty-profile>', 680);
    const tools = getComputedStyle(find(profile, '.tools')).display;
    const { height } = profile.getBoundingClientRect();
    await emulateMedia({ media: 'screen' });
    assert.equal(tools, 'none');
    // A sheet of A4 between margins of 15 mm is 680 by 1009 pixels.
    assert.isBelow(height, 1009);
  });

  describe('what it is asked wrongly', () => {
    const wrong: [attribute: string, value: string, ...said: string[]][] = [
      ['state', 'Kenia', 'Kenya'],
      ['state', 'ZZZ', 'no known State'],
      ['instruments', 'universal-91', 'universal-19'],
      ['as-of', '2005-02-30', 'not a day'],
      ['downloads', 'xlsx', 'csv'],
    ];
    for (const [attribute, value, ...said] of wrong) {
      it(`names ${attribute}="${value}" and what is valid`, async () => {
        const profile = await mount<TreatyProfile>('<treaty-profile state="KEN"></treaty-profile>');
        const before = textOf(profile, '[part=heading]');
        const events = await eventsOf<TreatyErrorEvent>(profile, 'treaty-error', () =>
          profile.setAttribute(attribute, value),
        );
        assert.equal(events.length, 1);
        for (const text of [value, attribute, ...said]) assert.include(events[0]?.message, text);
        assert.equal(textOf(profile, '[part=heading]'), before, 'what stood before stays');
      });
    }

    it('stands many changes and removal while drawing', async () => {
      const profile = await mount<TreatyProfile>('<treaty-profile state="KEN"></treaty-profile>');
      for (let i = 0; i < 300; i++) {
        profile.state = dataset.states[i % 197]?.iso3 ?? '';
        profile.asOf = `${1960 + (i % 60)}-01-01`;
        if (i % 20 === 0) await profile.updateComplete;
      }
      profile.remove();
      await profile.updateComplete;
      document.body.append(profile);
      profile.state = 'FJI';
      profile.asOf = '';
      await settled(profile);
      assert.equal(lines(profile).length, 19);
      profile.remove();
    });
  });

  it('can be tabbed into and out of', async function () {
    if (/WebKit/.test(navigator.userAgent) && !/Chrome/.test(navigator.userAgent)) this.skip(); // skips buttons by default
    const profile = await mount<TreatyProfile>('<treaty-profile state="KEN"></treaty-profile><button id="after"></button>');
    button(profile, 'tokyo-1963').focus();
    await sendKeys({ press: 'Tab' });
    assert.isTrue(shadow(profile).activeElement?.classList.contains('entry'), 'the legend comes next');
  });
});
