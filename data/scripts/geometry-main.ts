import { ringArea } from './boundaries-rings.js';
import type { Point } from './boundaries-rings.js';
import { polygonArcs } from './geometry-plane.js';
import type { Plane } from './geometry-plane.js';
import { ringPoints } from './geometry-units.js';
import type { Unit } from './geometry-units.js';

type PolygonArcs = Unit['polygons'][number];

/** A part this large beside the largest is one of the main ones. */
const share = 0.05;
/** How far from its marker a part of a marked State may lie, in planar units. */
const near = 160;

/**
 * The parts of a State that a reader thinks of when looking for it: not overseas
 * departments, not remote islands. The largest comes first.
 */
export function mainPolygons(plane: Plane, unit: Unit, marker: Point | undefined): PolygonArcs[] {
  const { topology, areas } = plane;
  const arcs = topology.arcs;
  const within = new Set(areas.filter(({ treatment }) => treatment === 'as').map(({ id }) => id));
  const elsewhere = topology.objects.areas.geometries
    .filter(({ id }) => within.has(String(id)))
    .flatMap((area) => polygonArcs(area).map(([outer]) => key(outer!)));
  const size = ([outer]: PolygonArcs) => Math.abs(ringArea(ringPoints(arcs, outer!)));
  const own = unit.polygons.filter(([outer]) => !elsewhere.includes(key(outer!)));
  const [largest] = own;
  if (!largest) return [];
  const least = size(largest) * share;
  if (!marker) return own.filter((polygon) => size(polygon) >= least);
  return own.filter(([outer]) =>
    ringPoints(arcs, outer!).every(([x, y]) => Math.hypot(x - marker[0], y - marker[1]) < near),
  );
}

/** The same for one ring however it is written. */
function key(ring: readonly number[]): string {
  return ring
    .map((arc) => (arc < 0 ? ~arc : arc))
    .sort((a, b) => a - b)
    .join();
}
