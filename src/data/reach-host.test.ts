import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hostileText } from '../testing/own-data.js';
import fc from '../testing/properties.js';
import { bundledDataset } from './bundle.js';
import type { HostReachEvent } from './reach-form.js';
import { mostEvents, mostPieces, readReach, readReachInPieces } from './reach-host.js';
import { bundledReach, programmeTotals } from './reach.js';
import { englishWords } from './words.js';

const { states } = bundledDataset();
const nameOf = (code: string) => englishWords().states[code]?.short;
const read = (given: unknown) => readReach(given, states, nameOf);

const event: HostReachEvent = {
  mode: 'workshop',
  start: '2008-03-04',
  end: '2008-03-06',
  title: 'A workshop',
  place: { name: 'Nairobi, Kenya', latitude: -1.3, longitude: 36.8 },
  countries: [{ code: 'KEN', role: 'host' }, { code: 'Uganda', role: 'participant' }],
  sources: [{ title: 'Report', url: 'https://example.org/report' }],
};
const one = (change: object) => read({ events: [{ ...event, ...change }] });

/** The one fault found. */
function only(change: object) {
  const { reach, faults } = one(change);
  assert.equal(reach, undefined);
  assert.equal(faults.length, 1, JSON.stringify(faults));
  return faults[0]!;
}

describe('activities of a host', () => {
  it('are read, with names for codes', () => {
    const { reach, faults } = read({ events: [event], source: 'The office', complete: true });
    assert.deepEqual(faults, []);
    assert.deepEqual(reach?.events[0]?.countries.map(({ code }) => code), ['KEN', 'UGA']);
    assert.deepEqual([reach?.complete, reach?.source, reach?.own], [true, 'The office', true]);
    assert.deepEqual(reach?.events[0]?.at, { latitude: -1.3, longitude: 36.8 });
  });

  it('are read in no more pieces than are told, and come to the same', () => {
    const events = Array.from({ length: 450 }, (_, at) => ({ ...event, title: `Workshop ${at}`, id: `w-${at}` }));
    const reading = readReachInPieces({ events }, states, nameOf);
    let pieces = 1;
    let step = reading.next();
    for (; !step.done; step = reading.next()) pieces++;
    assert.deepEqual([pieces, mostPieces({ events })], [5, 5]);
    assert.deepEqual(step.value, read({ events }));
    assert.deepEqual([mostPieces(undefined), mostPieces({ events: 'none' })], [1, 1]);
  });

  it('come in order of their dates', () => {
    const later = { ...event, start: '2007-01', end: '' };
    assert.deepEqual(read({ events: [event, later] }).reach?.events.map(({ start }) => start), ['2007-01', '2008-03-04']);
  });

  it('are refused with the row, the value and the nearest valid one', () => {
    const country = only({ countries: [event.countries[0], { code: 'Ugnda', role: 'participant' }] });
    assert.deepEqual([country.kind, country.event, country.country, country.value], ['country', 1, 2, 'Ugnda']);
    assert.ok(country.nearest.includes('Uganda'));
    const mode = only({ mode: 'workshp' });
    assert.deepEqual([mode.kind, mode.value, mode.nearest[0]], ['mode', 'workshp', 'workshop']);
    const role = only({ countries: [{ code: 'KEN', role: 'hosts' }] });
    assert.deepEqual([role.kind, role.country, role.nearest[0]], ['role', 1, 'host']);
    assert.equal(only({ start: '2008-02-30' }).kind, 'date');
    assert.equal(only({ start: '2008-13', end: '' }).kind, 'date');
    assert.equal(only({ end: '2008-01-01' }).kind, 'order');
    assert.equal(only({ title: '' }).kind, 'title');
    assert.equal(only({ place: { name: 'x', latitude: 91, longitude: 0 } }).kind, 'place');
    assert.equal(only({ sources: [{ title: 'x', url: 'javascript:alert(1)' }] }).kind, 'source');
    assert.equal(only({ countries: [event.countries[0], event.countries[0]] }).kind, 'country-twice');
    assert.equal(only({ countries: 'KEN' }).kind, 'form');
    assert.equal(read({ events: [{ ...event, id: 'a' }, { ...event, id: 'a' }] }).faults[0]?.kind, 'id-twice');
  });

  it('are bounded', () => {
    assert.equal(read({ events: Array(mostEvents + 1).fill(event) }).faults[0]?.kind, 'too-many');
    assert.equal(only({ countries: Array(300).fill(event.countries[0]) }).kind, 'too-many');
    assert.ok((one({ title: 'x'.repeat(1e6) }).reach?.events[0]?.title.length ?? 0) <= 1000);
  });

  it('read no field but their own', () => {
    const hostile = JSON.parse('{"events":[],"__proto__":{"complete":true,"polluted":1},"constructor":{}}');
    assert.equal(read(hostile).reach?.complete, false);
    assert.equal(read(Object.create({ events: [event] })).faults[0]?.kind, 'form');
    assert.equal(({} as { polluted?: number }).polluted, undefined);
  });

  it('of any kind are read or refused, and never throw', () => {
    fc.assert(fc.property(fc.anything(), (given) => {
      const { reach, faults } = read(given);
      assert.equal(reach === undefined, faults.length > 0);
    }), { numRuns: 5000 });
    fc.assert(fc.property(fc.array(fc.object({ key: fc.constantFrom('mode', 'start', 'countries', 'place', 'title', 'sources') })), (events) => {
      const { reach, faults } = read({ events });
      assert.equal(reach === undefined, faults.length > 0);
    }));
  });

  it('near the form are read or refused, with nothing in them that was not given', () => {
    const text = fc.oneof({ weight: 3, arbitrary: fc.constantFrom('KEN', 'Uganda', 'host', 'workshop', 'direct', '2004-01-17', '2004-01', '2005-02-30') }, hostileText);
    const near = fc.record({
      mode: fc.oneof({ weight: 9, arbitrary: fc.constantFrom('direct', 'workshop') }, text),
      start: fc.oneof({ weight: 9, arbitrary: fc.constantFrom('2004-01-17', '2004-01', '2004') }, text),
      end: fc.oneof({ weight: 9, arbitrary: fc.constantFrom('2005-02-28', '') }, text),
      title: fc.oneof({ weight: 9, arbitrary: fc.constant('A workshop') }, text),
      countries: fc.array(fc.record({ code: text, role: fc.constantFrom('host', 'participant', 'assisted') }), { maxLength: 2 }),
      sources: fc.array(fc.record({ title: text, url: fc.constantFrom('https://example.org', 'javascript:alert(1)', '') }), { maxLength: 2 }),
      note: text,
    }, { requiredKeys: ['mode', 'start', 'title'] });
    let whole = 0;
    fc.assert(fc.property(fc.array(near, { maxLength: 3 }), (events) => {
      const { reach, faults } = read({ events });
      assert.equal(reach === undefined, faults.length > 0);
      if (!reach) return;
      if (events.length > 0) whole++;
      assert.equal(reach.events.length, events.length);
      for (const { sources, start, countries } of reach.events) {
        assert.match(start, /^\d{4}(-\d{2}){0,2}$/);
        for (const { url } of sources) assert.match(url, /^($|https?:)/);
        for (const { code } of countries) assert.ok(states.some(({ iso3 }) => iso3 === code));
      }
    }), { numRuns: 10_000 });
    assert.ok(whole > 500, `${whole} were right: else this asks too little`);
  });
});

describe('the bundled activities', () => {
  it('are in the same form', () => {
    assert.equal(bundledReach(states).events.length, 14);
    assert.equal(bundledReach(states).complete, false);
  });

  it('have figures, each with its source', () => {
    for (const { url, value, period } of programmeTotals().filter(({ id }) => id !== 'countries-reached')) {
      assert.match(url, /^https?:/);
      assert.ok(value && period);
    }
    assert.ok(programmeTotals().every(({ title }) => title));
  });
});
