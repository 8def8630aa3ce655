import type { FeatureCollection } from 'geojson';
import { mergeArcs, meshArcs, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { planarTriangleArea, presimplify, simplify } from 'topojson-simplify';
import type {
  GeometryCollection,
  GeometryObject,
  MultiLineString,
  MultiPolygon,
  Polygon as TopoPolygon,
  Topology,
} from 'topojson-specification';
import { lineRules } from './boundaries-lines.js';
import type { LineRule } from './boundaries-lines.js';
import { robinson } from './boundaries-robinson.js';
import { ringArea } from './boundaries-rings.js';
import type { Point, Ring } from './boundaries-rings.js';
import { geoFeature } from './boundaries-world.js';
import type { DrawnLine, World } from './boundaries-world.js';

export interface LineProperties {
  readonly pattern: LineRule['pattern'];
  readonly note: string;
}

/** `data/boundaries/world.topo.json`: areas by code, special lines by name, lon/lat. */
export type WorldTopology = Topology<{
  areas: GeometryCollection;
  lines: GeometryCollection<LineProperties>;
}>;

/** A pixel of a map 1920 pixels wide, in units of the earth's radius. */
const pixel = 5.33 / 1920;

/** Points that matter less than this, in square pixels of a map 1920 pixels wide, are left out. */
const leastTriangle = 0.015;
/** Islands smaller than this are left out, save an area's largest. */
const leastIsland = 0.03;

/** Joins the areas into one topology with the special lines, simplified for 1920 pixels. */
export function worldTopology(world: World, drawn: readonly DrawnLine[]): WorldTopology {
  const areas = [...world.keys()].sort().map((id) => geoFeature(id, world.get(id)!));
  const lines = drawn.map(({ id, points }) => ({
    type: 'Feature' as const,
    id,
    properties: {},
    geometry: { type: 'LineString' as const, coordinates: points.map((point) => [...point]) },
  }));
  const joined = topology(
    {
      areas: { type: 'FeatureCollection', features: areas } as FeatureCollection,
      lines: { type: 'FeatureCollection', features: lines } as FeatureCollection,
    },
    200_000,
  ) as unknown as WorldTopology;
  const weighed = presimplify(joined, (triangle) =>
    planarTriangleArea(triangle.map((point) => robinson(point as unknown as Point)) as never),
  );
  const objects = {
    areas: collection(joined.objects.areas.geometries.map((area) => whole(joined, area))),
    lines: collection(lineRules.map((rule) => lineOf(joined, rule))),
  };
  const light = simplify({ ...weighed, objects }, leastTriangle * pixel * pixel);
  return quantize(withoutUnused(light), 100_000) as WorldTopology;
}

const collection = <P extends object>(geometries: GeometryObject<P>[]) =>
  ({ type: 'GeometryCollection', geometries }) as GeometryCollection<P>;

/** An area with seams between its own parts dissolved and its specks left out. */
function whole(joined: WorldTopology, area: GeometryObject): MultiPolygon {
  const merged = mergeArcs(joined, [area as TopoPolygon | MultiPolygon]);
  const size = ([outer]: number[][]) => Math.abs(ringArea(planeRing(joined, outer!)));
  const polygons = [...merged.arcs].sort((a, b) => size(b) - size(a));
  const kept = polygons.filter((one, i) => i === 0 || size(one) >= leastIsland * pixel * pixel);
  return { type: 'MultiPolygon', id: area.id!, arcs: kept };
}

function planeRing(joined: WorldTopology, arcs: readonly number[]): Ring {
  const [kx, ky] = joined.transform!.scale;
  const [dx, dy] = joined.transform!.translate;
  return arcs.flatMap((arc) => {
    let [x, y] = [0, 0];
    const points = joined.arcs[arc < 0 ? ~arc : arc]!.map(([ex, ey]) => {
      x += ex!;
      y += ey!;
      return robinson([x * kx + dx, y * ky + dy]);
    });
    return arc < 0 ? points.reverse() : points;
  });
}

function lineOf(joined: WorldTopology, rule: LineRule): GeometryObject<LineProperties> {
  const { id, pattern, note } = rule;
  const properties = { pattern, note };
  if (!rule.between) {
    const line = joined.objects.lines.geometries.find((one) => one.id === id);
    if (!line) throw new Error(`no line ${id}`);
    return { ...line, properties } as GeometryObject<LineProperties>;
  }
  const [one, other] = rule.between;
  const between = (a: GeometryObject, b: GeometryObject) =>
    (a.id === one && b.id === other) || (a.id === other && b.id === one);
  const areas = joined.objects.areas as unknown as GeometryObject;
  const { arcs } = meshArcs(joined, areas, between) as MultiLineString;
  if (arcs.length === 0) throw new Error(`no border between ${one} and ${other}`);
  return { type: 'MultiLineString', id, properties, arcs };
}

/** The topology with only the arcs its objects still use, in the order of their first use. */
function withoutUnused<T extends Topology>(whole: T): T {
  const places = new Map<number, number>();
  const arcs: T['arcs'] = [];
  const place = (arc: number): number => {
    const index = arc < 0 ? ~arc : arc;
    if (!places.has(index)) {
      places.set(index, arcs.length);
      arcs.push(whole.arcs[index]!);
    }
    const at = places.get(index)!;
    return arc < 0 ? ~at : at;
  };
  const renumber = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(renumber) : place(value as number);
  const objects = Object.fromEntries(
    Object.entries(whole.objects).map(([name, object]) => [
      name,
      collection(
        (object as GeometryCollection).geometries.map((one) => ({
          ...one,
          arcs: renumber((one as MultiPolygon).arcs),
        })) as GeometryObject[],
      ),
    ]),
  );
  return { ...whole, arcs, objects };
}
