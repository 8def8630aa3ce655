/** What a screen reader says, by the rules for names, roles and states: sentences a person would say. */
import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { assert } from 'chai';
import '../define/treaty-coverage.js';
import '../define/treaty-date.js';
import '../define/treaty-map.js';
import '../define/treaty-matrix.js';
import '../define/treaty-nexus.js';
import '../define/treaty-number.js';
import '../define/treaty-profile.js';
import '../define/treaty-reach.js';
import '../define/treaty-table.js';
import '../define/treaty-timeline.js';
import { find, mount, settled, shadow, unmount } from './testing.js';
import type { TreatyElement } from './treaty-element.js';

/** What is said on the way through a widget, item by item, at most so many. */
async function read(element: TreatyElement, most = 30, from = '.root'): Promise<readonly string[]> {
  await virtual.start({ container: find(element, from) });
  try {
    for (let i = 0; i < most; i++) await virtual.next();
    return await virtual.spokenPhraseLog();
  } finally {
    await virtual.stop();
  }
}

/** What each widget says first, what stands for one datum, and what comes with it. */
const widgets: { readonly [name: string]: readonly [markup: string, ...said: (string | RegExp)[]] } = {
  map: [
    '<treaty-map instruments="financing-1999" as-of="2005-04-25"></treaty-map>',
    'figure, Who was party to the Terrorist Financing Convention on 25 April 2005',
    '135 of 191 Member States, and 1 party that is not a Member',
    /^listbox, Who was party .* 135 of 191 Member States.*Arrow keys move to the neighbouring State/,
    'option, Afghanistan: Party, Accession 24 September 2003, not selected, position 1, set size 197',
    'option, Argentina: Signed only, not selected, position 7, set size 197',
  ],
  timeline: [
    '<treaty-timeline instruments="financing-1999" as-of="2005-04-25" milestones></treaty-timeline>',
    'figure, Parties to the Terrorist Financing Convention, 1999–2014',
    /^135 of 191 Member States were parties on 25 April 2005\. 48 consents to be bound in the year after/,
    /^slider, Milestones, .* current value 18 April 2005: Eleventh UN Crime Congress, Bangkok$/,
    /^slider, Terrorist Financing Convention, .*24 April 2005: 136 parties, 135 of them Member States\. Syrian Arab Republic, accession$/,
  ],
  coverage: [
    '<treaty-coverage instruments="financing-1999" by="region" as-of="2005-04-25"></treaty-coverage>',
    'figure, Parties to the Terrorist Financing Convention by region on 25 April 2005',
    'Highest share: Europe, 39 of 42 Member States; lowest: Oceania, 8 of 14',
    'rowheader, Terrorist Financing Convention, Africa: Party: 36; Signed only: 8; Neither: 9',
    'gridcell, Terrorist Financing Convention, Africa: Party, 36 of 53 Member States (68%)',
  ],
  matrix: [
    '<treaty-matrix region="caribbean" instruments="financing-1999,bombings-1997" as-of="2005-04-25"></treaty-matrix>',
    'figure, Who had joined which of 2 instruments on 25 April 2005',
    /^Caribbean: \d+ of 13 Member States had joined (both|all 2)/,
    /^grid, Who had joined .*Arrow keys move between the cells/,
    /^columnheader, Terrorist Bombings Convention, Enter shows this instrument alone$/,
    /^rowheader, Antigua and Barbuda/,
    /^gridcell, Antigua and Barbuda, Terrorist Financing Convention: Party|^gridcell, .*Party/,
  ],
  profile: [
    '<treaty-profile state="KEN" as-of="2005-04-25"></treaty-profile>',
    'figure, What Kenya had joined by 25 April 2005',
    'Party to 7 of the 8 that can be told; 5 not known',
    /^combobox, State, KEN/,
    'button, Hostages Convention Joined Accession, 8 December 1981 instrument in force since 3 June 1983, not expanded',
  ],
  number: [
    '<treaty-number as-of="2005-04-25"></treaty-number>',
    'figure, 135 of 191 Member States were party to the Terrorist Financing Convention on 25 April 2005.',
    /^As of 25 April 2005\..*Source: United Nations Treaty Collection/,
  ],
  table: [
    '<treaty-table region="caribbean" as-of="2005-04-25"></treaty-table>',
    'Caribbean: 7 of 13 Member States',
    'searchbox, Filter by text',
    /^region, Who was party to the Terrorist Financing Convention on 25 April 2005/,
    /^columnheader, State, sorted in ascending order|^columnheader, State/,
    /^rowheader, Antigua and Barbuda/,
  ],
  nexus: [
    '<treaty-nexus as-of="2005-04-25"></treaty-nexus>',
    'figure, How terrorism is linked with other crime',
    /^group, Links between terrorism and other crime, Up and Down move/,
    /^button, Financial answered by: Terrorist Financing Convention/,
  ],
  reach: [
    '<treaty-reach view="calendar"></treaty-reach>',
    /^figure, Documented activities/,
    /17–19 January 2004.*Khartoum/,
  ],
  date: [
    '<treaty-date as-of="2005-04-25"></treaty-date>',
    'On 25 April 2005 the United Nations had 191 Member States',
    'button, One year back',
    /^slider, Date, .*25 April 2005/,
  ],
};

/** So many items bring the reader past the first data of each. */
const far: { readonly [name: string]: number } = { matrix: 60, profile: 330, table: 150, reach: 60 };

describe('a screen reader', () => {
  afterEach(unmount);

  for (const [name, [markup, ...said]] of Object.entries(widgets))
    it(`says of the ${name} what, when and how many, and then each datum in a phrase`, async () => {
      const element = await mount<TreatyElement>(markup);
      const log = await read(element, far[name]);
      let from = 0;
      for (const phrase of said) {
        const at = log.findIndex((one, i) => i >= from && (typeof phrase === 'string' ? one === phrase : phrase.test(one)));
        assert.isAtLeast(at, 0, `“${phrase}” after “${log[from]}” in\n${log.slice(-60).join('\n')}`);
        from = at;
      }
    }).timeout(60_000);

  it('hears of a change once, in one place of the page', async () => {
    const element = await mount<TreatyElement>(
      '<treaty-map group="heard" as-of="2005-04-25"></treaty-map><treaty-number group="heard"></treaty-number><treaty-coverage group="heard"></treaty-coverage>',
    );
    const others = [...(element.parentElement?.children ?? [])] as TreatyElement[];
    for (const one of others) await settled(one);
    const changes: string[] = [];
    const observer = new MutationObserver((records) => {
      for (const { target } of records) changes.push(target.textContent ?? '');
    });
    for (const one of others)
      observer.observe(find(one, '.announcer'), { childList: true, characterData: true, subtree: true });
    const state = find<SVGElement>(element, '[data-state=AFG]');
    state.focus();
    state.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await new Promise((done) => setTimeout(done, 900));
    observer.disconnect();
    assert.deepEqual(changes, ['Afghanistan selected']);
    for (const one of others) assert.lengthOf(shadow(one).querySelectorAll('[aria-live=polite]'), 1);
  });
});
