import { assert } from 'chai';
import '../define/treaty-date.js';
import '../define/treaty-map.js';
import { groupStore } from '../model/group.js';
import type { TreatyDateEvent, TreatySelectEvent } from './events.js';
import { find, mount, press, settled, shadow, textOf, unmount } from './testing.js';
import type { TreatyDate } from './treaty-date.js';
import type { TreatyMap } from './treaty-map.js';

let groups = 0;
/** A name that no other test uses: a group lives as long as the page. */
const freshGroup = () => `test-${++groups}`;

const headingOf = (element: Element) => textOf(element, '[part=heading]');
const byId = <E extends Element = TreatyMap>(id: string) => document.getElementById(id) as unknown as E;

async function settledAll(): Promise<void> {
  for (const element of document.querySelectorAll<TreatyMap>('treaty-map, treaty-date'))
    await settled(element);
}

async function mountAll(markup: string): Promise<void> {
  await mount<TreatyMap>(markup);
  await settledAll();
}

/** A click as a pointer or a finger makes it. */
const click = (map: Element, state: string) =>
  find<SVGElement>(map, `[data-state=${state}]`).dispatchEvent(
    new MouseEvent('click', { bubbles: true, composed: true, ...centreOf(map, state) }),
  );

function centreOf(map: Element, state: string): { clientX: number; clientY: number } {
  const { x, y, width, height } = find(map, `[data-state=${state}]`).getBoundingClientRect();
  return { clientX: x + width / 2, clientY: y + height / 2 };
}

const chosen = (map: Element) => find(map, '.chosen').getAttribute('d') ?? '';
const hovered = (map: Element) => find(map, '.hover').getAttribute('d') ?? '';

describe('group', () => {
  afterEach(unmount);

  it('shares the selected State, both ways, and tells of it once', async () => {
    const group = freshGroup();
    await mountAll(`<treaty-map id="a" layout="tiles" group="${group}"></treaty-map>
      <treaty-map id="b" layout="tiles" group="${group}"></treaty-map>`);
    const told: TreatySelectEvent[] = [];
    const listen = (event: Event) => told.push(event as TreatySelectEvent);
    document.addEventListener('treaty-select', listen);
    click(byId('a'), 'KEN');
    assert.equal(byId('b').selected, 'KEN', 'at once');
    await settledAll();
    assert.isNotEmpty(chosen(byId('b')));
    click(byId('b'), 'FRA');
    await settledAll();
    assert.equal(byId('a').selected, 'FRA');
    assert.equal(chosen(byId('a')), chosen(byId('b')));
    document.removeEventListener('treaty-select', listen);
    assert.deepEqual(
      told.map(({ state, target }) => [state, (target as Element).id]),
      [
        ['KEN', 'a'],
        ['FRA', 'b'],
      ],
    );
    byId('a').selected = '';
    await settledAll();
    assert.equal(byId('b').selected, '', 'the host clears it for all');
    assert.equal(chosen(byId('b')), '');
  });

  it('shares the hovered State without drawing anew', async () => {
    const group = freshGroup();
    await mountAll(`<treaty-map id="a" layout="tiles" group="${group}"></treaty-map>
      <treaty-map id="b" layout="tiles" group="${group}"></treaty-map>`);
    const kenya = find(byId('a'), '[data-state=KEN]');
    kenya.dispatchEvent(
      new PointerEvent('pointermove', { bubbles: true, composed: true, ...centreOf(byId('a'), 'KEN') }),
    );
    assert.isNotEmpty(hovered(byId('b')));
    assert.equal(hovered(byId('a')), hovered(byId('b')));
    assert.isTrue(find(byId('b'), '.tooltip').hidden, 'the card is where the pointer is');
    byId('a').remove();
    assert.equal(hovered(byId('b')), '', 'no pointer is on a widget that is gone');
  });

  it('shares date and instruments with those that name none', async () => {
    const group = freshGroup();
    await mountAll(`<treaty-map id="a" instruments="bombings-1997" as-of="2005-04-25" group="${group}"></treaty-map>
      <treaty-map id="b" group="${group}"></treaty-map>
      <treaty-map id="c" instruments="hostages-1979" group="${group}"></treaty-map>`);
    assert.equal(headingOf(byId('b')), headingOf(byId('a')));
    assert.match(headingOf(byId('c')), /Hostages Convention on 25 April 2005$/);
    byId('a').instruments = 'nuclear-terrorism-2005';
    byId('a').asOf = '2006-01-01';
    await settledAll();
    assert.match(headingOf(byId('b')), /Nuclear Terrorism Convention on 1 January 2006$/);
    assert.match(headingOf(byId('c')), /Hostages Convention on 1 January 2006$/);
  });

  it('is driven by treaty-date', async () => {
    const group = freshGroup();
    await mountAll(`<treaty-map id="a" as-of="2005-04-25" group="${group}"></treaty-map>
      <treaty-date id="d" group="${group}"></treaty-date>`);
    const date = byId<TreatyDate>('d');
    assert.equal(date.asOf, '2005-04-25');
    const told: string[] = [];
    document.addEventListener('treaty-date', (event) => told.push((event as TreatyDateEvent).asOf), {
      once: true,
    });
    find<HTMLButtonElement>(date, '[aria-label="One year back"]').click();
    await settledAll();
    assert.match(headingOf(byId('a')), /April 2004$/);
    assert.deepEqual(told, [byId('a').asOf]);
    find(date, 'input[type=range]').focus();
    await press(date, 'Home');
    assert.match(headingOf(byId('a')), /9 December 1999$/);
  });

  it('never mixes two groups, or a widget of none', async () => {
    const [one, other] = [freshGroup(), freshGroup()];
    await mountAll(`<treaty-map id="a" layout="tiles" group="${one}" as-of="2005-04-25"></treaty-map>
      <treaty-map id="b" layout="tiles" group="${other}" as-of="2010-01-01"></treaty-map>
      <treaty-map id="c" layout="tiles" as-of="2011-01-01"></treaty-map>`);
    click(byId('a'), 'KEN');
    byId('a').asOf = '2001-01-01';
    byId('a').instruments = 'bombings-1997';
    await settledAll();
    for (const id of ['b', 'c']) {
      assert.equal(byId(id).selected, '');
      assert.match(headingOf(byId(id)), /Financing Convention on 1 January 201[01]$/);
    }
  });

  it('gives its state to one that joins late, whose own attributes fill only what is unset', async () => {
    const group = freshGroup();
    await mountAll(`<treaty-map id="a" as-of="2005-04-25" group="${group}"></treaty-map>`);
    const late = document.createElement('treaty-map');
    late.id = 'late';
    late.setAttribute('group', group);
    late.setAttribute('as-of', '2010-01-01');
    late.setAttribute('selected', 'KEN');
    byId('a').after(late);
    await settledAll();
    assert.match(headingOf(late), /25 April 2005$/);
    assert.equal(byId('a').selected, 'KEN', 'nobody had selected a State');
    assert.equal(byId('a').asOf, '2005-04-25');
  });

  it('is not changed by one that leaves, which gets its own attributes back', async () => {
    const group = freshGroup();
    await mountAll(`<treaty-map id="a" as-of="2005-04-25" group="${group}"></treaty-map>
      <treaty-map id="b" as-of="2010-01-01" group="${group}"></treaty-map>`);
    const [a, b] = [byId('a'), byId('b')];
    b.group = '';
    await settledAll();
    assert.match(headingOf(b), /1 January 2010$/);
    b.asOf = '2011-01-01';
    await settledAll();
    assert.match(headingOf(a), /25 April 2005$/);
    b.group = group;
    await settledAll();
    assert.match(headingOf(b), /25 April 2005$/);
    b.remove();
    b.asOf = '1999-12-31';
    b.selected = 'KEN';
    await settledAll();
    assert.match(headingOf(a), /25 April 2005$/, 'one off the page has no say');
    assert.equal(a.selected, '');
    assert.equal(groupStore(group).size, 1);
  });

  it('keeps a widget that is moved on the page, and tells it what it missed', async () => {
    const group = freshGroup();
    await mountAll(`<treaty-map id="a" as-of="2005-04-25" group="${group}"></treaty-map>
      <treaty-map id="b" group="${group}"></treaty-map><div id="elsewhere"></div>`);
    const [a, b] = [byId('a'), byId('b')];
    byId<HTMLElement>('elsewhere').append(b);
    await settledAll();
    assert.equal(groupStore(group).size, 2);
    a.asOf = '2004-01-01';
    await settledAll();
    assert.match(headingOf(b), /1 January 2004$/);
    b.remove();
    a.asOf = '2003-01-01';
    await settledAll();
    a.after(b);
    await settledAll();
    assert.match(headingOf(b), /1 January 2003$/);
    assert.equal(groupStore(group).size, 2);
  });

  it('can be changed for another, taking nothing along', async () => {
    const [one, other] = [freshGroup(), freshGroup()];
    await mountAll(`<treaty-map id="a" as-of="2005-04-25" selected="KEN" group="${one}"></treaty-map>
      <treaty-map id="b" group="${one}"></treaty-map>
      <treaty-map id="c" group="${other}"></treaty-map>`);
    const before = headingOf(byId('c'));
    byId('b').group = other;
    await settledAll();
    assert.equal(headingOf(byId('c')), before);
    assert.equal(byId('b').selected, '');
    assert.equal(headingOf(byId('b')), before);
    assert.equal(groupStore(one).size, 1);
    assert.equal(groupStore(other).size, 2);
  });

  it('is not told what cannot be read', async () => {
    const group = freshGroup();
    await mountAll(`<treaty-map id="a" as-of="2005-04-25" group="${group}"></treaty-map>
      <treaty-map id="b" group="${group}"></treaty-map>`);
    const before = headingOf(byId('b'));
    byId('a').asOf = '2005-02-30';
    byId('a').instruments = 'no-such';
    await settledAll();
    assert.include(textOf(byId('a'), '[part=fault]'), '2005-02-30');
    assert.equal(headingOf(byId('b')), before);
    assert.isNull(shadow(byId('b')).querySelector('[part=fault]'));
  });

  it('updates each member once for a change', async () => {
    const group = freshGroup();
    await mountAll(`<treaty-map id="a" as-of="2005-04-25" group="${group}"></treaty-map>
      <treaty-map id="b" group="${group}"></treaty-map>
      <treaty-date id="d" group="${group}"></treaty-date>`);
    const counts = new Map<string, number>();
    for (const id of ['a', 'b', 'd']) {
      const element = byId(id) as unknown as { updated(changed: unknown): void };
      const original = element.updated.bind(element);
      element.updated = (changed) => {
        counts.set(id, (counts.get(id) ?? 0) + 1);
        original(changed);
      };
    }
    byId('b').asOf = '2004-04-25';
    await settledAll();
    for (const id of ['a', 'b', 'd']) {
      assert.isAtLeast(counts.get(id) ?? 0, 1, id);
      assert.isAtMost(counts.get(id) ?? 0, 2, id);
    }
  });
});
