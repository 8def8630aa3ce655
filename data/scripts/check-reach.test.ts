import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { broken, changed, only, sound } from './check-testing.js';
import { checkCodes } from './check-codes.js';
import { checkDates } from './check-dates.js';
import { checkReach } from './check-reach.js';
import { packReach, rowsByEvent, sourcesIn } from './pack-reach.js';

const kabul = ({ place }: { place: string }) => place === 'Kabul, Afghanistan';
const line = sound.reach.findIndex(kabul) + 2;
const withReach = (change: object) => broken({ reach: changed(sound.reach, kabul, change) });

describe('the check of activities', () => {
  it('finds nothing in the data', () => assert.deepEqual(checkReach(sound), []));

  it('wants a source with an address', () => {
    only(checkReach(withReach({ source: '' })), `reach.csv:${line}`, /without a source/);
    only(checkReach(withReach({ source: 'A book' })), `reach.csv:${line}`, /without an address: "A book"/);
  });

  it('wants a place that can be drawn', () => {
    const faults = checkReach(withReach({ place: 'Kabull' }));
    assert.match(faults[0]!.message, /places.csv has no "Kabull"/);
    assert.match(faults[1]!.message, /no event takes place in "Kabul/);
    const south = broken({ places: changed(sound.places, kabul, { latitude: '345' }) });
    only(checkReach(south), `places.csv:${sound.places.findIndex(kabul) + 2}`, /no place on earth/);
  });

  it('wants a State once in an event', () => {
    const at = sound.reach.findIndex(kabul);
    const reach = sound.reach.toSpliced(at, 0, sound.reach[at]!);
    only(checkReach(broken({ reach })), `reach.csv:${line}`, /AFG stands twice/);
  });

  it('is joined by the checks of codes and dates', () => {
    only(checkCodes(withReach({ iso3: 'AFX' })), `reach.csv:${line}`, /unknown State "AFX"/);
    only(checkCodes(withReach({ mode: 'workshp' })), `reach.csv:${line}`, /unknown mode "workshp"/);
    only(checkCodes(withReach({ role: 'guest' })), `reach.csv:${line}`, /unknown role "guest"/);
    only(checkDates(withReach({ start: '2004-02-30', end: '2004-06' })), `reach.csv:${line}`, /no date/);
  });
});

describe('packing activities', () => {
  const { events, totals } = packReach(sound);

  it('loses no row', () => {
    assert.equal(events.flatMap(({ countries }) => countries).length, sound.reach.length);
    const rows = events.flatMap(({ start, end = start, mode, title, place, countries, note: shared }) =>
      countries.map(({ code, role, note }) =>
        [start, end, mode, title, place?.name, code, role, [note, shared].filter(Boolean).join('; ')].join('|')));
    for (const { start, end, mode, event, place, iso3, role, role_note, note } of sound.reach) {
      const text = [role_note, note].filter(Boolean).join('; ');
      assert.ok(rows.includes([start, end, mode, event, place, iso3, role, text].join('|')), `${event} ${iso3}`);
    }
  });

  it('gives every event an identifier of its own, and a source', () => {
    assert.equal(new Set(events.map(({ id }) => id)).size, rowsByEvent(sound.reach).length);
    for (const { sources } of events) for (const { url } of sources ?? []) assert.match(url ?? '', /^https?:/);
  });

  it('reads sources as the table writes them', () => {
    assert.deepEqual(sourcesIn('A/1, 2 May 2004 (copy at http://a.org/b.html)'), [
      { title: 'A/1, 2 May 2004 (copy)', url: 'http://a.org/b.html' },
    ]);
    assert.deepEqual(sourcesIn('A/1 https://a.org ; https://b.org ; B/2 (http://c.org)'), [
      { title: 'A/1', url: 'https://a.org' },
      { title: 'A/1 (b.org)', url: 'https://b.org' },
      { title: 'B/2', url: 'http://c.org' },
    ]);
  });

  it('keeps the totals that are the programme’s own, and their bounds', () => {
    const over = totals.find(({ id }) => id === 'countries-reached');
    assert.deepEqual(over?.countries, { number: 100, bound: 'more-than' });
    assert.equal(totals.some(({ id }) => id === 'all-12-in-2001'), false);
  });
});
