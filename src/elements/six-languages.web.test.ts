/** Every widget in every language: drawn, whole, in that language alone, and with nothing for axe to find. */
import 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
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
import { bundledDataset } from '../data/bundle.js';
import { nexusSource } from '../data/nexus.js';
import { bundledReach, programmeTotals } from '../data/reach.js';
import { isLoadable } from '../i18n/packs.js';
import { find, mount, settled, shadow, unmount } from './testing.js';
import type { TreatyElement } from './treaty-element.js';

const { axe } = globalThis as unknown as {
  axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };
};

const languages = ['ar', 'es', 'fr', 'ru', 'zh'].filter(isLoadable);

const widgets = [
  '<treaty-map instruments="financing-1999" as-of="2005-04-25" timeline></treaty-map>',
  '<treaty-map instruments="universal-12" as-of="2005-04-25" layout="tiles"></treaty-map>',
  '<treaty-map instruments="tokyo-1963"></treaty-map>',
  '<treaty-timeline instruments="financing-1999 bombings-1997" as-of="2005-04-25" selected="KEN" milestones></treaty-timeline>',
  '<treaty-timeline measure="acts" instruments="financing-1999"></treaty-timeline>',
  '<treaty-coverage as-of="2005-04-25"></treaty-coverage>',
  '<treaty-coverage instruments="financing-1999" by="subregion" as-of="2005-04-25"></treaty-coverage>',
  '<treaty-matrix region="caribbean" as-of="2005-04-25"></treaty-matrix>',
  '<treaty-profile state="STP" as-of="2005-04-25"></treaty-profile>',
  '<treaty-number instruments="universal-12" by="region" as-of="2005-04-25"></treaty-number>',
  '<treaty-table region="caribbean" as-of="2005-04-25" downloads="csv"></treaty-table>',
  '<treaty-table of="coverage" instruments="universal-19"></treaty-table>',
  '<treaty-nexus as-of="2005-04-25"></treaty-nexus>',
  '<treaty-reach event="2004-01-17-khartoum"></treaty-reach>',
  '<treaty-reach view="calendar"></treaty-reach>',
  '<treaty-reach view="totals"></treaty-reach>',
  '<treaty-date as-of="2005-04-25"></treaty-date>',
  '<treaty-map instruments="financing" as-of="2005-04-31" region="caribean"></treaty-map>',
];

/** Titles of documents, which stay in the language they were written in; and their words. */
const titles = (): string[] => {
  const { states, sources } = bundledDataset();
  const documents = [
    ...sources,
    ...bundledReach(states).events.flatMap((event) => event.sources),
    ...programmeTotals(),
    nexusSource(),
  ];
  return [...documents.map(({ title }) => title), ...programmeTotals().map(({ quote }) => quote)].sort(
    (a, b) => b.length - a.length,
  );
};

/** All that a widget says, to eye and ear, but for the titles of documents. */
function wordsOf(element: TreatyElement): string {
  const root = find(element, '.root');
  const attributes = ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'placeholder'];
  // The live region is the page's, and may hold what another widget has said.
  const said = [...root.querySelectorAll(':not(.announcer)')].flatMap((one) => [
    ...[...one.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ nodeValue }) => nodeValue ?? ''),
    ...attributes.map((name) => one.getAttribute(name) ?? ''),
  ]);
  return titles().reduce((text, title) => text.replaceAll(title, ''), said.join('\n').replace(/[\u2066-\u2069]/g, ''));
}

/** Words that English cannot do without and that none of the others has. */
const english = /(?<!-)\b(the|and|of|with|which|from|was|were|States?|Party|Member|known|adopted|joined)\b/;

/** What reaches beyond the widget's sides. */
function overflowing(element: TreatyElement): string[] {
  const { left, right } = element.getBoundingClientRect();
  return [...shadow(element).querySelectorAll('*')].flatMap((one) => {
    if (one.closest('.table-frame, .matrix, .unseen, [hidden], defs, option')) return [];
    if (one.namespaceURI?.endsWith('svg') && one.localName !== 'text') return [];
    const box = one.getBoundingClientRect();
    // Some engines count the halo around letters.
    const slack = one.closest('.legend, .press') ? 8 : one.localName === 'text' ? 3.5 : 1.5;
    const fits = box.width === 0 || (box.left >= left - slack && box.right <= right + slack);
    return fits ? [] : [`${one.localName}.${one.getAttribute('class') ?? ''}: ${one.textContent?.trim().slice(0, 40)}`];
  });
}

async function speak(markup: string, language: string, width: number): Promise<TreatyElement> {
  const element = await mount<TreatyElement>(markup.replace(/^<(\S+)/, `<$1 lang="${language}"`), width);
  for (let i = 0; i < 100 && shadow(element).querySelector('.waiting'); i++) await settled(element);
  await new Promise((done) => setTimeout(done, 60));
  await settled(element);
  return element;
}

for (const language of languages) {
  describe(`in ${language}`, () => {
    afterEach(unmount);

    for (const markup of widgets) {
      it(`${markup.replace(/><.*/, '>')} is whole`, async () => {
        for (const width of [320, 960]) {
          const element = await speak(markup, language, width);
          const root = find(element, '.root');
          assert.deepEqual([root.lang, root.dir], [language, language === 'ar' ? 'rtl' : 'ltr']);
          const words = wordsOf(element);
          const found = english.exec(words);
          assert.isNull(found, found ? words.slice(Math.max(0, found.index - 60), found.index + 60) : '');
          assert.notMatch(words, /undefined|\[object|NaN/);
          assert.deepEqual(overflowing(element), [], `${width} pixels`);
          const { violations } = await axe.run(element, {
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
          });
          assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`), []);
        }
      }).timeout(60_000);
    }
  });
}
