import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { worldGeometry } from '../data/geometry.js';
import { mapPicture } from './picture.js';

describe('the picture of the map', () => {
  const geometry = worldGeometry();
  const picture = mapPicture(geometry);

  it('has every State, and keeps neutral what is neutral', () => {
    assert.equal(picture.shapes.length, 197);
    assert.equal(picture.byCode.get('KEN')?.code, 'KEN');
    for (const { path } of geometry.neutral) assert.ok(picture.neutral.includes(path));
    assert.equal(mapPicture(geometry), picture, 'made once');
  });

  it('gives a territory to a State where the host says so, and leaves the shared picture alone', () => {
    const own = mapPicture(geometry, { GRL: 'DNK' });
    const greenland = geometry.neutral.find(({ id }) => id === 'GRL')!;
    assert.ok(greenland.path.length > 0);
    assert.equal(own.byCode.get('DNK')!.path, picture.byCode.get('DNK')!.path + greenland.path);
    assert.equal(own.neutral.length, picture.neutral.length - greenland.path.length);
    assert.ok(!own.neutral.includes(greenland.path));
    // Where a label stands does not move with the territory.
    assert.deepEqual(own.byCode.get('DNK')!.anchor, picture.byCode.get('DNK')!.anchor);
    assert.equal(mapPicture(geometry), picture);
  });

  it('leaves neutral a territory given to nobody', () => {
    assert.equal(mapPicture(geometry, { XXX: 'DNK' }).neutral.length, picture.neutral.length);
  });
});
