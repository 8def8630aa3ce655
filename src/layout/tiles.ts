import type { tileGrid } from '../data/tiles.js';
import type { Box, Point } from './box.js';
import type { Picture, Shape } from './picture.js';

/** Units per tile; the gap between tiles is a tenth of it. */
const size = 100;
const gap = 8;

const pictures = new WeakMap<object, Picture>();

/**
 * One equal tile per State.
 * @returns a picture of the grid's columns by rows, 100 units a tile.
 */
export function tilesPicture(grid: ReturnType<typeof tileGrid>): Picture {
  let picture = pictures.get(grid);
  if (!picture) {
    const shapes: Shape[] = [...grid.tiles].map(([code, { column, row }]) => {
      const [x, y] = [column * size, row * size];
      const side = size - gap;
      const box: Box = [x + gap / 2, y + gap / 2, x + size - gap / 2, y + size - gap / 2];
      const anchor: Point = [x + size / 2, y + size / 2];
      return { code, path: `M${box[0]} ${box[1]}h${side}v${side}h${-side}z`, anchor, marker: false, box };
    });
    picture = {
      kind: 'tiles',
      width: grid.columns * size,
      height: grid.rows * size,
      shapes,
      byCode: new Map(shapes.map((shape) => [shape.code, shape])),
      neutral: '',
      borders: '',
      lines: [],
      frames: {},
    };
    pictures.set(grid, picture);
  }
  return picture;
}
