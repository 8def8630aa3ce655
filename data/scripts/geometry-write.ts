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
  const [sizes, starts]: [number[], number[]] = [[], []];
  const [east, south]: [number[], number[]] = [[], []];
  /** Where the last ring or line began. */
  let begin: GridPoint = [0, 0];

  const pointsOf = (leg: number): readonly GridPoint[] =>
    leg < 0 ? [...level.arcs[~leg]!].reverse() : level.arcs[leg]!;
  const onStep = ([x, y]: Point): GridPoint => [Math.round(x / step), Math.round(y / step)];
  const putArcs = (ring: readonly number[], closed: boolean) => {
    // An arc that has shrunk to a point has nothing to say.
    const legs = ring.filter((arc) => level.arcs[index(arc)]!.length > 1);
    rings.push(legs.length);
    legs.forEach((leg, i) => {
      const points = pointsOf(leg);
      const before = begin;
      if (i === 0 || !closed) begin = points[0]!;
      const known = order.get(index(leg));
      if (known) {
        rings.push(2 * (order.size - known.place) + (known.reversed === leg < 0 ? 0 : 1));
        return;
      }
      order.set(index(leg), { place: order.size, reversed: leg < 0 });
      rings.push(0);
      const first = points[0]!;
      if (!closed || i === 0) starts.push(first[0] - before[0], first[1] - before[1]);
      const steps = points.slice(1, closed && i === legs.length - 1 ? -1 : undefined);
      sizes.push(steps.length);
      steps.forEach(([x, y], at) => {
        east.push(x - points[at]![0]);
        south.push(y - points[at]![1]);
      });
    });
  };
  const putUnit = (unit: Unit, first: readonly Unit['polygons'][number][]) => {
    const polygons = level.polygonsOf(unit);
    const firsts = new Set(first.map(([outer]) => outer!.join()));
    const isMain = ([outer]: number[][]) => firsts.has(outer!.join());
    const put = (some: number[][][]) => {
      // From each to the nearest: the way there is short to write.
      const left = [...some];
      while (left.length > 0) {
        const ways = left.map(([outer]) => {
          const [[x, y]] = pointsOf(outer![0]!) as [GridPoint];
          return Math.abs(x - begin[0]) + Math.abs(y - begin[1]);
        });
        const [polygon] = left.splice(ways.indexOf(Math.min(...ways)), 1);
        for (const ring of polygon!) putArcs(ring, true);
      }
    };
    rings.push(polygons.flat().length);
    put(polygons.filter(isMain));
    put(polygons.filter((one) => !isMain(one)));
    return polygons.filter(isMain).flat().length;
  };

  for (const state of states) {
    begin = onStep(anchors.get(state.id)!);
    mains.push(putUnit(state, main.get(state.id)!));
  }
  for (const unit of [...neutral, ...areas]) putUnit(unit, []);
  const lines = plane.topology.objects.lines.geometries.map((line) => {
    const arcs = (line as unknown as { arcs: (number | number[])[] }).arcs;
    putArcs(arcs.flat(), false);
    const { pattern, note } = line.properties as LineProperties;
    return [String(line.id), pattern, note] as const;
  });

  const marked = states.flatMap(({ id }, i) => (plane.markers.has(id) ? [i] : []));
  const reach = (id: string) => {
    const [[x, y], [x0, y0, x1, y1]] = [anchors.get(id)!, boxes.get(id)!];
    return [x - x0, y - y0, x1 - x, y1 - y].map((side) => Math.round(side / step));
  };
  const owners = new Map(plane.areas.map(({ id, owner }) => [id, owner]));
  const ids = (units: readonly Unit[]) => units.map(({ id }) => id).join('');
  return {
    format: 2,
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
    anchors: packNumbers(states.flatMap(({ id }) => onStep(anchors.get(id)!))),
    main: packNumbers(mains),
    rings: packNumbers(rings),
    lines,
    sizes: packNumbers(sizes),
    starts: packSigned(starts),
    east: packSigned(east),
    south: packSigned(south),
    frames,
  };
}

const index = (arc: number) => (arc < 0 ? ~arc : arc);
