import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../testing/properties.js';
import { linkKeys, readLink, writeLink, type LinkState } from './link.js';

const day = fc
  .date({ min: new Date('1960-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const word = fc.stringMatching(/^[a-z0-9]+([ ,.'-][A-Za-zé0-9]+){0,4}$/);
const code = fc.stringMatching(/^[A-Z]{3}$/);
const state: fc.Arbitrary<LinkState> = fc.record(
  {
    instruments: word,
    'as-of': day,
    region: word,
    selected: code,
    state: code,
    layout: fc.constantFrom('map', 'tiles'),
    timeline: fc.constant(''),
    by: word,
    from: day,
    max: day,
    sort: word,
  },
  { requiredKeys: [] },
);

describe('links', () => {
  it('say the example as short as can be', () => {
    assert.equal(
      writeLink({ selected: 'KEN', region: 'africa', 'as-of': '2005-04-18', instruments: 'financing-1999' }),
      'instruments=financing-1999&as-of=2005-04-18&region=africa&selected=KEN',
    );
    assert.equal(
      writeLink({ instruments: 'bombings-1997, financing-1999', timeline: '' }),
      'instruments=bombings-1997,+financing-1999&timeline',
    );
  });

  it('read what was written', () => {
    fc.assert(
      fc.property(state, (one) => {
        for (const prefix of ['', '?', '#'])
          assert.deepEqual(readLink(prefix + writeLink(one)), Object.fromEntries(Object.entries(one)));
      }),
    );
  });

  it('do not depend on the order of keys', () => {
    fc.assert(
      fc.property(state, (one) => {
        const turned = Object.fromEntries(Object.entries(one).reverse());
        assert.equal(writeLink(turned), writeLink(one));
      }),
    );
  });

  it('take anything, give known keys of the right shape, and write it again alike', () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom(...linkKeys, '=', '&', '%', '%E0%A4%A', '<', '"', '..'));
    fc.assert(
      fc.property(fc.array(piece).map((pieces) => pieces.join('')), (text) => {
        const read = readLink(text);
        for (const [key, value] of Object.entries(read)) {
          assert.ok((linkKeys as readonly string[]).includes(key));
          assert.doesNotMatch(value, /[<>"&=`\\/:;{}\u0000-\u001f]/);
        }
        assert.deepEqual(readLink(writeLink(read)), read);
      }),
    );
  });

  for (const [what, query] of [
    ['markup', 'region=<img src=x>'],
    ['a day that is none', 'as-of=2005-02-30'],
    ['a code that is none', 'selected=__proto__'],
    ['keys that are not attributes of a choice', 'src=https://example.org/&heading=Hello&__proto__=x&onclick=x'],
    ['an address', 'instruments=javascript:alert(1)'],
    ['a query of a megabyte', `instruments=${'a'.repeat(1_000_000)}`],
    ['a value of two thousand letters', `instruments=${'a'.repeat(2000)}`],
  ] as const)
    it(`leave out ${what}`, () => assert.deepEqual(readLink(query), {}));

  it('count the first of a key', () => {
    assert.deepEqual(readLink('region=africa&region=asia'), { region: 'africa' });
  });
});
