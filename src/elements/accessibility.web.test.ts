import 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import { assert } from 'chai';
import '../define/treaty-coverage.js';
import '../define/treaty-date.js';
import '../define/treaty-map.js';
import '../define/treaty-reach.js';
import '../define/treaty-matrix.js';
import '../define/treaty-nexus.js';
import '../define/treaty-number.js';
import '../define/treaty-profile.js';
import '../define/treaty-table.js';
import '../define/treaty-timeline.js';
import { find, mount, settled, unmount } from './testing.js';
import type { TreatyElement } from './treaty-element.js';

// Loaded as a module the checker finds no `module` to export to, and sets a global.
const { axe } = globalThis as unknown as {
  axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };
};

// Every widget in the states a reader meets; axe alone proves little (see the keyboard walks), but must find nothing.
const pictures: [name: string, markup: string][] = [
  ['map', '<treaty-map as-of="2005-04-25"></treaty-map>'],
  ['map, dark', '<treaty-map as-of="2005-04-25" theme="dark"></treaty-map>'],
  ['map of several', '<treaty-map instruments="universal-12" as-of="2005-04-25" timeline></treaty-map>'],
  ['map of a region', '<treaty-map instruments="hague-1970" as-of="2005-04-25" region="caribbean"></treaty-map>'],
  ['tiles', '<treaty-map layout="tiles"></treaty-map>'],
  ['tiles of several, dark', '<treaty-map layout="tiles" instruments="universal-12" theme="dark"></treaty-map>'],
  ['links with other crime', '<treaty-nexus as-of="2005-04-25"></treaty-nexus>'],
  ['timeline', '<treaty-timeline as-of="2005-04-25" selected="KEN" milestones></treaty-timeline>'],
  ['timeline of several, dark', '<treaty-timeline instruments="universal-12" theme="dark" milestones></treaty-timeline>'],
  ['consents a year', '<treaty-timeline measure="acts" instruments="financing-1999 hague-1970" milestones></treaty-timeline>'],
  ['matrix', '<treaty-matrix as-of="2005-04-25" selected="KEN"></treaty-matrix>'],
  ['matrix of a region, dark', '<treaty-matrix region="africa" sort="joined" theme="dark"></treaty-matrix>'],
  ['profile', '<treaty-profile state="KEN" as-of="2005-04-25" downloads="csv"></treaty-profile>'],
  ['profile with neighbours, dark', '<treaty-profile state="STP" instruments="universal-19,neighbours" theme="dark"></treaty-profile>'],
  ['profile before a State is chosen', '<treaty-profile></treaty-profile>'],
  ['table of States', '<treaty-table as-of="2005-04-25" selected="KEN" downloads="csv"></treaty-table>'],
  ['table of every act, dark', '<treaty-table of="acts" instruments="universal-19" theme="dark"></treaty-table>'],
  ['table of counts', '<treaty-table of="coverage" instruments="universal-19" region="africa"></treaty-table>'],
  ['coverage', '<treaty-coverage as-of="2005-04-25" selected="KEN"></treaty-coverage>'],
  ['coverage by region, dark', '<treaty-coverage instruments="financing-1999" by="region" as-of="2005-04-25" theme="dark"></treaty-coverage>'],
  ['coverage in panels', '<treaty-coverage instruments="bombings-1997 hague-1970" by="group" measure="share" as-of="2005-04-25"></treaty-coverage>'],
  ['number', '<treaty-number as-of="2005-04-25" heading="Parties"></treaty-number>'],
  ['number of several by region, dark', '<treaty-number instruments="universal-12" by="region" as-of="2005-04-25" theme="dark"></treaty-number>'],
  ['reach', '<treaty-reach event="2004-01-17-khartoum"></treaty-reach>'],
  ['reach by date, dark', '<treaty-reach view="calendar" event="2004-01-17-khartoum" theme="dark"></treaty-reach>'],
  ['reach in figures', '<treaty-reach view="totals"></treaty-reach>'],
  ['date', '<treaty-date as-of="2005-04-25"></treaty-date>'],
  ['date, dark', '<treaty-date as-of="2005-04-25" theme="dark"></treaty-date>'],
  ['fault', '<treaty-map instruments="no-such"></treaty-map>'],
];

async function violations(element: Element): Promise<string[]> {
  const { violations: found } = await axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // A widget is no page: it has no landmarks or first heading of its own.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false }, 'heading-order': { enabled: false } },
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.length} × ${nodes[0]?.html.slice(0, 160)}`);
}

describe('axe finds nothing in', () => {
  afterEach(unmount);
  for (const [name, markup] of pictures) {
    it(name, async () => {
      const element = await mount<TreatyElement>(markup);
      assert.deepEqual(await violations(element), []);
    });
  }

  it('the table', async () => {
    const element = await mount<TreatyElement>('<treaty-map as-of="2005-04-25"></treaty-map>');
    find<HTMLButtonElement>(element, '.as-table').click();
    await settled(element);
    assert.deepEqual(await violations(element), []);
  });

  it('a trail that is kept open', async () => {
    const element = await mount<TreatyElement>('<treaty-map as-of="2005-04-25"></treaty-map>');
    const state = find<SVGElement>(element, '[data-state=AFG]');
    state.focus();
    state.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await settled(element);
    assert.deepEqual(await violations(element), []);
  });
});
