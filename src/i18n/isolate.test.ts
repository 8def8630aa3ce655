import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { en } from './en.js';
import { isolatingMessages, withoutIsolates } from './isolate.js';

describe('a message that runs from the right', () => {
  const messages = isolatingMessages(en);

  it('sets apart what runs from the left, and nothing else', () => {
    assert.equal(messages.captionSource({ sources: 'Fedlex (SR 0.748)' }), 'Source: \u2068Fedlex (SR 0.748)\u2069.');
    assert.equal(messages.spokenState({ state: 'كينيا', status: 'طرف' }), 'كينيا: طرف');
    assert.equal(messages.joinedOf({ joinedText: '3', ofText: '7' }), '3 of 7');
    assert.equal(messages.status.party, 'Party');
  });

  it('still picks its plural', () => {
    assert.equal(messages.searchFound({ n: 1, nText: '1' }), '1 State found');
    assert.equal(messages.searchFound({ n: 2, nText: '2' }), '2 States found');
  });

  it('is written to files without the marks', () => {
    assert.equal(withoutIsolates(messages.captionSource({ sources: 'Fedlex' })), 'Source: Fedlex.');
  });
});
