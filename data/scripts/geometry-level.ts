import { planarTriangleArea, presimplify, simplify } from 'topojson-simplify';
import { ringArea } from './boundaries-rings.js';
import type { WorldTopology } from './boundaries-topology.js';
import { ringPoints } from './geometry-units.js';
import type { Unit } from './geometry-units.js';

/** How much is kept. */
export interface Fineness {
  /** Planar units in a step of the grid. */
  readonly step: number;
  /** Least area of the triangle a point makes with its neighbours, in square planar units. */
  readonly leastTriangle: number;
  /** Least area of an island, in square planar units; a unit's largest part is always kept. */
  readonly leastIsland: number;
}

/** A whole-number point of the grid. */
export type GridPoint = readonly [x: number, y: number];

/** The world at one fineness: arcs on the grid, units with the rings that are left. */
export interface Level {
  readonly step: number;
  readonly arcs: readonly (readonly GridPoint[])[];
  /** A unit's polygons after simplification; none where all of it has shrunk away. */
  polygonsOf(unit: Unit): number[][][];
}

export function levelOf(topology: WorldTopology, fineness: Fineness): Level {
  const { step, leastTriangle, leastIsland } = fineness;
  const light =
    leastTriangle > 0
      ? simplify(presimplify(topology, planarTriangleArea), leastTriangle)
      : topology;
  const arcs = light.arcs.map((arc) => onGrid(arc, step));
  const collapsed = (ring: readonly number[]) => Math.abs(ringArea(ringPoints(arcs, ring))) < 0.5;
  const full = (ring: readonly number[]) => Math.abs(ringArea(ringPoints(topology.arcs, ring)));

  const polygonsOf = ({ polygons }: Unit): number[][][] => {
    const kept: number[][][] = [];
    polygons.forEach(([outer, ...holes], i) => {
      const island = outer!.length === 1;
      if (i > 0 && full(outer!) < leastIsland && island) return;
      if (collapsed(outer!)) {
        if (!island) return;
        const arc = outer![0]! < 0 ? ~outer![0]! : outer![0]!;
        arcs[arc] = corners(topology.arcs[arc]!, step);
        if (collapsed(outer!)) arcs[arc] = speck(topology.arcs[arc]!, step);
      }
      const open = holes.filter((hole) => !collapsed(hole));
      kept.push([outer!, ...open].map((ring) => [...ring]));
    });
    return kept;
  };
  return { step, arcs, polygonsOf };
}

function onGrid(arc: readonly (readonly number[])[], step: number): GridPoint[] {
  const points = arc.map(([x, y]): GridPoint => [Math.round(x! / step), Math.round(y! / step)]);
  return points.filter((point, i) => {
    const before = points[i - 1];
    return !before || point[0] !== before[0] || point[1] !== before[1];
  });
}

/** An island by its four outermost points, in the order of its outline. */
function corners(arc: readonly (readonly number[])[], step: number): GridPoint[] {
  const most = (axis: 0 | 1, sign: 1 | -1) =>
    arc.reduce((best, point, i) => (sign * point[axis]! > sign * arc[best]![axis]! ? i : best), 0);
  const places = [most(0, -1), most(1, -1), most(0, 1), most(1, 1)].sort((a, b) => a - b);
  return onGrid(
    [...places, places[0]!].map((place) => arc[place]!),
    step,
  );
}

/** A triangle one step wide that stands for an island too small for the grid. */
function speck(arc: readonly (readonly number[])[], step: number): GridPoint[] {
  const middle = (axis: 0 | 1) =>
    Math.floor(arc.reduce((sum, point) => sum + point[axis]!, 0) / arc.length / step);
  const [x, y] = [middle(0), middle(1)];
  return [
    [x, y],
    [x + 1, y],
    [x, y + 1],
    [x, y],
  ];
}
