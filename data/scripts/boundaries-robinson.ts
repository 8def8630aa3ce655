import { geoRobinsonRaw } from 'd3-geo-projection';
import type { Point } from './boundaries-rings.js';

/** The map's central meridian, degrees East: chosen so that the edge, 169 W, splits no land. */
export const centralMeridian = 11;

const radians = Math.PI / 180;

/**
 * Robinson's projection about the central meridian, in units of the earth's radius, y upwards.
 * Longitudes may run past the edge of the map: what lies beyond is drawn beyond.
 */
export function robinson([longitude, latitude]: Point): Point {
  return geoRobinsonRaw((longitude - centralMeridian) * radians, latitude * radians);
}
