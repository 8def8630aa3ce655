import { assert } from 'chai';
import '../define/treaty-coverage.js';
import '../define/treaty-date.js';
import '../define/treaty-map.js';
import '../define/treaty-matrix.js';
import '../define/treaty-number.js';
import '../define/treaty-profile.js';
import '../define/treaty-table.js';
import '../define/treaty-timeline.js';
import type { HostData } from '../data/own/form.js';
import type { Scene } from '../draw/scene.js';
import type { TreatyErrorEvent } from './events.js';
import { drawnStatuses, find, mount, settled, shadow, textOf, unmount } from './testing.js';
import type { TreatyFigure } from './treaty-figure.js';

type Widget = TreatyFigure<Scene>;

const tags = ['coverage', 'date', 'map', 'matrix', 'number', 'profile', 'table', 'timeline'].map((name) => `treaty-${name}`);

const data: HostData = {
  format: 'treaty-widgets-data',
  version: 1,
  asOf: '2026-10-31',
  source: { title: 'Made up for a test' },
  instruments: [
    {
      id: 'fictitious-2001',
      title: { en: 'A fictitious treaty', fr: 'Un traité fictif' },
      adopted: '2001-01-01',
      depositary: 'Nobody',
      colour: '#7a3b8f',
      acts: [
        { party: 'KEN', action: 'accession', date: '2003-04-05' },
        { party: 'Côte d’Ivoire', action: 'ratification', date: '2004-04-05' },
        { party: 'FJI', action: 'signature', date: '2002-04-05' },
      ],
    },
  ],
};

const table = 'instrument,party,action,date\nfinancing-1999,Kenya,ratification,2003-06-27\n';
const addressOf = (text: string, type = 'text/csv') => URL.createObjectURL(new Blob([text], { type }));

async function until(condition: () => boolean, what: string): Promise<void> {
  const start = performance.now();
  while (!condition()) {
    if (performance.now() - start > 10_000) throw new Error(`not within 10 s: ${what}`);
    await new Promise((done) => setTimeout(done, 20));
  }
}

const caption = (widget: Widget) => shadow(widget).querySelector('.caption')?.textContent?.replace(/\s+/g, ' ') ?? '';
const faults = (widget: Widget) => [...shadow(widget).querySelectorAll('.fault p')].map((one) => one.textContent ?? '');

describe("a host's own data", () => {
  const errors: TreatyErrorEvent[] = [];
  const onError = (event: Event) => errors.push(event as TreatyErrorEvent);
  before(() => document.addEventListener('treaty-error', onError));
  after(() => document.removeEventListener('treaty-error', onError));
  beforeEach(() => (errors.length = 0));
  afterEach(unmount);

  for (const tag of tags) {
    it(`${tag} shows them, with their day and source`, async () => {
      const widget = await mount<Widget>(`<${tag} instruments="fictitious-2001" state="KEN"></${tag}>`);
      assert.include(faults(widget)[0] ?? '', 'fictitious-2001');
      widget.data = data;
      await until(() => /31 October 2026/.test(caption(widget)), 'the caption');
      assert.match(caption(widget), /Supplied by the publisher: A fictitious treaty, as of 31 October 2026\. Source: Made up for a test\./);
      assert.deepEqual(faults(widget), []);
      widget.lang = 'fr';
      await until(() => /Fourni par l’éditeur\s: Un traité fictif/.test(caption(widget)), 'French');
      widget.data = undefined;
      widget.instruments = 'financing-1999';
      widget.lang = 'en';
      await until(() => !/Supplied|Fourni/.test(caption(widget)) && faults(widget).length === 0, 'the bundled data again');
    });
  }

  it('colour the parties and leave no colour behind', async () => {
    const map = await mount<Widget>('<treaty-map instruments="fictitious-2001" theme="light"></treaty-map>');
    map.data = data;
    await until(() => drawnStatuses(map).get('KEN') === 'party', 'the map');
    assert.equal(drawnStatuses(map).get('CIV'), 'party');
    assert.equal(drawnStatuses(map).get('FJI'), 'signatory');
    const fill = () => getComputedStyle(find(map, '[data-state="KEN"] .shape, [data-state="KEN"].shape, [data-state="KEN"]')).fill;
    assert.equal(fill(), 'rgb(122, 59, 143)');
    map.data = undefined;
    map.instruments = 'financing-1999';
    await until(() => drawnStatuses(map).get('CIV') !== undefined && fill() !== 'rgb(122, 59, 143)', 'the usual colour');
  });

  it('come from an address too, once for all widgets of a page, and replace the bundled table', async () => {
    const id = `once-${Math.random()}`;
    const address = `/__faults/${id}/ok/own-data/demos/own-data.csv`;
    const widget = await mount<Widget>(`<treaty-number src="${address}" instruments="own"></treaty-number><treaty-map src="${address}" instruments="own"></treaty-map>`);
    await until(() => /Supplied by the publisher/.test(caption(widget)), 'the caption');
    assert.equal(await fetch(`/__faults/${id}/count`).then((answer) => answer.text()), '1');
    assert.deepEqual(faults(widget), []);
  });

  it('are all one group’s: the same data, the same instruments', async () => {
    const first = await mount<Widget>('<treaty-map group="own"></treaty-map><treaty-date group="own"></treaty-date>');
    const second = first.nextElementSibling as Widget;
    first.data = data;
    second.data = data;
    await settled(first);
    first.instruments = 'fictitious-2001';
    await until(() => /Supplied/.test(caption(second)), 'the other widget');
    assert.deepEqual([...faults(first), ...faults(second)], []);
  });

  it('with a fault are not shown in part: the picture before stays, and the place is said once', async () => {
    const widget = await mount<Widget>('<treaty-number instruments="financing-1999" as-of="2005-04-25"></treaty-number>');
    const before = textOf(widget, '.sentence');
    const [instrument] = data.instruments;
    widget.data = { ...data, instruments: [{ ...instrument, acts: [{ party: 'KEN', action: 'accession', date: '2005-02-30' }] }] };
    await until(() => faults(widget).length > 0, 'the fault');
    assert.deepEqual(faults(widget), [
      '/instruments/0/acts/0/date: “2005-02-30” is not a day. Write it as year-month-day, for example 2005-04-25.',
      'The data that come with this widget are shown.',
    ]);
    assert.equal(textOf(widget, '.sentence'), before);
    assert.lengthOf(errors, 1);
    widget.data = data;
    await until(() => faults(widget).length === 0, 'recovery');
    widget.data = `${table}financing-1999,Ugnda,accession,2005-01-01\n`;
    await until(() => faults(widget).length > 0, 'the other fault');
    assert.match(faults(widget)[0] ?? '', /^Row 3, column “party”: “Ugnda” is no State or party organization\. Nearest: Uganda/);
    assert.equal(faults(widget)[1], 'What was shown before is still shown.');
  });

  it('never become markup, links or styles', async () => {
    const widget = await mount<Widget>('<treaty-table of="acts" instruments="fictitious-2001"></treaty-table>');
    const evil = '<img src=x onerror=alert(1)>';
    const [instrument] = data.instruments;
    widget.data = {
      ...data,
      source: { title: evil },
      instruments: [{ ...instrument, title: evil, note: evil, depositary: evil, acts: [{ party: 'KEN', action: 'accession', date: '2003-04-05', note: evil }] }],
    };
    await until(() => caption(widget).includes(evil), 'the text as it is');
    assert.isNull(shadow(widget).querySelector('img'));
  });

  it('say while they load, and what came later does not overtake what was asked last', async () => {
    const slow = `/__faults/late-${Math.random()}/slow/own-data/demos/own-data.csv`;
    const widget = await mount<Widget>(`<treaty-number src="${slow}"></treaty-number>`);
    await until(() => shadow(widget).querySelector('.loading') !== null, 'the word that it loads');
    assert.isNotNull(shadow(widget).querySelector('.sentence'), 'the bundled data meanwhile');
    widget.src = '';
    widget.data = data;
    widget.instruments = 'own';
    await until(() => /A fictitious treaty/.test(caption(widget)), 'the last');
    await new Promise((done) => setTimeout(done, 900));
    assert.match(caption(widget), /A fictitious treaty/);
    assert.isNull(shadow(widget).querySelector('.loading'));
  });

  it('a blob or a javascript address is none', async () => {
    const blob = addressOf(table);
    for (const src of [blob, 'javascript:alert(1)', 'data:text/csv,x', 'http://']) {
      const widget = await mount<Widget>(`<treaty-number src="${src}"></treaty-number>`);
      await until(() => faults(widget).length > 0, src);
      assert.match(faults(widget)[0] ?? '', /is no web address/);
    }
    URL.revokeObjectURL(blob);
  });
});
