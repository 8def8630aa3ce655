import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { messages as commandLine } from '../cli/messages.js';
import { actionKinds, statuses } from '../model/types.js';
import { en } from './en.js';
import './en/around.js';
import './en/coverage.js';
import './en/date.js';
import './en/matrix.js';
import './en/nexus.js';
import './en/number.js';
import './en/profile.js';
import './en/reach.js';
import './en/timeline.js';
import { entries, recorder } from './testing.js';

for (const [name, messages] of [
  ['the widgets', en],
  ['the command line', commandLine],
] as const) {
  describe(`the messages of ${name}`, () => {
    for (const [path, message] of entries(messages, '')) {
      it(`${path} is a whole sentence or phrase, for any number`, () => {
        for (const n of [0, 1, 2, 191]) {
          const { parameters, used } = recorder(n);
          const text = (typeof message === 'function' ? message(parameters) : message) as string;
          assert.equal(typeof text, 'string');
          assert.doesNotMatch(text, / {2}/, 'no double spaces');
          assert.notEqual(text, '');
          assert.doesNotMatch(text, /undefined|\[object|NaN|\$\{/);
          // A number in a sentence comes formatted: the bare one only picks the plural.
          if (used.has('n')) assert.ok(!text.includes('‹n›'));
          // What a message takes it also says.
          for (const parameter of used)
            if (parameter !== 'n') assert.ok(text.includes(`‹${parameter}›`), parameter);
        }
      });
    }
  });
}

describe('the English messages', () => {
  it('have a word and a meaning for every status, and a word for every action', () => {
    assert.deepEqual(Object.keys(en.status).sort(), [...statuses].sort());
    assert.deepEqual(Object.keys(en.statusMeaning).sort(), [...statuses].sort());
    assert.deepEqual(Object.keys(en.action).sort(), [...actionKinds].sort());
    assert.equal(new Set(Object.values(en.status)).size, statuses.length, 'no two statuses alike');
  });

  it('tell one from several', () => {
    const beside = { partyText: '5', membersText: '9' };
    assert.match(en.resultOneBeside({ ...beside, n: 1, nText: '1' }), /1 party that is not a Member$/);
    assert.match(en.resultOneBeside({ ...beside, n: 2, nText: '2' }), /2 parties that are not Members$/);
    assert.match(en.searchFound({ n: 1, nText: '1' }), /1 State found/);
    assert.match(en.searchFound({ n: 0, nText: '0' }), /0 States found/);
  });

  it('say who was party as the design words it', () => {
    assert.equal(
      en.headingOne({ instrument: 'Terrorist Financing Convention', date: '25 April 2005' }),
      'Who was party to the Terrorist Financing Convention on 25 April 2005',
    );
    assert.equal(en.resultOne({ partyText: '135', membersText: '191' }), '135 of 191 Member States');
  });
});
