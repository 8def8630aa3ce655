import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../testing/properties.js';
import { bundledDataset } from '../data/bundle.js';
import { fineGeometry } from '../data/geometry-fine.js';
import { worldGeometry } from '../data/geometry.js';
import { tileGrid } from '../data/tiles.js';
import { regionNames, statesIn } from '../model/regions.js';
import type { Point } from './box.js';
import { neighbourIn, type Direction } from './direction.js';
import { mapPicture, type Picture } from './picture.js';
import { tilesPicture } from './tiles.js';

const directions: readonly Direction[] = ['up', 'down', 'left', 'right'];

/** Places that can be reached from the first, going forward along arrows or back against them. */
function reached(places: readonly Point[], backward: boolean): Set<number> {
  const links = places.map(() => [] as number[]);
  places.forEach((_, from) => {
    for (const direction of directions) {
      const to = neighbourIn(direction, from, places);
      if (to === undefined) continue;
      if (backward) links[to]!.push(from);
      else links[from]!.push(to);
    }
  });
  const found = new Set([0]);
  const open = [0];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const next of links[at]!) {
      if (found.has(next)) continue;
      found.add(next);
      open.push(next);
    }
  }
  return found;
}

const finer = await fineGeometry();

describe('neighbourIn', () => {
  const cross: readonly Point[] = [[0, 0], [0, -10], [0, 10], [-10, 0], [10, 0], [200, 201]];

  it('goes up, down, left and right', () => {
    assert.deepEqual(directions.map((direction) => neighbourIn(direction, 0, cross)), [1, 2, 3, 4]);
  });

  it('finds nothing where nothing lies in that direction', () => {
    assert.equal(neighbourIn('up', 1, cross), undefined);
    assert.equal(neighbourIn('left', 3, cross), undefined);
    assert.equal(neighbourIn('up', 0, [[0, 0]]), undefined);
    assert.equal(neighbourIn('up', 7, [[0, 0]]), undefined);
    // Nearly at right angles to the arrow.
    assert.equal(neighbourIn('right', 0, [[0, 0], [1, 10]]), undefined);
  });

  it('prefers what lies straight ahead to what lies a little nearer and aside', () => {
    assert.equal(neighbourIn('right', 0, [[0, 0], [12, 0], [8, 6]]), 1);
    assert.equal(neighbourIn('right', 0, [[0, 0], [40, 0], [8, 6]]), 2);
  });

  it('always goes the way of the arrow, and never stays', () => {
    const point = fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }));
    fc.assert(
      fc.property(
        fc.array(point, { minLength: 1, maxLength: 20 }),
        fc.nat({ max: 19 }),
        fc.constantFrom(...directions),
        (places, at, direction) => {
          const from = at % places.length;
          const to = neighbourIn(direction, from, places);
          if (to === undefined) return;
          const [[x0, y0], [x1, y1]] = [places[from]!, places[to]!];
          const along = { up: y0 - y1, down: y1 - y0, left: x0 - x1, right: x1 - x0 }[direction];
          assert.ok(along > 0);
        },
      ),
    );
  });
});

describe('the arrow keys', () => {
  const dataset = bundledDataset();
  const pictures: readonly (readonly [name: string, picture: Picture])[] = [
    ['the map', mapPicture(worldGeometry())],
    ['the finer map', mapPicture(finer)],
    ['the tiles', tilesPicture(tileGrid())],
  ];

  for (const [name, picture] of pictures) {
    it(`lead from every State to every other on ${name}, of the world and of each region`, () => {
      assert.equal(picture.shapes.length, 197);
      for (const code of ['world', ...Object.keys(regionNames)]) {
        const among = code === 'world' ? undefined : statesIn(dataset, code);
        const shapes = picture.shapes.filter((shape) => !among || among.has(shape.code));
        const places = shapes.map(({ anchor }) => anchor);
        for (const backward of [false, true]) {
          const found = reached(places, backward);
          const missing = shapes.filter((_, i) => !found.has(i)).map((shape) => shape.code);
          assert.deepEqual(missing, [], `${code}${backward ? ', on the way back' : ''}`);
        }
      }
    });
  }

  it('go where a reader of the map expects', () => {
    const { shapes } = mapPicture(worldGeometry());
    const places = shapes.map(({ anchor }) => anchor);
    const go = (from: string, direction: Direction) => {
      const to = neighbourIn(direction, shapes.findIndex(({ code }) => code === from), places);
      return to === undefined ? undefined : shapes[to]!.code;
    };
    assert.equal(go('ESP', 'left'), 'PRT');
    assert.equal(go('PRT', 'right'), 'ESP');
    assert.equal(go('CAN', 'down'), 'USA');
    assert.equal(go('ARG', 'left'), 'CHL');
    assert.equal(go('SWE', 'left'), 'NOR');
    assert.equal(go('SWE', 'right'), 'FIN');
    assert.equal(go('LBY', 'right'), 'EGY');
    assert.equal(go('LVA', 'up'), 'EST');
    assert.equal(go('PRK', 'down'), 'KOR');
  });
});
