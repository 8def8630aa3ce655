import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { colours } from './pages/statuses.js';
import { differing, findPoints, type Pixels } from './points.js';

/** A white picture with squares of a colour. */
function picture(squares: readonly (readonly [x: number, y: number, side: number, colour: string])[]): Pixels {
  const [width, height] = [300, 200];
  const data = new Uint8Array(width * height * 4).fill(255);
  for (const [left, top, side, colour] of squares) {
    for (let y = top; y < top + side; y++) {
      for (let x = left; x < left + side; x++) {
        for (const at of [0, 1, 2]) {
          const channel = colour.slice(1 + 2 * at, 3 + 2 * at);
          data[(y * width + x) * 4 + at] = Number.parseInt(channel, 16);
        }
      }
    }
  }
  return { width, height, data };
}

const whole = [0, 0, 300, 200] as const;

describe('places to point at', () => {
  it('are well inside areas with a status', () => {
    const squares = [
      [20, 20, 30, colours.party],
      [120, 90, 30, colours.none],
    ] as const;
    const points = findPoints(picture(squares), whole, 2);
    for (const [x, y] of points) {
      const inside = squares.some(
        ([left, top, side]) => x >= left + 4 && x < left + side - 4 && y >= top + 4 && y < top + side - 4,
      );
      assert.ok(inside, `${x}, ${y}`);
    }
  });

  it('are neither in other colours nor outside the map', () => {
    const squares = [
      [20, 20, 30, colours.neutral],
      [120, 90, 30, colours.party],
    ] as const;
    assert.throws(() => findPoints(picture(squares), [0, 0, 100, 200], 1), /no 1 places/);
  });

  it('are not in what is too narrow', () => {
    assert.throws(() => findPoints(picture([[20, 20, 7, colours.party]]), whole, 1), /no 1 places/);
  });

  it('leap from one area to another', () => {
    const squares = [0, 1, 2].map((at) => [20 + at * 90, 50, 60, colours.party] as const);
    const points = findPoints(picture(squares), whole, 9);
    const areaOf = ([x]: readonly [number, number]) => Math.floor((x - 20) / 90);
    const same = points.filter((point, at) => at > 0 && areaOf(point) === areaOf(points[at - 1] ?? point));
    assert.ok(same.length <= 4, `${same.length} of ${points.length} stay`);
  });

  it('notice a picture that changed', () => {
    assert.equal(differing(picture([]), picture([])), 0);
    assert.equal(differing(picture([]), picture([[10, 10, 20, colours.party]])), 400);
  });
});
