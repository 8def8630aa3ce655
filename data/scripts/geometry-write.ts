import type { PackedGeometry } from '../../src/data/geometry-packed.js';
import type { Box } from '../../src/data/geometry-types.js';
import type { LineProperties } from './boundaries-topology.js';
import type { Point } from './boundaries-rings.js';
import type { GridPoint, Level } from './geometry-level.js';
import { packNumbers, packSigned } from './geometry-pack.js';
import type { Plane } from './geometry-plane.js';
import type { Unit } from './geometry-units.js';

interface Units {
  readonly states: readonly Unit[];
  readonly neutral: readonly Unit[];
  readonly areas: readonly Unit[];
}

/** What does not depend on the fineness, by State or by region. */
interface Common {
  readonly main: ReadonlyMap<string, readonly Unit['polygons'][number][]>;
  readonly anchors: ReadonlyMap<string, Point>;
  readonly boxes: ReadonlyMap<string, Box>;
  readonly frames: Readonly<Record<string, Box>>;
}

/** Packs one fineness; the decoder is its inverse. */
export function packLevel(
  plane: Plane,
  level: Level,
  { states, neutral, areas }: Units,
  { main, anchors, boxes, frames }: Common,
): PackedGeometry {
  const { step } = level;
  const order = new Map<number, { place: number; reversed: boolean }>();
  const rings: number[] = [];
  const mains: number[] = [];

  const putArcs = (ring: readonly number[]) => {
    // An arc that has shrunk to a point has nothing to say.
    const legs = ring.filter((arc) => level.arcs[index(arc)]!.length > 1);
    rings.push(legs.length);
    for (const leg of legs) {
      const known = order.get(index(leg));
      if (known) {
        rings.push(2 * (order.size - known.place) + (known.reversed === leg < 0 ? 0 : 1));
      } else {
        order.set(index(leg), { place: order.size, reversed: leg < 0 });
        rings.push(0);
      }
    }
  };
  const putUnit = (unit: Unit, first: readonly Unit['polygons'][number][]) => {
    const polygons = level.polygonsOf(unit);
    const starts = new Set(first.map(([outer]) => outer!.join()));
    const isMain = ([outer]: number[][]) => starts.has(outer!.join());
    const sorted = [...polygons.filter(isMain), ...polygons.filter((one) => !isMain(one))];
    rings.push(sorted.flat().length);
    sorted.flat().forEach(putArcs);
    return polygons.filter(isMain).flat().length;
  };

  for (const state of states) mains.push(putUnit(state, main.get(state.id)!));
  for (const unit of [...neutral, ...areas]) putUnit(unit, []);
  const lines = plane.topology.objects.lines.geometries.map((line) => {
    const arcs = (line as unknown as { arcs: (number | number[])[] }).arcs;
    putArcs(arcs.flat());
    const { pattern, note } = line.properties as LineProperties;
    return [String(line.id), pattern, note] as const;
  });

  const written = [...order].map(([arc, { reversed }]) => {
    const points = level.arcs[arc]!;
    return reversed ? [...points].reverse() : points;
  });
  const marked = states.flatMap(({ id }, i) => (plane.markers.has(id) ? [i] : []));
  const reach = (id: string) => {
    const [[x, y], [x0, y0, x1, y1]] = [anchors.get(id)!, boxes.get(id)!];
    return [x - x0, y - y0, x1 - x, y1 - y].map((side) => Math.round(side / step));
  };
  const owners = new Map(plane.areas.map(({ id, owner }) => [id, owner]));
  const ids = (units: readonly Unit[]) => units.map(({ id }) => id).join('');
  return {
    format: 1,
    width: plane.width,
    height: plane.height,
    step,
    states: ids(states),
    neutral: ids(neutral),
    areas: ids(areas),
    owners: areas.map(({ id }) => owners.get(id)!).join(''),
    marked: packNumbers([
      marked.length,
      ...marked.flatMap((at, i) => [at - (marked[i - 1] ?? 0), ...reach(states[at]!.id)]),
    ]),
    anchors: packNumbers(
      states.flatMap(({ id }) => anchors.get(id)!.map((n) => Math.round(n / step))),
    ),
    main: packNumbers(mains),
    rings: packNumbers(rings),
    lines,
    ...packArcs(written),
    frames,
  };
}

const index = (arc: number) => (arc < 0 ? ~arc : arc);

function packArcs(arcs: readonly (readonly GridPoint[])[]) {
  const [sizes, starts]: [number[], number[]] = [[], []];
  const [east, south]: [number[], number[]] = [[], []];
  let [x, y] = [0, 0];
  for (const arc of arcs) {
    const [first, last] = [arc[0]!, arc.at(-1)!];
    const closed = first[0] === last[0] && first[1] === last[1];
    const steps = arc.slice(1, closed ? -1 : undefined);
    sizes.push(2 * steps.length + (closed ? 1 : 0));
    starts.push(first[0] - x, first[1] - y);
    [x, y] = first;
    for (const [toX, toY] of steps) {
      east.push(toX - x);
      south.push(toY - y);
      [x, y] = [toX, toY];
    }
    [x, y] = last;
  }
  return {
    sizes: packNumbers([...sizes, 0]),
    starts: packSigned(starts),
    east: packSigned(east),
    south: packSigned(south),
  };
}
