import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../testing/properties.js';
import { bundledDataset } from '../data/bundle.js';
import { bundledReach, programmeTotals } from '../data/reach.js';
import { englishLocale } from '../i18n/locale.js';
import { eventsAt, partsOf, reachModes, reachStatus } from '../model/reach.js';
import { statesIn } from '../model/regions.js';
import { reachScene, reachViews, type ReachQuestion } from './reach-scene.js';
import { whenText, whoText } from './reach-words.js';

const dataset = bundledDataset();
const reach = bundledReach(dataset.states);
const locale = englishLocale();
const scene = (question: ReachQuestion) => reachScene(dataset, reach, programmeTotals(), question, locale);

const question: fc.Arbitrary<ReachQuestion> = fc.record({
  view: fc.constantFrom(...reachViews),
  asOf: fc.date({ min: new Date('2002-01-01'), max: new Date('2016-12-31'), noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10)),
  mode: fc.constantFrom(undefined, ...reachModes),
  region: fc.constantFrom(undefined, '002', '142', 'GRULAC', 'SIDS'),
  event: fc.constantFrom(undefined, ...reach.events.map(({ id }) => id)),
});

describe('the scene of the programme’s reach', () => {
  it('says what the model says', () => {
    fc.assert(fc.property(question, (asked) => {
      const made = scene(asked);
      const among = asked.region ? statesIn(dataset, asked.region) : undefined;
      const events = eventsAt(reach, asked.asOf, asked.mode, among);
      assert.deepEqual(made.events, events);
      const chosen = asked.view === 'totals' ? undefined : events.find(({ id }) => id === asked.event);
      const parts = partsOf(chosen ? [chosen] : events, among);
      for (const [code, { reach: status, key }] of made.marks) {
        assert.equal(status, reachStatus(parts.get(code) ?? []));
        assert.equal(key, `reach-${status}`);
      }
      const counted = made.legend.reduce((sum, { count }) => sum + count, 0);
      if (asked.view === 'map') assert.equal(counted, made.marks.size);
      if (asked.view === 'calendar') assert.equal(counted, [...parts.values()].flat().length);
      const rows = asked.view === 'totals' ? made.totals.length : [...parts.values()].flat().length;
      assert.equal(made.table().rows.length, rows);
      assert.match(made.standing, /not the complete list/);
      for (const { members } of made.totals) assert.ok(members >= 189 && members <= 193);
    }));
  });

  it('has a trail with its source for every country, activity and figure it shows', () => {
    const { marks, events, totals, trailOf } = scene({ view: 'map', asOf: '2016-01-01' });
    for (const [code, { reach: status }] of marks)
      assert.equal(trailOf(code)?.lines.some(({ href }) => href), status !== 'undocumented', code);
    for (const { id, sources } of events)
      assert.deepEqual(trailOf(`event:${id}`)?.lines.flatMap(({ href }) => href ?? []), sources.map(({ url }) => url));
    for (const { id, quote } of totals)
      assert.ok(quote === '' || trailOf(`total:${id}`)?.lines.some(({ value }) => value === quote));
    for (const code of ['XXX', 'event:none', 'total:none', 'event:']) assert.equal(trailOf(code), undefined);
  });

  it('still tells of a country what another activity than the chosen one documents', () => {
    const made = scene({ view: 'map', asOf: '2008-01-01', event: '2004-01-17-khartoum' });
    assert.equal(made.marks.get('AFG')?.reach, 'undocumented');
    assert.match(made.marks.get('AFG')?.label ?? '', /Not named in this activity/);
    assert.ok(made.trail('AFG').lines.some(({ value }) => value.includes('Kabul')));
  });

  it('gives a bound as a bound, with the membership of its time', () => {
    assert.match(scene({ view: 'totals', asOf: '2005-04-30' }).result, /^Over 100 countries .* 191 Member States: a bound, not a count$/);
    assert.match(scene({ view: 'totals', asOf: '2004-12-31' }).result, /^73 countries/);
  });
});

describe('words of an activity', () => {
  it('say days as short as they can', () => {
    assert.equal(whenText(locale, { start: '2004-01-17', end: '2004-01-19' }), '17–19 January 2004');
    assert.equal(whenText(locale, { start: '2004-01-30', end: '2004-02-02' }), '30 January 2004 – 2 February 2004');
    assert.equal(whenText(locale, { start: '2004-06', end: '2004-06' }), 'June 2004');
    assert.equal(whenText(locale, { start: '2004', end: '2005' }), '2004 – 2005');
  });
  it('count each role', () => {
    const [igad] = reach.events.filter(({ id }) => id === '2004-01-17-khartoum');
    assert.equal(whoText(locale, igad!), '8 countries named: 6 participants and 2 observers');
  });
});
