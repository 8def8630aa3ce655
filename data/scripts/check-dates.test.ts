import { describe, it } from 'node:test';
import { checkDates } from './check-dates.js';
import { broken, changed, kenyaRatifies, kenyaSigns, only, sound, withAct } from './check-testing.js';

describe('impossible dates', () => {
  for (const date of ['2001-02-29', '2001-13-01', '2001-1-1', '04/12/2001']) {
    it(`such as ${date}`, () => {
      const { data, line } = withAct(kenyaSigns, { date });
      only(checkDates(data), `actions.csv:${line}`, new RegExp(`date "${date}" is no date`));
    });
  }
  it('of entry into force, also before the act', () => {
    const none = withAct(kenyaRatifies, { in_force: '2003-07-32' });
    only(checkDates(none.data), `actions.csv:${none.line}`, /in_force "2003-07-32" is no date/);
    const early = withAct(kenyaRatifies, { in_force: '2003-06-01' });
    only(checkDates(early.data), `actions.csv:${early.line}`, /in force since 2003-06-01, before the act/);
  });
  it('of an instrument', () => {
    const financing = ({ id }: { id: string }) => id === 'financing-1999';
    const instruments = changed(sound.instruments, financing, { inForce: '1999-12-08' });
    only(
      checkDates(broken({ instruments })),
      'instruments.json',
      /financing-1999: in force 1999-12-08, before its adoption on 1999-12-09/,
    );
  });
  it('of a State', () => {
    const kenya = ({ iso3 }: { iso3: string }) => iso3 === 'KEN';
    only(
      checkDates(broken({ states: changed(sound.states, kenya, { admitted: '1936-12-16' }) })),
      'states.json',
      /KEN admitted on 1936-12-16, before the United Nations existed/,
    );
    only(
      checkDates(broken({ states: changed(sound.states, kenya, { admitted: null }) })),
      'states.json',
      /KEN is "member" and has no date of admission/,
    );
  });
  it('of an activity and a milestone', () => {
    const reach = sound.reach.with(0, { ...sound.reach[0]!, end: '2003-11-06' });
    only(checkDates(broken({ reach })), 'reach.csv:2', /ends on 2003-11-06, before it begins on 2003-11-07/);
    const launch = ({ id }: { id: string }) => id === 'programme-launch';
    const milestones = changed(sound.milestones, launch, { date: '2002-14' });
    only(checkDates(broken({ milestones })), 'milestones.json', /date of programme-launch "2002-14" is no date/);
  });
});
