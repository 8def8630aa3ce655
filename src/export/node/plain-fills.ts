import type { Plate } from '../plate.js';
import { ringsOf } from '../rings.js';
import { node, type TreeNode } from '../tree.js';

/*
 * Browsers turn patterns into pictures of pixels when they print. Here each area
 * with a pattern becomes its ground and its hatch as lines, cut to the area.
 */

type Box = readonly [x0: number, y0: number, x1: number, y1: number];

/** A pattern as it is drawn: its tile and how large the tile is in the drawing. */
interface Tile {
  readonly side: number;
  readonly scale: number;
  readonly ground: TreeNode | undefined;
  readonly hatch: TreeNode | undefined;
}

function tilesOf(nodes: Plate['nodes']): ReadonlyMap<string, Tile> {
  const tiles = new Map<string, Tile>();
  for (const one of nodes) {
    if (typeof one === 'string' || one.name !== 'defs') continue;
    for (const pattern of one.children) {
      if (typeof pattern === 'string' || pattern.name !== 'pattern') continue;
      const inside = pattern.children.filter((child) => typeof child !== 'string');
      const scale = /scale\(([\d.]+)/.exec(pattern.attributes.get('patternTransform') ?? '')?.[1];
      tiles.set(`url(#${pattern.attributes.get('id') ?? ''})`, {
        side: Number(pattern.attributes.get('width') ?? 6),
        scale: Number(scale ?? 1),
        ground: inside.find(({ name }) => name === 'rect'),
        hatch: inside.find(({ name }) => name === 'path'),
      });
    }
  }
  return tiles;
}

/** The box of a shape; `undefined` for one that plates do not fill with patterns. */
function boxOf({ name, attributes }: TreeNode): Box | undefined {
  const of = (key: string) => Number(attributes.get(key) ?? 0);
  if (name === 'rect') return [of('x'), of('y'), of('x') + of('width'), of('y') + of('height')];
  if (name !== 'path') return undefined;
  const points = ringsOf(attributes.get('d') ?? '').flat();
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), -Infinity);
  return points.length > 0 ? [least(xs), least(ys), most(xs), most(ys)] : undefined;
}

const round = (value: number) => Math.round(value * 100) / 100;

/** The hatch over a box, one path: the tile's own, again and again. */
function hatchOver([x0, y0, x1, y1]: Box, { side, scale, hatch }: Tile): string {
  const size = side * scale;
  const pieces = [...(hatch?.attributes.get('d') ?? '').matchAll(/([MLh])([^MLh]*)/g)].map(([, command = '', list = '']) => ({
    command,
    numbers: list.trim().split(/[\s,]+/).map(Number),
  }));
  let path = '';
  for (let column = Math.floor(x0 / size); column * size <= x1; column++)
    for (let row = Math.floor(y0 / size); row * size <= y1; row++)
      for (const { command, numbers } of pieces)
        path +=
          command +
          numbers
            .map((value, i) => round(command === 'h' ? value * scale : value * scale + (i % 2 === 0 ? column : row) * size))
            .join(' ');
  return path;
}

/** A plate whose patterns are lines: vectors wherever it is printed. */
export function withPlainFills(plate: Plate): Plate {
  const tiles = tilesOf(plate.nodes);
  let clips = 0;
  const one = (child: TreeNode | string): (TreeNode | string)[] => {
    if (typeof child === 'string' || child.name === 'defs') return [child];
    const { attributes } = child;
    const tile = tiles.get(attributes.get('fill') ?? '');
    const box = tile && boxOf(child);
    if (!tile || !box) return [{ ...child, children: child.children.flatMap(one) }];
    const id = `cut-${++clips}`;
    const bare = new Map([...attributes].filter(([name]) => name !== 'id' && name !== 'fill' && !name.startsWith('stroke')));
    const ground = tile.ground?.attributes.get('fill') ?? 'none';
    const stroke = [...(tile.hatch?.attributes ?? [])].filter(([name]) => name.startsWith('stroke') && name !== 'stroke-width');
    const width = Number(tile.hatch?.attributes.get('stroke-width') ?? 1) * tile.scale;
    return [
      { ...child, attributes: new Map([...attributes].map(([name, value]) => [name, name === 'fill' ? ground : value])) },
      node('clipPath', { id }, { ...child, attributes: bare, children: [] }),
      node(
        'g',
        { 'clip-path': `url(#${id})` },
        node('path', { d: hatchOver(box, tile), fill: 'none', ...Object.fromEntries(stroke), 'stroke-width': round(width) }),
      ),
    ];
  };
  return { ...plate, nodes: plate.nodes.flatMap(one) };
}
