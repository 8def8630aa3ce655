import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { worldGeometry } from '../data/geometry.js';
import type { Box, Point } from './box.js';
import { stateAt } from './hit.js';
import { mapPicture, type Shape } from './picture.js';

/** A square State, or a marker where it has no size. */
function square(code: string, [x, y]: Point, side: number, marker = false): Shape {
  const box: Box = [x - side / 2, y - side / 2, x + side / 2, y + side / 2];
  return { code, path: side > 0 ? 'M0 0z' : '', anchor: [x, y], marker, box };
}

describe('the State meant by a pointer, at one unit a pixel', () => {
  const large = square('BIG', [200, 200], 400);

  it('is the one drawn there, and none at sea', () => {
    assert.equal(stateAt([large], [10, 10], 1, 'BIG'), 'BIG');
    assert.equal(stateAt([large], [500, 500], 1, undefined), undefined);
    assert.equal(stateAt([], [0, 0], 1, undefined), undefined);
  });

  it('is a small one within 12 pixels of its anchor, over a large one and at sea', () => {
    for (const small of [square('DOT', [100, 100], 0, true), square('TNY', [100, 100], 6)]) {
      const { code } = small;
      assert.equal(stateAt([large, small], [112, 100], 1, 'BIG'), code);
      assert.equal(stateAt([small, large], [112, 100], 1, 'BIG'), code, 'in any order');
      assert.equal(stateAt([large, small], [113, 100], 1, 'BIG'), 'BIG');
      assert.equal(stateAt([small], [100, 88], 1, undefined), code);
      assert.equal(stateAt([small], [100, 87], 1, undefined), undefined);
    }
  });

  it('is the nearest of two small ones', () => {
    const [a, b] = [square('AAA', [100, 100], 0, true), square('BBB', [110, 100], 0, true)];
    assert.equal(stateAt([a, b], [104, 100], 1, undefined), 'AAA');
    assert.equal(stateAt([a, b], [106, 100], 1, undefined), 'BBB');
    assert.equal(stateAt([b, a], [106, 100], 1, 'BIG'), 'BBB');
  });

  it('is exactly the one drawn between small neighbours', () => {
    const [a, b] = [square('AAA', [100, 100], 16), square('BBB', [116, 100], 16)];
    // Nearer to the anchor of AAA than to its own, but drawn as BBB.
    assert.equal(stateAt([a, b], [108.5, 100], 1, 'BBB'), 'BBB');
    assert.equal(stateAt([a, b], [107.5, 100], 1, 'AAA'), 'AAA');
    assert.equal(stateAt([a, b], [109, 92.5], 1, 'BBB'), 'BBB');
  });

  it('is a small State at its own anchor, though a marker’s dot covers it', () => {
    const [small, dot] = [square('SML', [100, 100], 4), square('DOT', [102, 100], 0, true)];
    assert.equal(stateAt([small, dot], [100, 100], 1, 'SML'), 'SML');
    assert.equal(stateAt([small, dot], [101.5, 100], 1, 'SML'), 'DOT');
  });

  it('is a marker over a small neighbour only on its own dot', () => {
    const [small, dot] = [square('SML', [100, 100], 20), square('DOT', [109, 100], 0, true)];
    assert.equal(stateAt([small, dot], [105, 100], 1, 'SML'), 'DOT');
    assert.equal(stateAt([small, dot], [104.9, 100], 1, 'SML'), 'SML');
  });

  it('depends on the scale: what is large enough on the screen needs no room of its own', () => {
    const small = square('TNY', [100, 100], 10);
    assert.equal(stateAt([large, small], [108, 100], 1, 'BIG'), 'TNY');
    assert.equal(stateAt([large, small], [108, 100], 0.25, 'BIG'), 'BIG', 'four times closer');
    assert.equal(stateAt([large, small], [102, 100], 0.25, 'TNY'), 'TNY');
  });
});

/** Rings of path data made of `M x y`, `l` with steps, and `z`. */
function rings(path: string): Point[][] {
  return path
    .split('M')
    .filter(Boolean)
    .map((part) => {
      const numbers = (part.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
      let [x, y] = [0, 0];
      const ring: Point[] = [];
      for (let i = 0; i + 1 < numbers.length; i += 2) {
        x += numbers[i]!;
        y += numbers[i + 1]!;
        ring.push([x, y]);
      }
      return ring;
    });
}

function covers(shape: Readonly<{ rings: Point[][] }>, [x, y]: Point): boolean {
  let inside = false;
  for (const ring of shape.rings) {
    ring.forEach(([x1, y1], i) => {
      const [x2, y2] = ring[(i + 1) % ring.length]!;
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    });
  }
  return inside;
}

describe('the pointer on the real map', () => {
  const { shapes, byCode, width } = mapPicture(worldGeometry());
  const drawn = shapes.map(({ code, path }) => ({ code, rings: rings(path) }));
  const hit = (point: Point, pixels: number) => {
    const over = drawn.find((shape) => covers(shape, point))?.code;
    return stateAt(shapes, point, width / pixels, over);
  };
  const beside = (code: string, right: number, down: number, pixels: number): Point => {
    const [x, y] = byCode.get(code)!.anchor;
    return [x + (right * width) / pixels, y + (down * width) / pixels];
  };

  it('finds San Marino and the Holy See inside Italy, and Italy beside them', () => {
    assert.equal(hit(beside('SMR', 0, 0, 960), 960), 'SMR');
    assert.equal(hit(beside('VAT', 0, 0, 960), 960), 'VAT');
    assert.equal(hit(beside('SMR', 2, 1, 960), 960), 'SMR');
    assert.equal(hit(beside('ITA', 0, 0, 7680), 7680), 'ITA', 'close up Italy has its own middle');
  });

  it('finds Lesotho within South Africa, and South Africa beyond 12 pixels', () => {
    assert.equal(hit(beside('LSO', 0, 0, 960), 960), 'LSO');
    assert.equal(hit(beside('LSO', -11, 0, 960), 960), 'LSO');
    assert.equal(hit(beside('LSO', -14, 0, 960), 960), 'ZAF');
  });

  for (const pixels of [320, 960, 1920]) {
    it(`finds every one of the 197 States at ${pixels} pixels`, () => {
      const unreachable = shapes.filter((shape) => {
        if (hit(shape.anchor, pixels) === shape.code) return false;
        // Where a small neighbour takes the middle, another place of the State must do.
        const [x0, y0, x1, y1] = shape.box;
        const steps = 24;
        for (let i = 1; i < steps; i++)
          for (let j = 1; j < steps; j++) {
            const point: Point = [x0 + ((x1 - x0) * i) / steps, y0 + ((y1 - y0) * j) / steps];
            if (hit(point, pixels) === shape.code) return false;
          }
        return true;
      });
      assert.deepEqual(unreachable.map(({ code }) => code), []);
    });
  }

  it('finds every marker at its place, whatever the size', () => {
    for (const pixels of [320, 640, 960, 1920, 7680])
      for (const { code, anchor, marker } of shapes)
        if (marker) assert.equal(hit(anchor, pixels), code, `${code} at ${pixels}`);
  });

  it('finds large States in their middle', () => {
    const large = ['USA', 'BRA', 'RUS', 'CHN', 'AUS', 'DZA', 'FRA', 'TUR', 'MEX', 'ZAF'];
    const crowded = ['ESP', 'FIN', 'IDN', 'UKR', 'ITA', 'MYS'];
    for (const code of [...large, ...crowded]) assert.equal(hit(byCode.get(code)!.anchor, 960), code);
  });
});
