import assert from 'node:assert/strict';
import { it } from 'node:test';
import { loadLocale } from './locale.js';
import { textsIn } from './packs.js';

it('a language comes in two files: the second with the first widget that has messages of its own', async () => {
  const french = await loadLocale('fr');
  assert.equal(french.messages.pause, 'Pause');
  assert.equal(french.messages.reach, undefined, 'a page with a map alone does without');
  assert.equal(french.words.events, undefined);
  assert.ok(textsIn('fr'));

  await import('./en/reach.js');
  assert.equal(textsIn('fr'), undefined, 'they are no longer all there is to say');
  const whole = await loadLocale('fr');
  assert.ok(whole.messages.reach.countries, 'what the widget says');
  assert.ok(whole.words.events, 'and the titles of its events');
  assert.equal(whole.state('KEN'), french.state('KEN'));
  assert.ok(textsIn('fr'));
});
