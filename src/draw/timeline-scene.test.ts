import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../testing/properties.js';
import { bundledDataset } from '../data/bundle.js';
import { englishLocale } from '../i18n/locale.js';
import { coverageAt } from '../model/coverage.js';
import { addMonths, dayFromNumber, dayNumber } from '../model/date.js';
import { parseInstruments } from '../model/instruments.js';
import { regionNames, statesIn } from '../model/regions.js';
import { stepAt } from '../model/timeline.js';
import { prepareSeries, type TimelineQuestion } from './timeline-line.js';
import { timelineScene } from './timeline-scene.js';

const dataset = bundledDataset();
const locale = englishLocale();

function ask(list: string, more: Partial<TimelineQuestion> = {}, milestones = false, from = dataset) {
  const question: TimelineQuestion = {
    instruments: parseInstruments(dataset, list).instruments,
    asOf: '2005-04-25',
    region: undefined,
    measure: 'parties',
    span: { from: '1995-01-01', to: '2014-07-10' },
    among: undefined,
    ...more,
  };
  return timelineScene(from, question, locale, { milestones, event: undefined });
}

describe('the scene of a timeline', () => {
  it('is made of the series that were made before', () => {
    let asked = 0;
    const counting = () => ({ ...dataset, actsOf: (id: string) => (asked++, dataset.actsOf(id)) });
    const askedFor = (make: () => unknown) => {
      asked = 0;
      make();
      return asked;
    };
    const [fresh, prepared] = [counting(), counting()];
    const { instruments } = parseInstruments(dataset, 'universal-12');
    const whole = askedFor(() => ask('universal-12', {}, false, fresh));
    const before = askedFor(() => prepareSeries(prepared, instruments));
    const after = askedFor(() => ask('universal-12', {}, false, prepared));
    assert.ok(before > 0 && after < whole, `${before} and ${after} of ${whole}`);
    assert.equal(askedFor(() => prepareSeries(prepared, instruments)), 0, 'once');
  });

  it('has lines that are the coverage of every day they hold', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...dataset.instruments),
        fc.constantFrom(undefined, ...Object.keys(regionNames)),
        fc.integer({ min: 0, max: 600 }),
        fc.integer({ min: 0, max: 6000 }),
        (instrument, region, months, days) => {
          const from = addMonths('1963-05-01', months);
          const span = { from, to: addMonths(from, 180) };
          const among = region === undefined ? undefined : statesIn(dataset, region);
          const [line] = ask(instrument.id, { span, region, among }).lines;
          const first = line?.steps[0];
          const day = dayFromNumber(dayNumber(from) + days);
          if (!line || !first || day < first.date || day > line.until) return;
          // The list that is whole on its last day is a ring, not a step.
          if (day === instrument.asOf) return;
          const { memberCounts } = coverageAt(dataset, instrument, day, among);
          assert.equal(stepAt(line.steps, day)?.value, memberCounts.party, `${instrument.id} ${day} ${region}`);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('never extends a line beyond its table', () => {
    const { lines } = ask('universal-19', { span: { from: '1963-01-01', to: '2030-01-01' } });
    for (const { instrument, until, stops } of lines) {
      if (instrument.asOf === null) continue;
      assert.equal(until, instrument.asOf);
      for (const { date, kind } of stops) assert.ok(kind === 'published' || date <= instrument.asOf);
    }
  });

  it('traces every step to its acts, their depositary and their source', () => {
    const scene = ask('financing-1999');
    const [line] = scene.lines;
    assert.ok(line);
    for (const stop of line.stops) {
      const { lines } = scene.trail(line, stop);
      const names = lines.map(({ name }) => name);
      assert.ok(names.includes('Depositary') && names.includes('Parties'), stop.date);
      if (stop.acts.length > 0) assert.ok(names.includes('Source'), stop.date);
      assert.ok(names.includes(locale.state(stop.acts[0]?.party ?? '')) || stop.acts.length === 0);
    }
  });

  it('names who became a Member where nobody acted', () => {
    const scene = ask('protected-persons-1973', { span: { from: '1974-01-01', to: '2014-01-01' } });
    const [line] = scene.lines;
    const stop = line?.stops.find(({ acts }) => acts.length === 0);
    assert.ok(line && stop);
    assert.match(
      scene.spoken(line, stop),
      /^17 September 1991: \d+ parties.*\. Republic of Korea, became a Member State; Democratic People's Republic of Korea, became a Member State$/,
    );
  });

  it('counts the rest where many acted on a day', () => {
    const scene = ask('financing-1999', { measure: 'acts' });
    const [line] = scene.lines;
    const year = line?.stops.find(({ year: of }) => of?.year === 2002);
    assert.ok(line && year);
    assert.match(scene.spoken(line, year), /^2002: 48 consents to be bound\. .*, and 45 more$/);
    assert.ok(scene.trail(line, year).lines.some(({ value }) => value === '44 more acts'));
  });

  it('tells of resolution 1373 only where the year before and after are known of all', () => {
    const told = (list: string, span = { from: '1995-01-01', to: '2014-07-10' }) =>
      ask(list, { span }, true).result.includes('resolution 1373');
    assert.ok(told('financing-1999,bombings-1997'));
    assert.ok(!told('financing-1999,hague-1970'), 'a list with few dates');
    assert.ok(!told('nuclear-terrorism-2005'), 'adopted later');
    assert.ok(!told('bombings-1997', { from: '2001-01-01', to: '2014-07-10' }), 'years not shown');
  });

  it('has a table with a row for all that is drawn', () => {
    for (const measure of ['parties', 'acts'] as const) {
      const scene = ask('universal-19', { measure });
      const { columns, rows } = scene.table();
      assert.equal(rows.length, scene.lines.reduce((n, { stops }) => n + stops.length, 0));
      for (const { cells } of rows) assert.equal(cells.length, columns.length);
      assert.equal(new Set(rows.map(({ code }) => code)).size, rows.length, 'each row has its own code');
    }
  });

  it('says in its caption what each kind of table cannot tell', () => {
    const parties = ask('hague-1970,tokyo-1963,sua-protocol-2005').caption.join(' ');
    assert.match(parties, /156 parties have no date/);
    assert.match(parties, /Tokyo Convention: published totals of parties, Members or not: 171 /);
    assert.match(parties, /No list of parties and no dated total in the bundled data: 2005 SUA Protocol/);
    const many = ask('universal-19');
    assert.match(many.notes.join(' '), /156 parties have no date/);
    assert.doesNotMatch(many.caption.join(' '), /156 parties have no date/, 'a long list is folded away');
    const acts = ask('hague-1970,tokyo-1963', { measure: 'acts' }).caption.join(' ');
    assert.match(acts, /are in no bar/);
    assert.match(acts, /nothing is drawn of: Tokyo Convention/);
  });
});
