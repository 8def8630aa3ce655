import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../testing/properties.js';
import { readPlane } from '../../data/scripts/geometry-plane.js';
import { reachPlane } from '../data/reach.js';
import { projectPlace } from './robinson.js';

describe('laying places on the map', () => {
  const { project, width, height } = readPlane();

  it('agrees with the projection of the boundaries, to a pixel of the largest map', () => {
    const plane = reachPlane();
    assert.deepEqual([plane.width, plane.height], [width, height]);
    fc.assert(
      fc.property(
        fc.double({ min: -168.9, max: 180, noNaN: true }),
        fc.double({ min: -89, max: 89, noNaN: true }),
        (longitude, latitude) => {
          const [x, y] = projectPlace(longitude, latitude, plane);
          const [ex, ey] = project([longitude, latitude]);
          assert.ok(Math.hypot(x - ex, y - ey) < 1, `${longitude} ${latitude}: ${x},${y} for ${ex},${ey}`);
        },
      ),
    );
  });

  it('puts what lies beyond the edge of the map on its other side', () => {
    const plane = reachPlane();
    const [samoa] = projectPlace(-171.8, -13.8, plane);
    assert.ok(samoa > plane.width * 0.9);
  });
});
