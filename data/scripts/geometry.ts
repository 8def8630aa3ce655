/**
 * Packs the committed boundaries for the page: projected, at two finenesses, as
 * `data/bundle/geometry.json` and `data/bundle/geometry-fine.json`. Reads nothing
 * but `data/`, and the same files give the same bytes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { PackedGeometry } from '../../src/data/geometry-packed.js';
import type { Box } from '../../src/data/geometry-types.js';
import type { Point } from './boundaries-rings.js';
import { poleOf } from './geometry-anchor.js';
import { framesOf, union } from './geometry-frames.js';
import { levelOf } from './geometry-level.js';
import type { Fineness } from './geometry-level.js';
import { mainPolygons } from './geometry-main.js';
import { readPlane } from './geometry-plane.js';
import { packLevel } from './geometry-write.js';
import { ringPoints, unitsOf } from './geometry-units.js';

/** For maps about 960 pixels wide: eight planar units are a pixel there. */
export const coarse: Fineness = { step: 3, leastTriangle: 18, leastIsland: 8 };
/** For 1920 pixels and close-ups. */
export const fine: Fineness = { step: 1, leastTriangle: 0.3, leastIsland: 0.5 };

/** Both finenesses, packed; frames and anchors are the same in both. */
export function buildGeometry(): { coarse: PackedGeometry; fine: PackedGeometry } {
  const plane = readPlane();
  const { topology, markers, areas } = plane;
  const units = unitsOf(topology, areas, markers.keys());
  const main = new Map(
    units.states.map((unit) => [unit.id, mainPolygons(plane, unit, markers.get(unit.id))]),
  );
  const outline = (polygon: readonly (readonly number[])[]) =>
    polygon.map((ring) => ringPoints(topology.arcs, ring));
  const boxes = new Map(
    [...main].map(([id, polygons]): [string, Box] => {
      const points = polygons.flatMap((polygon) => outline(polygon)[0]!);
      const marker = markers.get(id);
      const all = marker ? [...points, marker] : points;
      return [id, union(all.map(([x, y]): Box => [x, y, x, y]))];
    }),
  );
  const anchors = new Map(
    [...main].map(([id, [largest]]): [string, Point] => [
      id,
      markers.get(id) ?? poleOf(outline(largest!), 2),
    ]),
  );
  const frames = framesOf(plane, boxes);
  const pack = (fineness: Fineness) =>
    packLevel(plane, levelOf(topology, fineness), units, { main, anchors, boxes, frames });
  return { coarse: pack(coarse), fine: pack(fine) };
}

/** Writes both files of `data/bundle/`. */
export function writeGeometry(): void {
  const bundle = new URL('../bundle/', import.meta.url);
  mkdirSync(bundle, { recursive: true });
  const packed = buildGeometry();
  const write = (name: string, content: PackedGeometry) =>
    writeFileSync(new URL(name, bundle), `${JSON.stringify(content)}\n`);
  write('geometry.json', packed.coarse);
  write('geometry-fine.json', packed.fine);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeGeometry();
