import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../testing/properties.js';
import type { Box, Point } from './box.js';
import {
  centreOf,
  fit,
  mostZoom,
  moveBy,
  reveal,
  within,
  zoomAbout,
  zoomOf,
  type View,
} from './view.js';

// In even steps: `fc.double` seldom leaves the neighbourhood of 0, which here is an edge.
const number = (min: number, max: number) =>
  fc.integer({ min: 0, max: 1_000_000 }).map((step) => min + ((max - min) * step) / 1_000_000);
const near = (a: number, b: number, scale: number) => Math.abs(a - b) <= 1e-9 * scale;

const someHome: fc.Arbitrary<View> = fc.record({
  x: number(-1000, 1000),
  y: number(-1000, 1000),
  width: number(100, 10_000),
  height: number(100, 10_000),
});

/** A home, and a view that lies within it. */
const homeAndView: fc.Arbitrary<[View, View]> = fc
  .tuple(someHome, number(1, mostZoom), number(0, 1), number(0, 1))
  .map(([home, zoom, right, down]) => {
    const [width, height] = [home.width / zoom, home.height / zoom];
    const x = home.x + (home.width - width) * right;
    const y = home.y + (home.height - height) * down;
    return [home, { x, y, width, height }];
  });

function assertInside(view: View, home: View): void {
  const slack = 1e-6;
  assert.ok(view.x >= home.x - slack && view.y >= home.y - slack);
  assert.ok(view.x + view.width <= home.x + home.width + slack);
  assert.ok(view.y + view.height <= home.y + home.height + slack);
  const zoom = zoomOf(view, home);
  assert.ok(zoom >= 1 - 1e-9 && zoom <= mostZoom + 1e-6, `zoom ${zoom}`);
  assert.ok(near(view.width / view.height, home.width / home.height, 1000), 'the shape is kept');
}

describe('fit', () => {
  const someBox: fc.Arbitrary<Box> = fc
    .tuple(number(-5000, 5000), number(-5000, 5000), number(0, 5000), number(0, 5000))
    .map(([x, y, width, height]) => [x, y, x + width, y + height]);

  it('shows a box whole, in the middle, at the shape asked for', () => {
    fc.assert(
      fc.property(someBox, number(0.2, 5), number(0, 0.5), (box, aspect, margin) => {
        const view = fit(box, aspect, margin);
        const [x0, y0, x1, y1] = box;
        assert.ok(view.x <= x0 + 1e-6 && view.y <= y0 + 1e-6);
        assert.ok(view.x + view.width >= x1 - 1e-6 && view.y + view.height >= y1 - 1e-6);
        assert.ok(near(view.width / view.height, aspect, 100));
        const [cx, cy] = centreOf(view);
        assert.ok(near(cx, (x0 + x1) / 2, 1e5) && near(cy, (y0 + y1) / 2, 1e5));
        // No smaller than needed: one side is as long as the box and its margins.
        const tightX = (x1 - x0) * (1 + 2 * margin);
        const tightY = (y1 - y0) * (1 + 2 * margin);
        assert.ok(
          near(view.width, Math.max(tightX, 1 + 2 * margin), 1e5) ||
            near(view.height, Math.max(tightY, 1 + 2 * margin), 1e5),
        );
      }),
    );
  });

  it('shows a point in a view that has a size', () => {
    const view = fit([10, 20, 10, 20], 2);
    assert.deepEqual(view, { x: 9, y: 19.5, width: 2, height: 1 });
  });
});

describe('within', () => {
  it('never leaves home, whatever the view', () => {
    const any = fc.record({
      x: number(-1e6, 1e6),
      y: number(-1e6, 1e6),
      width: number(1e-3, 1e6),
      height: number(1e-3, 1e6),
    });
    fc.assert(fc.property(any, someHome, (view, home) => assertInside(within(view, home), home)));
  });

  it('leaves alone a view that does not leave home', () => {
    fc.assert(
      fc.property(homeAndView, ([home, view]) => {
        const same = within(view, home);
        for (const key of ['x', 'y', 'width', 'height'] as const)
          assert.ok(near(same[key], view[key], 1e5), key);
      }),
    );
  });
});

describe('zoomAbout', () => {
  const share = fc.tuple(number(0, 1), number(0, 1));
  const pointIn = (view: View, [right, down]: readonly [number, number]): Point => [
    view.x + view.width * right,
    view.y + view.height * down,
  ];

  it('stays within home, whatever the factor', () => {
    fc.assert(
      fc.property(homeAndView, share, number(0.01, 100), ([home, view], at, factor) => {
        assertInside(zoomAbout(view, home, factor, pointIn(view, at)), home);
      }),
    );
  });

  it('keeps the point where it is on the screen, unless an edge is in the way', () => {
    let kept = 0;
    fc.assert(
      fc.property(homeAndView, share, number(0.2, 5), ([home, view], at, factor) => {
        const point = pointIn(view, at);
        const next = zoomAbout(view, home, factor, point);
        const atEdge =
          near(next.x, home.x, 1e4) ||
          near(next.y, home.y, 1e4) ||
          near(next.x + next.width, home.x + home.width, 1e4) ||
          near(next.y + next.height, home.y + home.height, 1e4);
        if (atEdge) return;
        kept++;
        assert.ok(Math.abs((point[0] - next.x) / next.width - at[0]) < 1e-6);
        assert.ok(Math.abs((point[1] - next.y) / next.height - at[1]) < 1e-6);
      }),
      { numRuns: 500 },
    );
    assert.ok(kept > 100, 'the rule was put to the test');
  });

  it('zooms by the factor between the limits', () => {
    fc.assert(
      fc.property(homeAndView, share, number(0.1, 10), ([home, view], at, factor) => {
        const next = zoomAbout(view, home, factor, pointIn(view, at));
        const wanted = Math.min(Math.max(zoomOf(view, home) * factor, 1), mostZoom);
        assert.ok(near(zoomOf(next, home), wanted, 1e4));
      }),
    );
  });

  it('comes back home when zoomed out far enough', () => {
    const home = { x: 0, y: 0, width: 1000, height: 500 };
    const view = zoomAbout(home, home, 4, [900, 100]);
    assert.deepEqual(view, { x: 675, y: 75, width: 250, height: 125 });
    assert.deepEqual(zoomAbout(view, home, 0.1, [700, 100]), home);
  });
});

describe('moveBy and reveal', () => {
  it('move without zooming and stay within home', () => {
    fc.assert(
      fc.property(homeAndView, number(-1e4, 1e4), number(-1e4, 1e4), ([home, view], dx, dy) => {
        const moved = moveBy(view, home, dx, dy);
        assertInside(moved, home);
        assert.ok(near(moved.width, view.width, 1e4));
      }),
    );
    const home = { x: 0, y: 0, width: 1000, height: 500 };
    const view = { x: 100, y: 100, width: 500, height: 250 };
    assert.deepEqual(moveBy(view, home, 20, -30), { x: 120, y: 70, width: 500, height: 250 });
    assert.deepEqual(moveBy(view, home, 900, -900), { x: 500, y: 0, width: 500, height: 250 });
  });

  it('reveal any point of home, and do not move for one well inside', () => {
    fc.assert(
      fc.property(homeAndView, number(0, 1), number(0, 1), ([home, view], right, down) => {
        const point: Point = [home.x + home.width * right, home.y + home.height * down];
        const next = reveal(view, home, point);
        assertInside(next, home);
        const [fx, fy] = [(point[0] - next.x) / next.width, (point[1] - next.y) / next.height];
        for (const f of [fx, fy]) assert.ok(f > -1e-6 && f < 1 + 1e-6);
        const inside = (f: number) => f > 0.11 && f < 0.89;
        const was = [(point[0] - view.x) / view.width, (point[1] - view.y) / view.height];
        if (was.every(inside)) assert.ok(near(next.x, view.x, 1e5) && near(next.y, view.y, 1e5));
      }),
    );
  });
});
