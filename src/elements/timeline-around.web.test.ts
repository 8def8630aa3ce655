import { assert } from 'chai';
import '../define/treaty-timeline.js';
import { bundledDataset } from '../data/bundle.js';
import { eventsWithCountries } from '../data/reach.js';
import { around } from '../model/around.js';
import { parseInstruments } from '../model/instruments.js';
import type { TreatyErrorEvent, TreatySelectEvent } from './events.js';
import { eventsOf, find, mount, settled, shadow, textOf, unmount } from './testing.js';
import type { TreatyTimeline } from './treaty-timeline.js';

const dataset = bundledDataset();
const events = eventsWithCountries(dataset.states);
const three = 'financing-1999 bombings-1997 hostages-1979';

const rowsOf = (timeline: TreatyTimeline) => [
  ...shadow(timeline).querySelectorAll<HTMLElement>('.around tbody tr[data-state]'),
];

const markup = (more = '', event = '2004-01-17-khartoum') =>
  `<treaty-timeline instruments="${three}" measure="acts" from="1995-01-01" as-of="2005-04-25" event="${event}" ${more}></treaty-timeline>`;

describe('treaty-timeline with an activity', () => {
  afterEach(unmount);

  for (const { id } of events)
    it(`shows what the countries of ${id} had joined before and after`, async () => {
      const timeline = await mount<TreatyTimeline>(markup('', id));
      const event = events.find((one) => one.id === id);
      if (!event) throw new Error(id);
      const { rows } = around(dataset, event, parseInstruments(dataset, three).instruments);
      const shown = rowsOf(timeline).map(({ dataset: { state, before, after } }) => `${state} ${before} ${after}`);
      const counted = rows.map(({ country: { code }, before, after }) => `${code} ${before} ${after}`);
      assert.sameMembers(shown, counted);
      for (const row of rowsOf(timeline)) {
        const [before = '', after = ''] = [...row.querySelectorAll('.number')].map((cell) => cell.textContent ?? '');
        assert.deepEqual([before.trim(), after.trim()], [row.dataset['before'], row.dataset['after']]);
        const items = row.querySelectorAll('li').length;
        assert.equal(items, Number(row.dataset['after']) - Number(row.dataset['before']));
      }
    });

  it('marks the activity beside the milestones of the programme, and says that no cause is claimed', async () => {
    const timeline = await mount<TreatyTimeline>(markup('milestones'), 900);
    const marked = [...shadow(timeline).querySelectorAll('[data-milestone]')].map((one) => one.getAttribute('data-milestone'));
    assert.includeMembers(marked, ['2004-01-17-khartoum', 'programme-launch', 'project-start', 'resolution-1373']);
    assert.match(textOf(timeline, '.around'), /it is not said that the activity was the cause/);
    assert.match(textOf(timeline, '.around'), /Only countries that a public source names/);
    // Each fact leads to its source.
    assert.isAbove(shadow(timeline).querySelectorAll('.around a[href^="http"]').length, 0);
  });

  it('leaves no trace where no activity is asked for', async () => {
    const timeline = await mount<TreatyTimeline>(`<treaty-timeline instruments="${three}" milestones></treaty-timeline>`, 900);
    assert.isNull(shadow(timeline).querySelector('.around'));
    assert.isNull(shadow(timeline).querySelector('[data-milestone="project-start"]'));
  });

  it('lets the reader choose another activity', async () => {
    const timeline = await mount<TreatyTimeline>(markup());
    const select = find<HTMLSelectElement>(timeline, '.around select');
    assert.equal(select.options.length, events.length);
    select.value = '2005-04-05-tashkent';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(timeline);
    assert.equal(timeline.event, '2005-04-05-tashkent');
    assert.equal(rowsOf(timeline).length, 8);
    assert.match(timeline.link, /event=2005-04-05-tashkent/);
  });

  it('selects a country for its group', async () => {
    const timeline = await mount<TreatyTimeline>(markup());
    const button = find<HTMLButtonElement>(timeline, '[data-state="UGA"] button');
    const told = await eventsOf<TreatySelectEvent>(timeline, 'treaty-select', () => button.click());
    await settled(timeline);
    assert.deepEqual(told.map(({ state }) => state), ['UGA']);
    assert.equal(button.getAttribute('aria-pressed'), 'true');
    button.click();
    await settled(timeline);
    assert.equal(timeline.selected, '');
  });

  it('names a misspelt activity, the attribute and the nearest ones', async () => {
    const errors: TreatyErrorEvent[] = [];
    document.addEventListener('treaty-error', (event) => errors.push(event as TreatyErrorEvent), { once: true });
    const timeline = await mount<TreatyTimeline>(markup('', '2004-01-17-khartum'));
    assert.match(textOf(timeline, '.fault'), /“2004-01-17-khartum” in “event” .*2004-01-17-khartoum/);
    assert.equal(errors.length, 1);
  });

  it('says so where nothing can be counted', async () => {
    const timeline = await mount<TreatyTimeline>(
      '<treaty-timeline instruments="tokyo-1963 hague-1970" event="2004-01-17-khartoum"></treaty-timeline>',
    );
    assert.match(textOf(timeline, '.around'), /None of the instruments shown can be counted/);
    assert.equal(rowsOf(timeline).length, 0);
  });

  it('fits 240 pixels', async () => {
    const timeline = await mount<TreatyTimeline>(markup('milestones', '2007-03-20-ouagadougou'), 240);
    const { right } = timeline.getBoundingClientRect();
    for (const one of shadow(timeline).querySelectorAll('.around *'))
      if (!one.closest('svg, option')) assert.isAtMost(one.getBoundingClientRect().right, right + 1, one.outerHTML.slice(0, 80));
  });
});
