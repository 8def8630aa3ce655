import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../testing/properties.js';
import { someDataset, someDay } from '../testing/arbitrary-dataset.js';
import { aDataset, anAct, anInstrument, aState } from '../testing/dataset.js';
import { answerAt, standingsAt } from './status.js';
import type { Act, Instrument, State, Status } from './types.js';

/** The statuses of one State, or of `XEU`, on several days. */
function statusesOf(
  acts: readonly Act[],
  days: readonly string[],
  { instrument = anInstrument('a'), state = aState('AAA'), code = 'AAA' }: {
    instrument?: Instrument;
    state?: State;
    code?: string;
  } = {},
): Status[] {
  const dataset = aDataset([state], [instrument], acts);
  return days.map((day) => standingsAt(dataset, instrument, day).get(code)?.status as Status);
}

describe('the status of a State on a day', () => {
  it('follows its acts from the day of each', () => {
    const acts = [
      anAct('a', 'AAA', 'signature', '1991-05-01'),
      anAct('a', 'AAA', 'ratification', '1995-06-02'),
      anAct('a', 'AAA', 'withdrawal', '2001-07-03'),
    ];
    const days = ['1991-04-30', '1991-05-01', '1995-06-01', '1995-06-02', '2001-07-02', '2001-07-03'];
    assert.deepEqual(statusesOf(acts, days), [
      'none',
      'signatory',
      'signatory',
      'party',
      'party',
      'withdrawn',
    ]);
  });

  it('is the same as at the end of the table on every later day', () => {
    const acts = [anAct('a', 'AAA', 'accession', '2010-12-31')];
    assert.deepEqual(statusesOf(acts, ['2010-12-30', '2010-12-31', '2025-01-01']), [
      'none',
      'party',
      'party',
    ]);
    // An act after the table's end is not part of what the table says.
    const late = [anAct('a', 'AAA', 'accession', '2011-01-01')];
    assert.deepEqual(statusesOf(late, ['2010-12-31', '2011-01-01', '2025-01-01']), [
      'none',
      'none',
      'none',
    ]);
  });

  it('is not-a-state before admission, and none from that day, without an act', () => {
    const state = aState('AAA', { admitted: '2002-09-27' });
    assert.deepEqual(statusesOf([], ['1995-01-01', '2002-09-26', '2002-09-27'], { state }), [
      'not-a-state',
      'not-a-state',
      'none',
    ]);
  });

  it('follows a State’s own acts also before its admission', () => {
    const state = aState('CHE', { admitted: '2002-09-10' });
    const acts = [
      anAct('a', 'CHE', 'signature', '1993-01-01'),
      anAct('a', 'CHE', 'ratification', '1995-04-03'),
    ];
    const days = ['1992-12-31', '1993-01-01', '1995-04-03'];
    assert.deepEqual(statusesOf(acts, days, { state, code: 'CHE' }), [
      'not-a-state',
      'signatory',
      'party',
    ]);
  });

  it('is none, not not-a-state, for one that never was a Member', () => {
    const state = aState('VAT', { kind: 'observer', admitted: null });
    assert.deepEqual(statusesOf([], ['1990-01-01'], { state, code: 'VAT' }), ['none']);
  });

  it('counts a State admitted after the end of the table from its admission', () => {
    const state = aState('AAA', { admitted: '2011-07-14' });
    assert.deepEqual(statusesOf([], ['2011-07-13', '2011-07-14'], { state }), ['not-a-state', 'none']);
  });

  it('shows a succession on a predecessor’s day only from admission', () => {
    const state = aState('SVN', { admitted: '1992-05-22' });
    const acts = [anAct('a', 'SVN', 'succession', '1990-05-14')];
    assert.deepEqual(statusesOf(acts, ['1990-05-14', '1992-05-21', '1992-05-22'], { state, code: 'SVN' }), [
      'not-a-state',
      'not-a-state',
      'party',
    ]);
  });

  it('shows a succession from its day where the State had acted on its own by then', () => {
    const state = aState('TON', { admitted: '1999-09-14' });
    const [a, b] = [anInstrument('a'), anInstrument('b')];
    const dataset = aDataset([state], [a, b], [
      anAct('a', 'TON', 'succession', '1993-09-05'),
      anAct('b', 'TON', 'accession', '1991-01-01'),
    ]);
    assert.equal(standingsAt(dataset, a, '1993-09-04').get('TON')?.status, 'not-a-state');
    assert.equal(standingsAt(dataset, a, '1993-09-05').get('TON')?.status, 'party');
  });

  it('is none for everyone before adoption, whatever the table', () => {
    for (const coverage of ['dated', 'parties', 'totals'] as const) {
      const instrument = anInstrument('a', { coverage, asOf: coverage === 'totals' ? null : '2010-12-31' });
      const acts = coverage === 'totals' ? [] : [anAct('a', 'AAA', 'party', '')];
      assert.deepEqual(statusesOf(acts, ['1989-12-31'], { instrument }), ['none'], coverage);
      assert.equal(answerAt(instrument, '1989-12-31'), 'complete');
    }
  });

  it('is unknown from adoption on where there is no table', () => {
    const instrument = anInstrument('a', { coverage: 'totals', asOf: null });
    assert.deepEqual(statusesOf([], ['1990-01-01', '2030-01-01'], { instrument }), ['unknown', 'unknown']);
    assert.equal(answerAt(instrument, '1990-01-01'), 'none');
  });

  it('is unknown before the day of a list of parties, but for dated rows', () => {
    const instrument = anInstrument('a', { coverage: 'parties' });
    const days = ['1990-01-01', '2000-01-01', '2010-12-30', '2010-12-31', '2020-01-01'];
    const cases: readonly [Act[], Status[]][] = [
      [[], ['unknown', 'unknown', 'unknown', 'none', 'none']],
      [[anAct('a', 'AAA', 'party', '')], ['unknown', 'unknown', 'unknown', 'party', 'party']],
      [[anAct('a', 'AAA', 'accession', '2000-01-01')], ['none', 'party', 'party', 'party', 'party']],
      [
        [anAct('a', 'AAA', 'party', '', '2000-01-01')],
        ['unknown', 'party', 'party', 'party', 'party'],
      ],
    ];
    for (const [acts, expected] of cases)
      assert.deepEqual(statusesOf(acts, days, { instrument }), expected);
    assert.deepEqual(
      days.map((day) => answerAt(instrument, day)),
      ['partial', 'partial', 'partial', 'complete', 'complete'],
    );
  });

  it('is unknown, not none, for an undated party of a dated table before its end', () => {
    const acts = [anAct('a', 'AAA', 'party', '')];
    assert.deepEqual(statusesOf(acts, ['2005-01-01', '2010-12-31']), ['unknown', 'party']);
  });

  it('is unknown, not signatory, where a signature has a day and the consent has none', () => {
    const acts = [anAct('a', 'AAA', 'signature', '1991-05-01'), anAct('a', 'AAA', 'ratification', '')];
    assert.deepEqual(statusesOf(acts, ['1991-05-01', '2005-01-01', '2010-12-31']), [
      'unknown',
      'unknown',
      'party',
    ]);
  });

  it('is told of an organization only where it acts, and it is never a Member', () => {
    const instrument = anInstrument('a');
    const acts = [anAct('a', 'XEU', 'formal-confirmation', '2004-01-01')];
    const dataset = aDataset([aState('AAA')], [instrument, anInstrument('b')], acts);
    assert.deepEqual([...standingsAt(dataset, instrument, '2005-01-01').keys()], ['AAA', 'XEU']);
    const { status, member } = standingsAt(dataset, instrument, '2004-01-01').get('XEU') ?? {};
    assert.deepEqual([status, member], ['party', false]);
    assert.equal(standingsAt(dataset, instrument, '2003-12-31').get('XEU')?.status, 'none');
    assert.deepEqual([...standingsAt(dataset, anInstrument('b'), '2005-01-01').keys()], ['AAA']);
  });

  it('follows a State that left and joined again, as often as it does', () => {
    const acts = [
      anAct('a', 'AAA', 'signature', '1991-05-01'),
      anAct('a', 'AAA', 'ratification', '1995-06-02'),
      anAct('a', 'AAA', 'withdrawal', '2001-07-03'),
      anAct('a', 'AAA', 'accession', '2003-08-04'),
      anAct('a', 'AAA', 'withdrawal', '2006-09-05'),
      // It left and joined on one day: the order of the table tells which came first.
      anAct('a', 'AAA', 'accession', '2006-09-05'),
    ];
    const days = ['1995-06-01', '1995-06-02', '2001-07-02', '2001-07-03', '2003-08-03', '2003-08-04', '2006-09-04', '2006-09-05', '2010-01-01'];
    assert.deepEqual(statusesOf(acts, days), ['signatory', 'party', 'party', 'withdrawn', 'withdrawn', 'party', 'party', 'party', 'party']);
    const instrument = anInstrument('a');
    const dataset = aDataset([aState('AAA')], [instrument], acts);
    const standing = (day: string) => standingsAt(dataset, instrument, day).get('AAA');
    const datesOn = (day: string) => {
      const { consent, withdrawal, earlier = [] } = standing(day) ?? {};
      return [consent?.date, withdrawal?.date, earlier.map(({ date }) => date)];
    };
    assert.deepEqual(datesOn('1994-01-01'), ['1995-06-02', '2001-07-03', []]);
    assert.deepEqual(datesOn('2002-01-01'), ['1995-06-02', '2001-07-03', []]);
    assert.deepEqual(datesOn('2004-01-01'), ['2003-08-04', '2006-09-05', ['1995-06-02', '2001-07-03']]);
    assert.deepEqual(datesOn('2010-01-01'), ['2006-09-05', undefined, ['1995-06-02', '2001-07-03', '2003-08-04', '2006-09-05']]);
  });

  it('is that of the bond of the day where the first consent has no day', () => {
    const instrument = anInstrument('a', { coverage: 'parties' });
    const acts = [anAct('a', 'AAA', 'party', ''), anAct('a', 'AAA', 'withdrawal', '2001-07-03'), anAct('a', 'AAA', 'accession', '2003-08-04')];
    assert.deepEqual(statusesOf(acts, ['2000-01-01', '2001-07-03', '2003-08-04', '2010-12-31'], { instrument }), ['unknown', 'withdrawn', 'party', 'party']);
  });

  it('names the acts behind it', () => {
    const signature = anAct('a', 'AAA', 'signature', '1991-05-01');
    const consent = anAct('a', 'AAA', 'ratification', '1995-06-02');
    const instrument = anInstrument('a');
    const dataset = aDataset([aState('AAA')], [instrument], [signature, consent]);
    const standing = standingsAt(dataset, instrument, '2000-01-01').get('AAA');
    assert.equal(standing?.signature, signature);
    assert.equal(standing?.consent, consent);
  });
});

describe('statuses over time, of any data set', () => {
  const rank: Partial<Record<Status, number>> = { 'not-a-state': 0, none: 1, signatory: 2, party: 3 };

  it('never move backward without a withdrawal', () => {
    fc.assert(
      fc.property(someDataset({ withdrawals: false }), someDay, someDay, (dataset, a, b) => {
        const [before, after] = a < b ? [a, b] : [b, a];
        for (const instrument of dataset.instruments) {
          const later = standingsAt(dataset, instrument, after);
          for (const { code, status } of standingsAt(dataset, instrument, before).values()) {
            const now = later.get(code)?.status as Status;
            assert.notEqual(now, 'withdrawn');
            if (status === 'unknown') {
              // The table may come to answer, but what it then says was true or became so since.
              assert.notEqual(now, 'not-a-state', `${code} ${instrument.id}`);
            } else if (now === 'unknown') {
              assert.notEqual(status, 'party', `${code} ${instrument.id}`);
            } else {
              const [from, to] = [rank[status], rank[now]] as [number, number];
              assert.ok(from <= to, `${code} ${instrument.id}: ${status} on ${before}, ${now} on ${after}`);
            }
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('are withdrawn from the day of a withdrawal on, and never otherwise', () => {
    fc.assert(
      fc.property(someDataset({ withdrawals: true }), someDay, (dataset, date) => {
        for (const instrument of dataset.instruments) {
          const day = instrument.asOf !== null && instrument.asOf < date ? instrument.asOf : date;
          for (const { code, status } of standingsAt(dataset, instrument, date).values()) {
            const left = dataset
              .actsOf(instrument.id)
              .some((act) => act.party === code && act.action === 'withdrawal' && act.date <= day);
            assert.equal(status === 'withdrawn', left);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are party only with a consent behind them, signatory only with a signature', () => {
    fc.assert(
      fc.property(someDataset({ withdrawals: true }), someDay, (dataset, date) => {
        for (const instrument of dataset.instruments) {
          for (const standing of standingsAt(dataset, instrument, date).values()) {
            const { status, consent, signature } = standing;
            if (status === 'party') {
              assert.ok(consent && consent.date <= date);
              // Without a day of its own a consent counts from the table's end or its entry into force.
              if (consent.date === '')
                assert.ok((instrument.asOf ?? '9999') <= date || consent.inForce <= date);
            }
            if (status === 'signatory') assert.ok(signature && signature.date <= date);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are party after an odd number of turns, withdrawn after an even one, whoever turns and however often', () => {
    const turns = fc.array(someDay, { minLength: 1, maxLength: 9 }).map((days) => days.sort());
    fc.assert(
      fc.property(turns, fc.option(someDay, { nil: undefined }), someDay, (days, signed, date) => {
        const instrument = anInstrument('a', { adopted: '1950-01-01', asOf: '2030-01-01' });
        const acts = days.map((day, at) => anAct('a', 'AAA', at % 2 === 0 ? 'accession' : 'withdrawal', day));
        const dataset = aDataset([aState('AAA')], [instrument], signed ? [anAct('a', 'AAA', 'signature', signed), ...acts] : acts);
        const standing = standingsAt(dataset, instrument, date).get('AAA');
        const done = acts.filter((act) => act.date <= date);
        const before = signed && signed <= date ? 'signatory' : 'none';
        assert.equal(standing?.status, done.length === 0 ? before : done.length % 2 === 1 ? 'party' : 'withdrawn');
        // The acts it names are those of the table, each once, and whatever is behind the status is the last by then.
        const { consent, withdrawal, earlier = [] } = standing ?? {};
        assert.deepEqual([...earlier, consent, withdrawal].filter(Boolean).slice(0, done.length), done);
        if (done.length > 0) assert.equal(standing?.status === 'party' ? consent : withdrawal, done.at(-1));
      }),
      { numRuns: 1000 },
    );
  });

  it('are told for every State, in the data’s order', () => {
    fc.assert(
      fc.property(someDataset({ withdrawals: true }), someDay, (dataset, date) => {
        for (const instrument of dataset.instruments) {
          const codes = [...standingsAt(dataset, instrument, date).keys()].filter((code) => code !== 'XEU');
          assert.deepEqual(codes, dataset.states.map(({ iso3 }) => iso3));
        }
      }),
    );
  });
});
