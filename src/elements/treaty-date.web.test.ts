import { assert } from 'chai';
import { bundledDataset } from '../data/bundle.js';
import '../define/treaty-date.js';
import { membersAt } from '../model/membership.js';
import type { TreatyDateEvent, TreatyErrorEvent } from './events.js';
import { eventsOf, find, mount, press, settled, shadow, textOf, unmount } from './testing.js';
import type { TreatyDate } from './treaty-date.js';

const dataset = bundledDataset();
const slider = (date: TreatyDate) => find<HTMLInputElement>(date, 'input[type=range]');
const field = (date: TreatyDate) => find<HTMLInputElement>(date, 'input[type=date]');
const step = (date: TreatyDate, label: string) => find<HTMLButtonElement>(date, `[aria-label="${label}"]`).click();

async function write(date: TreatyDate, text: string): Promise<void> {
  field(date).value = text;
  field(date).dispatchEvent(new Event('change'));
  await settled(date);
}

describe('treaty-date', () => {
  afterEach(unmount);

  it('ranges over what is known of its instruments, and says the membership of the day', async () => {
    const date = await mount<TreatyDate>('<treaty-date instruments="bombings-1997"></treaty-date>');
    const bombings = dataset.instruments.find(({ id }) => id === 'bombings-1997');
    assert.equal(field(date).min, bombings?.adopted);
    assert.equal(field(date).max, bombings?.asOf);
    for (const day of ['2005-04-25', '2006-06-27', '2006-06-28', '2011-07-14']) {
      date.asOf = day;
      await settled(date);
      assert.include(textOf(date, '[part=result]'), ` ${membersAt(dataset.states, day)} Member States`);
      assert.equal(field(date).value, day);
    }
  });

  it('ranges from min to max where the host says so', async () => {
    const date = await mount<TreatyDate>(
      '<treaty-date min="2001-01-15" max="2005-04-25" as-of="2003-01-01"></treaty-date>',
    );
    slider(date).focus();
    await press(date, 'Home');
    assert.equal(date.asOf, '2001-01-15');
    await press(date, 'End');
    assert.equal(date.asOf, '2005-04-25');
    await press(date, 'ArrowLeft');
    assert.equal(date.asOf, '2005-04-15');
    date.min = '2002-01-01';
    date.asOf = '1999-01-01';
    await settled(date);
    assert.include(textOf(date, '[part=caption]'), 'outside the slider’s range');
  });

  it('takes an exact day, and nothing less', async () => {
    const date = await mount<TreatyDate>('<treaty-date as-of="2005-04-25"></treaty-date>');
    const events = await eventsOf<TreatyDateEvent>(date, 'treaty-date', () => write(date, '2005-04-18'));
    assert.deepEqual(
      events.map(({ asOf }) => asOf),
      ['2005-04-18'],
    );
    assert.include(find(date, 'output').textContent, '18 April 2005');
    for (const text of ['', '0002-04-18', '2040-01-01']) {
      await write(date, text);
      assert.equal(date.asOf, '2005-04-18', text);
    }
    field(date).dispatchEvent(new Event('blur'));
    assert.equal(field(date).value, '2005-04-18', 'what was half written is gone');
  });

  it('steps, plays and pauses', async () => {
    const date = await mount<TreatyDate>('<treaty-date as-of="2005-04-25"></treaty-date>');
    step(date, 'One year on');
    await settled(date);
    assert.equal(date.asOf.slice(0, 7), '2006-04');
    step(date, 'Play');
    await new Promise((done) => setTimeout(done, 400));
    step(date, 'Pause');
    await settled(date);
    const reached = date.asOf;
    assert.isAbove(reached.localeCompare('2006-05-01'), 0);
    await new Promise((done) => setTimeout(done, 200));
    assert.equal(date.asOf, reached);
  });

  it('names every control, and marks milestones that the table lists', async () => {
    const date = await mount<TreatyDate>('<treaty-date instruments="universal-19" as-of="2001-09-28"></treaty-date>');
    for (const control of shadow(date).querySelectorAll<HTMLElement>('button, input'))
      assert.isNotEmpty(
        control.getAttribute('aria-label') ?? control.closest('label')?.textContent?.trim() ?? control.textContent,
      );
    assert.match(slider(date).getAttribute('aria-valuetext') ?? '', /^28 September 2001: /);
    const ticks = shadow(date).querySelectorAll('.track line').length;
    assert.equal(ticks, dataset.milestones.filter(({ major, date: day }) => major && day <= field(date).max).length);
    find<HTMLButtonElement>(date, '.as-table').click();
    await settled(date);
    assert.isAtLeast(shadow(date).querySelectorAll('tbody tr').length, ticks);
  });

  for (const [attribute, value, said] of [
    ['min', '2005-02-30', 'not a day'],
    ['max', 'soon', 'not a day'],
    ['max', '1999-12-31', 'not before'],
    ['as-of', '25.4.2005', 'not a day'],
  ] as const)
    it(`names ${attribute}="${value}" and stands as it was`, async () => {
      const date = await mount<TreatyDate>('<treaty-date min="2001-01-01" max="2010-01-01" as-of="2005-04-25"></treaty-date>');
      const events = await eventsOf<TreatyErrorEvent>(date, 'treaty-error', () => date.setAttribute(attribute, value));
      assert.equal(events.length, 1);
      for (const text of [value, attribute, said]) assert.include(events[0]?.message, text);
      assert.equal(slider(date).max, '108');
      date.setAttribute(attribute, attribute === 'min' ? '2002-01-01' : '2006-01-01');
      await settled(date);
      assert.isNull(shadow(date).querySelector('[part=fault]'));
    });

  for (const width of [240, 320, 640, 1600])
    it(`fits ${width} pixels, with targets of 24`, async () => {
      const date = await mount<TreatyDate>('<treaty-date as-of="2005-04-25"></treaty-date>', width);
      assert.isAtMost(date.scrollWidth, width);
      for (const button of shadow(date).querySelectorAll('button')) {
        const box = button.getBoundingClientRect();
        assert.isAtLeast(Math.min(box.width, box.height), 24);
      }
      assert.isAtLeast(slider(date).getBoundingClientRect().width, 120);
    });
});
