/** Any text in any attribute of any widget: it is read or refused in words, and nothing reaches the page. */
import { assert } from 'chai';
import fc from '../testing/properties.js';
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
import { mount, shadow, unmount } from './testing.js';
import type { TreatyElement } from './treaty-element.js';

const own: Readonly<{ [tag: string]: readonly string[] }> = {
  map: ['layout', 'timeline'],
  timeline: ['measure', 'from', 'to', 'milestones', 'event', 'sound'],
  coverage: ['by', 'measure', 'sort'],
  matrix: ['sort'],
  profile: ['state'],
  number: ['by'],
  table: ['of'],
  date: ['min', 'max'],
  reach: ['view', 'mode', 'event'],
  nexus: [],
};
const shared = ['instruments', 'as-of', 'region', 'selected', 'group', 'heading', 'theme', 'downloads', 'lang', 'patterns'];

const hostile = fc.oneof(
  fc.constantFrom(
    ...['<img src=x onerror=alert(1)>', 'javascript:alert(1)', '__proto__', 'constructor', 'toString', '2005-02-30', '0000-00-00', '9999-99-99'],
    ...['\u202egnp', '\ud800', '\u0000', 'NaN', '-1', '1e999', '"', "'", '\\', '{}', '[]', '%', '‮', 'x'.repeat(3000), ',,,,', 'financing-1999,financing-1999'],
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('financing-1999', 'universal-12', 'own', '2005-04-25', 'africa', 'KEN', 'ar', 'fr', 'calendar', 'region', 'tiles', 'acts'),
);

describe('hostile attributes', () => {
  const thrown: unknown[] = [];
  const onError = (event: ErrorEvent) => {
    // Of the browser's own, when a layout takes longer than a frame.
    if (!/ResizeObserver/.test(event.message)) thrown.push(event.error ?? event.message);
  };
  const onRejection = ({ reason }: PromiseRejectionEvent) => thrown.push(reason);
  before(() => {
    window.addEventListener('error', onError);
    window.addEventListener('unhandledrejection', onRejection);
  });
  after(() => {
    window.removeEventListener('error', onError);
    window.removeEventListener('unhandledrejection', onRejection);
  });
  afterEach(unmount);

  for (const [name, attributes] of Object.entries(own))
    it(`treaty-${name} reads or refuses them`, async () => {
      const widget = await mount<TreatyElement>(`<treaty-${name}></treaty-${name}>`);
      const change = fc.tuple(fc.constantFrom(...shared, ...attributes), hostile);
      await fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
          for (const [attribute, value] of changes) widget.setAttribute(attribute, value);
          await widget.updateComplete;
          const text = shadow(widget).textContent ?? '';
          assert.notInclude(text, 'Something went wrong inside', JSON.stringify(changes));
          assert.isNull(shadow(widget).querySelector('img, script, iframe, [onerror], a[href^="javascript"]'));
          for (const [attribute] of changes) widget.removeAttribute(attribute);
          await widget.updateComplete;
        }),
        { numRuns: 120, includeErrorInReport: true },
      );
      assert.deepEqual(thrown, []);
    });
});
