import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { broken, changed, only, sound } from './check-testing.js';
import { checkTotals, countAt } from './check-totals.js';

describe('totals that the table contradicts', () => {
  const bombings = sound.instruments.find(({ id }) => id === 'bombings-1997')!;
  const montreal = sound.instruments.find(({ id }) => id === 'montreal-1971')!;
  const total = (asOf: string, parties = 0, source = '') => ({ asOf, parties, source });

  it('are compared within the table, to the day and to the month', () => {
    // The twenty-second deposit, thirty days before the entry into force.
    const day = countAt(sound, bombings, total('2001-04-23'));
    assert.deepEqual(day, { least: 22, most: 22 });
    const month = countAt(sound, bombings, total('2001-04'))!;
    assert.ok(month.least <= 22 && month.most >= 22 && month.least < month.most);
  });
  it('are compared after the table as a lower bound', () => {
    assert.deepEqual(countAt(sound, bombings, total('2018-09')), { least: 168, most: Infinity });
  });
  it('are not compared where the date is no day or month, or the list is undated', () => {
    assert.equal(countAt(sound, bombings, total('2015')), undefined);
    assert.equal(countAt(sound, bombings, total('undated copy')), undefined);
    assert.equal(countAt(sound, montreal, total('2009-01-01')), undefined);
    assert.deepEqual(countAt(sound, montreal, total('2014-01-01')), { least: 188, most: Infinity });
  });
  it('leave organizations out where the source says so', () => {
    const cppnm = sound.instruments.find(({ id }) => id === 'cppnm-1980')!;
    assert.equal(countAt(sound, cppnm, total('2018-10', 157))?.least, 153);
    assert.equal(countAt(sound, cppnm, total('2018-10', 157, 'a page (plus Euratom)'))?.least, 152);
  });
  it('are named', () => {
    const totals = [...bombings.totals, total('2001-04-23', 23, 'a page')];
    const instruments = changed(sound.instruments, ({ id }) => id === bombings.id, { totals });
    only(
      checkTotals(broken({ instruments })),
      'instruments.json',
      /bombings-1997, 23 parties as of 2001-04-23 \(a page\): the table gives 22/,
    );
  });
  it('are found when an act is lost', () => {
    const actions = sound.actions.filter(
      ({ instrument, party }) => instrument !== 'beijing-protocol-2010' || party !== 'CHE',
    );
    assert.equal(checkTotals(broken({ actions })).length, 1);
  });
  it('may stand in the reviewed list, as long as they hold and have a reason', () => {
    only(
      checkTotals(broken({ contradictions: sound.contradictions.slice(1) })),
      'instruments.json',
      /financing-1999, 13 parties/,
    );
    const first = sound.contradictions[0]!;
    const list = 'known-contradictions.json';
    only(
      checkTotals(broken({ contradictions: [...sound.contradictions, { ...first, parties: 12 }] })),
      list,
      /12 parties .* no such contradiction any more/,
    );
    only(
      checkTotals(broken({ contradictions: sound.contradictions.with(0, { ...first, table: 15 }) })),
      list,
      /the table now gives 14, not 15/,
    );
    only(
      checkTotals(broken({ contradictions: sound.contradictions.with(0, { ...first, reason: ' ' }) })),
      list,
      /no reason is given/,
    );
  });
});
