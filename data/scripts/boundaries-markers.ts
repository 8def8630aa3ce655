import { ringArea } from './boundaries-rings.js';
import type { Point, Polygon } from './boundaries-rings.js';
import type { World } from './boundaries-world.js';

/** States too small to see on a map 960 pixels wide. */
export const markedStates: readonly string[] = (
  'AND ATG BHR BHS BRB BRN COK COM CPV DMA FSM GRD KIR KNA LCA LIE LUX MCO MDV MHL MLT MUS NIU ' +
  'NRU PLW SGP SMR STP SYC TON TTO TUV VAT VCT WSM'
).split(' ');

export interface Marker {
  readonly id: string;
  /** `[longitude, latitude]` in degrees. */
  readonly at: Point;
  readonly source: string;
}

/** Where the source has no area, or its largest island is not where readers look. */
const byHand: Readonly<Record<string, Omit<Marker, 'id'>>> = {
  SMR: { at: [12.46, 43.94], source: 'by hand: no area in the source' },
  VAT: { at: [12.453, 41.903], source: 'by hand: no area in the source' },
  KIR: { at: [172.98, 1.42], source: 'by hand: Tarawa; the largest island lies 3,300 km east' },
};

/** The marked States' places: by hand, or the middle of their largest part. */
export function markers(world: World): Marker[] {
  return markedStates.map((id) => {
    const hand = byHand[id];
    if (hand) return { id, ...hand };
    const polygons = world.get(id);
    if (!polygons) throw new Error(`${id} has neither an area nor a place by hand`);
    const source = polygons.length > 1 ? 'middle of the largest part' : 'middle of the area';
    return { id, at: middle(largest(polygons)), source };
  });
}

function largest(polygons: readonly Polygon[]): Polygon {
  const size = (polygon: Polygon) => Math.abs(ringArea(polygon[0]!));
  return polygons.reduce((best, one) => (size(one) > size(best) ? one : best));
}

/** Centroid of the outer ring, to a hundredth of a degree. */
function middle([ring]: Polygon): Point {
  let [x, y, area] = [0, 0, 0];
  const [ox, oy] = ring![0]!;
  for (let i = 1; i < ring!.length; i++) {
    const [ax, ay] = [ring![i - 1]![0] - ox, ring![i - 1]![1] - oy];
    const [bx, by] = [ring![i]![0] - ox, ring![i]![1] - oy];
    const cross = ax * by - bx * ay;
    area += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  }
  const round = (n: number) => Math.round(n * 100) / 100;
  return [round(ox + x / (3 * area)), round(oy + y / (3 * area))];
}
