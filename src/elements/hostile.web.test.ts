/** Any text in any attribute of any widget, and anything for its data: read or refused in words, and nothing reaches the page. */
import { assert } from 'chai';
import { nearDocument, nearTable } from '../testing/own-data.js';
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

const tags = ['coverage', 'date', 'map', 'matrix', 'nexus', 'number', 'profile', 'reach', 'table', 'timeline'].map((name) => `treaty-${name}`);

/** Every attribute that the element reads, and those of any element that change what it does. */
const attributesOf = (tag: string): string[] => {
  const { observedAttributes } = customElements.get(tag) as unknown as { observedAttributes: string[] };
  return [...new Set([...observedAttributes, 'lang', 'dir', 'hidden'])];
};

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

  // Whatever `src` names, something hostile comes of it.
  const { fetch: usual } = window;
  let answers = 0;
  before(() => {
    const bodies = ['', '{', '[[[[', '{"format":"treaty-widgets-data","version":1,"__proto__":{}}', '<p>', 'instrument,party,action,date\n=1+1,\u202e,x,0000-00-00\n', '{"events":[{"mode":"\\ud800"}]}'];
    window.fetch = () => Promise.resolve(new Response(bodies[answers++ % bodies.length] ?? '', { headers: { 'content-type': 'text/csv' } }));
  });
  after(() => (window.fetch = usual));

  it('are all there are', () => {
    for (const tag of tags) for (const name of ['instruments', 'as-of', 'region', 'group', 'heading', 'theme', 'src', 'lang']) assert.include(attributesOf(tag), name, tag);
    assert.includeMembers(attributesOf('treaty-map'), ['layout', 'timeline', 'patterns', 'downloads', 'selected']);
  });

  for (const tag of tags)
    it(`${tag} reads or refuses them`, async () => {
      const widget = await mount<TreatyElement>(`<${tag}></${tag}>`);
      const change = fc.tuple(fc.constantFrom(...attributesOf(tag)), hostile);
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

  // Of any kind, and near the forms: what is wrong is refused in words, what is right is shown, and nothing else happens.
  const right = fc.record({ date: fc.constantFrom('2003-06-27', '2010-01-02'), party: fc.constantFrom('KEN', 'Uganda', 'XEU'), note: hostile }).map(({ note, ...act }) => ({
    ...{ format: 'treaty-widgets-data', version: 1, asOf: '2024-10-31', source: { title: 'A list' } },
    instruments: [{ id: 'financing-1999', acts: [{ ...act, action: 'accession', note: note.replace(/[^ -~]/g, '').slice(0, 100) }] }],
  }));
  const given = fc.oneof({ weight: 1, arbitrary: right }, { weight: 4, arbitrary: nearDocument }, { weight: 3, arbitrary: nearTable }, { weight: 1, arbitrary: fc.anything({ maxDepth: 2 }) });
  for (const tag of tags.filter((one) => one !== 'treaty-nexus'))
    it(`${tag} reads or refuses data`, async () => {
      const widget = await mount<TreatyElement & { data: unknown }>(`<${tag} instruments="own"></${tag}>`);
      let shown = 0;
      await fc.assert(
        fc.asyncProperty(given, async (data) => {
          widget.data = data;
          await widget.updateComplete;
          while (shadow(widget).querySelector('.loading')) await new Promise((done) => setTimeout(done, 1));
          await widget.updateComplete;
          assert.notInclude(shadow(widget).textContent ?? '', 'Something went wrong inside');
          assert.isNull(shadow(widget).querySelector('img, script, iframe, [onerror], a[href^="javascript"]'));
          if (!shadow(widget).querySelector('[part=fault]')) shown++;
        }),
        { numRuns: 60, includeErrorInReport: true },
      );
      if (tag !== 'treaty-reach') assert.isAbove(shown, 0, 'some were right');
      assert.deepEqual(thrown, []);
      assert.isUndefined(({} as { polluted?: unknown }).polluted);
    });
});
