import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from '../../src/testing/properties.js';
import { cut } from './boundaries-clip.js';
import { inPolygon, ringArea } from './boundaries-rings.js';
import type { Point, Polygon, Ring } from './boundaries-rings.js';

const box = (x0: number, y0: number, x1: number, y1: number): Ring => [
  [x0, y0],
  [x1, y0],
  [x1, y1],
  [x0, y1],
  [x0, y0],
];

/** Area of polygons with holes. */
const area = (polygons: Polygon[]) =>
  polygons
    .map(([outer, ...holes]) =>
      holes.reduce((sum, hole) => sum - Math.abs(ringArea(hole)), Math.abs(ringArea(outer!))),
    )
    .reduce((a, b) => a + b, 0);

test('a lake on the border is taken out of both sides', () => {
  const lake = box(1, 1, 3, 2);
  const west = cut([box(0, 0, 2, 3)], lake, 'outside');
  const east = cut([box(2, 0, 4, 3)], lake, 'outside');
  assert.equal(area(west), 5);
  assert.equal(area(east), 5);
  assert.equal(area(cut([box(0, 0, 2, 3)], lake, 'inside')), 1);
});

test('a lake inside becomes a hole, an area inside a lake vanishes', () => {
  const [ringed] = cut([box(0, 0, 4, 4)], box(1, 1, 2, 2), 'outside');
  assert.equal(ringed?.length, 2);
  assert.ok(ringArea(ringed![0]!) * ringArea(ringed![1]!) < 0, 'hole wound against the outside');
  assert.deepEqual(cut([box(1, 1, 2, 2)], box(0, 0, 4, 4), 'outside'), []);
  assert.equal(area(cut([box(1, 1, 2, 2)], box(0, 0, 4, 4), 'inside')), 1);
});

test('an area cut through comes apart in two', () => {
  const parts = cut([box(0, 0, 4, 4)], box(-1, 1, 5, 2), 'outside');
  assert.equal(parts.length, 2);
  assert.equal(area(parts), 12);
});

test('what is inside and what is outside make the whole, point by point', () => {
  // Two stars with corners at odd distances: they cross often and never touch corner to corner.
  const star = (radii: number[], [x, y]: Point, turn: number): Ring => {
    const points = radii.map((radius, i): Point => {
      const angle = turn + (i / radii.length) * 2 * Math.PI;
      return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
    });
    return [...points, points[0]!];
  };
  const radii = fc.array(fc.integer({ min: 20, max: 100 }), { minLength: 5, maxLength: 12 });
  const point = fc.tuple(fc.integer({ min: -120, max: 120 }), fc.integer({ min: -120, max: 120 }));
  fc.assert(
    fc.property(radii, radii, point, fc.array(point, { minLength: 20 }), (r, s, at, probes) => {
      const one = star(r, [0, 0], 0);
      const other = star(s, [at[0] / 2 + 0.123, at[1] / 2 + 0.457], 0.1);
      const [outside, inside] = [cut([one], other, 'outside'), cut([one], other, 'inside')];
      const total = area(outside) + area(inside);
      assert.ok(Math.abs(total - Math.abs(ringArea(one))) < 1e-6 * total);
      for (const [x, y] of probes) {
        const probe: Point = [x + 0.271, y + 0.314];
        const covered = (polygons: Polygon[]) => polygons.some((each) => inPolygon(each, probe));
        const [inOne, inOther] = [inPolygon([one], probe), inPolygon([other], probe)];
        assert.equal(covered(inside), inOne && inOther);
        assert.equal(covered(outside), inOne && !inOther);
      }
    }),
  );
});
