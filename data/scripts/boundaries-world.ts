import { feature, mesh } from 'topojson-client';
import type { Feature, MultiPolygon, Polygon as GeoPolygon } from 'geojson';
import type { AtlasLayers, WorldLayers } from './boundaries-source.js';
import { cut } from './boundaries-clip.js';
import { inPolygon, inRing, nearestOn, ringArea, wound } from './boundaries-rings.js';
import type { Point, Polygon, Ring } from './boundaries-rings.js';

/** The areas of the world as plain polygons, by code. Longitudes run from -188 to 191. */
export type World = Map<string, Polygon[]>;

/** The source's areas, each code once, Antarctica left out, nothing split at 180 degrees. */
export function readWorld(layers: WorldLayers): World {
  const world: World = new Map();
  for (const one of feature(layers, layers.objects.countries).features) {
    const id = String(one.id);
    if (id === 'ATA') continue;
    world.set(id, [...(world.get(id) ?? []), ...polygonsOf(one, id)]);
  }
  return new Map([...world].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function polygonsOf(one: Feature, id: string): Polygon[] {
  const geometry = one.geometry as GeoPolygon | MultiPolygon;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.map((polygon) =>
    polygon.map((ring) => {
      const points = ring.map(([x, y]): Point => [unwrapped([x!, y!], id), y!]);
      // Where the source crosses 180 degrees it writes the point on both sides.
      return points.filter((point, i) => i === 0 || !same(point, points[i - 1]!));
    }),
  );
}

const same = (a: Point, b: Point) => a[0] === b[0] && a[1] === b[1];

/** The map's edge is at 169 W; the Aleutians beyond it stay with Alaska, left of the edge. */
function unwrapped([longitude, latitude]: [number, number], id: string): number {
  if (id === 'USA' && latitude > 50) return longitude > 0 ? longitude - 360 : longitude;
  return longitude < -169 ? longitude + 360 : longitude;
}

/**
 * Lakes of at least 17,000 square kilometres become water. Those are: Superior, Huron,
 * Michigan, Erie, Ontario, Winnipeg, Great Bear, Great Slave, Victoria, Tanganyika,
 * Malawi, Baikal, Balkhash and Ladoga. The Caspian belongs to no area in the source.
 */
const lakePoints: readonly Point[] = [
  [-87.8, 47.5], // Superior
  [-82.3, 45.0], // Huron
  [-86.8, 44.0], // Michigan
  [-81.2, 42.2], // Erie
  [-77.7, 43.65], // Ontario
  [-97.9, 52.6], // Winnipeg
  [-120.9, 66.0], // Great Bear
  [-114.0, 61.8], // Great Slave
  [33.0, -1.2], // Victoria
  [29.9, -6.6], // Tanganyika
  [34.5, -12.0], // Malawi
  [108.4, 53.6], // Baikal
  [74.2, 45.6], // Balkhash
  [31.5, 60.9], // Ladoga
];

/** Takes the great lakes out of every area they lie in; their islands remain. */
export function cutLakes(world: World, layers: WorldLayers): void {
  const lakes = feature(layers, layers.objects.lakes).features.map(
    (one) => (one.geometry as GeoPolygon).coordinates as unknown as Polygon,
  );
  for (const point of lakePoints) {
    const lake = lakes.find(([shore]) => inRing(shore!, point));
    if (!lake) throw new Error(`no lake in the source at ${point.join(' ')}`);
    const [shore, ...islands] = lake as [Ring, ...Ring[]];
    for (const [id, polygons] of world) {
      const dry = polygons.flatMap((polygon) => cut(polygon, shore, 'outside'));
      const isles = islands.flatMap((isle) => polygons.flatMap((one) => cut(one, isle, 'inside')));
      world.set(id, [...dry, ...isles]);
    }
  }
}

/**
 * The Abyei area, which the source does not have: between 27 50 E and 29 E, from 10 10 N
 * down to 9.3 N. It is taken out of the Sudan and South Sudan, whose line runs through it.
 */
const abyei: Ring = [
  [27.833, 9.3],
  [29.0, 9.3],
  [29.0, 10.167],
  [27.833, 10.167],
  [27.833, 9.3],
];

export function cutAbyei(world: World): void {
  const halves = ['SDN', 'SSD'].flatMap((id) => {
    const polygons = world.get(id)!;
    world.set(id, polygons.flatMap((polygon) => cut(polygon, abyei, 'outside')));
    return polygons.flatMap((polygon) => cut(polygon, abyei, 'inside'));
  });
  world.set('XAB', halves);
}

/** Lines that no pair of areas has between them, drawn from a second source. */
export interface DrawnLine {
  readonly id: string;
  readonly points: Point[];
}

/** The Line of Control and the Kosovo line; their ends are tied into the areas' own borders. */
export function drawLines(world: World, atlas: AtlasLayers): DrawnLine[] {
  const kosovo = atlasLine(atlas, 'Kosovo', 'Serbia');
  for (const end of [0, kosovo.length - 1]) kosovo[end] = tie(world, 'SRB', kosovo[end]!);

  const [kashmir] = world.get('XJK') as [Polygon];
  const border = atlasLine(atlas, 'India', 'Pakistan');
  // From its north-eastern end as far as it stays clear of the border with Pakistan.
  if (border[0]![0] < border.at(-1)![0]) border.reverse();
  const clear = (point: Point) =>
    inPolygon(kashmir, point) && nearestOn(kashmir[0]!, point).distance > 0.08;
  const length = border.findIndex((point) => !clear(point));
  const control = border.slice(0, length);
  control.push(tie(world, 'XJK', control.at(-1)!));
  return [
    { id: 'kosovo', points: kosovo },
    { id: 'line-of-control', points: control },
  ];
}

function atlasLine(atlas: AtlasLayers, one: string, other: string): Point[] {
  const names = [one, other].sort().join();
  const line = mesh(
    atlas,
    atlas.objects.countries,
    (a, b) => a !== b && [a, b].map((g) => nameOf(g)).sort().join() === names,
  );
  const longest = [...line.coordinates].sort((a, b) => b.length - a.length)[0];
  if (!longest) throw new Error(`world-atlas has no line between ${one} and ${other}`);
  return longest.map(([x, y]): Point => [x!, y!]);
}

const nameOf = (one: unknown) => (one as { properties: { name: string } }).properties.name;

/** Makes the point of an area's outline nearest to `point` a vertex of all rings that pass it. */
function tie(world: World, id: string, point: Point): Point {
  const size = ([outer]: Polygon) => Math.abs(ringArea(outer!));
  const [largest] = [...world.get(id)!].sort((a, b) => size(b) - size(a));
  const ring = largest![0]!;
  const found = nearestOn(ring, point);
  const [from, to] = [ring[found.index - 1]!, ring[found.index]!];
  for (const polygons of world.values()) {
    for (const one of polygons.flat()) {
      const at = one.findIndex((vertex, i) => {
        const before = one[i - 1];
        if (!before) return false;
        return (same(before, from) && same(vertex, to)) || (same(before, to) && same(vertex, from));
      });
      if (at > 0) one.splice(at, 0, found.point);
    }
  }
  return found.point;
}

/** GeoJSON winding as topojson and d3 want it: outer rings clockwise (y upwards), holes against. */
export function geoFeature(id: string, polygons: Polygon[]): Feature<MultiPolygon> {
  const coordinates = polygons.map((polygon) =>
    polygon.map((ring, i) => wound(ring, i > 0).map((point) => [...point])),
  );
  return { type: 'Feature', id, properties: {}, geometry: { type: 'MultiPolygon', coordinates } };
}
