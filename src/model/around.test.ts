import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../testing/properties.js';
import { readTable } from '../../data/scripts/read.js';
import type { ActionRow } from '../../data/scripts/files.js';
import { bundledDataset } from '../data/bundle.js';
import { bundledReach } from '../data/reach.js';
import { around } from './around.js';
import { parseInstruments } from './instruments.js';
import type { ReachEvent } from './reach.js';

const dataset = bundledDataset();
const { events } = bundledReach(dataset.states);
const actions = readTable<ActionRow>('actions.csv').filter(({ action }) => action !== 'signature');

const eventOf = (id: string): ReachEvent => {
  const found = events.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const instrumentsOf = (list: string) => parseInstruments(dataset, list).instruments;

/** How many of some instruments a State had joined by a day, from the rows of the file. */
const joinedBy = (state: string, instruments: readonly { readonly id: string }[], day: string) =>
  instruments.filter(({ id }) =>
    actions.some((row) => row.instrument === id && row.party === state && row.date !== '' && row.date <= day),
  ).length;

describe('countries before and after an activity', () => {
  it('are counted on its eve and two years after its end', () => {
    const { before, after } = around(dataset, eventOf('2004-01-17-khartoum'), instrumentsOf('universal-12'));
    assert.deepEqual([before, after], ['2004-01-16', '2006-01-19']);
    // Only the month is known: the eve of its first day, and two years after its last.
    const kabul = around(dataset, eventOf('2004-06-kabul'), instrumentsOf('universal-12'));
    assert.deepEqual([kabul.before, kabul.after], ['2004-05-31', '2006-06-30']);
  });

  it('have joined what the rows of the table say', () => {
    fc.assert(
      fc.property(fc.constantFrom(...events), fc.shuffledSubarray([...dataset.instruments], { minLength: 1 }), (event, some) => {
        const { before, after, instruments, rows } = around(dataset, event, some);
        assert.equal(rows.length, event.countries.length);
        for (const row of rows) {
          const { code } = row.country;
          assert.equal(row.before, joinedBy(code, instruments, before), `${code} before ${event.id}`);
          assert.equal(row.after, joinedBy(code, instruments, after), `${code} after ${event.id}`);
          assert.equal(row.cells.filter(({ when }) => when === 'between').length, row.after - row.before);
          for (const { when, act } of row.cells) {
            if (when === 'not') assert.equal(act, undefined);
            else assert.equal(when === 'before', (act?.date ?? '') <= before);
          }
        }
      }),
    );
  });

  it('are counted by instruments that answer for both days, the others named with the reason', () => {
    const asked = instrumentsOf('universal-19');
    const { instruments, notCounted } = around(dataset, eventOf('2004-01-17-khartoum'), asked);
    assert.equal(instruments.length + notCounted.length, asked.length);
    assert.ok(instruments.every(({ coverage }) => coverage === 'dated'));
    const reasons = new Map(notCounted.map(({ instrument, reason }) => [instrument.id, reason]));
    assert.equal(reasons.get('nuclear-terrorism-2005'), 'later');
    assert.equal(reasons.get('tokyo-1963'), 'undated');
    assert.equal(reasons.get('hague-1970'), 'undated');
    const late: ReachEvent = { ...eventOf('2004-01-17-khartoum'), start: '2013-01-01', end: '2013-01-02' };
    const financing = around(dataset, late, instrumentsOf('financing-1999'));
    assert.deepEqual(financing.notCounted.map(({ reason }) => reason), ['ends']);
    assert.deepEqual(financing.rows.map(({ after }) => after), late.countries.map(() => 0));
  });

  it('stand beside the Members that the activity does not name', () => {
    const event = eventOf('2004-01-17-khartoum');
    const { others, instruments, before, after } = around(dataset, event, instrumentsOf('universal-12'));
    const named = new Set(event.countries.map(({ code }) => code));
    const rest = dataset.states.filter(({ iso3, admitted }) => admitted !== null && admitted <= before && !named.has(iso3));
    assert.equal(others.states, 191 - event.countries.length);
    const mean = (day: string) =>
      rest.reduce((sum, { iso3 }) => sum + joinedBy(iso3, instruments, day), 0) / rest.length;
    assert.ok(Math.abs(others.before - mean(before)) < 1e-9);
    assert.ok(Math.abs(others.after - mean(after)) < 1e-9);
  });
});
