import { mergeArcs } from 'topojson-client';
import type { MultiPolygon, Polygon as TopoPolygon } from 'topojson-specification';
import { ringArea } from './boundaries-rings.js';
import type { Point, Ring } from './boundaries-rings.js';
import type { AreaRow } from './geometry-plane.js';
import type { WorldTopology } from './boundaries-topology.js';

/** Something that is filled in one colour: a State with all it owns, or a neutral area. */
export interface Unit {
  readonly id: string;
  /** Polygons as rings of arcs, the largest first. */
  readonly polygons: readonly (readonly (readonly number[])[])[];
}

/** The areas with these codes, their common borders dissolved. */
export function unitOf(topology: WorldTopology, id: string, areas: readonly string[]): Unit {
  const all = topology.objects.areas.geometries as (TopoPolygon | MultiPolygon)[];
  const merged = mergeArcs(
    topology,
    all.filter((one) => areas.includes(String(one.id))),
  );
  const size = ([outer]: number[][]) => Math.abs(ringArea(ringPoints(topology.arcs, outer!)));
  const sized = merged.arcs.map((polygon) => ({ polygon, size: size(polygon) }));
  sized.sort((a, b) => b.size - a.size);
  return { id, polygons: sized.map(({ polygon }) => polygon) };
}

/** The States by code, each with its areas; the neutral areas; the areas within States. */
export function unitsOf(
  topology: WorldTopology,
  rows: readonly AreaRow[],
  marked: Iterable<string>,
): { states: Unit[]; neutral: Unit[]; areas: Unit[] } {
  const ids = new Set([...rows.map(({ owner }) => owner).filter(Boolean), ...marked]);
  const ownedBy = (owner: string) => rows.filter((row) => row.owner === owner).map(({ id }) => id);
  const alone = (treatment: string) =>
    rows.filter((row) => row.treatment === treatment).map(({ id }) => unitOf(topology, id, [id]));
  return {
    states: [...ids].sort().map((id) => unitOf(topology, id, ownedBy(id))),
    neutral: alone('neutral'),
    areas: alone('as'),
  };
}

/** The points along a ring of arcs, closed. */
export function ringPoints(
  arcs: readonly (readonly (readonly number[])[])[],
  ring: readonly number[],
): Ring {
  return ring.flatMap((arc) => {
    const points = arcs[arc < 0 ? ~arc : arc]!.map((point): Point => [point[0]!, point[1]!]);
    return arc < 0 ? points.reverse() : points;
  });
}
