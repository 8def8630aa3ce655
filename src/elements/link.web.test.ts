import { assert } from 'chai';
import '../define/treaty-date.js';
import '../define/treaty-map.js';
import { groupStore } from '../model/group.js';
import { drawnStatuses, find, mount, settled, shadow, textOf, unmount } from './testing.js';
import type { TreatyDate } from './treaty-date.js';
import type { TreatyMap } from './treaty-map.js';

const example = 'instruments=financing-1999&as-of=2005-04-18&region=africa&selected=KEN';

describe('links', () => {
  afterEach(unmount);

  it('open Financing, as of 18 April 2005, Africa, Kenya selected', async () => {
    const map = await mount<TreatyMap>('<treaty-map instruments="bombings-1997" layout="tiles"></treaty-map>');
    map.follow(`?${example}`);
    await settled(map);
    assert.equal(
      textOf(map, '[part=heading]'),
      'Who was party to the Terrorist Financing Convention on 18 April 2005',
    );
    assert.match(textOf(map, '[part=result]'), /^Africa: /);
    assert.equal(map.selected, 'KEN');
    assert.isNotEmpty(find(map, '.chosen').getAttribute('d'));
    assert.isFalse(drawnStatuses(map).has('FRA'));
    assert.equal(map.layout, 'map', 'what a link does not say is as without attributes');
    assert.equal(map.link, example);
  });

  it('say what a reader did', async () => {
    const map = await mount<TreatyMap>('<treaty-map layout="tiles" timeline></treaty-map>');
    assert.equal(map.link, 'instruments=financing-1999&layout=tiles&timeline');
    find(map, '[data-state=KEN]').focus();
    find(map, '[data-state=KEN]').dispatchEvent(new KeyboardEvent('keydown', { key: 'Home', bubbles: true }));
    await settled(map);
    find(map, 'svg.map').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await settled(map);
    const other = await mount<TreatyMap>('<treaty-map></treaty-map>');
    other.follow('instruments=financing-1999&selected=AFG&layout=tiles&timeline');
    await settled(other);
    assert.equal(other.link, 'instruments=financing-1999&selected=AFG&layout=tiles&timeline');
    assert.isNotNull(shadow(other).querySelector('.player'));
  });

  it('carry the state of a group, and set it for all', async () => {
    const date = await mount<TreatyDate>(
      '<treaty-date group="links"></treaty-date><treaty-map group="links"></treaty-map>',
    );
    const map = document.querySelector('treaty-map') as TreatyMap;
    date.follow('instruments=bombings-1997&as-of=2001-09-28&selected=FRA');
    await settled(date);
    await settled(map);
    assert.equal(map.link, 'instruments=bombings-1997&as-of=2001-09-28&selected=FRA');
    assert.match(textOf(map, '[part=heading]'), /Terrorist Bombings Convention on 28 September 2001$/);
    assert.equal(map.instruments, '', 'it goes on to follow its group');
    assert.deepEqual(
      { ...groupStore('links').state },
      { instruments: 'bombings-1997', asOf: '2001-09-28', selected: 'FRA' },
    );
  });

  it('from strangers do no harm', async () => {
    const map = await mount<TreatyMap>('<treaty-map as-of="2005-04-25"></treaty-map>');
    map.follow('?as-of=<b>&region=%3Cscript%3E&heading=Hello&group=x&theme=dark&selected=__proto__&onload=x');
    await settled(map);
    assert.equal(map.link, 'instruments=financing-1999');
    assert.equal(map.heading, '');
    assert.equal(map.group, '');
    assert.isNull(shadow(map).querySelector('[part=fault]'));
  });
});
