import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkCodes } from './check-codes.js';
import { broken, changed, kenyaSigns, only, sound, withAct } from './check-testing.js';

describe('unknown codes', () => {
  for (const [field, value] of [
    ['instrument', 'financing-1998'],
    ['party', 'KNE'],
    ['action', 'adherence'],
    ['source', 'wiki'],
  ] as const) {
    it(`of an act's ${field}`, () => {
      const { data, line } = withAct(kenyaSigns, { [field]: value });
      only(checkCodes(data), `actions.csv:${line}`, new RegExp(`unknown ${field} "${value}"`));
    });
  }
  it('of an activity', () => {
    const reach = sound.reach.with(3, { ...sound.reach[3]!, iso3: 'ZZZ' });
    only(checkCodes(broken({ reach })), 'reach.csv:5', /unknown State "ZZZ"/);
  });
  it('of a mode and a role', () => {
    const reach = sound.reach.with(0, { ...sound.reach[0]!, mode: 'letter', role: 'guest' });
    const faults = checkCodes(broken({ reach }));
    assert.deepEqual(
      faults.map(({ message }) => message),
      ['unknown mode "letter"', 'unknown role "guest"'],
    );
  });
  it('of a region, or one that belongs elsewhere', () => {
    const kenya = ({ iso3 }: { iso3: string }) => iso3 === 'KEN';
    only(
      checkCodes(broken({ states: changed(sound.states, kenya, { subregion: '999', intermediate: '' }) })),
      'states.json',
      /unknown subregion of KEN "999"/,
    );
    only(
      checkCodes(broken({ states: changed(sound.states, kenya, { subregion: '145', intermediate: '' }) })),
      'states.json',
      /KEN is in subregion 145, which belongs to "142" and not to "002"/,
    );
  });
  it('of a regional group, a subject and a coverage', () => {
    const states = changed(sound.states, ({ iso3 }) => iso3 === 'KEN', { groups: ['LDC'] });
    only(checkCodes(broken({ states })), 'states.json', /unknown regional group of KEN "LDC"/);
    const hostages = ({ id }: { id: string }) => id === 'hostages-1979';
    only(
      checkCodes(broken({ instruments: changed(sound.instruments, hostages, { subject: 'people' }) })),
      'instruments.json',
      /unknown subject of hostages-1979 "people"/,
    );
  });
  it('given twice', () => {
    const states = changed(sound.states, ({ iso3 }) => iso3 === 'KEN', { iso2: 'UG' });
    only(checkCodes(broken({ states })), 'states.json', /two-letter code "UG" stands twice/);
    const areas = [...sound.areas, sound.areas[0]!];
    only(checkCodes(broken({ areas })), 'boundaries/areas.csv', /area "ABW" stands twice/);
  });
});
