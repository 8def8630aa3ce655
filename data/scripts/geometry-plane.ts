import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import type { MultiPolygon, Topology } from 'topojson-specification';
import { robinson } from './boundaries-robinson.js';
import type { Point } from './boundaries-rings.js';
import type { WorldTopology } from './boundaries-topology.js';

/** Width of the map in planar units: four to a pixel of a map 1920 pixels wide. */
export const planeWidth = 7680;
/** Room left round the outermost land, in planar units. */
const margin = 40;

export interface AreaRow {
  readonly id: string;
  readonly owner: string;
  readonly treatment: string;
}

/** What is committed in `data/boundaries/`, projected. */
export interface Plane {
  readonly width: number;
  readonly height: number;
  /** The topology with its arcs in planar units, y downwards, not yet on the grid. */
  readonly topology: WorldTopology;
  readonly areas: readonly AreaRow[];
  /** Places of the marked States. */
  readonly markers: ReadonlyMap<string, Point>;
  /** From degrees to planar units. */
  readonly project: (at: Point) => Point;
}

const folder = new URL('../boundaries/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');

/** Reads the committed boundaries and lays them out in the plane. */
export function readPlane(): Plane {
  const source = JSON.parse(read('world.topo.json')) as WorldTopology;
  const globe = absolute(source).map((arc) => arc.map(robinson));
  const [xs, ys] = [0, 1].map((axis) => globe.flat().map((point) => point[axis]!)) as [
    number[],
    number[],
  ];
  const [west, east, south, north] = [min(xs), max(xs), min(ys), max(ys)];
  const scale = (planeWidth - 2 * margin) / (east - west);
  const place = ([x, y]: Point): Point => [
    (x - west) * scale + margin,
    (north - y) * scale + margin,
  ];
  const { transform: _, ...rest } = source;
  return {
    width: planeWidth,
    height: Math.ceil((north - south) * scale + 2 * margin),
    topology: { ...rest, arcs: globe.map((arc) => arc.map((point) => [...place(point)])) },
    areas: csvParse(read('areas.csv')) as unknown as AreaRow[],
    markers: new Map(
      csvParse(read('markers.csv')).map((row) => {
        const at: Point = [Number(row['longitude']), Number(row['latitude'])];
        return [row['iso3']!, place(robinson(at))];
      }),
    ),
    project: (at) => place(robinson(at)),
  };
}

const min = (numbers: number[]) => numbers.reduce((a, b) => Math.min(a, b), Infinity);
const max = (numbers: number[]) => numbers.reduce((a, b) => Math.max(a, b), -Infinity);

/** A quantized topology's arcs, in degrees. */
function absolute({ arcs, transform }: Topology): Point[][] {
  const { scale, translate } = transform!;
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]): Point => {
      x += dx!;
      y += dy!;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
}

/** The arcs of a geometry as a list of polygons, each a list of rings. */
export function polygonArcs(geometry: unknown): number[][][] {
  return (geometry as MultiPolygon).arcs;
}
