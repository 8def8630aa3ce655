import { describe, it } from 'node:test';
import { checkAreas } from './check-areas.js';
import { broken, only, sound } from './check-testing.js';

describe('areas of the map', () => {
  const index = sound.areas.findIndex(({ id }) => id === 'GRL');
  const withArea = (change: object) =>
    checkAreas(broken({ areas: sound.areas.with(index, { ...sound.areas[index]!, ...change }) }));
  const where = `boundaries/areas.csv:${index + 2}`;

  it('without owner or note', () => only(withArea({ note: '' }), where, /"GRL" has neither owner nor note/));
  it('with an unknown owner', () =>
    only(withArea({ owner: 'DNL', treatment: 'as' }), where, /unknown owner "DNL"/));
  it('with a treatment that does not fit', () => {
    only(withArea({ treatment: 'grey' }), where, /unknown treatment "grey"/);
    only(withArea({ treatment: 'as' }), where, /"GRL" is "as" and has no owner/);
    only(withArea({ owner: 'DNK', treatment: 'as', note: '' }), where, /without a note that says why/);
  });
});
