import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkData, readTexts } from './check.js';
import { broken, sound } from './check-testing.js';
import { faultText } from './fault.js';
import type { ActionRow } from './files.js';

describe('the data', () => {
  it('have no fault', () => {
    assert.deepEqual(checkData(sound, readTexts()).map(faultText), []);
  });

  it('are put to every check', () => {
    const [first, second] = sound.actions as [ActionRow, ActionRow];
    const data = broken({
      actions: [second, { ...first, party: 'XXX', date: '1988-02-30' }, ...sound.actions],
      contradictions: [],
      states: sound.states.map((state) => (state.iso3 === 'KEN' ? { ...state, names: {} } : state)),
      areas: sound.areas.map((area) => ({ ...area, owner: '', treatment: 'neutral', note: '' })),
      package: { ...sound.package, resources: sound.package.resources.slice(1) },
    });
    const text = checkData(data, readTexts()).map(faultText).join('\n');
    for (const said of [
      /^actions\.csv:3: unknown party "XXX"/m,
      /^actions\.csv:3: date "1988-02-30" is no date/m,
      /^actions\.csv:5: a second consent for ALB of airport-protocol-1988/m,
      /^instruments\.json: financing-1999, 13 parties/m,
      /^states\.json: name of KEN in en is missing/m,
      /^boundaries\/areas\.csv:2: area "ABW" has neither owner nor note/m,
      /^sources\.json: fedlex is said to have 360 records and has 362/m,
      /^actions\.csv:4: out of order/m,
      /^datapackage\.json: actions\.csv is not described/m,
    ])
      assert.match(text, said);
  });
});
