import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkActs } from './check-acts.js';
import { broken, kenyaRatifies, kenyaSigns, only, sound, withAct, withFurtherAct } from './check-testing.js';

describe('acts that cannot have been', () => {
  it('before the adoption', () => {
    const { data, line } = withAct(kenyaSigns, { date: '1999-12-08' });
    only(checkActs(data), `actions.csv:${line}`, /is before the adoption of financing-1999 on 1999-12-09/);
  });
  it('before the opening for signature', () => {
    const { data, line } = withAct(
      ({ instrument, action }) => instrument === 'nuclear-terrorism-2005' && action === 'signature',
      { date: '2005-09-13' },
    );
    only(checkActs(data), `actions.csv:${line}`, /before nuclear-terrorism-2005 was opened for signature/);
  });
  it('after the end of the table', () => {
    const { data, line } = withAct(kenyaRatifies, { date: '2014-07-11' });
    only(checkActs(data), `actions.csv:${line}`, /after the table's own date, 2014-07-10/);
  });
  it('a consent before the signature', () => {
    const { data, line } = withAct(kenyaRatifies, { date: '2001-12-03' });
    only(
      checkActs(data),
      `actions.csv:${line}`,
      /KEN of financing-1999: ratification of 2001-12-03, before the signature of 2001-12-04/,
    );
  });
  it('a State twice: the same record', () => {
    const { data, line } = withFurtherAct(kenyaSigns, {});
    only(checkActs(data), `actions.csv:${line}`, /a second signature for KEN of financing-1999/);
  });
  it('a State twice: two consents of different kinds', () => {
    const { data, line } = withFurtherAct(kenyaRatifies, { action: 'accession', date: '2004-01-01' });
    only(checkActs(data), `actions.csv:${line}`, /a second consent for KEN of financing-1999/);
  });
  it('but a State may leave and join again', () => {
    const left = withFurtherAct(kenyaRatifies, { action: 'withdrawal', date: '2008-01-01' });
    const again = { ...left.data, actions: left.data.actions.flatMap((row) => (row.action === 'withdrawal' ? [row, { ...row, action: 'accession', date: '2010-01-01' }] : row)) };
    assert.deepEqual(checkActs(again), []);
  });
  it('a withdrawal without consent', () => {
    const { data, line } = withAct(kenyaRatifies, { action: 'withdrawal' });
    only(checkActs(data), `actions.csv:${line}`, /withdrawal of 2003-06-27 without a consent before it/);
  });
  it('where there is no table, or none with signatures', () => {
    const totals = withFurtherAct(kenyaRatifies, { instrument: 'tokyo-1963' });
    only(checkActs(totals.data), `actions.csv:${totals.line}`, /tokyo-1963 is said to have no table/);
    const { data, line } = withFurtherAct(({ instrument }) => instrument === 'plastic-explosives-1991', {
      action: 'signature',
      party: 'AFG',
      date: '1991-03-01',
    });
    // Afghanistan's accession stands in the line before.
    only(checkActs(data), `actions.csv:${line}`, /plastic-explosives-1991 is said to have no signatures/);
  });
  it('and tables without what they are said to have', () => {
    const without = broken({ actions: sound.actions.filter(({ instrument }) => instrument !== 'hague-1970') });
    only(checkActs(without), 'instruments.json', /hague-1970 is said to have a table, yet has no acts/);
    const unsigned = broken({
      actions: sound.actions.filter(
        ({ instrument, action }) => instrument !== 'uncac-2003' || action !== 'signature',
      ),
    });
    only(checkActs(unsigned), 'instruments.json', /uncac-2003 is said to have signatures, yet has none/);
  });
});
