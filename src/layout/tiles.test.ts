import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tileGrid } from '../data/tiles.js';
import { tilesPicture } from './tiles.js';

describe('the picture of tiles', () => {
  const grid = tileGrid();
  const picture = tilesPicture(grid);

  it('has an equal tile for every State, none over another, all inside', () => {
    assert.equal(picture.shapes.length, 197);
    assert.equal(new Set(picture.shapes.map(({ anchor }) => anchor.join())).size, 197);
    for (const { code, path, anchor: [x, y], box: [x0, y0, x1, y1], marker } of picture.shapes) {
      assert.deepEqual([x1 - x0, y1 - y0, marker], [92, 92, false], code);
      assert.deepEqual([x, y], [(x0 + x1) / 2, (y0 + y1) / 2]);
      assert.ok(x0 >= 0 && y0 >= 0 && x1 <= picture.width && y1 <= picture.height, code);
      assert.equal(path, `M${x0} ${y0}h92v92h-92z`);
      const tile = grid.tiles.get(code)!;
      assert.deepEqual([Math.floor(x / 100), Math.floor(y / 100)], [tile.column, tile.row]);
    }
  });

  it('finds each by its code, and is made once', () => {
    for (const shape of picture.shapes) assert.equal(picture.byCode.get(shape.code), shape);
    assert.equal(tilesPicture(grid), picture);
    assert.equal(picture.kind, 'tiles');
  });
});
