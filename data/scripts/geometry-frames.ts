import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import type { Box } from '../../src/data/geometry-types.js';
import type { Plane } from './geometry-plane.js';

interface StateRow {
  readonly iso3: string;
  readonly region: string;
  readonly subregion: string;
  readonly intermediate: string;
  readonly groups: readonly string[];
}

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

/** No frame is narrower than this, in planar units. */
const leastSide = 360;

/**
 * What to show of a region or group: the boxes of its States' main parts, with a
 * margin, unless `data/boundaries/frames.csv` says otherwise.
 * @param boxes the States' boxes by code, in planar units
 */
export function framesOf(plane: Plane, boxes: ReadonlyMap<string, Box>): Record<string, Box> {
  const members = new Map<string, string[]>();
  for (const state of JSON.parse(read('../states.json')) as StateRow[]) {
    const { region, subregion, intermediate, groups, iso3 } = state;
    for (const code of [region, subregion, intermediate, ...groups].filter(Boolean)) {
      members.set(code, [...(members.get(code) ?? []), iso3]);
    }
  }
  const byHand = new Map(
    csvParse(read('../boundaries/frames.csv')).map((row) => [row['code']!, row]),
  );
  return Object.fromEntries(
    [...members.keys()].sort().map((code) => {
      const hand = byHand.get(code);
      if (!hand) {
        const all = members.get(code)!.map((id) => boxes.get(id)!);
        return [code, padded(plane, union(all))];
      }
      const side = (name: string) => Number(hand[name]);
      const box = degreesBox(plane, side('west'), side('south'), side('east'), side('north'));
      return [code, within(plane, box)];
    }),
  );
}

export function union(boxes: readonly Box[]): Box {
  const side = (at: 0 | 1 | 2 | 3, pick: (...n: number[]) => number) =>
    boxes.map((box) => box[at]).reduce((a, b) => pick(a, b));
  return [side(0, Math.min), side(1, Math.min), side(2, Math.max), side(3, Math.max)];
}

function padded(plane: Plane, [x0, y0, x1, y1]: Box): Box {
  const pad = Math.max(x1 - x0, y1 - y0) * 0.04 + 24;
  const [w, h] = [Math.max(leastSide, x1 - x0 + 2 * pad), Math.max(leastSide, y1 - y0 + 2 * pad)];
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  return within(plane, [x - w / 2, y - h / 2, x + w / 2, y + h / 2]);
}

/** The box of a field of degrees, whose sides are curves in the projection. */
function degreesBox(plane: Plane, west: number, south: number, east: number, north: number): Box {
  const latitudes = Array.from({ length: 17 }, (_, i) => south + ((north - south) * i) / 16);
  const points = latitudes.flatMap((y) => [west, east].map((x) => plane.project([x, y])));
  return union(points.map(([x, y]): Box => [x, y, x, y]));
}

function within({ width, height }: Plane, [x0, y0, x1, y1]: Box): Box {
  const round = (n: number, most: number) => Math.min(most, Math.max(0, Math.round(n)));
  return [round(x0, width), round(y0, height), round(x1, width), round(y1, height)];
}
